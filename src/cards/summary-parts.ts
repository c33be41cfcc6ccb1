import { createHash } from 'node:crypto';
import type { Citation } from '../answer/answer.ts';
import type { Languages } from '../language/language.ts';
import { citationOf, type Fact, textIn } from '../summary/facts.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { citationLine, citationMark } from './citation.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { MAX_TEXT_BYTES, MAX_TEXT_UNITS, TEXT_DISPLAY_BYTES } from './limits.ts';
import { linkTarget } from './url.ts';

/** A fact to show, with those that say the same, which are cited with it. */
export type ShownFact = { fact: Fact; sources: readonly Fact[] };

/** A text for one text display; `fact` is the id of the fact that begins in it. */
export type FactText = { content: string; fact?: string };

/** What goes into one message of a summary: the texts of facts in order, and the citations of all of them. */
export type SummaryPart = { texts: FactText[]; sources: string };

/** Facts of one part: with as many the card keeps well within 40 components. */
const MOST_TEXTS = 24;
/** How much of a title is shown. */
const TITLE = { graphemes: 200, units: 200 };
/** How much where a fact is cited more than once, and the longest address linked to: so it still fits with its sources. */
const SHORT_TITLE = { graphemes: 80, units: 80 };
const MAX_LINK_UNITS = 200;

type Cited = {
  number: number;
  citation: Citation;
  status: Fact['article']['status'];
  /** Whether it is one of several of a fact. */
  among: boolean;
};
type Item = FactText & { cited: readonly Cited[] };

/**
 * The facts of a summary, each in every one of the languages with the numbers of its citations, in as many parts as
 * Discord's limits ask for: nothing is left out, the order stays, and each part holds the citations of what it shows.
 * Numbers run through all parts. `room` is what else each message holds: UTF-16 units, bytes and text displays. A fact
 * longer than a message is cut into several texts.
 */
export function splitSummary(
  facts: readonly ShownFact[],
  languages: Languages,
  room: { units: number; bytes: number; displays: number },
): SummaryPart[] {
  const fits = (texts: readonly FactText[], sources: string) => {
    const contents = [...texts.map(({ content }) => content), sources];
    const units = contents.reduce((sum, content) => sum + content.length, room.units);
    const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), room.bytes);
    const displays = (contents.length + room.displays) * TEXT_DISPLAY_BYTES;
    return units <= MAX_TEXT_UNITS && bytes + displays <= MAX_TEXT_BYTES && texts.length <= MOST_TEXTS;
  };
  const parts: { items: Item[] }[] = [];
  for (const item of numbered(facts).flatMap((each) => itemsOf(each, languages, fits))) {
    const last = parts.at(-1);
    const tried = [...(last?.items ?? []), item];
    if (last !== undefined && fits(tried, sourcesOf(tried, languages))) last.items = tried;
    else parts.push({ items: [item] });
  }
  return parts.map(({ items }) => ({
    texts: items.map(({ content, fact }) => ({ content, ...(fact !== undefined && { fact }) })),
    sources: sourcesOf(items, languages),
  }));
}

type Numbered = { fact: Fact; cited: Cited[] };

// Passages are numbered as they first come up; facts of one passage share its number.
function numbered(facts: readonly ShownFact[]): Numbered[] {
  const numbers = new Map<string, number>();
  return facts.map(({ fact, sources }) => ({
    fact,
    cited: sources.map((source) => {
      const citation = citationOf(source);
      const id = `${citation.article}#${source.passage.id}`;
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return { number, citation, status: source.article.status, among: sources.length > 1 };
    }),
  }));
}

type Fits = (texts: readonly FactText[], sources: string) => boolean;

function itemsOf({ fact, cited }: Numbered, languages: Languages, fits: Fits): Item[] {
  const marks = ` ${cited.map(({ number }) => citationMark(number)).join('')}`;
  const sources = sourcesOf([{ content: '', cited }], languages);
  // What is the same in both languages, for want of a translation, stands there once.
  const shown = Map.groupBy(languages, (language) => textIn(fact, language).text);
  const lines = [...shown]
    .filter(([text]) => text.trim() !== '')
    .map(([text, own]) => ({
      text,
      after: marks + own.map((language) => notTranslated(fact, language)).join(''),
    }));
  if (lines.length === 0) return [];
  const whole = lines.map(({ text, after }) => escapeMarkdown(text.trim()) + after).join('\n');
  if (fits([{ content: whole }], sources)) return [{ content: whole, fact: fact.id, cited }];
  const pieces = lines.flatMap(({ text, after }) => {
    const cut = cutText(text, (escaped) => fits([{ content: escaped + after }], sources));
    return cut.map((piece, at) => escapeMarkdown(piece) + (at === cut.length - 1 ? after : ''));
  });
  return pieces.map((content, at) => ({ content, cited, ...(at === 0 && { fact: fact.id }) }));
}

function notTranslated(fact: Fact, wanted: Languages[0]): string {
  const { language } = textIn(fact, wanted);
  if (language === wanted) return '';
  const name = new Intl.DisplayNames(wanted, { type: 'language' }).of(language) ?? language;
  return `\n-# ${wordsFor(wanted).say('card.otherLanguage', { language: name })}`;
}

// A line a citation, the title with the first one of each article, and the state of an article that was corrected.
function sourcesOf(items: readonly Item[], [language]: Languages): string {
  const cited = new Map(items.flatMap((item) => item.cited.map((each) => [each.number, each] as const)));
  const titled = new Set<string>();
  const lines = [...cited.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, citation, status, among }) => {
      const first = !titled.has(citation.article);
      titled.add(citation.article);
      const target = first ? linkTarget(citation.url) : undefined;
      return [
        `-# ${citationLine(number, citation)}`,
        first ? escapeMarkdown(clip(oneLine(citation.title), among ? SHORT_TITLE : TITLE)) : '',
        target === undefined || target.length > MAX_LINK_UNITS
          ? ''
          : `[${wordsFor(language).say('card.openArticle')}](${target})`,
        status === 'current' ? '' : wordsFor(language).say(`source.status.${status}`),
      ]
        .filter(Boolean)
        .join(' · ');
    });
  return lines.join('\n');
}

/**
 * A short digest of what a summary shows: another one where the knowledge base has changed any of its texts or citations.
 * Six characters of base64url of a SHA-256.
 */
export function digestOf(facts: readonly ShownFact[], languages: Languages): string {
  const shown = facts.map(({ fact, sources }) => [
    languages.map((language) => textIn(fact, language).text),
    sources.map((source) => [source.article.status, citationOf(source)]),
  ]);
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 6);
}
