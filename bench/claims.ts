import { createAnswerer } from '../src/answer/answerer.ts';
import { checkMessage } from '../src/claims/check.ts';
import { LONGEST_MESSAGE } from '../src/claims/message-sentences.ts';
import { LANGUAGES } from '../src/language/language.ts';
import { loadKnowledgeApart } from '../src/search/load-apart.ts';
import { type Figure, median, quantile } from './figures.ts';

const ROUNDS = 20;

/** How long it takes to go through a message as long as Discord takes them, made of nothing but claims, warmed up. */
export async function measureClaims(): Promise<Figure[]> {
  const { knowledge, read } = await loadKnowledgeApart('knowledge');
  const { reader } = createAnswerer(knowledge, read);
  const figures: Figure[] = [];
  for (const language of LANGUAGES) {
    const texts = knowledge.articles.flatMap(({ passages }) =>
      passages.flatMap(({ text }) => text[language] ?? []),
    );
    let text = '';
    while (text.length < LONGEST_MESSAGE) text += `${texts.join(' ')} `;
    const times: number[] = [];
    for (let round = 0; round < 2 * ROUNDS; round++) {
      const start = performance.now();
      await checkMessage({ text: text.slice(0, LONGEST_MESSAGE), written: '2026-01-20', language }, reader);
      if (round >= ROUNDS) times.push(performance.now() - start);
    }
    figures.push({
      what: `the claims of 4,000 characters in ${language}, median (95 %)`,
      measured: `${median(times).toFixed(0)} ms (${quantile(times, 0.95).toFixed(0)} ms)`,
      wanted: '< 50 ms',
    });
  }
  return figures;
}
