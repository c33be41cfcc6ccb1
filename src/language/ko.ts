import { eastAsianDates } from './east-asian-dates.ts';
import { koreanPieces } from './ko-pieces.ts';
import type { LanguageRules, NumberMention, Term } from './rules.ts';

// Particles and copulas at the end of a word, longest first; a word of one syllable is left whole.
const PARTICLES =
  /(?:에서부터|으로부터|이라면서|이라는데|에서는|에서도|에서의|에게서|으로는|으로도|으로서|으로써|이라는|이라고|이라도|이었나|이었어|이었지|까지는|부터는|이랑은|인가요|인지요|이에요|입니까|입니다|이었|이야말로|라는|라고|라도|까지|부터|에서|에게|한테|께서|이나|이란|으로|처럼|보다|만의|와의|과의|하고|이랑|이며|에는|에도|에만|에선|한텐|로는|로도|로서|로써|들이|들은|들을|들의|들과|인가|인지|이냐|이니|예요|이죠|이지|이야|임|은|는|이|가|을|를|의|에|도|만|로|와|과|야|랑|란|들|죠|요)$/u;
// The tail of a verb made of a noun and 하다, 되다 and their like.
const VERB_TAIL =
  /(?:하|했|한|할|함|해|되|됐|된|될|됨|돼|시키|시켰|시킨|당하|당했|당한)(?:\p{sc=Hangul}{0,6})$/u;
// Endings of questions and statements on other verbs.
const ENDING =
  /(?:었습니까|았습니까|습니까|었나요|았나요|나요|었는지|았는지|는지요|는지|는가|는데|었어요|았어요|어요|아요|을까요|을까|ㄹ까|었어|았어|었니|았니|었냐|았냐|었지|았지|었다|았다|다는|다고|다며|던데|던가|네요|거야|거냐|거임|거지|거예요|거에요|건가요|건지|건데|건가|다|니|냐|음|어|아|지)$/u;

const STOP_WORDS = new Set(
  (
    '무엇 무얼 뭐 뭘 뭔 무슨 언제 어디 어디서 누구 누가 누굴 누군 왜 어떻게 어떤 어느 몇 얼마나 얼마 것 거 게 건 걸 수 등 및 그 이 저 그런 이런 저런 ' +
    '그게 이게 저게 그거 이거 그때 여기 거기 나 내 저는 제가 우리 너 좀 잘 더 또 다 꼭 막 그냥 진짜 정말 아마 혹시 근데 그런데 그리고 그래서 그럼 하지만 ' +
    '대해 대해서 대한 관해 관해서 관한 관련 관련해서 관련해 통해 위해 위한 따라 따르면 있나 있어 있는 있는지 있다 있었 있을까 없나 없어 없는지 하나 하는 하는지 ' +
    '했나 했는지 했어 했지 했다 한 할 해 해서 하는거 하냐 함 됐나 됐어 되나 된 된거 인가 인지 뭐야 뭔가 뭔지 뭐지 뭐임 뭐였 뭐래 뭐라 뭐라고 정확히 구체적 자세히 뭐냐 뭐에요 뭐예요 ' +
    '건가 거야 거지 거에요 거예요 같이 함께 점 중 때 번 명 개 개국 회 차 씨 님 분 측 간 쪽 당시 이번 최근 지금 요즘 오늘 어제 방금 아까 뉴스 기사 소식 내용 정보 사실 얘기 이야기 말 ' +
    '제발 네 응 아 오 음 ㅋ ㅎ 대답 답 답변 줘 주세요 줄래 주실 주실래요 줄 볼 보니 봤는데 보고 보면 같은데 같아 라고 이라고 라는'
  ).split(' '),
);
// A word of asking run together with what it asks for: 뭔뜻, 한사람.
const ASKING_BEFORE = /^(?:뭔|무슨|어떤|어느)(?=[가-힣])|^한(?=사람|분[은이])/u;
// What joins a noun to a statement about it, often written to the noun without a space.
const CONNECTING =
  /^(?:에|와|과|로|으로)?(?:대해|대한|대하여|관해|관한|관하여|관련|따르|따라|통해|위해|위한)/u;
