import type { Language } from '../language/language.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { Material, QuizPassage } from './material.ts';
import type { QuizQuestion } from './question.ts';

/** How long an answer may be to be typed: a few words that one can know to the letter. */
const MOST_WORDS = 3;
const MOST_UNITS = { en: 24, ko: 10, ja: 8 } as const;

function isTypable(answer: string, language: Language): boolean {
  const words = answer.split(/\s+/u).length;
  return words <= MOST_WORDS && answer.length <= MOST_UNITS[language];
}

/**
 * The questions that a passage has in its file, in a language. What shows an answer is a sentence of the passage, in the
 * language of its source where it is not translated; an entry whose answer none shows is left out.
 */
export function entryQuestions(passage: QuizPassage, language: Language, material: Material): QuizQuestion[] {
  const own = material.statements(passage, language);
  const shown = own.length > 0 ? own : material.statements(passage, passage.article.language);
  return passage.passage.quiz.flatMap((item, index): QuizQuestion[] => {
    const answer = item.answer[language];
    const wanted = own.length > 0 ? answer : item.answer[passage.article.language];
    const found = shown.flatMap(({ text }) => {
      const span = findFolded(text, wanted);
      return span === undefined ? [] : [{ text, answer: span }];
    });
    const [sentence] = found;
    if (sentence === undefined) return [];
    const folded = new Set([foldAnswer(answer)]);
    const distractors = item.distractors[language].filter((wrong) => {
      const size = folded.size;
      return folded.add(foldAnswer(wrong)).size > size;
    });
    const accepted = material.writingsFor(answer);
    return [
      {
        id: `entry:${passage.id}:${index}`,
        prompt: { kind: 'entry', text: item.question[language] },
        answer,
        accepted,
        distractors,
        typable: accepted.length > 0 || isTypable(answer, language),
        passage: passage.id,
        sentence,
      },
    ];
  });
}
