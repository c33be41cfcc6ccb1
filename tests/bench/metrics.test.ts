import { describe, expect, it } from 'vitest';
import {
  auroc,
  coverageAt,
  meanReciprocalRank,
  recallAt,
  riskCoverage,
  share,
} from '../../bench/retrieval/metrics.ts';

describe('recall and reciprocal rank', () => {
  const ranks = [1, 2, 6, undefined, 1];

  it('count what is found at a depth', () => {
    expect(recallAt(ranks, 1)).toBe(2 / 5);
    expect(recallAt(ranks, 5)).toBe(3 / 5);
    expect(meanReciprocalRank(ranks, 10)).toBeCloseTo((1 + 1 / 2 + 1 / 6 + 0 + 1) / 5, 12);
    expect(meanReciprocalRank(ranks, 5)).toBeCloseTo((1 + 1 / 2 + 1) / 5, 12);
  });

  it('are null where nothing was asked', () => {
    expect([recallAt([], 1), meanReciprocalRank([], 10), share([])]).toEqual([null, null, null]);
  });
});

describe('AUROC', () => {
  it('is the part of the pairs in the right order, ties half', () => {
    // Of the six pairs 0.9 wins two, 0.5 wins one and ties once, 0.1 loses both.
    expect(auroc([0.9, 0.5, 0.1], [0.5, 0.2])).toBeCloseTo(3.5 / 6, 12);
  });

  it('is one, none and half at its ends and middle', () => {
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([1, 1], [1, 1])).toBe(0.5);
    expect(auroc([1], [])).toBeNull();
  });
});

describe('coverage at a rate of false positives', () => {
  it('is what a threshold keeps that lets no more of the others pass', () => {
    const negative = Array.from({ length: 20 }, (_, at) => at / 20);
    // One of twenty may pass, 0.95; the next, 0.9, may not.
    expect(coverageAt([0.91, 0.9, 0.5, 1], negative, 0.05)).toBe(2 / 4);
    expect(coverageAt([0.91, 0.9, 0.5, 1], negative, 0)).toBe(1 / 4);
  });

  it('keeps none where all are equal', () => {
    expect(coverageAt([1, 1], [1, 1], 0.05)).toBe(0);
  });
});

describe('the risk-coverage curve', () => {
  it('has a point for each confidence, the surest first', () => {
    const answers = [
      { confidence: 0.5, right: true },
      { confidence: 0.9, right: true },
      { confidence: 0.5, right: false },
      { confidence: 0.1, right: false },
    ];
    expect(riskCoverage(answers)).toEqual([
      { confidence: 0.9, coverage: 1 / 4, risk: 0 },
      { confidence: 0.5, coverage: 3 / 4, risk: 1 / 3 },
      { confidence: 0.1, coverage: 1, risk: 2 / 4 },
    ]);
  });
});
