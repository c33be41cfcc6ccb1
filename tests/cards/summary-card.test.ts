import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE, MAX_PARTS, partsOf, postedCard, type Summary } from '../../src/cards/summary-card.ts';
import { digestOf, type ShownFact } from '../../src/cards/summary-parts.ts';
import { previewCard } from '../../src/cards/summary-preview.ts';
import {
  componentIdOf,
  factTextsOn,
  noteOn,
  readPosted,
  readPreview,
  type SummaryState,
} from '../../src/cards/summary-state.ts';
import { LANGUAGES, type Languages, PAIRS } from '../../src/language/language.ts';
import { factsOf } from '../../src/summary/facts.ts';
import { clip, oneLine } from '../../src/text/plain-text.ts';
import { article, passage } from '../summary/knowledge.ts';
import { contents, expectLawful, read } from './discord-rules.ts';
import { monstrousText } from './monsters.ts';

const languages: fc.Arbitrary<Languages> = fc.constantFrom(
  ...LANGUAGES.map((language): Languages => [language]),
  ...PAIRS,
);
const monstrousUrl = fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), {
  nil: undefined,
});

/** Facts of monstrous texts in one to three languages, each with up to two more sources. */
const shownFacts: fc.Arbitrary<ShownFact[]> = fc
  .array(
    fc.record({
      texts: fc.record({ en: monstrousText, ko: monstrousText, ja: monstrousText }, { requiredKeys: ['en'] }),
      publisher: monstrousText,
      title: monstrousText,
      url: monstrousUrl,
      status: fc.constantFrom('current' as const, 'corrected' as const),
      paragraphs: fc.array(fc.nat(999), { minLength: 1, maxLength: 60 }),
      more: fc.nat(2),
    }),
    { maxLength: 12 },
  )
  .map((made) =>
    made.map(({ texts, paragraphs, more, ...rest }, at) => {
      const sources = Array.from({ length: more + 1 }, (_, other) => {
        const only = passage('p', {}, { paragraphs });
        const own = article(`article-${at}-${other}`, [only], rest);
        return { id: `${own.id}#p.0`, article: own, passage: only, place: 0, texts };
      });
      return { fact: sources[0] ?? expect.fail('no fact'), sources };
    }),
  );

const note = fc.oneof(fc.constant(''), monstrousText).map((text) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that a note never holds
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, '')
    .slice(0, MAX_NOTE)
    .toWellFormed()
    .trim(),
);
const heading = monstrousText.map(
  (text) => clip(oneLine(text), { graphemes: 200, units: 200 }) || 'A heading',
);
const summary: fc.Arbitrary<Summary> = fc.record({
  heading,
  languages,
  facts: shownFacts,
  note,
  updated: fc.constantFrom(undefined, '2026-11-24'),
});

const PLACE = { channel: '1574775484351250434', posted: '1574775484351250999', turn: 35, page: 0 };
const posted = ({ languages: shown, facts }: Summary, earlier: string[]) => ({
  scope: { topic: 'a-topic', from: '2026-01', to: undefined, article: undefined },
  languages: shown,
  digest: digestOf(facts, shown),
  earlier,
});
const place = fc.constantFrom(undefined, PLACE.posted);
const stateOf = ({ languages: shown, facts, note: own }: Summary): SummaryState => ({
  ...PLACE,
  scope: { topic: 'a-topic', from: '2026-01', to: undefined, article: undefined },
  languages: shown,
  facts: facts.map(({ fact }, at) => ({ id: fact.id, chosen: at % 2 === 0 })),
  note: own,
});
const bare = (text: string) => text.toWellFormed().replace(/\s+/gu, '');

