import { describe, expect, it } from 'vitest';
import { commonRuns } from '../../src/answer/common-runs.ts';

describe('the runs of letters that a question and a text share', () => {
  it('are all of a question that stands in the text', () => {
    expect(commonRuns('the old lighthouse', 'near the old lighthouse there', 'en')).toBe(1);
  });

  it('count squared, each letter once, the longest from the left', () => {
    // 부산항, and 여객 with the space before it, of eight letters.
    expect(commonRuns('부산항의 여객?', '부산 그리고 부산항, 새 여객선', 'ko')).toBeCloseTo(
      Math.sqrt(3 ** 2 + 3 ** 2) / 8,
      12,
    );
  });

  it('are nothing where they are shorter than tells', () => {
    expect(commonRuns('of the', 'the of', 'en')).toBe(0);
    expect(commonRuns('', 'anything', 'ja')).toBe(0);
  });
});
