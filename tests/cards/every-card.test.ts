import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { answerCard, bilingualCard } from '../../src/cards/answer-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { claimsCard } from '../../src/cards/claims-card.ts';
import { drawCard } from '../../src/cards/draw-text.ts';
import { browseCard, termCard } from '../../src/cards/glossary-card.ts';
import { helpCard } from '../../src/cards/help-card.ts';
import { MAX_SENTENCE_BYTES } from '../../src/cards/limits.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { otherLanguageCard } from '../../src/cards/other-language.ts';
import { QUESTION_STATUSES } from '../../src/cards/question-status.ts';
import { searchCard } from '../../src/cards/search-card.ts';
import { sharedCard } from '../../src/cards/shared.ts';
import { questionOn, searchedOn } from '../../src/cards/shown-words.ts';
import { articleCard, articlesCard, readingCard } from '../../src/cards/source-card.ts';
import { sourcesCard } from '../../src/cards/sources.ts';
import { emptyTimelineCard, timelineCard } from '../../src/cards/timeline-card.ts';
import { timelinePictureCard } from '../../src/cards/timeline-picture.ts';
import { topicCard } from '../../src/cards/topic-card.ts';
import { QUESTIONS_A_PAGE, questionCard, questionListCard } from '../../src/cards/unanswered-card.ts';
import { unknownCard } from '../../src/cards/unknown-card.ts';
import type { Article, Name } from '../../src/knowledge/schema.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { readIsoDate } from '../../src/reference/date-input.ts';
import { KINDS } from '../../src/reference/glossary.ts';
import { clip, oneLine } from '../../src/text/plain-text.ts';
import { contents, expectLawful, read } from './discord-rules.ts';
import { monstrousAnswer, monstrousClaims, monstrousPassage, monstrousText } from './monsters.ts';

const monstrousLine = monstrousText.map((text) => clip(text, { graphemes: 300, units: 300 }));
const anyAnswerCard = fc
  .tuple(monstrousAnswer, fc.boolean())
  .map(([answer, shared]) => answerCard(answer, { shared }));
const anySourcesCard = fc
  .tuple(fc.array(monstrousPassage, { maxLength: 8 }), fc.constantFrom(...LANGUAGES))
  .map(([passages, language]) => sourcesCard([{ language, passages }]));
const anyBilingualCard = fc
  .tuple(monstrousAnswer, monstrousAnswer, fc.boolean())
  .map(([first, second, shared]) => bilingualCard([first, second], { shared }));
const anySearchCard = fc
  .record({
    words: monstrousText,
    language: fc.constantFrom(...LANGUAGES),
    passages: fc.array(
      fc
        .tuple(monstrousPassage, fc.array(fc.tuple(fc.nat(6000), fc.nat(6000))))
        .map(([passage, highlight]) => ({ ...passage, highlight })),
      { maxLength: 12 },
    ),
  })
  .chain((found) =>
    fc
      .tuple(fc.integer({ min: -1, max: 4 }), fc.option(monstrousText, { nil: undefined }))
      .map(([page, label]) =>
        searchCard(found, page, label === undefined ? undefined : { id: 'a-topic', label }),
      ),
  );
const anyReadingCard = fc
  .tuple(monstrousPassage, fc.constantFrom(...LANGUAGES))
  .map(([passage, language]) => readingCard(passage, language));
const anyArticle = fc
  .record({ title: monstrousText, publisher: monstrousText, text: monstrousText, passages: fc.nat(240) })
  .map(
    ({ title, publisher, text, passages }): Article => ({
      id: 'an-article',
      publisher,
      title,
      published: '2026-01-15',
      language: 'en',
      paragraphs: 500,
      status: 'retracted',
      passages: Array.from({ length: passages + 1 }, (_, at) => ({
        id: `passage-${at}`,
        paragraphs: [(at % 500) + 1, 500],
        topics: [],
        names: [],
        text: { en: `${at}${text}` },
        asked: {},
        unstated: {},
        quiz: [],
      })),
    }),
  );
const anyArticleCard = fc
  .tuple(anyArticle, fc.constantFrom(...LANGUAGES), fc.integer({ min: -1, max: 4 }))
  .map(([article, language, page]) => articleCard(article, language, page));
const anyArticlesCard = fc
  .tuple(fc.array(anyArticle, { minLength: 1, maxLength: 60 }), fc.constantFrom(...LANGUAGES))
  .map(([articles, language]) =>
    articlesCard(
      articles.map((article, at) => ({ ...article, id: `article-${at}` })),
      language,
    ),
  );
const anyClaimsCard = fc
  .tuple(monstrousClaims, fc.constantFrom(...LANGUAGES))
  .map(([claims, language]) => claimsCard(claims, language));
const anyHelpCard = fc
  .tuple(fc.array(monstrousText, { maxLength: 5 }), fc.constantFrom(...LANGUAGES))
  .map(([questions, language]) => helpCard(questions, language));
