import { type Sentence, splitSentences } from '../language/sentences.ts';

/** The longest message of Discord, in UTF-16 units: https://support.discord.com/hc/en-us/articles/360030843331 */
export const LONGEST_MESSAGE = 4000;

// What is not the writer's own statement: code, quotations, what is struck out, addresses, mentions, emoji of servers.
const NOT_CLAIMED = [
  /```[\s\S]*?(?:```|$)/gu,
  /``[^\n]*?``|`[^`\n]*`/gu,
  /^[^\S\n]*>>>[\s\S]*/gmu,
  /^[^\S\n]*>[^\S\n][^\n]*$/gmu,
  /~~[\s\S]*?~~/gu,
  /<[^<>\n]{1,100}>/gu,
  /\]\([^()\s]*\)/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
];
// What ends a statement without a full stop: emoji, and laughter or tears in single letters.
const BREAKS =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+|[ㅋㅎㅠㅜ]{2,}|(?<![\p{sc=Latin}\d])[wｗ]+(?=[。\s]|$)/gu;
const MARKUP = /\*+|__+|\|\||^[^\S\n]*(?:-#|#{1,3}|[-*+]|\d{1,2}[.)])(?=[^\S\n])/gmu;

const blanked = (match: string) => ' '.repeat(match.length);
const broken = (match: string) => `\n${' '.repeat(match.length - 1)}`;

/**
 * The sentences of a message that its writer states, in order, with their places in it. Code, quotations, struck text,
 * links, mentions and emoji are left out; a line ends a sentence. Only the first 4,000 units are read.
 */
export function messageSentences(message: string): Sentence[] {
  let text = message.slice(0, LONGEST_MESSAGE).toWellFormed();
  for (const pattern of NOT_CLAIMED) text = text.replace(pattern, broken);
  text = text.replace(MARKUP, blanked).replace(BREAKS, broken);
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { text: sentence, start, end } of splitSentences(line)) {
      sentences.push({ text: sentence, start: offset + start, end: offset + end });
    }
    offset += line.length + 1;
  }
  return sentences;
}
