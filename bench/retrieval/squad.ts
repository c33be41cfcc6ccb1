import { z } from 'zod';

/** A passage of a question set: a distinct context. `article` is the number of the article it first stands in. */
export type SetPassage = { article: number; title: string; text: string };

/** A question of a set, with the number of the passage that it was written for; `answers` are any that will do. */
export type SetQuestion = { text: string; gold: number; answers: readonly string[]; impossible: boolean };

/** A question set. `titles` are those of its articles, empty where unknown; passages name them by number, from 0. */
export type QuestionSet = {
  titles: readonly string[];
  passages: readonly SetPassage[];
  questions: readonly SetQuestion[];
};

/** What stands between a title and the text in the contexts of some sets. */
const SEPARATOR = ' [SEP] ';

const answers = z.array(z.object({ text: z.string() }));

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: answers.default([]),
              is_impossible: z.boolean().default(false),
            }),
          ),
        }),
      ),
    }),
  ),
});

function passageOf(context: string, article: number): SetPassage {
  const at = context.indexOf(SEPARATOR);
  return at < 0
    ? { article, title: '', text: context }
    : { article, title: context.slice(0, at), text: context.slice(at + SEPARATOR.length) };
}

/**
 * Reads a question set in the layout of SQuAD 1.1 or 2.0 (https://rajpurkar.github.io/SQuAD-explorer/), parsed from its
 * JSON. One passage is one distinct context; a head `title [SEP] ` becomes its title, otherwise it has none. Throws where
 * the layout is another one.
 */
export function readSquad(parsed: unknown): QuestionSet {
  const { data } = squad.parse(parsed);
  const passages: SetPassage[] = [];
  const numbers = new Map<string, number>();
  const questions: SetQuestion[] = [];
  data.forEach(({ paragraphs }, article) => {
    for (const { context, qas } of paragraphs) {
      const gold = numbers.get(context) ?? passages.length;
      if (gold === passages.length) {
        numbers.set(context, gold);
        passages.push(passageOf(context, article));
      }
      for (const { question, answers, is_impossible } of qas) {
        const texts = [...new Set(answers.map(({ text }) => text))].filter((text) => text.trim() !== '');
        questions.push({ text: question, gold, answers: texts, impossible: is_impossible });
      }
    }
  });
  return { titles: data.map(({ title }) => title), passages, questions };
}