const anyId = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/);
const anyLanguage = fc.constantFrom(...LANGUAGES);
const anyName: fc.Arbitrary<Name> = fc.record({
  id: anyId,
  kind: fc.constantFrom(...KINDS),
  name: fc.record({ en: monstrousText, ko: monstrousText, ja: monstrousText }),
  reading: fc.record({ ja: monstrousText, hanja: monstrousText, romanised: monstrousText }),
  description: fc.record({ en: monstrousLine, ko: monstrousLine, ja: monstrousLine }),
  source: fc.constant({ article: 'a', paragraphs: [1] }),
  aliases: fc.array(monstrousText, { maxLength: 20 }),
});
const anyNames = fc.uniqueArray(anyName, { maxLength: 30, selector: ({ id }) => id });
const anyPassages = fc.uniqueArray(monstrousPassage, { maxLength: 30, selector: ({ id }) => id });
const anyEvents = fc.uniqueArray(
  fc.record({
    when: fc.constantFrom('1942', '2026-01-13/2026-01-14', '2026-01', '194X', '../2026', 'Y-17000'),
    sentence: monstrousText,
    passage: monstrousPassage,
  }),
  { minLength: 1, maxLength: 8, selector: ({ passage }) => passage.id },
);
const anyDate = fc.option(fc.constantFrom('2026', '2026-01', '2026-01-13').map(readIsoDate), {
  nil: undefined,
});
const anyView = fc.record({
  language: anyLanguage,
  topic: fc.option(fc.record({ id: anyId, label: monstrousText }), { nil: undefined }),
  from: anyDate,
  to: anyDate,
});
const anyTimelineCard = fc
  .tuple(anyView, anyEvents, fc.nat(50))
  .map(([view, shown, page]) => timelineCard(view, { shown, first: 8 * page, total: 8 * 50 + shown.length }));
const anyEmptyTimelineCard = fc
  .tuple(anyView, fc.nat(3))
  .map(([view, total]) => emptyTimelineCard(view, total));
const anyTimelinePicture = fc
  .tuple(anyView, anyEvents, fc.constantFrom('dark' as const, 'light' as const))
  .map(([view, shown, look]) =>
    timelinePictureCard(view, { shown, first: 30, total: 90 }, look, new Uint8Array([1])),
  );
const anyTermCard = fc
  .tuple(anyName, anyPassages, anyNames, anyLanguage, fc.boolean(), fc.nat(2))
  .map(([term, passages, related, language, sourced, page]) =>
    termCard(
      {
        term,
        source: sourced ? passages[0]?.citation : undefined,
        passages,
        related: related.slice(0, 25),
      },
      page,
      language,
    ),
  );
const anyBrowseCard = fc
  .tuple(
    fc.uniqueArray(anyName, { minLength: 1, maxLength: 50, selector: ({ id }) => id }),
    anyLanguage,
    fc.nat(3),
  )
  .map(([terms, language, page]) =>
    browseCard(
      terms,
      { kind: 'term', counts: { person: 1, place: 0, institution: 2, term: terms.length }, page },
      language,
    ),
  );
const anyTopicCard = fc
  .record({
    passages: anyPassages,
    key: fc.array(fc.record({ sentence: monstrousText, passage: monstrousPassage }), { maxLength: 4 }),
    events: anyEvents.map((events) => events.slice(0, 5)),
    dated: fc.nat(9),
    people: anyNames,
    questions: fc.array(monstrousText, { maxLength: 3 }),
  })
  .chain((overview) =>
    fc
      .tuple(anyId, monstrousText, anyLanguage)
      .map(([id, label, language]) => topicCard({ id, label }, { ...overview, terms: [] }, language)),
  );
const anyUnknownCard = fc
  .tuple(monstrousText, fc.uniqueArray(anyId, { maxLength: 40 }), monstrousText, fc.boolean(), anyLanguage)
  .map(([typed, ids, label, near, language]) =>
    unknownCard(
      typed,
      {
        customId: 'topic:choose:en',
        placeholder: 'Choose',
        options: ids.map((value) => ({ value, label })),
        near,
      },
      language,
    ),
  );
const anyQuestion = fc.record({
  id: fc.constant('a1b2c3d4e5f6'),
  language: fc.constantFrom(...LANGUAGES),
  status: fc.constantFrom(...QUESTION_STATUSES),
  count: fc.nat(),
  reasons: fc.record({ none: fc.nat(), related: fc.nat(), against: fc.nat() }),
  firstDay: fc.constant('2026-01-01'),
  lastDay: fc.constant('2026-01-31'),
  wordings: fc.array(fc.record({ text: monstrousText, count: fc.nat() }), { minLength: 1, maxLength: 12 }),
  passage: fc.option(fc.constant('a#b'), { nil: undefined }),
});
const anyQuestionListCard = fc
  .tuple(fc.array(anyQuestion, { maxLength: QUESTIONS_A_PAGE }), fc.nat(9), fc.constantFrom(...LANGUAGES))
  .map(([questions, at, language]) => {
    const listed = questions.map((question, number) => ({ ...question, id: `${question.id}${number}` }));
    const page = { at, last: 9, first: at * QUESTIONS_A_PAGE, end: at * QUESTIONS_A_PAGE + listed.length };
    return questionListCard(listed, { filter: 'todo', page, total: listed.length }, language);
  });
