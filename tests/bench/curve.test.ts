import { describe, expect, it } from 'vitest';
import { asCsv, asSvg } from '../../bench/retrieval/curve.ts';

const curve = [
  { confidence: 0.9, coverage: 0.5, risk: 0 },
  { confidence: 0.2, coverage: 1, risk: 0.25 },
];

describe('a risk-coverage curve', () => {
  it('is a table with a head', () => {
    expect(asCsv(curve)).toBe('confidence,coverage,risk\n0.9,0.5,0\n0.2,1,0.25\n');
  });

  it('is a picture with a point for each of its own', () => {
    const points = /points="([^"]*)"/u.exec(asSvg(curve, 'a set'))?.[1]?.split(' ');
    // Half way across at the bottom, then all the way, a quarter up.
    expect(points).toEqual(['240.0,272.0', '432.0,216.0']);
  });
});
