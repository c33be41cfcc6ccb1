import type { AnswerPassage, Citation, Range } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import type { Words } from '../words/index.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, PRIORITY } from './fit.ts';
import { boldText } from './highlight.ts';
import { linkTarget } from './url.ts';

/** How much of a publisher's name, and of a list of paragraphs, the shortest citation shows. */
const SHORT = { graphemes: 60, units: 60 };
/** How much of a title is shown. */
const TITLE = { graphemes: 200, units: 300 };
/** How much of a passage is shown where it cannot be shown whole. */
const EXCERPT = { graphemes: 160, units: 320 };

/** The mark `[1]`, escaped so that it never becomes a link. */
export function citationMark(number: number): string {
  return `\\[${number}\\]`;
}

/** Publisher, day and paragraphs behind a mark: `[1] NationPress, 2026-01-15, ¶8`, escaped. */
export function citationLine(number: number, { publisher, published, paragraphs }: Citation): string {
  const places = clip(paragraphs.map((paragraph) => `¶${paragraph}`).join(', '), SHORT);
  const name = escapeMarkdown(clip(oneLine(publisher), SHORT));
  return `${citationMark(number)} ${[name, escapeMarkdown(published), places].filter(Boolean).join(', ')}`;
}

/** A citation in small print, with title and link unless it is not `titled`. */
export function citationText(
  number: number,
  citation: Citation,
  words: Words,
  { titled = true }: { titled?: boolean } = {},
): string {
  const line = `-# ${citationLine(number, citation)}`;
  if (!titled) return line;
  const target = linkTarget(citation.url);
  const title = escapeMarkdown(clip(oneLine(citation.title), TITLE));
  const link = target === undefined ? '' : `[${words.say('card.openArticle')}](${target})`;
  return [line, title, link].filter(Boolean).join(' · ');
}

/**
 * A passage for a card: its citation with title and link, a note where its text is in another language than the
 * card, and its text quoted, unless `quoted` says that the card shows all of it above. `highlight`: what of it is bold;
 * `titled`: whether title and link are shown.
 */
export function passageBlock(
  passage: AnswerPassage,
  number: number,
  words: Words,
  {
    quoted,
    highlight = [],
    titled = true,
  }: { quoted: boolean; highlight?: readonly Range[]; titled?: boolean },
): Block {
  const { citation, text } = passage;
  const priority = PRIORITY.passage;
  const bare = `-# ${citationLine(number, citation)}`;
  const cited = citationText(number, citation, words, { titled });
  const head = [cited, ...translationNote(passage, words)].join('\n');
  if (quoted || text.trim() === '') return { priority, variants: [head, bare] };
  const withText = (shown: string) => `${head}\n${quotation(shown)}`;
  const excerpt = escapeMarkdown(clip(text.toWellFormed(), EXCERPT));
  return { priority, variants: [withText(boldText(text, highlight)), withText(excerpt), head, bare] };
}

function translationNote({ language }: AnswerPassage, words: Words): string[] {
  if (language === words.language) return [];
  return [`-# ${words.say('card.otherLanguage', { language: languageName(language, words.language) })}`];
}

function languageName(language: Language, shownIn: Language): string {
  return new Intl.DisplayNames(shownIn, { type: 'language' }).of(language) ?? language;
}

function quotation(escaped: string): string {
  return escaped
    .split(/\r\n|\n|\r/)
    .map((line) => `> ${line}`)
    .join('\n');
}
