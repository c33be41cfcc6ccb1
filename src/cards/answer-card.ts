import type { Answer } from '../answer/answer.ts';
import type { Languages } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { answerButtons, buttonRow, questionButtons, voteButtons } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { isQuotedWhole, note, statementBlocks } from './statements.ts';

/** The most passages an answer has. */
const MAX_PASSAGES = 5;
/** How many it shows in each of two languages. */
const MAX_PASSAGES_OF_TWO = 2;
/** How much of a question is shown, and how little where room is short. */
const QUESTION = { graphemes: 300, units: 900 };
const SHORT_QUESTION = { graphemes: 60, units: 120 };

/**
 * The card of an answer, whatever its outcome, within all of Discord's limits. First what is said: the sentences,
 * each with the mark of its citation, or plainly that nothing answers; then the passages with their citations.
 * Where room is short, passages are cut or left out from the last one upwards; the first sentence is whole if it
 * has at most `MAX_SENTENCE_BYTES`. `shared`: the card is public already and needs no button to share it. Throws a
 * RangeError for an article without a date of publication.
 */
export function answerCard(answer: Answer, { shared }: { shared: boolean }): Card {
  const sections = fitSections(sectionsOf(answer, MAX_PASSAGES));
  return cardOf([
    container(ACCENT[answer.outcome], sections),
    ...buttonRows(answer, [answer.language], MAX_PASSAGES, shared),
  ]);
}

/**
 * The card of one question answered in two languages, one under the other, with the buttons once, in the first of them. As
 * `answerCard` otherwise, but for fewer passages.
 */
export function bilingualCard(
  [first, second]: readonly [Answer, Answer],
  { shared }: { shared: boolean },
): Card {
  const upper = sectionsOf(first, MAX_PASSAGES_OF_TWO);
  const lower = sectionsOf({ ...second, question: '', understood: null }, MAX_PASSAGES_OF_TWO);
  const fitted = fitSections([...upper, ...lower], 2);
  return cardOf([
    container(ACCENT[first.outcome], fitted.slice(0, upper.length)),
    container(ACCENT[second.outcome], fitted.slice(upper.length)),
    ...buttonRows(first, [first.language, second.language], MAX_PASSAGES_OF_TWO, shared),
  ]);
}

function sectionsOf(answer: Answer, most: number): Block[][] {
  const words = wordsFor(answer.language);
  const passages = answer.passages.slice(0, most);
  return [
    [...questionBlocks(answer, words), ...statementBlocks(answer, passages, words)],
    passages.map((passage, index) =>
      passageBlock(passage, index + 1, words, { quoted: isQuotedWhole(answer, passage) }),
    ),
    answer.outcome === 'none' && questionButtons(answer.suggestions, [answer.language]).length > 0
      ? [note(words.say('card.tryThese'))]
      : [],
  ];
}

function buttonRows({ passages, suggestions }: Answer, languages: Languages, most: number, shared: boolean) {
  return [
    ...buttonRow(answerButtons(passages.slice(0, most), languages, { shared })),
    ...buttonRow(questionButtons(suggestions, languages)),
    ...buttonRow(voteButtons(passages, languages)),
  ];
}

function questionBlocks({ question, understood, didYouMean }: Answer, words: Words): Block[] {
  const asked = [
    ['card.question', question],
    ['card.understood', understood],
    ['card.didYouMean', didYouMean],
  ] as const;
  return asked.flatMap(([key, text]): Block[] => {
    const line = oneLine(text ?? '');
    if (line === '') return [];
    const shown = (max: typeof QUESTION) =>
      `-# ${words.say(key, { question: escapeMarkdown(clip(line, max)) })}`;
    return [{ priority: PRIORITY.question, variants: [shown(QUESTION), shown(SHORT_QUESTION)] }];
  });
}
