import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Passage } from '../../src/knowledge/schema.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);
const ARTICLE = 'nationpress-2026-01-15';

/** What holds for every answer, whatever was asked. */
function expectSound(answer: Answer, question: string) {
  expect(answer.question).toBe(question);
  expect(LANGUAGES).toContain(answer.language);
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.passages.length).toBeLessThanOrEqual(5);
  expect(answer.answer === null).toBe(answer.outcome !== 'answered');
  expect(answer.passages.length === 0).toBe(answer.outcome === 'none');
  const stated = new Map(
    knowledge.articles.flatMap(({ id, passages }) =>
      passages.map((passage): [string, Passage] => [`${id}#${passage.id}`, passage]),
    ),
  );
  for (const passage of answer.passages) {
    expect(passage.text).toBe(stated.get(passage.id)?.text[passage.language]);
    expect(passage.citation.paragraphs).toEqual(stated.get(passage.id)?.paragraphs);
    expect(passage.score).toBeGreaterThanOrEqual(0);
    expect(passage.score).toBeLessThanOrEqual(1);
  }
  for (const sentence of answer.answer?.sentences ?? []) {
    const passage = answer.passages.find(({ id }) => id === sentence.passage);
    expect(splitSentences(passage?.text ?? '').map(({ text }) => text)).toContain(sentence.text);
    for (const [start, end] of sentence.highlight) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(sentence.text.length);
    }
  }
}

