import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import { againSolo, missedSolo, progressOf, type SoloQuiz } from '../quiz/solo.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { citationLine } from './citation.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { quizButtonId } from './quiz-card.ts';
import { putInWords } from './quiz-words.ts';
import { note } from './statements.ts';

/** How much of a question, and of an answer, is shown, and how little where room is short. */
const LONG = { graphemes: 100, units: 100 };
const SHORT = { graphemes: 60, units: 120 };

/** A question that was missed, with the passage that shows its answer, if that is still there. */
export type Missed = { question: QuizQuestion; passage: AnswerPassage | undefined };

/**
 * How a go of a quiz ended: how much was right, and what was missed with its answers and citations; with buttons for a go
 * with only that, and for a new quiz. `missed`: the questions of `missedSolo`, in their order.
 */
export function resultCard(quiz: SoloQuiz, missed: readonly Missed[]): Card {
  const words = wordsFor(quiz.language);
  const { score, total } = progressOf(quiz);
  const perfect = missedSolo(quiz).length === 0;
  const sections = fitSections([
    [note(`### ${words.say('quiz.result', { score, total })}`)],
    perfect ? [note(words.say('quiz.perfect'))] : [note(words.say('quiz.missed'))],
    missed.map(({ question, passage }, index) => missedBlock(question, passage, index + 1, words)),
  ]);
  const again = againSolo(quiz);
  const buttons = [
    ...button(
      ButtonStyle.Primary,
      words.say('quiz.button.again'),
      again === undefined ? undefined : quizButtonId('again', quiz),
    ),
    ...button(ButtonStyle.Secondary, words.say('quiz.button.new'), quizButtonId('new', quiz)),
  ];
  return cardOf([container(perfect ? ACCENT.answered : ACCENT.notice, sections), ...buttonRow(buttons)]);
}

function missedBlock(
  question: QuizQuestion,
  passage: AnswerPassage | undefined,
  number: number,
  words: Words,
): Block {
  const answer = (max: typeof SHORT) => `**${escapeMarkdown(clip(oneLine(question.answer), max))}**`;
  const cited = passage === undefined ? '' : `\n-# ${citationLine(number, passage.citation)}`;
  const { asked, sentence } = putInWords(question.prompt, words);
  const put = oneLine(sentence ?? asked);
  const shown = (text: string, max: typeof SHORT) => `${escapeMarkdown(text)}\n${answer(max)}${cited}`;
  return {
    priority: PRIORITY.passage,
    variants: [shown(put, LONG), shown(clip(put, SHORT), SHORT)],
  };
}
