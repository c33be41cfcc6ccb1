import type { Answerer } from '../answer/answer.ts';
import { gradedCard } from '../cards/quiz-card.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { materialOf, openSolo } from '../quiz/solo-questions.ts';
import { wordsFor } from '../words/index.ts';
import { drawCard, inBothLooks, type PictureFile } from './draw-picture.ts';

/** A quiz that begins with a question to choose from. */
const WISH = { kind: 'choice', topic: 'history', seed: 'picture', rounds: 5 } as const;

/**
 * What came of an answer in a quiz in a language, as pictures for dark and for light pages. Throws where the knowledge base
 * has nothing to ask.
 */
export function drawQuiz(knowledge: Knowledge, answerer: Answerer, language: Language): PictureFile[] {
  const opened = openSolo({ ...WISH, language }, materialOf(knowledge));
  const question = opened?.questions[0];
  const passage = question && answerer.passage(question.passage, language);
  if (opened === undefined || question === undefined || passage === undefined)
    throw new Error('There is nothing to ask for the picture of a quiz: choose another topic.');
  const card = gradedCard(opened.quiz, question, passage, { right: true, text: question.answer });
  const title = wordsFor(language).say('command.quiz.name');
  return inBothLooks('quiz', language, (look) => drawCard(card, title, language, look));
}