describe('an answer', () => {
  it.each([
    ['en', 'In which city did the two leaders hold their talks?', 7],
    ['ko', '두 정상이 회담한 도시는 어디였나요?', 7],
    ['ja', '両首脳が会談した都市はどこですか', 7],
    ['en', 'How many people died at the Chosei mine in 1942?', 12],
    ['ko', '조세이 탄광 수몰 사고로 모두 몇 명이 목숨을 잃었나요?', 12],
    ['ja', '長生炭鉱の水没事故では合わせて何人が亡くなりましたか', 12],
  ] as const)('in %s to "%s" cites ¶%i', (language, question, paragraph) => {
    const answer = answerer.ask({ question });
    expectSound(answer, question);
    expect(answer).toMatchObject({ outcome: 'answered', language });
    expect(answer.passages[0]?.citation).toMatchObject({ article: ARTICLE, publisher: 'NationPress' });
    expect(answer.passages[0]?.citation.paragraphs).toContain(paragraph);
  });

  it.each(['Who is 高市早苗?', '高市早苗は誰ですか', '다카이치 총리는 누구예요?'])(
    'finds a name in whatever script it is written: %s',
    (question) => {
      const { passages } = answerer.ask({ question });
      expect(passages[0]?.text).toMatch(/Takaichi|高市|다카이치/u);
    },
  );

  it('comes in the language asked for, whatever the question is in', () => {
    for (const language of LANGUAGES) {
      const answer = answerer.ask({ question: 'When did Lee take office?', language });
      expect(answer).toMatchObject({ language, outcome: 'answered' });
      expect(answer.passages[0]).toMatchObject({ id: `${ARTICLE}#took-office`, language });
    }
  });

  it('goes by the locale where Han characters alone do not tell the language', () => {
    expect(answerer.ask({ question: '高市早苗', locale: 'ko' }).language).toBe('ko');
    expect(answerer.ask({ question: '高市早苗', locale: 'en-GB' }).language).toBe('en');
    expect(answerer.ask({ question: '高市早苗' }).language).toBe('ja');
    expect(answerer.ask({ question: 'どこで会った？', locale: 'ko' }).language).toBe('ja');
  });

  it.each(['Où les deux dirigeants se sont-ils rencontrés ?', '他们在哪里见面？', 'Где они встретились?'])(
    'is none to a question in another language: %s',
    (question) => {
      expect(answerer.ask({ question })).toMatchObject({ outcome: 'none', passages: [], language: 'en' });
    },
  );

  it.each([
    ['en', 'Why did Lee and Takaichi meet in Osaka?', 'Osaka'],
    ['ko', '이 대통령과 다카이치 총리는 왜 교토에서 회담했나요?', '교토'],
    ['ja', '両首脳はなぜ大阪で会談したのですか', '大阪'],
  ] as const)('never confirms a false premise (%s)', (_, question, place) => {
    const answer = answerer.ask({ question });
    expect(answer.outcome).toBe('related');
    expect(answer.premise).toMatchObject({ asked: place });
    expect(answer.passages.map(({ id }) => id)).toContain(answer.premise?.passage);
  });

  it.each([
    'when did Lee visit Beijing?',
    '이재명은 베이징에 언제 갔어?',
    '李大統領はいつ北京を訪れましたか',
  ])(
    'takes a place that is named for its government for no place where something happened: %s',
    (question) => {
      expect(answerer.ask({ question }).outcome).not.toBe('answered');
    },
  );

  it.each(['Who visited Horyu-ji?', '호류지를 방문한 사람은 누구야?', '法隆寺を訪れたのは誰ですか'])(
    'contradicts nobody who asks for a place that the passage is about: %s',
    (question) => {
      const { outcome, premise, passages } = answerer.ask({ question });
      expect({ outcome, premise, passage: passages[0]?.id }).toEqual({
        outcome: 'answered',
        premise: null,
        passage: `${ARTICLE}#horyuji-tour`,
      });
    },
  );

  it('reads relative time against the date of the article', () => {
    const answer = answerer.ask({ question: 'Which day did Lee get back from Japan, yesterday?' });
    expect(answer.passages[0]?.id).toBe(`${ARTICLE}#japan-return`);
    expect(answer.passages[0]?.citation.published).toBe('2026-01-15');
  });

  it('takes up the question before it where it cannot stand alone', () => {
    const answer = answerer.ask({
      question: 'And where was that?',
      after: 'When did Lee and Takaichi first meet?',
    });
    expect(answer).toMatchObject({
      outcome: 'answered',
      understood: 'And where was that? (When did Lee and Takaichi first meet?)',
    });
    expect(answer.passages[0]?.id).toBe(`${ARTICLE}#gyeongju-meeting`);
  });

  it('is the same every time, but for the time it took', () => {
    const question = '셔틀외교가 뭐예요?';
    const { elapsedMs: _, ...first } = answerer.ask({ question });
    expect(answerer.ask({ question })).toMatchObject(first);
  });

  it('is sound for any text', () => {
    const words = fc.constantFrom(
      '高市早苗',
      '이재명',
      'Lee',
      'どこ',
      '언제',
      'when',
      '183',
      '2026年1月14日',
      '１２',
      '🙂',
      '\u202e',
      '奈良で',
      '나라에서',
      'ﾅﾗ',
      '?',
      '。',
      '\ud800',
      '\0',
      'CPTPP',
      '長生炭鉱',
      '조세이',
      'Tokyo',
      '셔틀외교',
      '、',
      'did',
      'the',
      '```',
      '@everyone',
    );
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
      fc.array(words, { maxLength: 400 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        question,
        fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
        (text, language) => {
          expectSound(answerer.ask({ question: text, language }), text);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a question that the article itself lists', () => {
  const leads = knowledge.articles.flatMap(({ id, passages }) =>
    passages.flatMap((passage) =>
      LANGUAGES.flatMap((language) => {
        const [question] = passage.asked[language] ?? [];
        return question === undefined ? [] : [{ id: `${id}#${passage.id}`, language, question }];
      }),
    ),
  );

  it('is answered by its passage, in its language, so that no suggestion leads nowhere', () => {
    for (const { id, language, question } of leads) {
      const answer = answerer.ask({ question });
      expect(answer, question).toMatchObject({ outcome: 'answered', language });
      expect(answer.passages[0]?.id, question).toBe(id);
    }
    expect(leads.length).toBeGreaterThan(100);
  });
});

describe('suggested questions', () => {
  it.each(LANGUAGES)(
    'in %s are there before anything is typed, and the bot answers each of them',
    (language) => {
      const suggested = answerer.suggest('', language, 25);
      expect(suggested.length).toBeGreaterThanOrEqual(20);
      for (const question of suggested) {
        expect(answerer.ask({ question }), question).toMatchObject({ outcome: 'answered', language });
        expect(question.length).toBeLessThanOrEqual(100);
      }
    },
  );

  it('begin with those that hold what was typed', () => {
    expect(answerer.suggest('gift', 'en', 5)[0]?.toLowerCase()).toContain('gift');
    expect(answerer.suggest('셔틀 외', 'ko', 5)[0]?.replaceAll(' ', '')).toContain('셔틀외교');
    expect(answerer.suggest('ほうりゅ', 'ja', 5).length).toBeGreaterThan(0);
  });

  it('are at most as many as wanted, none twice', () => {
    const suggested = answerer.suggest('Lee', 'en', 7);
    expect(suggested.length).toBe(7);
    expect(new Set(suggested).size).toBe(7);
  });
});

describe('a passage by its id', () => {
  it('is given in the language wanted, and not at all when it is gone', () => {
    expect(answerer.passage(`${ARTICLE}#took-office`, 'ko')).toMatchObject({ language: 'ko', score: 1 });
    expect(answerer.passage(`${ARTICLE}#gone`, 'ko')).toBeUndefined();
  });
});
