import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { checkMessage } from '../../src/claims/check.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { monstrousText } from '../cards/monsters.ts';
import { loadClaimSet } from './claim-sets.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const { reader } = createAnswerer(knowledge, read);

const check = (text: string, language: Language = 'en', written = '2026-01-20') =>
  checkMessage({ text, written, language }, reader);

async function verdict(text: string, language: Language = 'en', written?: string) {
  const checked = await check(text, language, written);
  return checked.at(-1)?.verdict.kind ?? 'aside';
}

async function differences(text: string, language: Language = 'en') {
  const [claim] = await check(text, language);
  return claim?.verdict.kind === 'nearby' ? claim.verdict.differences : [];
}

const sentences = knowledge.articles.flatMap(({ passages }) =>
  passages.flatMap(({ text }) =>
    LANGUAGES.flatMap((language) =>
      splitSentences(text[language] ?? '').map((sentence) => ({ language, text: sentence.text })),
    ),
  ),
);

describe('a sentence of the knowledge base', () => {
  it('is supported, written to the letter', async () => {
    for (const { text, language } of sentences) {
      expect([text, await verdict(text, language)]).toEqual([text, 'supported']);
    }
  });

  it('is not, with any other figure', async () => {
    for (const { text, language } of sentences) {
      for (const match of text.matchAll(/\d+/gu)) {
        const other = `${text.slice(0, match.index)}${Number(match[0]) + 1}${text.slice(match.index + match[0].length)}`;
        expect([other, await verdict(other, language)]).not.toEqual([other, 'supported']);
      }
    }
  });

  it('is not, with somebody or some other place in the place of a name', async () => {
    const others = ['xi-jinping', 'tokyo', 'unesco', 'china'].map((id) =>
      knowledge.glossary.find((name) => name.id === id),
    );
    for (const { text, language } of sentences) {
      for (const name of knowledge.glossary.filter(({ kind }) => kind !== 'term')) {
        const own = name.name[language];
        for (const other of others) {
          if (other === undefined || other.kind !== name.kind || other === name || !text.includes(own))
            continue;
          const changed = text.replace(own, other.name[language]);
          expect([changed, await verdict(changed, language)]).not.toEqual([changed, 'supported']);
        }
      }
    }
  });

  it('is not, denied or doubted', async () => {
    const changes: Record<Language, ((text: string) => string)[]> = {
      en: [
        (text) => text.replace(/\b(is|was|were|are)\b/u, '$1 not'),
        (text) => `Maybe ${text}`,
        (text) => text.replace(/ (met|held|agreed|died|returned|exchanged|said) /u, ' did not $1 '),
      ],
      ko: [
        (text) => text.replace(/했다\.$/u, '하지 않았다.'),
        (text) => text.replace(/다\.$/u, '다는 것은 사실이 아니다.'),
        (text) => text.replace(/했다\.$/u, '했을지도 모른다.'),
      ],
      ja: [
        (text) => text.replace(/した。$/u, 'しなかった。'),
        (text) => text.replace(/。$/u, 'わけではない。'),
        (text) => text.replace(/。$/u, 'かもしれない。'),
      ],
    };
    for (const { text, language } of sentences) {
      for (const change of changes[language]) {
        const changed = change(text);
        if (changed === text) continue;
        expect([changed, await verdict(changed, language)]).not.toEqual([changed, 'supported']);
      }
    }
  });
});

describe('what differs is told', () => {
  it.each([
    ['en', 'Lee and Takaichi held their summit in Tokyo on January 13-14.', 'Tokyo', 'Nara'],
    [
      'en',
      'The Nara summit was Lee’s fourth with a Japanese prime minister since he took office.',
      'fourth',
      'fifth',
    ],
    ['ko', '이재명 대통령은 2024년 6월에 취임했다.', '2024년 6월', '2025년 6월'],
    ['ko', '조세이 탄광 수몰 사고로 18만 명이 목숨을 잃었다.', '18만', '183'],
    ['ja', '李大統領は東京で高市首相と首脳会談を行った。', '東京', '奈良'],
    ['ja', 'CPTPPの加盟国は十一カ国で、日本が主導しています。', '十一', '12'],
  ] as const)('%s: %s', async (language, text, said, stated) => {
    expect(await differences(text, language)).toContainEqual(expect.objectContaining({ said, stated }));
  });

  it.each([
    ['Japan refused to carry out DNA analysis on remains from the Chosei coal mine.', 'act'],
    ['South Korea and Japan carried out DNA analysis on remains discovered at the Chosei coal mine.', 'act'],
    ['Lee and Takaichi never exchanged gifts during the January visit to Japan.', 'negation'],
    ['I guess Lee and Takaichi exchanged gifts in Japan.', 'doubt'],
    ['All of the 183 people killed in the flood at Chosei were Korean forced labourers.', 'amount'],
    ['Japan’s ban on imports of Korean seafood was discussed by Lee and Takaichi.', 'parties'],
  ])('%s: %s', async (text, kind) => {
    expect((await differences(text)).map((each) => each.kind)).toContain(kind);
  });
});

