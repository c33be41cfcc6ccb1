import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { foldAnswer } from '../../src/quiz/fold.ts';
import { type Gradable, isRight } from '../../src/quiz/grade.ts';
import { forgiven, slipsOf } from '../../src/quiz/slips.ts';
import { ownMaterial } from './material.ts';

const material = await ownMaterial();

function asked(answer: string, distractors: string[] = [], text = ''): Gradable {
  const accepted = material.writingsFor(answer);
  return { answer, accepted, distractors, sentence: { text, answer: undefined } };
}

const right = (typed: string, answer: string, distractors?: string[], text?: string) =>
  isRight(typed, asked(answer, distractors, text), material);

describe('an answer that is typed', () => {
  it.each([
    ['nara', 'Nara'],
    ['ＮＡＲＡ', 'Nara'],
    ['  Nara. ', 'Nara'],
    ['in Nara', 'Nara'],
    ['It’s Nara!', 'Nara'],
    ['奈良', 'Nara'],
    ['나라', '나라(奈良)'],
    ['나라요', '나라(奈良)'],
    ['이재명 대통령님', '이재명'],
    ['이재명입니다', '이재명'],
    ['이제명', '이재명'],
    ['이 재 명', '이재명'],
    ['高市早苗さん', '高市早苗'],
    ['タカイチ', '高市早苗'],
    ['ﾀｶｲﾁ', '高市早苗'],
    ['たかいちさなえです', '高市早苗'],
    ['Takaichi', 'Sanae Takaichi'],
    ['Sanae Takaiichi', 'Sanae Takaichi'],
    ['the Korean peninsula', 'Korean Peninsula'],
    ['drums', 'drum'],
    ['a drum', 'drum'],
    ['undersea mine', 'an undersea mine'],
    ['DNA test', 'DNA analysis'],
    ['歯型でなくDNA鑑定'.slice(-5), 'DNA鑑定'],
  ])('%s is right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(true);
  });

  it.each([
    ['Kyoto', 'Nara'],
    ['Nari', 'Nara'],
    ['Nara or Kyoto', 'Nara'],
    ['나라 아니면 교토', '나라(奈良)'],
    ['광주', '경주'],
    ['전주', '경주'],
    ['시진핑', '이재명'],
    ['이재명 시진핑', '이재명'],
    ['高市早紀', '高市早苗'],
    ['広島', '山口県'],
    ['Xi Jinping', 'Sanae Takaichi'],
    ['Sanae Takaichi and Lee Jae Myung', 'Sanae Takaichi'],
    ['Southeast Asia', 'Northeast Asia'],
    ['road safety', 'food safety'],
    ['', 'Nara'],
    ['?!', 'Nara'],
    ['Nara 2', 'Nara'],
  ])('%s is not right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(false);
  });

  it('may say more of the same, as the sentence does', () => {
    const text =
      'Lee Jae Myung and Sanae Takaichi met for the first time in Gyeongju, South Korea, in October 2025.';
    expect(right('Gyeongju, South Korea', 'Gyeongju', [], text)).toBe(true);
    expect(right('Gyeongju, Japan', 'Gyeongju', [], text)).toBe(false);
  });

  it('is not right where it is as near to a wrong answer', () => {
    expect(right('Goguryoe', 'Goguryeo', ['Silla'])).toBe(true);
    expect(right('midnight', 'midnights', ['midnight'])).toBe(false);
    expect(right('stationarb', 'stationary', ['stationari'])).toBe(false);
  });
});

describe('a number that is typed', () => {
  it.each([
    ['183', '183명'],
    ['１８３', '183人'],
    ['183 people', '183'],
    ['183명이요', '183명'],
    ['183人です', '183人'],
    ['2', 'the second'],
    ['2nd', 'the second'],
    ['second', 'the second'],
    ['2번째', '두 번째'],
    ['두번째', '두 번째'],
    ['二回目', '2回目'],
    ['２回', '2回目'],
    ['2 days', 'two days'],
    ['2일', '이틀'],
    ['12개국', '12개'],
    ['1,200', '1200'],
  ])('%s is right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(true);
  });

  it.each([
    ['184', '183'],
    ['18', '183'],
    ['1830', '183'],
    ['183 or 136', '183'],
    ['183 cats', '183'],
    ['fifth', 'the second'],
    ['세 번째', '두 번째'],
    ['3일', '이틀'],
    ['people', '183'],
  ])('%s is not right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(false);
  });

  it('is right as itself alone', () => {
    const numbers = fc.integer({ min: 10, max: 99_999 });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom('', '명', '人', ' people'), (typed, answer, unit) => {
        expect(right(`${typed}${unit}`, String(answer))).toBe(typed === answer);
      }),
    );
  });
});

