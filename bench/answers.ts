import { createAnswerer } from '../src/answer/answerer.ts';
import { loadQuestionSets } from '../src/cli/question-sets.ts';
import { LANGUAGES } from '../src/language/language.ts';
import { loadKnowledgeApart } from '../src/search/load-apart.ts';
import { type Figure, median, quantile } from './figures.ts';

const ROUNDS = 5;

/** How long an answer takes in each language, over the questions of the question sets, warmed up by one round. */
export async function measureAnswers(): Promise<Figure[]> {
  const { knowledge, read } = await loadKnowledgeApart('knowledge');
  const answerer = createAnswerer(knowledge, read);
  const sets = loadQuestionSets();
  const askAll = (language: string) =>
    sets
      .filter((item) => item.language === language)
      .map(({ question }) => {
        const start = performance.now();
        answerer.ask({ question });
        return performance.now() - start;
      });
  for (const language of LANGUAGES) askAll(language);
  return LANGUAGES.map((language) => {
    const times = Array.from({ length: ROUNDS }, () => askAll(language)).flat();
    return {
      what: `an answer in ${language}, median (99 %)`,
      measured: `${median(times).toFixed(2)} ms (${quantile(times, 0.99).toFixed(2)} ms)`,
      wanted: '< 1 ms',
    };
  });
}