// Laughter and tears in single letters.
const LETTERS_ONLY = /^[\u1100-\u11ff\u3130-\u318f]+$/u;
// Words of asking and of small talk, in whatever form they end.
const SMALL_TALK =
  /^(?:어떻게|어떡|어케|언제|언재|어디|누구|누가|무엇|무슨|얼마나|왜|몇|뭐라|머라|모라|머야|머임|알려|알고|아시|아는|아세|알 수|알아|궁금|가르쳐|설명|말씀|말해|부탁|안녕|질문|물어|여쭤|여쭙|감사|고마|죄송|실례|반가|찾아|읽다|읽었|들었|들어보|보니까|봤|나왔|나오|모르|몰라|몰랐|헷갈|기억|까먹|생각|싶|친구|여러분|혹시|도대체|대체)/u;
const COUNT_WORDS =
  '영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무'.split(
    ' ',
  );

// 만났 and 만나, 했 and 해: the past tense is a final ㅆ, so it is dropped where pieces of words are compared.
function dropPast(text: string): string {
  return text.replace(/[가-힣]/gu, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    return code % 28 === 20 ? String.fromCharCode(0xac00 + code - 20) : syllable;
  });
}

// People type ㅅ for ㅆ: 햇나요, 됬어.
function mendPast(word: string): string {
  return word
    .replace(/[햇햿](?=[나어다는습지음던냐니])/gu, '했')
    .replace(/됬/gu, '됐')
    .replace(/갓(?=[나어다는습지음던냐니])/gu, '갔');
}

// Verbs that say little in any sentence: do, become, be, say, see, give, know.
const LIGHT_VERBS = new Set([...'하되이있없말보주알싶같들나치']);

// 간, 갈 and 가 are one verb: what follows a stem of one syllable is written into it.
function shortStem(syllable: string): string {
  if (syllable === '') return '';
  const code = syllable.charCodeAt(0) - 0xac00;
  const final = code % 28;
  const open = [4, 8, 20].includes(final) ? String.fromCharCode(0xac00 + code - final) : syllable;
  return LIGHT_VERBS.has(open) ? '' : open;
}

// Nouns that end as verbs do: 다음 is "next", no form of 다다.
const NOUNS = new Set('다음 처음 마음 의지 유지 현지 각지 한국어 일본어 중국어 영어'.split(' '));

function stem(word: string): string {
  if (NOUNS.has(word)) return word;
  const noun = word.replace(VERB_TAIL, '');
  if (noun.length >= 2 && noun !== word) return noun;
  const ended = word.replace(ENDING, '');
  if (ended !== word) return ended.length >= 2 ? dropPast(ended) : shortStem(ended);
  const bare = word.replace(PARTICLES, '');
  return dropPast(bare.length >= 2 || (bare.length === 1 && word.length <= 2) ? bare : word);
}

function isStop(word: string): boolean {
  if (STOP_WORDS.has(word) || SMALL_TALK.test(word) || CONNECTING.test(word) || LETTERS_ONLY.test(word))
    return true;
  const bare = word.replace(PARTICLES, '');
  return bare.length > 0 && STOP_WORDS.has(bare);
}

const GRAM_WEIGHT = 0.5;

