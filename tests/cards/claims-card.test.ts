import { describe, expect, it } from 'vitest';
import type { AnswerPassage } from '../../src/answer/answer.ts';
import { claimsCard } from '../../src/cards/claims-card.ts';
import type { CheckedClaim, Verdict } from '../../src/claims/claim.ts';
import { buttonsOf, contents, expectLawful, read } from './discord-rules.ts';

const passage = (id: string, paragraph: number): AnswerPassage => ({
  id: `gazette#${id}`,
  text: 'The ferry sails at noon.',
  language: 'en',
  score: 1,
  citation: {
    article: 'gazette',
    publisher: 'Harbour Gazette',
    title: 'Ferries',
    published: '2026-02-03',
    paragraphs: [paragraph],
    url: null,
  },
});
const evidence = (id: string, paragraph = 1) => ({
  sentence: 'The ferry sails at noon.',
  passage: passage(id, paragraph),
});
const claim = (text: string, verdict: Verdict): CheckedClaim => ({
  text,
  start: 0,
  end: text.length,
  language: 'en',
  verdict,
});

describe('the card of the claims of a message', () => {
  it('quotes each sentence, with the sentence that backs it and its citation', () => {
    const card = claimsCard(
      [claim('the *ferry* sails at noon', { kind: 'supported', evidence: evidence('noon') })],
      'en',
    );
    expect(contents(card)).toContainEqual(
      '**Supported** · “the \\*ferry\\* sails at noon”\n> The ferry sails at noon.\n-# \\[1\\] Harbour Gazette, 2026-02-03, ¶1',
    );
    expect(read(contents(card)[0] ?? '')).toBe('### Sentences: 1 supported · 0 nearby · 0 not covered');
    expect(buttonsOf(card).map(({ custom_id }) => custom_id)).toEqual([
      'ask:sources:en:gazette#noon',
      'ask:report:en:gazette#noon',
    ]);
  });

  it('says what differs before what is not stated', () => {
    const nearby: Verdict = {
      kind: 'nearby',
      evidence: evidence('noon'),
      differences: [
        { kind: 'word', said: 'daily', stated: undefined },
        { kind: 'name', said: 'Tokyo', stated: 'Nara' },
        { kind: 'negation' },
      ],
    };
    const text = contents(claimsCard([claim('a claim', nearby)], 'en')).join('\n');
    expect(text).toContain(
      '→ The message says Tokyo; the passage says Nara.\n' +
        '→ The message and the passage do not agree on whether it is so.\n' +
        '→ The passage does not state: daily.',
    );
  });

  it('numbers passages as they are first cited, each once, whatever the order of verdicts', () => {
    const claims = [
      claim('one', { kind: 'supported', evidence: evidence('a', 4) }),
      claim('two', { kind: 'uncovered' }),
      claim('three', { kind: 'supported', evidence: evidence('b', 5) }),
      claim('four', { kind: 'nearby', evidence: evidence('a', 4), differences: [] }),
    ];
    const marks = contents(claimsCard(claims, 'ja')).flatMap((text) => /\[(\d)\\\]/.exec(text)?.[1] ?? []);
    expect(marks).toEqual(['1', '2', '1']);
  });

  it('says that there is no claim', () => {
    for (const language of ['en', 'ko', 'ja'] as const) {
      const card = claimsCard([], language);
      expectLawful(card);
      expect(buttonsOf(card)).toEqual([]);
    }
    expect(contents(claimsCard([], 'ko'))[0]).toContain('확인할 주장이 없어요');
  });

  it('says how many sentences did not fit', () => {
    const claims = Array.from({ length: 900 }, (_, at) =>
      claim(`${at} ${'長生炭鉱'.repeat(90)}`, { kind: 'supported', evidence: evidence(`p${at}`) }),
    );
    const card = claimsCard(claims, 'ja');
    expectLawful(card);
    const texts = contents(card);
    const shown = texts.filter((text) => text.startsWith('**根拠あり**')).length;
    expect(shown).toBeGreaterThan(9);
    expect(texts.at(-1)).toBe(`-# ここに収まらなかった文：${900 - shown}件`);
  });
});
