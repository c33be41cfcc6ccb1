import type { Name } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { findFolded, foldAnswer } from './fold.ts';
import type { Material, QuizPassage } from './material.ts';
import type { QuizQuestion } from './question.ts';
import { sampled } from './seeded.ts';

/** So many names are tried as wrong answers. */
const MOST_TRIED = 200;

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /^[\p{sc=Latin}\p{N}\p{P}\p{S}\s]+$/u,
  ko: /\p{sc=Hangul}/u,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
};

/** The passage whose sentence in a language holds a name as the glossary writes it there, of those given. */
function showing(name: Name, to: Language, passages: readonly QuizPassage[], material: Material) {
  for (const passage of passages) {
    for (const { text } of material.statements(passage, to)) {
      const answer = findFolded(text, name.name[to]);
      if (answer !== undefined) return { passage: passage.id, sentence: { text, answer } };
    }
  }
  return undefined;
}

/**
 * How a name is written in another language, from or to the language of the quiz, with names of the same kind as wrong
 * answers. `passages`: those whose sentences may show it.
 */
export function nameQuestions(
  name: Name,
  language: Language,
  passages: readonly QuizPassage[],
  material: Material,
): QuizQuestion[] {
  const pairs = LANGUAGES.filter((other) => other !== language).flatMap((other) => [
    [language, other] as const,
    [other, language] as const,
  ]);
  return pairs.flatMap(([from, to]): QuizQuestion[] => {
    const [given, answer] = [name.name[from], name.name[to]];
    if (foldAnswer(given) === foldAnswer(answer)) return [];
    const shown = showing(name, to, passages, material);
    if (shown === undefined) return [];
    const distractors = sampled(material.glossary, MOST_TRIED, name.id, ({ id }) => id)
      .filter((other) => other.id !== name.id && other.kind === name.kind)
      .map((other) => other.name[to])
      .filter((text) => foldAnswer(text) !== foldAnswer(answer) && SCRIPTS[to].test(text));
    return [
      {
        id: `name:${name.id}:${from}:${to}`,
        prompt: { kind: 'name', name: given, to },
        answer,
        accepted: material.writingsOf(name.id).filter((text) => SCRIPTS[to].test(text)),
        distractors: [...new Set(distractors)],
        typable: true,
        ...shown,
      },
    ];
  });
}