describe('a summary, whatever its texts', () => {
  it('is split into messages that Discord takes', () => {
    fc.assert(
      fc.property(summary, (made) => {
        const parts = partsOf(made);
        const earlier = Array.from({ length: MAX_PARTS }, (_, at) =>
          String(1574775484351250434n + BigInt(at)),
        );
        for (const at of parts.keys()) expectLawful(postedCard(made, parts, at, posted(made, earlier)));
      }),
      { numRuns: 50 },
    );
  });

  it('loses none of its facts and keeps their order, each with a citation in the same message', () => {
    fc.assert(
      fc.property(summary, (made) => {
        const parts = partsOf(made);
        const shown = parts.flatMap(({ texts }) => texts.map(({ content }) => read(content))).join('');
        let rest = bare(shown);
        for (const { fact } of made.facts) {
          for (const language of made.languages) {
            const text = bare(fact.texts[language] ?? fact.texts.en ?? '');
            // A text that is the same in both languages stands there once.
            const isRepeated =
              language !== made.languages[0] &&
              text === bare(fact.texts[made.languages[0]] ?? fact.texts.en ?? '');
            if (text === '' || isRepeated) continue;
            const at = letters(rest).indexOf(letters(text));
            expect(at).toBeGreaterThanOrEqual(0);
            rest = letters(rest).slice(at + letters(text).length);
          }
        }
        for (const { texts, sources } of parts) {
          const marks = texts.flatMap(({ content }) => content.match(/\\\[\d+\\\](?=$|\n|\\\[)/gmu) ?? []);
          for (const mark of marks) expect(sources).toContain(`-# ${mark} `);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has a preview that Discord takes, and that tells its whole state to whoever reads it', () => {
    fc.assert(
      fc.property(summary, fc.nat(9), fc.constantFrom(...LANGUAGES), place, (made, page, viewer, known) => {
        fc.pre(made.facts.length > 0);
        const state = { ...stateOf(made), page, posted: known };
        const card = previewCard(made, state, made.facts, { viewer, status: 'Done.' });
        expectLawful(card);
        const told = readPreview(card.components);
        expect(told).toEqual({ ...state, page: expect.any(Number) });
        expect(told?.page).toBeLessThanOrEqual(page);
      }),
      { numRuns: 50 },
    );
  });

  it('tells when it is posted what it is made of to whoever reads its messages', () => {
    fc.assert(
      fc.property(summary, (made) => {
        const parts = partsOf(made);
        const known = posted(made, ['1574775484351250434']);
        const cards = [...parts.keys()].map((at) => postedCard(made, parts, at, known));
        const last = cards.at(-1);
        if (last === undefined) return;
        expect(readPosted(last.components)).toEqual(known);
        expect(noteOn(cards[0]?.components ?? [])).toBe(made.note);
        const shown = made.facts.filter(({ fact }) =>
          made.languages.some((language) => (fact.texts[language] ?? fact.texts.en ?? '').trim() !== ''),
        );
        const ids = cards.flatMap(({ components }) => factTextsOn(components)).map(({ id }) => id);
        expect(ids).toEqual(shown.map(({ fact }) => componentIdOf(fact.id)));
      }),
      { numRuns: 50 },
    );
  });
});

const letters = (text: string) => text.replace(/\[\d+\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');

describe('a summary', () => {
  const [fact] = factsOf(
    article('a', []),
    passage('p', { en: 'The ferry is new.', ko: '여객선은 새것이다.', ja: '船は新しい。' }),
  );
  if (fact === undefined) throw new Error('no fact');
  const made: Summary = {
    heading: 'Ferry',
    languages: ['ko', 'ja'],
    facts: [{ fact, sources: [fact] }],
    note: '',
  };

  it('in two languages has each fact in both, one under the other, and its citation once', () => {
    const parts = partsOf(made);
    const card = postedCard(made, parts, 0, posted(made, []));
    expect(contents(card)).toEqual([
      '### Ferry',
      '여객선은 새것이다. \\[1\\]\n船は新しい。 \\[1\\]',
      expect.stringMatching(/^-# \\\[1\\\] Harbour Gazette, 2026-02-03, ¶1 · The title of a\n-# .+\n-# .+$/u),
    ]);
  });

  it('says of a fact that is not translated in which language it stands there', () => {
    const only = { ...fact, texts: { en: 'The ferry is new.' } };
    const [part] = partsOf({ ...made, facts: [{ fact: only, sources: [only] }] });
    expect(part?.texts.map(({ content }) => content)).toEqual([
      'The ferry is new. \\[1\\]\n-# 아직 번역이 없어 영어로 보여 드려요.\n-# まだ翻訳がないため、英語で表示しています。',
    ]);
  });

  it('of many short facts is split where a message would have too many components', () => {
    const facts = Array.from({ length: 60 }, (_, at) => {
      const each = { ...fact, id: `a#p.${at}`, texts: { ko: `${at}번.`, ja: `${at}番。` } };
      return { fact: each, sources: [each] };
    });
    const many = { ...made, facts };
    const parts = partsOf(many);
    expect(parts.flatMap(({ texts }) => texts)).toHaveLength(60);
    for (const at of parts.keys()) expectLawful(postedCard(many, parts, at, posted(many, [])));
  });

  it('has another digest as soon as a text or a citation changes', () => {
    const changed = { ...fact, texts: { ...fact.texts, ja: '船は古い。' } };
    const moved = { ...fact, passage: { ...fact.passage, paragraphs: [2] } };
    const digests = [fact, changed, moved].map((each) => digestOf([{ fact: each, sources: [each] }], ['ja']));
    expect(new Set(digests).size).toBe(3);
    expect(digestOf([{ fact: changed, sources: [fact] }], ['ko'])).toBe(digestOf(made.facts, ['ko']));
  });
});
