import type { Answer } from '../answer/answer.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { buttonRow, passageButtons, questionButtons } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { isQuotedWhole, note, statementBlocks } from './statements.ts';

/** The most passages an answer has. */
const MAX_PASSAGES = 5;
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
  const words = wordsFor(answer.language);
  const passages = answer.passages.slice(0, MAX_PASSAGES);
  const questions = questionButtons(answer);
  const sections = fitSections([
    [...questionBlocks(answer, words), ...statementBlocks(answer, passages, words)],
    passages.map((passage, index) =>
      passageBlock(passage, index + 1, words, { quoted: isQuotedWhole(answer, passage) }),
    ),
    answer.outcome === 'none' && questions.length > 0 ? [note(words.say('card.tryThese'))] : [],
  ]);
  return cardOf([
    container(ACCENT[answer.outcome], sections),
    ...buttonRow(passageButtons({ ...answer, passages }, shared)),
    ...buttonRow(questions),
  ]);
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
