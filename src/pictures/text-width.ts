/**
 * How far characters advance, in em: of a class the widest in Noto Sans, in Noto Sans CJK and in Liberation Sans (which has
 * the measures of Arial and Helvetica), since nobody knows which font a picture will be shown in. Read from the fonts
 * themselves.
 */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u, 0],
  [/[¶ÆæŒœ\u212b\u2160-\u217f\u3200-\u32ff\uff01-\uff60]/u, 1],
  [/[ijl',.:;‘’ ]/u, 0.28],
  [/[ftrI!()[\]{}/\\-]/u, 0.41],
  [/["“”]/u, 0.47],
  [/[·`]/u, 0.61],
  [/[cszvyxkJ?_*|]/u, 0.56],
  [/[a-ln-v0-9#$+<=>~^–]/u, 0.62],
  [/w/u, 0.8],
  [/[GHNOQDUC&]/u, 0.78],
  [/[mMW@%]/u, 1],
  [/[A-Z]/u, 0.67],
  [/\p{sc=Hangul}/u, 0.95],
  [/\p{Regional_Indicator}/u, 0.7],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{sc=Latin}/u, 0.78],
];
/** Of everything else, Chinese characters, kana and their punctuation included: a square. */
const SQUARE = 1;
/** How much wider letters are when bold, all in all; those of this advance or more are as wide as before. */
const BOLD = 1.08;
const WIDEST_GROWING = 0.9;

/**
 * How wide a text is in pixels at a size in pixels: an estimate that is rather too wide than too narrow. Where a font
 * draws an emoji of several parts as one, that one is taken for all of its parts.
 */
export function textWidth(text: string, size: number, bold: boolean): number {
  let em = 0;
  for (const character of text) em += advance(character, bold);
  return em * size;
}

function advance(character: string, bold: boolean): number {
  const em = ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? SQUARE;
  return bold && em < WIDEST_GROWING ? em * BOLD : em;
}
