import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { spanOf } from '../../src/answer/when.ts';
import { showEvents, timelineOf } from '../../src/reference/timeline.ts';
import { knowledgeOf } from './made-up.ts';

const idsOf = (whens: (string | undefined)[], wish: Parameters<typeof timelineOf>[1] = {}) =>
  timelineOf(knowledgeOf(whens.map((when) => ({ when }))).articles, wish).map(({ when }) => when);

describe('a timeline', () => {
  it('has what has a time, in the order in which it began, then ended', () => {
    const whens = ['2026-01-14', undefined, '1942', '2026-01-13/2026-01-14', '2026-01', '../1900', '2025/..'];
    expect(idsOf(whens)).toEqual([
      '../1900',
      '1942',
      '2025/..',
      '2026-01',
      '2026-01-13/2026-01-14',
      '2026-01-14',
    ]);
  });

  it('leaves what happened at one time in the order in which it is told', () => {
    const { articles } = knowledgeOf([{ when: '1942' }, { when: '1942' }, { when: '1941' }]);
    expect(timelineOf(articles, {}).map(({ id }) => id)).toEqual(['a#p2', 'a#p0', 'a#p1']);
  });

  it('keeps to a topic, and to what has a day in common with the time wanted', () => {
    const whens = ['2025-12-31', '2025-12/2026-02', '2026-01-31', '2026-02', '2026'];
    expect(idsOf(whens, { from: spanOf('2026-01'), to: spanOf('2026-01') })).toEqual([
      '2025-12/2026-02',
      '2026',
      '2026-01-31',
    ]);
    const { articles } = knowledgeOf([{ when: '1942', topics: ['history'] }, { when: '1943' }]);
    expect(timelineOf(articles, { topic: 'history' }).map(({ id }) => id)).toEqual(['a#p0']);
  });

  it('is in order whatever the times, and loses none', () => {
    const time = fc.constantFrom(
      '1942',
      '2026-01',
      '2026-01-14',
      '2026-01-13/2026-01-14',
      '../2026',
      '2025/..',
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 40 }), (whens) => {
        const shown = idsOf(whens);
        expect(shown.toSorted()).toEqual(whens.toSorted());
        const starts = shown.map((when) => spanOf(when ?? '')?.from ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});

describe('an event', () => {
  const shown = (passage: Parameters<typeof knowledgeOf>[0][number], language: 'en' | 'ko') => {
    const knowledge = knowledgeOf([passage]);
    return showEvents(timelineOf(knowledge.articles, {}), createAnswerer(knowledge), language)[0];
  };

  it('is told by the sentence that states its time, else by the first', () => {
    const text = { en: 'The mine lies under the sea. It was flooded in 1942. Many died.' };
    expect(shown({ when: '1942', text }, 'en')?.sentence).toBe('It was flooded in 1942.');
    expect(shown({ when: '1950', text }, 'en')?.sentence).toBe('The mine lies under the sea.');
  });

  it('is told in the language of the source where it is not translated', () => {
    const event = shown({ when: '1942', text: { en: 'It was flooded.' } }, 'ko');
    expect(event?.passage.language).toBe('en');
    expect(event?.sentence).toBe('It was flooded.');
  });
});
