import type { Asking } from '../../src/store/questions.ts';
import type { Vote } from '../../src/store/votes.ts';

/** A vote, as far as a test does not say otherwise. */
export function vote(change: Partial<Vote> = {}): Vote {
  return {
    answer: 'answer',
    voter: 'voter',
    server: '1',
    language: 'en',
    passage: 'nationpress-2026-01-15#summit',
    helpful: true,
    day: '2026-03-01',
    ...change,
  };
}

/** An asking, as far as a test does not say otherwise; questions with the same last word count as the same. */
export function asking(text: string, change: Partial<Asking> = {}): Asking {
  const last = text.split(' ').at(-1) ?? '';
  return {
    server: '1',
    language: 'en',
    text,
    fingerprint: { language: 'en', kind: null, cells: [[last]] },
    asker: 'asker',
    reason: 'none',
    day: '2026-03-01',
    passage: '',
    ...change,
  };
}
