import { eastAsianDates } from './east-asian-dates.ts';
import { japanesePieces } from './ja-pieces.ts';
import { foldKana } from './normalise.ts';
import type { LanguageRules, NumberMention, Term } from './rules.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

// Words of grammar, of asking and of small talk, as the segmenter cuts them.
const STOP_WORDS = new Set(
  (
    '何 誰 だれ どなた いつ どこ どちら なぜ どうして どう なに なん どんな どの どれ どのよう いくつ 何人 何名 何回 何度 何回目 何度目 何年 何月 何日 何時 何処 何故 ' +
    'こと もの ため よう ところ とき 時 件 点 方 人 名 回 度 目 中 間 際 的 さん 氏 様 君 これ それ あれ この その あの ここ そこ あそこ ' +
    'です ます でし まし ください 下さい くださ でしょ ました ません という といっ について つい 関して 関する おける により によっ によると として とって ' +
    'でしょう ですか ますか でした だった であっ である あり あっ ある いる いた なっ なる なり した して する され さん られ くれ もらっ いただ ' +
    'ちょっと やっぱり ちなみに ところで すみません すいません ありがとう ありがと こんにちは こんばんは はじめまして おはよう よろしく お願い 願い ' +
    '教え 教えて おしえて 知り 知っ 知りたい 聞き 聞い 聞きたい 質問 答え 気 気になる 気になっ ニュース 記事 話 話題 情報 内容 読ん 読み 見 見た 見て 最近 今日 昨日 ' +
    '思い 思っ 思う 思いまし わかる わかり 分かる 分かり 誰か 知ら 知る 忘れ 忘れた 覚え 皆さん みなさん みんな 友達 詳しい 詳しく 言っ 言う 言い って だっけ なんだっけ'
  ).split(' '),
);
const KANJI_DIGITS = new Map([...'〇一二三四五六七八九十'].map((digit, value) => [digit, value]));
const GRAM_WEIGHT = 0.5;
const HIRAGANA_ONLY = /^[\p{sc=Hiragana}ー]+$/u;
// Particles, which join any two words and so tell nothing of them.
const PARTICLE = /[はがをにでとのもへや]/u;
const STRETCH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]+/gu;

function wordTerms(stretch: string, offset: number): Term[] {
  const found: Term[] = [];
  for (const { segment, index } of segmenter.segment(stretch)) {
    if (STOP_WORDS.has(segment) || segment.length > 40) continue;
    if (HIRAGANA_ONLY.test(segment) && segment.length <= 2) continue;
    // 会っ, 会い and 会う are one word: the kanji tell which.
    const kanji = /^(\p{sc=Han}+)\p{sc=Hiragana}+$/u.exec(segment)?.[1];
    const word = kanji ?? segment;
    if (STOP_WORDS.has(word)) continue;
    found.push({
      term: foldKana(word),
      start: offset + index,
      end: offset + index + word.length,
      weight: 1,
    });
  }
  return found;
}

function gramTerms(stretch: string, offset: number): Term[] {
  const found: Term[] = [];
  for (let at = 0; at + 1 < stretch.length; at++) {
    const gram = stretch.slice(at, at + 2);
    if (HIRAGANA_ONLY.test(gram) || PARTICLE.test(gram) || /[何誰]/u.test(gram)) continue;
    found.push({
      term: `_${foldKana(gram)}`,
      start: offset + at,
      end: offset + at + 2,
      weight: GRAM_WEIGHT,
    });
  }
  return found;
}

function terms(text: string): Term[] {
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => [
    ...wordTerms(stretch, index),
    ...gramTerms(stretch, index),
  ]);
}

function kanjiNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (part: string | undefined, empty: number) => (part ? (KANJI_DIGITS.get(part) ?? 0) : empty);
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

function numbers(text: string): NumberMention[] {
  return [
    ...text.matchAll(
      /([一二三四五六七八九十]{1,3})(?:回|度|番|人|名|カ国|か国|ヶ国|日間)|(初めて|初の|初会談|最初)/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[1] === undefined ? 1 : kanjiNumber(match[1]),
  }));
}

const RELATIVE: readonly (readonly [RegExp, 'day' | 'month' | 'year', number])[] = [
  [/昨日|きのう/gu, 'day', -1],
  [/今日|きょう/gu, 'day', 0],
  [/明日|あした/gu, 'day', 1],
  [/今月/gu, 'month', 0],
  [/先月/gu, 'month', -1],
  [/今年|ことし/gu, 'year', 0],
  [/去年|昨年/gu, 'year', -1],
];

/** What is particular to Japanese. */
export const japanese: LanguageRules = {
  language: 'ja',
  located: (_, after) => /^(?:市|都|県)?(?:(?:で|に|へ)(?!つ|対|よ|関|お)|を訪)/u.test(after),
  titled:
    /(?<name>[\p{sc=Han}]{2,4}?|[\p{sc=Katakana}ー・]{2,12})(?:前|元)?(?:首相|大統領|主席|総書記|総理)/gu,
  determiners: /何の|どの|どんな|どういう|何(?=[人名回度カか体本曲])/u,
  terms,
  pieces: japanesePieces,
  numbers,
  dates: (text) => eastAsianDates(text, { year: '年', month: '月', day: '日' }, RELATIVE),
  kinds: [
    ['when', /いつ|何月|何日(?!間)|何年(?!間)|日付|日程|日にち|時期|何時/u],
    [
      'count',
      /何人|何名|何回|何度|何か国|何カ国|何ヶ国|何ヵ国|なんにん|なんかい|いくつ|人数|回数|国数|どれくらい|どのくらい|何日間|死者数|犠牲者数/u,
    ],
    ['where', /どこ|どちら|何処|場所|何県|(?:どの|何という|なんという)(?:都市|町|県|国|地域)|所在地|開催地/u],
    ['who', /誰|だれ|どなた|どの人|どんな人/u],
    [
      'why',
      /なぜ|何故|なんで(?!す|し)|何で(?!す|し)|なにしに|何しに|(?<![ゅっ])どうして(?!る)|理由|目的|背景/u,
    ],
    ['what', /何|なに|なん(?!で)|どんな|どの|どれ|どういう|とは/u],
    ['how', /どう|どのように|いかに/u],
    ['yesno', /(?:ますか|ましたか|ですか|たの|のか|の)\s*[?？]?$/u],
  ],
};