describe('a date that is typed', () => {
  it.each([
    ['14 January 2026', '14 January 2026'],
    ['Jan 14, 2026', '14 January 2026'],
    ['January 14', '14 January 2026'],
    ['2026-01-14', '14 January 2026'],
    ['2026.1.14', '2026년 1월 14일'],
    ['2026년 1월 14일', '14 January 2026'],
    ['1월 14일', '2026년 1월 14일'],
    ['2026年1月14日です', '2026年1月14日'],
    ['令和8年1月14日', '2026年1月14日'],
    ['昭和17年', '1942年'],
    ['in 1942', '1942'],
    ['Oct 2025', 'October 2025'],
    ['2025-10', '2025년 10월'],
  ])('%s is right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(true);
  });

  it.each([
    ['15 January 2026', '14 January 2026'],
    ['January 2026', '14 January 2026'],
    ['2026', 'October 2025'],
    ['October', 'October 2025'],
    ['October 2024', 'October 2025'],
    ['13 or 14 January 2026', '14 January 2026'],
    ['2026년 1월 13일', '2026년 1월 14일'],
    ['1943', '1942'],
  ])('%s is not right for %s', (typed, answer) => {
    expect(right(typed, answer)).toBe(false);
  });

  it('is right as itself alone, however it is written', () => {
    const days = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    type Day = { year: number; month: number; day: number };
    const writings = [
      ({ year, month, day }: Day) => `${year}년 ${month}월 ${day}일`,
      ({ year, month, day }: Day) => `${year}年${month}月${day}日`,
      ({ year, month, day }: Day) => `${day} ${months.format(Date.UTC(year, month - 1, 1))} ${year}`,
      ({ year, month, day }: Day) =>
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ];
    const writing = fc.constantFrom(...writings);
    fc.assert(
      fc.property(days, days, writing, writing, (typed, answer, one, other) => {
        const same = JSON.stringify(typed) === JSON.stringify(answer);
        expect(right(one(typed), other(answer))).toBe(same);
        expect(right(one(answer), other(answer))).toBe(true);
      }),
    );
  });
});

describe('the names of the glossary', () => {
  const names = material.glossary.map(({ id, name }) => ({ id, name }));
  const aName = fc.constantFrom(...names);
  const language = fc.constantFrom(...LANGUAGES);
  const dressed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (text: string) => ` ${text}。`,
    (text: string) => text.replaceAll(' ', ''),
    (text: string) => text.replaceAll('', ' '),
  );

  it('are right in any writing that is listed, in any width, case or spacing', () => {
    fc.assert(
      fc.property(aName, language, dressed, fc.nat(), ({ id, name }, to, dress, pick) => {
        const writings = material.writingsOf(id);
        const writing = writings[pick % writings.length] ?? '';
        expect(right(dress(writing), name[to])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are never right for another name, in any writing', () => {
    fc.assert(
      fc.property(aName, aName, language, fc.nat(), (typed, answer, to, pick) => {
        fc.pre(typed.id !== answer.id);
        const writings = material.writingsOf(typed.id);
        const writing = writings[pick % writings.length] ?? '';
        expect(right(writing, answer.name[to])).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('are not right where a word of the same length stands that is no slip of them', () => {
    const letters: Record<string, string> = {
      en: 'abcdefghijklmnopqrstuvwxyz',
      ko: '가나다라마바사아자차',
      ja: 'あいうえおかきくけこ',
    };
    fc.assert(
      fc.property(aName, language, fc.infiniteStream(fc.nat(25)), ({ name }, to, stream) => {
        const answer = foldAnswer(name[to]);
        const alphabet = letters[to] ?? '';
        const typed = [...answer].map(() => alphabet[(stream.next().value ?? 0) % alphabet.length]).join('');
        const near = material.writingsFor(name[to]).map(foldAnswer);
        fc.pre(near.every((form) => slipsOf(typed, form) > forgiven(form)));
        expect(right(typed, name[to])).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('in which one letter was typed twice are right, if they are long', () => {
    fc.assert(
      fc.property(aName, fc.nat(), ({ name }, pick) => {
        fc.pre(name.en.length >= 9);
        const at = 1 + (pick % (name.en.length - 1));
        fc.pre(/\p{L}/u.test(name.en[at] ?? ''));
        expect(right(name.en.slice(0, at) + name.en.slice(at - 1), name.en)).toBe(true);
      }),
    );
  });
});
