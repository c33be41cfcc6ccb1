import { englishPieces } from './en-pieces.ts';
import { stemEnglish } from './en-stem.ts';
import type { DateMention, LanguageRules, NumberMention, Term } from './rules.ts';

const STOP_WORDS = new Set(
  (
    'a an the and or but nor so if then than that this these those there here it its i me my mine myself you your yours we us our ours ' +
    'they them their theirs he him his she her hers himself herself themselves itself who whom whose which what when where why how ' +
    'is am are was were be been being do does did done doing have has had having can could will would shall should may might must ' +
    'not no yes nope of in on at to from by with about into over under as for during between against per via up down out off again also ' +
    'just only even still ever never too very much many more most some any each both all such own same other another else anyone anybody ' +
    'someone somebody everyone everybody anything something everything thing things stuff please pls plz thanks thank thx hi hello hey ' +
    'ok okay oh um uh hmm well like really actually basically literally maybe perhaps btw imo lol tell know knows knew wonder wondering ' +
    'wondered curious explain asking ask asked question answer let lets need want wanted wanna gonna gotta get got think thought guess ' +
    'sure sorry quick quickly help remember recall forgot hear heard read reading see saw seen watch watched news article articles ' +
    'whats wheres whos whens hows whys s t d ll m re ve don doesn didn isn aren wasn weren won wouldn couldn shouldn haven hasn hadn ' +
    'im ive id u ur r guys guy folks dude bro mate friend one ones way kind sort bit lot lots little exactly precisely specifically ' +
    'according apparently anyway though although while since because due regarding concerning mention mentioned happen happened happens ' +
    'happening tho cuz cos idk tbh rn yo anyone please kindly possible able info information detail details san ssi nim mr ms mrs'
  ).split(' '),
);

const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES = [
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b\\.?(?:,?\\s+(?<year>\\d{4}))?`,
    'gu',
  ),
  new RegExp(
    `\\b${MONTH}\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:people|lives))(?:,?\\s+(?<year>\\d{4}))?`,
    'gu',
  ),
  new RegExp(`\\b${MONTH}\\b\\.?,?\\s+(?:of\\s+)?(?<year>\\d{4})\\b`, 'gu'),
  new RegExp(`\\b(?!may\\b|mar(?:ch)?\\b)${MONTH}\\b`, 'gu'),
  /\b(?<year>1[5-9]\d\d|20\d\d)\b/gu,
];
const RELATIVE: readonly (readonly [RegExp, 'day' | 'month' | 'year', number])[] = [
  [/\byesterday\b/gu, 'day', -1],
  [/\b(?:today|tonight)\b/gu, 'day', 0],
  [/\btomorrow\b/gu, 'day', 1],
  [/\bthis month\b/gu, 'month', 0],
  [/\blast month\b/gu, 'month', -1],
  [/\bthis year\b/gu, 'year', 0],
  [/\blast year\b/gu, 'year', -1],
];

const QUESTION_WORDS = ['what', 'when', 'where', 'which', 'many', 'much'];

// One letter left out, doubled or swapped with its neighbour, the first one right: whn, wher, waht, mnay.
function isSlipOf(word: string, meant: string): boolean {
  if (word === meant || word[0] !== meant[0]) return false;
  const without = (text: string) => [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
  if (word.length === meant.length - 1) return without(meant).includes(word);
  if (word.length === meant.length + 1) return without(word).includes(meant);
  return [...word].sort().join('') === [...meant].sort().join('');
}

function mendQuestionWords(text: string): string {
  return text.replace(/\p{sc=Latin}{3,6}/gu, (word) =>
    STOP_WORDS.has(word) ? word : (QUESTION_WORDS.find((meant) => isSlipOf(word, meant)) ?? word),
  );
}

/** Whether a word that nobody knows is a stop word with a slip in it: hapened, thnaks. */
export function isMisspeltStopWord(word: string): boolean {
  return word.length >= 4 && [...STOP_WORDS].some((meant) => meant.length >= 5 && isSlipOf(word, meant));
}

function terms(text: string): Term[] {
  const found: Term[] = [];
  for (const match of text.matchAll(/\p{sc=Latin}+/gu)) {
    const word = match[0];
    if (STOP_WORDS.has(word) || word.length > 40) continue;
    if (QUESTION_WORDS.some((meant) => isSlipOf(word, meant))) continue;
    found.push({ term: stemEnglish(word), start: match.index, end: match.index + word.length, weight: 1 });
  }
  return found;
}

function dates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of DATES) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const { year, month, day } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({
        start,
        end,
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(month === undefined
          ? {}
          : { month: MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1 }),
        ...(day === undefined ? {} : { day: Number(day) }),
      });
    }
  }
  for (const [pattern, unit, by] of RELATIVE) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, shift: { unit, by } });
    }
  }
  return found;
}

function numbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(/\b[a-z]+\b/gu)) {
    const ordinal = ORDINALS.indexOf(match[0]);
    const cardinal = CARDINALS.indexOf(match[0]);
    const value = ordinal > 0 ? ordinal : cardinal > 2 ? cardinal : undefined;
    if (value !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

/** What is particular to English. */
export const english: LanguageRules = {
  language: 'en',
  located: (before) =>
    /\b(?:in|at|to|near|inside|around|visit|visited|visiting)\s+(?:the\s+)?$/u.test(before),
  titled: /\b(?:president|prime minister|pm|premier|chairman)\s+(?<name>\p{sc=Latin}{3,})/gu,
  mendQuestionWords,
  determiners: /\b(?:what|which|whose|how (?:many|much)|number of)\b/u,
  terms,
  pieces: englishPieces,
  dates,
  numbers,
  kinds: [
    [
      'count',
      /\bhow (?:many|much|often)\b|\bhowmany\b|\bnumber of\b|\bhow many times\b|\btoll\b|\bcount\b|\bhow (?:big|large|long)\b/u,
    ],
    [
      'when',
      /\bwhen\b|\bwhens\b|\bwhat (?:date|day|year|month|time)\b|\bwhich (?:date|day|year|month)\b|\bdates?\b|\bhow long ago\b/u,
    ],
    [
      'where',
      /\bwhere\b|\bwheres\b|\b(?:which|what) (?:city|place|town|country|prefecture|region|venue|location)\b|\bvenue\b|\blocation\b/u,
    ],
    [
      'why',
      /\bwhy\b|\bwhys\b|\breasons?\b|\bhow come\b|\bwhat for\b|\bfor what\b(?= exactly|\W*$| reason)|\bpurpose\b/u,
    ],
    ['who', /\bwho\b|\bwhos\b|\bwhom\b|\bwhose\b|\b(?:which|what) (?:leader|person|official)\b/u],
    ['what', /\bwhat\b|\bwhats\b|\bwhich\b/u],
    ['how', /\bhow\b|\bhows\b/u],
    ['yesno', /^(?:\W*)(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b/u],
  ],
};
