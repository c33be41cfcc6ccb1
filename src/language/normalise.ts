/** A text folded for matching, and for each of its UTF-16 units (and its end) the place in the original. */
export type Normalised = { text: string; offsets: readonly number[] | undefined };

// Groups of forms of one Han character that Korean, Japanese and Chinese writers use side by side; the first one is
// what the others fold into.
const HAN_VARIANTS =
  '国國 会會 高髙 青靑 台臺 学學 気氣气 長长 来來 竜龍龙 沢澤泽 浜濱滨 辺邊邉边 真眞 広廣广 黒黑 内內 戦戰战 対對对 発發发 経經经 ' +
  '実實实 体體 関關关 鮮鲜 連联聯 韓韩 習习 談谈 訪访 与與 総總总 産產产 輸输 遺遗 鑑鉴 参參 区區 団團团 圧壓压 歴歷历 隣邻鄰 ' +
  '統统 領领 東东 島岛 労勞劳 働动動 号號 業业 協协 億亿 万萬 聖圣 認认 説說说 条條 約约 門门 間间 問问 時时 閣阁 議议 絡络';

const VARIANTS = new Map(
  HAN_VARIANTS.split(' ').flatMap(([canonical = '', ...variants]) =>
    variants.map((variant) => [variant, canonical] as const),
  ),
);

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;
const LATIN_WITH_MARK = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const MARKS = /[\u0300-\u036f]/gu;

function foldCluster(cluster: string): string {
  const wide = cluster.normalize('NFKC').toLowerCase();
  let folded = '';
  for (const character of wide) {
    if (INVISIBLE.test(character)) folded += /\s/u.test(character) ? ' ' : '';
    else if (LATIN_WITH_MARK.test(character)) folded += character.normalize('NFD').replace(MARKS, '');
    else folded += VARIANTS.get(character) ?? character;
  }
  return folded;
}

// One cluster: a character with what composes with it (marks, half-width voiced sound marks, conjoining jamo).
const CLUSTER = /[\u1100-\u11ff]+|[\s\S][\p{M}\uff9e\uff9f]*/gu;
// A text without any of these is a row of clusters of one unit each.
const COMPOSING = /[\u1100-\u11ff\p{M}\uff9e\uff9f\p{Cs}\u{10000}-\u{10ffff}]/u;

// What single units fold into: texts are made of few different ones.
const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const folded = foldCluster(unit);
  foldedUnits.set(unit, folded);
  return folded;
}

// Nothing of these texts folds but capitals.
const PRINTABLE_ASCII = /^[ -~]*$/u;

// The folded text where every unit folds into one unit, as in nearly all texts.
function foldInPlace(original: string): string | undefined {
  if (PRINTABLE_ASCII.test(original)) return original.toLowerCase();
  if (COMPOSING.test(original)) return undefined;
  let text = '';
  for (const unit of original) {
    const folded = foldUnit(unit);
    if (folded.length !== 1) return undefined;
    text += folded;
  }
  return text;
}

/**
 * Folds a text so that ways of writing the same thing compare equal: NFKC (full and half width, half-width kana),
 * lower case, Latin diacritics and invisible characters dropped, variants of Han characters folded into one.
 * `offsets[i]` is where unit `i` of the folded text stands in the original; undefined where nothing moved.
 */
export function normalise(original: string): Normalised {
  const inPlace = foldInPlace(original);
  if (inPlace !== undefined) return { text: inPlace, offsets: undefined };
  let text = '';
  const offsets: number[] = [];
  let moved = false;
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const folded = foldCluster(cluster);
    moved ||= folded.length !== cluster.length;
    for (let unit = 0; unit < folded.length; unit++) {
      offsets.push(folded.length === cluster.length ? index + unit : index);
    }
    text += folded;
  }
  offsets.push(original.length);
  return { text, offsets: moved ? offsets : undefined };
}

/** A text folded, without spacing and punctuation: the same for texts that say the same in the same words. */
export function bare(text: string): string {
  return normalise(text).text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Katakana as hiragana, so that タカイチ and たかいち compare equal. The long mark ー stays. */
export function foldKana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
