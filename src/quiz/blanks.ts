import type { Language } from '../language/language.ts';
import { figureFacts, rivalFigures } from './figure-facts.ts';
import { findFolded } from './fold.ts';
import { withGaps } from './gaps.ts';
import type { Material, QuizPassage, Statement } from './material.ts';
import { nameFacts } from './name-facts.ts';
import type { QuizQuestion, Span } from './question.ts';
import { rivalsOf } from './rivals.ts';

/** The least of a sentence, in UTF-16 units beside the gap, that still tells what is asked. */
const LEAST_LEFT = { en: 25, ko: 12, ja: 12 } as const;

/** A question about a sentence with a gap. */
type GapQuestion = QuizQuestion & { prompt: { text: string }; sentence: { answer: Span } };

// A question with a gap in place of a span; what is in it is told by the one who asks.
function withGap(
  statement: Statement,
  span: Span,
  language: Language,
  told: Pick<QuizQuestion, 'id' | 'answer' | 'accepted' | 'distractors'>,
): GapQuestion {
  return {
    ...told,
    prompt: { kind: 'blank', text: withGaps(statement.text, [span], language) },
    typable: true,
    passage: statement.passage,
    sentence: { text: statement.text, answer: span },
  };
}

/**
 * Sentences of a passage with a name of a person, place or institution, or a figure, left out of them, with names of the
 * same kind or figures of other passages as wrong answers. What is left tells enough, and not the answer.
 */
export function blankQuestions(passage: QuizPassage, language: Language, material: Material): QuizQuestion[] {
  return material.statements(passage, language).flatMap((statement, index) => {
    const { text } = statement;
    const id = (key: string) => `blank:${passage.id}:${index}:${key}`;
    const names = nameFacts(statement, passage, language, material).flatMap(({ name, span }) => {
      const rivals = rivalsOf(name, statement, passage, language, material);
      const question = withGap(statement, span, language, {
        id: id(name.id),
        answer: name.name[language],
        accepted: material.writingsOf(name.id),
        distractors: [...new Set(rivals.map((rival) => rival.name[language]))],
      });
      // 일본산 수산물 tells 일본.
      return material.holdsName(question.prompt.text, name.id) ? [] : [question];
    });
    const figures = figureFacts(statement, language).flatMap(({ value, span }) => {
      const question = withGap(statement, span, language, {
        id: id(String(value)),
        answer: text.slice(...span),
        accepted: [],
        distractors: rivalFigures(value, statement, language, material).map(String),
      });
      return findFolded(question.prompt.text, question.answer) === undefined ? [question] : [];
    });
    return [...names, ...figures].filter(
      ({ sentence: { answer } }) => text.length - (answer[1] - answer[0]) >= LEAST_LEFT[language],
    );
  });
}
