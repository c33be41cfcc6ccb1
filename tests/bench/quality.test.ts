import { describe, expect, it } from 'vitest';
import { measureQuality } from '../../bench/retrieval/quality.ts';
import { readSquad } from '../../bench/retrieval/squad.ts';

const facts = [
  ['lighthouse', 'The lighthouse of Ganjeol was built in 1920. Its keeper paints it white.', '1920'],
  ['orchard', 'The orchard of Yeongcheon grows peaches. Its owner sells cider.', 'peaches'],
  ['museum', 'The museum of Dazaifu shows lacquer bowls. Its roof is copper.', 'lacquer'],
];

const set = readSquad({
  data: facts.map(([name = '', context = '', answer = '']) => ({
    title: name,
    paragraphs: [
      {
        context,
        qas: [
          {
            question: `What is there to tell of the ${context.split(' of ')[1]?.split(' ')[0]} ${name}?`,
            answers: [{ text: answer }],
          },
        ],
      },
    ],
  })),
});

describe('the quality of the answers on a question set', () => {
  it('tells what is known from what was taken out', () => {
    const quality = measureQuality(set, 'en');
    expect(quality.sentenceAccuracy).toBe(1);
    expect(quality.sentenceAccuracyGold).toBe(1);
    expect(quality.abstention).toEqual({ auroc: 1, coverageAt5: 1 });
    expect(quality.curve.at(-1)).toMatchObject({ coverage: 1, risk: 0 });
  });

  it('has no figure for impossible questions where there are none', () => {
    expect(measureQuality(set, 'en').impossibleAuroc).toBeNull();
  });
});
