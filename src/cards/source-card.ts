import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { Article } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow, reportButton } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { encodeCustomId, encodeFitting } from './custom-id.ts';
import { longDate } from './date.ts';
import { escapeMarkdown } from './escape.ts';
import { fitSections } from './fit.ts';
import { MAX_MENU_OPTIONS } from './limits.ts';
import { type Menu, menuOf } from './menu.ts';
import { pageOf, turningButtons } from './pages.ts';
import { note } from './statements.ts';
import { linkTarget } from './url.ts';

const TITLE = { graphemes: 200, units: 300 };
/** Menus of passages a page: with as many the card keeps well within 40 components. */
const MENUS = 4;
const PAGE = MENUS * MAX_MENU_OPTIONS;

/**
 * What the bot knows: every article with its publisher, day and state, the newest first, and a menu to look into one of the
 * first 25.
 */
export function articlesCard(articles: readonly Article[], language: Language): Card {
  const words = wordsFor(language);
  const newest = articles.toSorted((a, b) => b.published.localeCompare(a.published));
  const sections = fitSections([
    [
      note(`### ${words.say('source.articles')}`),
      ...newest.map((article) => note(`**${titleOf(article)}**\n-# ${factsOf(article, words)}`)),
    ],
    [note(`-# ${words.say('source.rights')}`)],
  ]);
  const menu = menuOf(
    encodeCustomId({ command: 'source', action: 'article', args: [language] }),
    words.say('source.chooseArticle'),
    newest.slice(0, MAX_MENU_OPTIONS).map(({ id, title }) => ({ value: id, label: title })),
  );
  return cardOf([container(ACCENT.notice, sections), menu]);
}

/**
 * One article: where it comes from, how far it is covered, and menus to read any of its passages, a hundred a page. `page`
 * counts from 0; one past the last shows the last.
 */
export function articleCard(article: Article, language: Language, page: number): Card {
  const words = wordsFor(language);
  const target = linkTarget(article.url ?? null);
  const turned = pageOf(page, article.passages.length, PAGE);
  const sections = fitSections([
    [
      note(`### ${titleOf(article)}\n-# ${factsOf(article, words)}`),
      ...(target === undefined ? [] : [note(`[${words.say('card.openArticle')}](${target})`)]),
    ],
    [note(byParagraph(article))],
    [note(`-# ${words.say('source.rights')}`)],
  ]);
  const shown = article.passages.slice(turned.first, turned.end);
  const menus = Array.from({ length: Math.ceil(shown.length / MAX_MENU_OPTIONS) }, (_, number): Menu => {
    const passages = shown.slice(number * MAX_MENU_OPTIONS, (number + 1) * MAX_MENU_OPTIONS);
    return menuOf(
      encodeCustomId({ command: 'source', action: 'read', args: [language, String(number)] }),
      `${words.say('source.choose')} (${places(passages.flatMap(({ paragraphs }) => paragraphs))})`,
      passages.map(({ id, paragraphs, text }) => ({
        value: `${article.id}#${id}`,
        label: `${places(paragraphs)} ${text[language] ?? text[article.language] ?? id}`,
      })),
    );
  });
  const idOf = (other: number) =>
    encodeCustomId({ command: 'source', action: 'page', args: [language, article.id, String(other)] });
  return cardOf([
    container(ACCENT.notice, sections),
    ...menus,
    ...buttonRow(turningButtons(turned, words, idOf)),
  ]);
}

/** A passage whole, with a button for each language it can be read in. */
export function readingCard(passage: AnswerPassage, language: Language): Card {
  const words = wordsFor(language);
  const sections = fitSections([[passageBlock(passage, 1, words, { quoted: false })]]);
  const buttons = LANGUAGES.flatMap((other) =>
    button(
      other === language ? ButtonStyle.Primary : ButtonStyle.Secondary,
      wordsFor(other).say('language.name'),
      encodeFitting({ command: 'source', action: 'passage', args: [other, passage.id] }, 2),
    ),
  );
  return cardOf([
    container(ACCENT.answered, sections),
    ...buttonRow([...buttons, ...reportButton([passage], [language])]),
  ]);
}

const titleOf = ({ title }: Article) => escapeMarkdown(clip(oneLine(title), TITLE));

function factsOf({ publisher, published, status, updated, passages }: Article, words: Words): string {
  const paragraphs = new Set(passages.flatMap((passage) => passage.paragraphs)).size;
  return [
    escapeMarkdown(clip(oneLine(publisher), TITLE)),
    words.say('source.published', { date: longDate(published, words.language) }),
    words.say(`source.status.${status}`),
    words.say('source.counts', { passages: passages.length, paragraphs }),
    ...(updated ? [words.say('source.changed', { date: longDate(updated, words.language) })] : []),
  ].join(' · ');
}

/** How many passages rest on each paragraph: `¶1 ×3 · ¶2 ×2`. */
function byParagraph({ passages, paragraphs }: Article): string {
  const counts = Array.from({ length: paragraphs }, (_, index) => index + 1).map((paragraph) => ({
    paragraph,
    count: passages.filter((passage) => passage.paragraphs.includes(paragraph)).length,
  }));
  return counts.map(({ paragraph, count }) => `¶${paragraph} ×${count}`).join(' · ');
}

/** Paragraphs as a range: `¶8`, `¶1–4`. */
function places(paragraphs: readonly number[]): string {
  const first = Math.min(...paragraphs);
  const last = Math.max(...paragraphs);
  return first === last ? `¶${first}` : `¶${first}–${last}`;
}
