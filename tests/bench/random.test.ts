import { describe, expect, it } from 'vitest';
import { sampled, seededRandom, shuffled } from '../../bench/retrieval/random.ts';
import { zipfText } from '../../bench/scale/zipf.ts';

const items = Array.from({ length: 100 }, (_, at) => at);

describe('a seeded sample', () => {
  it('is the same for a seed, another for another, and in order', () => {
    const sample = sampled(items, 10, 1);
    expect(sample).toEqual(sampled(items, 10, 1));
    expect(sample).not.toEqual(sampled(items, 10, 2));
    expect(sample).toEqual(sample.toSorted((a, b) => a - b));
    expect(new Set(sample).size).toBe(10);
  });

  it('is everything where there is no more', () => {
    expect(sampled(items, 100, 1)).toEqual(items);
    expect(sampled(items, 1000, 1)).toEqual(items);
  });

  it('comes of a shuffle that loses nothing', () => {
    expect(shuffled(items, 3).toSorted((a, b) => a - b)).toEqual(items);
  });

  it('draws from all of 0 to 1', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 1000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...drawn)).toBeLessThan(0.02);
    expect(Math.max(...drawn)).toBeGreaterThan(0.98);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });
});

describe('text drawn by Zipf’s law', () => {
  it('is the same for a seed', () => {
    expect(zipfText(20, 5, 1)).toEqual(zipfText(20, 5, 1));
    expect(zipfText(20, 5, 1).passages).not.toEqual(zipfText(20, 5, 2).passages);
  });

  it('holds the first word about twice as often as the third', () => {
    const words = zipfText(300, 0, 1).passages.flatMap(({ text }) => text.split(/[ .]+/u));
    const count = (wanted: string) => words.filter((word) => word === wanted).length;
    // 1 ÷ 1.4 against 1 ÷ 3.4.
    expect(count('the') / count('and')).toBeGreaterThan(2);
    expect(count('the') / count('and')).toBeLessThan(3);
  });

  it('asks in words of the passage that is meant, the last one of every tenth question misspelt', () => {
    const { passages, questions } = zipfText(50, 20, 1);
    questions.forEach(({ text, gold }, at) => {
      const held = new Set(passages[gold]?.text.match(/[a-z]+/gu));
      const words = text.match(/[a-z]+/gu) ?? [];
      expect(words.filter((word) => held.has(word)).length).toBeGreaterThanOrEqual(at % 10 === 0 ? 5 : 6);
      if (at % 10 !== 0) expect(held.has(words.at(-1) ?? '')).toBe(true);
    });
  });
});
