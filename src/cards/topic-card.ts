import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { Name } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import type { Overview } from '../reference/overview.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow, questionButtons } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { citationList } from './citation-list.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections } from './fit.ts';
import { termMenu } from './glossary-card.ts';
import { menuRow } from './menu.ts';
import { note, sentenceBlock } from './statements.ts';
import { eventBlocks, timelineId } from './timeline-card.ts';

const LABEL = { graphemes: 100, units: 300 };
const NAME = { graphemes: 60, units: 80 };
/** Names of people, and of others, that are listed. */
const NAMES = 8;

/**
 * A topic at a glance: what it is about, what happened when, who and what is named, and what can be asked; every sentence
 * cited, with menus and buttons to read on.
 */
export function topicCard(
  topic: { id: string; label: string },
  { passages, key, events, dated, people, terms, questions }: Overview,
  language: Language,
): Card {
  const words = wordsFor(language);
  const cited = [...new Map([...key, ...events].map(({ passage }) => [passage.id, passage])).values()];
  const asked = questionButtons(questions, [language]);
  const numberOf = ({ id }: AnswerPassage) => cited.findIndex((passage) => passage.id === id) + 1;
  const heading = [
    `### ${escapeMarkdown(clip(oneLine(topic.label), LABEL))}`,
    `-# ${words.say('topic.counts', { passages: passages.length, events: dated })}`,
  ];
  const sections = fitSections([
    [note(heading.join('\n')), ...(passages.length === 0 ? [note(words.say('topic.none'))] : [])],
    titled(
      words.say('topic.key'),
      key.map(({ sentence, passage }) => sentenceBlock(sentence, numberOf(passage), words)),
    ),
    titled(words.say('timeline.title'), eventBlocks(events, numberOf, words)),
    [...namesLine('topic.people', people, words), ...namesLine('topic.terms', terms, words)],
    [...citationList(cited, 1, words), ...(asked.length === 0 ? [] : [note(words.say('card.tryThese'))])],
  ]);
  const view = { language, topic, from: undefined, to: undefined };
  const whole =
    dated === 0
      ? []
      : button(
          ButtonStyle.Secondary,
          words.say('button.timeline', { total: dated }),
          timelineId('open', view, 0),
        );
  return cardOf([
    container(ACCENT.answered, sections),
    ...menuRow(
      encodeCustomId({ command: 'source', action: 'read', args: [language, '0'] }),
      words.say('source.choose'),
      passages.map(({ id, text }) => ({ value: id, label: text })),
    ),
    ...termMenu('explain', words.say('glossary.chooseTerm'), [...people, ...terms], language),
    ...buttonRow([...asked, ...whole]),
  ]);
}

/** Blocks below a title, which stands in the first of them. */
function titled(title: string, [first, ...others]: readonly Block[]): Block[] {
  if (first === undefined) return [];
  const [best, ...rest] = first.variants.map((text) => `**${title}**\n${text}`);
  return best === undefined ? [] : [{ ...first, variants: [best, ...rest] }, ...others];
}

function namesLine(key: 'topic.people' | 'topic.terms', terms: readonly Name[], words: Words): Block[] {
  if (terms.length === 0) return [];
  const names = terms
    .slice(0, NAMES)
    .map(({ name }) => escapeMarkdown(clip(oneLine(name[words.language]), NAME)));
  return [note(words.say(key, { names: names.join(' · ') }))];
}
