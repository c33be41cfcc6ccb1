import fc from 'fast-check';
import type { Answer, AnswerPassage } from '../../src/answer/answer.ts';
import type { CheckedClaim, Difference, Verdict } from '../../src/claims/claim.ts';
import { LANGUAGES } from '../../src/language/language.ts';

const FRAGMENTS = [
  'Lee Jae Myung met Takaichi in Nara. ',
  '이재명 대통령은 나라에서 다카이치 총리를 만났다. ',
  '李在明大統領は奈良で高市首相と会談した。',
  '👩‍👩‍👧‍👦🏳️‍🌈🇰🇷🇯🇵',
  'e\u0301\u0302\u0303',
  'Z̸̢̛͕̥͉̘͖̜͈͓̘̺̦̲̐͋̀̆͛̈́',
  '\ud83d',
  '\udc36',
  '\u202e\u2066\u200f',
  '\u0000\u001b[31m\u0007\u009b1m',
  '@everyone @here <@1> <@!1> <@&1> <#1> </ask:1> <t:1700000000:R> <a:x:1> :smile:',
  '**bold** __u__ *i* ~~s~~ ||spoiler|| `code` ```js\nx\n```',
  '\n# big\n## less\n-# small\n> quote\n>>> all\n- a\n* b\n1. c\n',
  '[text](https://evil.example) <https://evil.example> https://evil.example/a_(b)',
  '\\\\\\*\\',
  '*'.repeat(50),
  '\r\n\t\u3000\u00a0\u2028',
  ' ',
];

/**
 * Texts that try to break a card: three scripts, emoji, combining marks, lone surrogates, markdown, mentions, or
 * just long.
 */
export const monstrousText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FRAGMENTS), fc.nat(400))
      .map(([text, times]) => text.repeat(times)),
  },
);

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const id = fc
  .tuple(fc.stringMatching(/^[a-z0-9-]{1,60}$/), fc.stringMatching(/^[a-z0-9-]{1,60}$/))
  .map(([a, b]) => `${a}#${b}`);
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  monstrousText,
  fc.constantFrom(
    'javascript:alert(1)',
    'https://example.org/a b)c](<x>',
    `https://example.org/${'(x)'.repeat(300)}`,
    'https://good.example@evil.example/@everyone',
  ),
);
const highlight = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: -5, max: 6000 }), fc.double()),
    fc.oneof(fc.integer({ min: -5, max: 6000 }), fc.double()),
  ),
  { size: '+1' },
);

/** A passage of monstrous texts. */
export const monstrousPassage: fc.Arbitrary<AnswerPassage> = fc.record({
  id,
  text: monstrousText,
  language: fc.constantFrom(...LANGUAGES),
  score: fc.constant(1),
  citation: fc.record({
    article: fc.constant('a'),
    publisher: monstrousText,
    title: monstrousText,
    published: date,
    paragraphs: fc.array(fc.nat(), { maxLength: 200 }),
    url,
  }),
});

/** An answer of monstrous texts, of any outcome, quoting passages that are there or not. */
export const monstrousAnswer: fc.Arbitrary<Answer> = fc
  .array(monstrousPassage, { maxLength: 7 })
  .chain((passages) => {
    const quoted = fc.constantFrom('gone#gone', ...passages.map((passage) => passage.id));
    return fc.record({
      question: monstrousText,
      language: fc.constantFrom(...LANGUAGES),
      outcome: fc.constantFrom('answered', 'related', 'none'),
      answer: fc.option(
        fc.record({
          sentences: fc.array(fc.record({ text: monstrousText, passage: quoted, highlight }), {
            maxLength: 30,
          }),
        }),
      ),
      passages: fc.constant(passages),
      premise: fc.option(fc.record({ asked: monstrousText, stated: monstrousText, passage: quoted })),
      understood: fc.option(monstrousText),
      didYouMean: fc.option(monstrousText),
      confidence: fc.constant(0.5),
      suggestions: fc.array(fc.oneof(monstrousText, fc.string({ unit: 'grapheme', maxLength: 30 })), {
        maxLength: 8,
      }),
      elapsedMs: fc.constant(1),
    });
  });

const difference: fc.Arbitrary<Difference> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('number', 'date', 'name', 'word'),
    said: monstrousText,
    stated: fc.option(monstrousText, { nil: undefined }),
  }),
  fc.record({ kind: fc.constantFrom('negation', 'doubt', 'act', 'amount', 'parties', 'part') }),
);
const evidence = fc.record({ sentence: monstrousText, passage: monstrousPassage });
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ kind: fc.constant('supported' as const), evidence }),
  fc.record({
    kind: fc.constant('nearby' as const),
    evidence,
    differences: fc.array(difference, { maxLength: 30 }),
  }),
  fc.constant({ kind: 'uncovered' as const }),
);

/** Claims of monstrous texts with any verdicts, up to more than a card has room for. */
export const monstrousClaims: fc.Arbitrary<CheckedClaim[]> = fc.array(
  fc.record({
    text: monstrousText,
    start: fc.nat(),
    end: fc.nat(),
    language: fc.constantFrom(...LANGUAGES),
    verdict,
  }),
  { maxLength: 60 },
);
