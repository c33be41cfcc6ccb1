import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { readAsking } from '../../src/language/asking.ts';
import { readText } from '../../src/language/terms.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { readQuestions } from '../../src/search/listed-questions.ts';
import { createClassifier } from '../../src/search/question-classifier.ts';
import { termWeights } from '../../src/search/term-weights.ts';
import { HARBOUR, knowledgeOf } from './harbour.ts';

function chancesOf(knowledge: Knowledge, text: string) {
  const lexicon = lexiconOf(knowledge);
  const { bank, classifiers } = readQuestions(knowledge, lexicon).en;
  const reading = readText(text, lexicon);
  const question = { terms: termWeights(reading.terms), asking: readAsking(text, reading, 'en') };
  return classifiers.map((learnt) => createClassifier(learnt, bank)(question));
}

describe('the classifier of listed questions', () => {
  it.each([
    ['departure of the ferry, when?', 0, 'asked'],
    ['price of a ticket', 0, 'open'],
    ['lighthouse: by which painter', 1, 'asked'],
    ['height of that lighthouse', 1, 'open'],
  ] as const)('finds for "%s" the passage and whether it answers', (text, passage, sort) => {
    const [chances] = chancesOf(HARBOUR, text);
    const all = [...(chances ?? [])].flatMap(([number, { asked, open }]) => [
      { number, sort: 'asked', chance: asked },
      { number, sort: 'open', chance: open },
    ]);
    const best = all.reduce((most, each) => (each.chance > most.chance ? each : most));
    expect(best).toMatchObject({ number: passage, sort });
  });

  it('gives chances that add up to one', () => {
    const [chances] = chancesOf(HARBOUR, 'ferry');
    const sum = [...(chances ?? [])].reduce((total, [, { asked, open }]) => total + asked + open, 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  it('favours nothing where it knows no word', () => {
    const [chances] = chancesOf(HARBOUR, 'zebra');
    const all = [...(chances?.values() ?? [])].flatMap(({ asked, open }) => [asked, open]);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(1e-6);
  });

  it('is the same each time it learns', () => {
    expect(chancesOf(HARBOUR, 'ferry ticket')).toEqual(chancesOf(HARBOUR, 'ferry ticket'));
  });

  it('is not made where there is nothing to tell apart', () => {
    expect(chancesOf(knowledgeOf([{ asked: ['One?', 'Two?'], unstated: [] }]), 'one')).toEqual([]);
    expect(chancesOf(knowledgeOf([{ asked: [], unstated: [] }]), 'one')).toEqual([]);
  });
});
