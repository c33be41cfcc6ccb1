import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { checkMessage } from '../../src/claims/check.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import {
  addTo,
  type Counts,
  figuresOf,
  type Kind,
  loadClaimSet,
  noCounts,
  precisionAndRecall,
  verdictOn,
} from './claim-sets.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const { reader } = createAnswerer(knowledge, read);
/** A few days after the article, when people wrote of it. */
const WRITTEN = '2026-01-20';

describe.each(LANGUAGES)('of the labelled messages in %s', async (language) => {
  const messages = loadClaimSet(language);
  const parts = { all: noCounts(), tuned: noCounts(), heldOut: noCounts() };
  for (const { text, sentences, heldOut } of messages) {
    const checked = await checkMessage({ text, written: WRITTEN, language }, reader);
    for (const sentence of sentences) {
      const said = verdictOn(sentence, checked);
      addTo(parts.all, sentence.kind, said);
      addTo(heldOut ? parts.heldOut : parts.tuned, sentence.kind, said);
    }
  }
  const supported = (counts: Counts) => precisionAndRecall(counts, 'supported');

  it('there are at least forty, a good part of them held out', () => {
    expect(messages.length).toBeGreaterThanOrEqual(40);
    expect(messages.filter(({ heldOut }) => heldOut).length).toBeGreaterThan(messages.length / 5);
  });

  it('what is called supported is so in 95 of 100', () => {
    for (const [part, counts] of Object.entries(parts))
      console.log(`${language} ${part}: ${figuresOf(counts)}`);
    expect(supported(parts.all).precision).toBeGreaterThanOrEqual(0.95);
    expect(supported(parts.heldOut).precision).toBeGreaterThanOrEqual(0.95);
  });

  it('seven of ten that are supported are found', () => {
    expect(supported(parts.all).recall).toBeGreaterThanOrEqual(0.7);
    expect(supported(parts.heldOut).recall).toBeGreaterThanOrEqual(0.7);
  });

  it('questions, opinions, greetings and quotations get no verdict', () => {
    const { right, all } = precisionAndRecall(parts.all, 'aside' satisfies Kind);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});