function terms(text: string): Term[] {
  const found: Term[] = [];
  let previous: { last: string; end: number } | undefined;
  for (const match of text.matchAll(/\p{sc=Hangul}+/gu)) {
    const whole = mendPast(match[0].slice(0, 60));
    const word = whole.replace(ASKING_BEFORE, '');
    // What follows a name in the same word is often a particle only.
    if (word.replace(PARTICLES, '') === '') continue;
    const start = match.index + whole.length - word.length;
    if (isStop(word)) {
      previous = undefined;
      continue;
    }
    const term = stem(word);
    // What is left of 갔나요 is too short to tell anything as a word.
    if (term === '') continue;
    found.push({ term, start, end: start + Math.min(term.length, word.length), weight: 1 });
    const letters = dropPast(term);
    // Across the space too: 정상 회담 and 정상회담 share 상회.
    if (previous !== undefined && start - previous.end === 1) {
      found.push({
        term: `_${previous.last}${letters[0]}`,
        start: previous.end - 1,
        end: start + 1,
        weight: GRAM_WEIGHT,
      });
    }
    for (let at = 0; at + 1 < letters.length; at++) {
      found.push({
        term: `_${letters.slice(at, at + 2)}`,
        start: start + at,
        end: start + at + 2,
        weight: GRAM_WEIGHT,
      });
    }
    previous = { last: letters.at(-1) ?? '', end: match.index + match[0].length };
  }
  return found;
}

function numbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(/(첫|[가-힣]{1,3})\s?(?:번째|차례|개국|나라|명)/gu)) {
    const value = match[1] === '첫' ? 1 : COUNT_WORDS.indexOf(match[1] ?? '');
    if (value >= 1) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

/** What is particular to Korean. */
export const korean: LanguageRules = {
  language: 'ko',
  located: (_, after) =>
    /^(?:\([^)]*\)|\))?(?:시|도|현)?(?:에서|에|으로|로)(?!게|\s?(?:대|관|따))/u.test(after),
  titled:
    /(?<![가-힣])(?<name>[가-힣]{1,3}?[^\P{sc=Hangul}는던된한할의과와고서은을를이가도])\s?(?:전\s?)?(?:총리|대통령|주석|위원장)/gu,
  determiners: /무슨|어떤|어느|몇/u,
  terms,
  pieces: koreanPieces,
  numbers,
  dates: (text) => eastAsianDates(text, { year: '년', month: '월', day: '일' }, RELATIVE),
  kinds: [
    ['when', /언제|언재|은제|며칠|몇\s?월|몇\s?년도?|몇\s?일(?!\S*간)|날짜|시점|일자|어느\s?날/u],
    ['count', /몇|얼마나|인원|총원|숫자|사망자\s?수|희생자\s?수|회원국\s?수|규모/u],
    ['where', /어디|어딨|장소|(?:어느|무슨|어떤)\s?(?:도시|지역|곳|현|나라|동네)|위치/u],
    ['who', /누구|누가|누굴|누군|뉘|어느\s?분|어떤\s?사람/u],
    ['why', /왜|이유|까닭|어째서|배경이|목적|무엇\s?때문|뭣?\s?때문/u],
    ['how', /어떻게|어케|어떡|어땠/u],
    ['what', /무엇|무얼|뭐|모야|먼지|멀|뭘|뭔|머임|무슨|어떤|어느|뭣/u],
    ['yesno', /(?:나요|니까|습니까|인가요|은가요|는가|냐|니|까)\s*\??$/u],
  ],
  // 나라 is a country as well as the city of Nara: after a determiner, or after a verb where no particle of place follows.
  notNames:
    /(?:어느|무슨|어떤|두|세|열두|각|여러|몇|다른|우리|개|같은|이|그|참여|회원)\s?나라|[가-힣](?:는|은|할|한|던|낸|된|될|인|간)\s나라(?!\s?(?:에서|에|시|현|출신|로|까지|\())/gu,
};

const RELATIVE: readonly (readonly [RegExp, 'day' | 'month' | 'year', number])[] = [
  [/어제/gu, 'day', -1],
  [/오늘/gu, 'day', 0],
  [/내일/gu, 'day', 1],
  [/이번\s?달|이달/gu, 'month', 0],
  [/지난\s?달/gu, 'month', -1],
  [/올해/gu, 'year', 0],
  [/작년|지난해/gu, 'year', -1],
];