describe('who is meant', () => {
  it('comes from the sentence before', async () => {
    expect(await verdict('Lee went to Japan. He returned from Japan on 14 January 2026.')).toBe('supported');
    expect(await verdict('이재명이랑 다카이치랑 드럼 쳤대. 둘이 선물도 주고받았음.', 'ko')).toBe('supported');
  });

  it.each([
    ['nobody was named', 'He returned from Japan on 14 January 2026.'],
    ['it could be either', 'Lee met Takaichi in Nara. She returned from Japan on 14 January 2026.'],
    [
      'another one came up',
      'Lee was in Japan. Macron was jealous. He returned from Japan on 14 January 2026.',
    ],
    [
      'another one was asked about',
      'Lee met Xi. What about President Trump? He returned from Japan on 14 January 2026.',
    ],
  ])('stays open where %s', async (_, text) => {
    expect(await verdict(text)).toBe('nearby');
  });
});

describe('a day', () => {
  it('is the same in whatever way it is written', async () => {
    const ways = [
      'on Wednesday, Jan 14',
      'on 14 January 2026',
      'on January 14th, 2026',
      'on 2026-01-14',
      'on 1/14',
    ];
    for (const way of ways)
      expect([way, await verdict(`Lee returned from Japan ${way}.`)]).toEqual([way, 'supported']);
    expect(await verdict('李大統領は一月十四日に日本訪問を終えて帰国した。', 'ja')).toBe('supported');
  });

  it('of the year before is that of the message', async () => {
    const text = 'Lee and Takaichi met for the first time in Gyeongju in October last year.';
    const korean = '이재명 대통령과 다카이치 총리는 작년 10월 경주에서 처음 만났다.';
    expect(await verdict(korean, 'ko', '2026-02-01')).toBe('supported');
    expect(await verdict(korean, 'ko', '2027-02-01')).toBe('nearby');
    expect(await verdict(text, 'en', '2027-02-01')).not.toBe('supported');
  });

  it('is not stated where the passage states several', async () => {
    expect(await verdict('Lee met Takaichi for a summit in Nara on January 13.')).toBe('nearby');
  });
});

describe('whatever the text', () => {
  it('there is an answer, whose claims are parts of it in order', async () => {
    await fc.assert(
      fc.asyncProperty(monstrousText, fc.constantFrom(...LANGUAGES), async (text, language) => {
        const claims = await check(text, language);
        let before = 0;
        for (const { start, end } of claims) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(4000);
          before = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('four thousand characters of claims do not hold up the process', async () => {
    for (const language of LANGUAGES) {
      const whole = loadClaimSet(language)
        .filter(({ heldOut }) => !heldOut)
        .map(({ text }) => text)
        .join('\n');
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 1);
      const claims = await check(whole.padEnd(4000, whole), language);
      clearInterval(timer);
      expect(claims.length).toBeGreaterThan(40);
      // A stretch of work and one sentence, on a busy machine.
      expect(longest).toBeLessThan(250);
    }
  });
});

describe('what sounds like a sentence of the knowledge base', () => {
  it.each([
    ['en', '136 people died in the Chosei coal mine flood in 1942.'],
    ['en', 'South Korea leads the CPTPP.'],
    ['en', 'The ban on Japanese seafood came up because Japan aims to become a member of the CPTPP.'],
    ['en', 'Japan restated that South Korea intends to join the CPTPP.'],
    ['en', 'Takaichi met Lee in Nara during her visit to Japan.'],
    ['en', 'Lee took office in January 2026.'],
    ['en', 'Lee Jae Myung is prime minister of South Korea.'],
    ['en', 'Horyu-ji is a landmark.'],
    ['en', 'Baekje is a UNESCO World Heritage site.'],
    ['en', 'Lee called off bipartisan cooperation on diplomacy and security.'],
    ['en', 'Domestic politics has an especially strong influence right now.'],
    ['ko', '조세이 탄광에서 숨진 조선인은 183명이다.'],
    ['ko', '한국이 CPTPP를 주도한다.'],
    ['ko', '다카이치 총리는 일본 방문 중 나라에서 이재명 대통령과 정상회담을 했다.'],
    ['ko', '한국과 일본은 조세이 탄광 유해의 DNA 분석을 했다.'],
    ['ko', '이재명 대통령과 다카이치 총리는 나라의 완전한 비핵화에 대한 의지를 재확인했다.'],
    ['ko', '마크롱이 일본을 방문했다. 그는 1월 14일 일본 방문을 마치고 귀국했다.'],
    ['ja', '長生炭鉱で亡くなった朝鮮人は183人だ。'],
    ['ja', '韓国がCPTPPを主導する。'],
    ['ja', '李大統領は日本の首相に就任した。'],
    ['ja', '李大統領は高市首相とドラムを演奏しようとした。'],
    ['ja', '李大統領と高市首相は日本産水産物の輸入禁止をやめることについて話し合った。'],
  ] as const)('and says something else is not supported: %s, %s', async (language, text) => {
    expect(await verdict(text, language)).not.toBe('supported');
  });
});