const anyQuestionCard = fc
  .tuple(anyQuestion, fc.option(monstrousPassage, { nil: undefined }), fc.constantFrom(...LANGUAGES))
  .map(([question, passage, language]) =>
    questionCard(question, passage, { filter: 'answered', page: 123 }, language),
  );
const anyNotice = monstrousText.filter((text) => text.trim() !== '').map(noticeCard);
const anyCard: fc.Arbitrary<Card> = fc.oneof(
  anyAnswerCard,
  anyBilingualCard,
  anySourcesCard,
  anySearchCard,
  anyArticleCard,
  anyTimelineCard,
  anyTimelinePicture,
  anyTermCard,
  anyTopicCard,
  anyQuestionListCard,
  anyQuestionCard,
  anyNotice,
);

describe('whatever the texts', () => {
  it('Discord takes the card of an answer, and the card that shares it', () => {
    fc.assert(
      fc.property(anyAnswerCard, (card) => {
        expectLawful(card);
        expectLawful(sharedCard(card.components));
      }),
      { numRuns: 300 },
    );
  });

  it('Discord takes the list of questions without an answer, and each of them', () => {
    fc.assert(fc.property(anyQuestionListCard, expectLawful));
    fc.assert(fc.property(anyQuestionCard, expectLawful));
  });

  it('Discord takes the card of sources', () => {
    fc.assert(fc.property(anySourcesCard, expectLawful));
  });

  it('Discord takes the card of an answer in two languages, and the card that shares it', () => {
    fc.assert(
      fc.property(anyBilingualCard, (card) => {
        expectLawful(card);
        expectLawful(sharedCard(card.components));
      }),
    );
  });

  it.each([
    ['of passages found', anySearchCard],
    ['of a passage to read', anyReadingCard],
    ['of an article', anyArticleCard],
    ['of all articles', anyArticlesCard],
    ['of the claims of a message', anyClaimsCard],
    ['of help', anyHelpCard],
    ['of a timeline', anyTimelineCard],
    ['of no events', anyEmptyTimelineCard],
    ['of a picture of a timeline', anyTimelinePicture],
    ['of a term', anyTermCard],
    ['of all terms of a kind', anyBrowseCard],
    ['of a topic', anyTopicCard],
    ['of what is not known', anyUnknownCard],
  ])('Discord takes the card %s', (_, anySuchCard) => {
    fc.assert(fc.property(anySuchCard, expectLawful));
  });

  it('a card tells the question that it answers, and the words that it was searched by, to whoever reads it', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map(oneLine);
    const someLine = fc.oneof(
      line,
      monstrousText.map((text) => clip(oneLine(text), { graphemes: 100, units: 100 })),
    );
    fc.assert(
      fc.property(monstrousAnswer, someLine, (answer, question) => {
        fc.pre(question !== '' && !question.endsWith('…'));
        const asked = { ...answer, question, understood: null, passages: [], suggestions: [] };
        expect(questionOn(answerCard(asked, { shared: false }).components)).toBe(question);
        const found = { words: question, language: answer.language, passages: [] };
        expect(searchedOn(searchCard(found, 0, undefined).components)).toBe(question);
      }),
      { numRuns: 300 },
    );
  });

  it('Discord takes a notice', () => {
    fc.assert(fc.property(anyNotice, expectLawful));
  });

  it('Discord takes the card for other languages', () => {
    expectLawful(otherLanguageCard());
  });

  it('a sentence that a knowledge file may hold is shown to the letter, its citation with it', () => {
    const short = monstrousText.filter(
      (text) => Buffer.byteLength(text) <= MAX_SENTENCE_BYTES && text.trim() !== '',
    );
    fc.assert(
      fc.property(monstrousAnswer, short, (answer, text) => {
        const id = answer.passages[0]?.id;
        fc.pre(id !== undefined);
        const highlight = answer.answer?.sentences[0]?.highlight ?? [];
        const sentences = [{ text, passage: id, highlight }, ...(answer.answer?.sentences ?? [])];
        const card = answerCard({ ...answer, outcome: 'answered', answer: { sentences } }, { shared: false });
        const shown = contents(card).map(read);
        expect(shown).toContain(`${text.toWellFormed()} [1]`);
        expect(shown.some((line) => line.startsWith('-# [1] '))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a drawn card holds no line wider than the terminal, and nothing that steers it', () => {
    const options = fc.record({
      width: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(Number.POSITIVE_INFINITY)),
      colour: fc.boolean(),
      numbered: fc.boolean(),
    });
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(anyCard, options, (card, given) => {
        for (const line of drawCard(card.components, given).text.split('\n')) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that the drawing itself uses
          const plain = line.replace(/\x1b\[[\d;]*m/g, '');
          expect(plain).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          if (!given.colour) expect(plain).toBe(line);
          const isOneGrapheme = [...segmenter.segment(plain.trim())].length <= 1;
          if (!isOneGrapheme) expect(stringWidth(plain)).toBeLessThanOrEqual(given.width);
        }
      }),
      { numRuns: 200 },
    );
  });
});
