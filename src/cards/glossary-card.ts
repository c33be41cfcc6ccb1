import { ButtonStyle } from 'discord-api-types/v10';
import type { Name } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { ShownTerm } from '../reference/term.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { citationMark, citationText } from './citation.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { MAX_MENU_OPTIONS } from './limits.ts';
import { menuRow } from './menu.ts';
import { pageOf, turningButtons } from './pages.ts';
import { note } from './statements.ts';

/** Passages in the menu of a term, and terms in the menu of a kind. */
const PASSAGES_A_PAGE = MAX_MENU_OPTIONS;
const TERMS_A_PAGE = 20;

const NAME = { graphemes: 100, units: 300 };
const SHORT_NAME = { graphemes: 30, units: 40 };
/** Aliases that are shown of each script: Latin letters, Hangul, and others. */
const ALIASES_A_SCRIPT = 5;
const SCRIPTS = [/\p{sc=Latin}/u, /\p{sc=Hangul}/u, /(?:)/u];
const RELATED_IN_TEXT = 8;

/**
 * A term in three languages with its readings, one line of explanation, and menus to read on. `page`, from 0, is that of
 * the passages that mention it; one past the last shows the last.
 */
export function termCard(
  { term, source, passages, related }: ShownTerm,
  page: number,
  language: Language,
): Card {
  const words = wordsFor(language);
  const turned = pageOf(page, passages.length, PASSAGES_A_PAGE);
  const sections = fitSections([
    [
      note(`### ${shownName(term, language)}\n-# ${words.say(`glossary.kind.${term.kind}`)}`),
      note(LANGUAGES.map((each) => nameLine(term, each, words)).join('\n')),
    ],
    source ? [describing(term, language), note(citationText(1, source, words))] : [],
    [...aliasesOf(term, words), ...relatedLine(related, language)],
    [note(`-# ${words.say('glossary.mentions', { count: passages.length })}`)],
  ]);
  const read = menuRow(
    encodeCustomId({ command: 'source', action: 'read', args: [language, '0'] }),
    words.say('source.choose'),
    passages.slice(turned.first, turned.end).map(({ id, text }) => ({ value: id, label: text })),
  );
  const buttons = [
    ...turningButtons(turned, words, (other) => termId(term, language, other)),
    ...browseButton(term.kind, language),
  ];
  const languages = LANGUAGES.flatMap((other) =>
    button(
      other === language ? ButtonStyle.Primary : ButtonStyle.Secondary,
      wordsFor(other).say('language.name'),
      termId(term, other, turned.at),
    ),
  );
  return cardOf([
    container(ACCENT.answered, sections),
    ...read,
    ...termMenu('open', words.say('glossary.related'), related, language),
    ...buttonRow(buttons),
    ...buttonRow(languages),
  ]);
}

/** A page of the terms of one kind, each in three languages, with menus to look one up and to go to another kind. */
export function browseCard(
  terms: readonly Name[],
  {
    kind,
    counts,
    page,
  }: { kind: Name['kind']; counts: Readonly<Record<Name['kind'], number>>; page: number },
  language: Language,
): Card {
  const words = wordsFor(language);
  const turned = pageOf(page, terms.length, TERMS_A_PAGE);
  const shown = terms.slice(turned.first, turned.end);
  const others = LANGUAGES.filter((other) => other !== language);
  const lines = (max: typeof NAME, besides: readonly Language[]) =>
    shown
      .map((term) => {
        const name = (each: Language) => escapeMarkdown(clip(oneLine(term.name[each]), max));
        return [`**${name(language)}**`, ...besides.map(name)].join(' · ');
      })
      .join('\n');
  const kindName = (each: Name['kind']) => `${words.say(`glossary.kind.${each}`)} (${counts[each]})`;
  const sections = fitSections([
    [note(`### ${words.say('glossary.title')}\n-# ${kindName(kind)}`)],
    [{ priority: PRIORITY.note, variants: [lines(NAME, others), lines(SHORT_NAME, [])] }],
  ]);
  const kinds = menuRow(
    encodeCustomId({ command: 'glossary', action: 'kind', args: [language] }),
    words.say('glossary.chooseKind'),
    (Object.keys(counts) as Name['kind'][])
      .filter((each) => counts[each] > 0)
      .map((each) => ({ value: each, label: kindName(each), chosen: each === kind })),
  );
  const idOf = (other: number) =>
    encodeCustomId({ command: 'glossary', action: 'browse', args: [language, kind, String(other)] });
  return cardOf([
    container(ACCENT.notice, sections),
    ...termMenu('open', words.say('glossary.chooseTerm'), shown, language),
    ...kinds,
    ...buttonRow(turningButtons(turned, words, idOf)),
  ]);
}

/** A menu of terms to look one up: in place of the card (`open`), or below it (`explain`); none without a term. */
export function termMenu(
  action: 'open' | 'explain',
  placeholder: string,
  terms: readonly Name[],
  language: Language,
) {
  return menuRow(
    encodeCustomId({ command: 'glossary', action, args: [language] }),
    placeholder,
    terms.slice(0, MAX_MENU_OPTIONS).map(({ id, name }) => ({ value: id, label: name[language] })),
  );
}

/** A button that lists the terms of a kind. */
export function browseButton(kind: Name['kind'], language: Language) {
  return button(
    ButtonStyle.Secondary,
    wordsFor(language).say('button.browse'),
    encodeCustomId({ command: 'glossary', action: 'browse', args: [language, kind, '0'] }),
  );
}

function termId({ id }: Name, language: Language, page: number): string {
  return encodeCustomId({ command: 'glossary', action: 'term', args: [language, id, String(page)] });
}

const shownName = ({ name }: Name, language: Language) => escapeMarkdown(clip(oneLine(name[language]), NAME));

/** A name in one language with how it is read: in Latin letters, with Chinese characters, or in kana. */
function nameLine(term: Name, language: Language, words: Words): string {
  const { reading = {} } = term;
  const readings = {
    en: ['glossary.romanised', reading.romanised],
    ko: ['glossary.hanja', reading.hanja],
    ja: ['glossary.kana', reading.ja],
  } as const;
  const [key, text] = readings[language];
  const read =
    text === undefined ? [] : [words.say(key, { reading: escapeMarkdown(clip(oneLine(text), NAME)) })];
  const named = `**${wordsFor(language).say('language.name')}** ${shownName(term, language)}`;
  return [named, ...read].join(' · ');
}

function describing({ description }: Name, language: Language): Block {
  return {
    priority: PRIORITY.statement,
    variants: [`${escapeMarkdown(oneLine(description[language]))} ${citationMark(1)}`],
  };
}

/** Some of the aliases in each script, so that a long list in one does not hide the others. */
function aliasesOf({ aliases }: Name, words: Words): Block[] {
  const scriptOf = (alias: string) => SCRIPTS.findIndex((script) => script.test(alias));
  const shown = SCRIPTS.flatMap((_, script) =>
    aliases.filter((alias) => scriptOf(alias) === script).slice(0, ALIASES_A_SCRIPT),
  ).map((alias) => escapeMarkdown(clip(oneLine(alias), SHORT_NAME)));
  if (shown.length === 0) return [];
  return [note(`-# ${words.say('glossary.aliases', { aliases: shown.join(' · ') })}`)];
}

function relatedLine(related: readonly Name[], language: Language): Block[] {
  if (related.length === 0) return [];
  const names = related.slice(0, RELATED_IN_TEXT).map((term) => shownName(term, language));
  return [note(`**${wordsFor(language).say('glossary.related')}** ${names.join(' · ')}`)];
}
