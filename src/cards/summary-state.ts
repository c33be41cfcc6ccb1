import { createHash } from 'node:crypto';
import {
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Languages, languagesCode, readLanguages } from '../language/language.ts';
import type { Scope } from '../summary/scope.ts';
import { decodeCustomId, encodeCustomId } from './custom-id.ts';

/** A fact by its id, as far as a preview knows it: whether it is chosen. */
export type ChosenFact = { id: string; chosen: boolean };

/**
 * All there is to a summary that is being made. It stands in the preview itself and nowhere else, so that it outlives the
 * bot's process, and each preview has its own.
 */
export type SummaryState = {
  scope: Scope;
  languages: Languages;
  /** In the order in which they are shown. */
  facts: readonly ChosenFact[];
  /** What the moderator adds, as typed; empty for nothing. */
  note: string;
  /** Where it is posted, or will be: the id of a channel. */
  channel: string;
  /** The last message of the posted summary; undefined before it is posted. */
  posted: string | undefined;
  /** How often it was taken back, so that it can be posted anew right after. */
  turn: number;
  /** Which of its messages the preview shows, from 0. */
  page: number;
};

/** A posted summary as its messages tell it. */
export type PostedSummary = {
  scope: Scope;
  languages: Languages;
  /** What it showed when it was last changed; see `digestOf`. */
  digest: string;
  /** The messages before the last one, and first of all that which a thread was opened at, if it was. */
  earlier: readonly string[];
};

/** Component ids, by which texts are found again in a message: 32-bit integers from 1, each once in a message. */
export const HEADING_ID = 1 << 28;
export const NOTE_ID = HEADING_ID + 1;
/** Facts have ids from here on. */
const FIRST_FACT_ID = 1 << 29;

/** The component id of a fact's text: its id as a number. Two facts of ten thousand share one with a chance of 1 in 10. */
export function componentIdOf(fact: string): number {
  return FIRST_FACT_ID + (createHash('sha256').update(fact).digest().readUInt32BE() % FIRST_FACT_ID);
}

/** An id of Discord's in as few characters as a nonce and a custom id have room for: in base 36. */
export function shortId(id: string): string {
  return BigInt(id).toString(36);
}

function decodeId(code: string): string | undefined {
  if (!/^[0-9a-z]{1,13}$/.test(code)) return undefined;
  let id = 0n;
  for (const digit of code) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return String(id);
}

// The question is read from the heading: it is too long for a custom id.
const scopeArgs = ({ topic, article, question, from, to }: Scope) => [
  topic ?? '',
  article ?? '',
  question === undefined ? '' : 'q',
  from ?? '',
  to ?? '',
];

function readScope(args: readonly string[], components: readonly APIMessageTopLevelComponent[]): Scope {
  const [topic, article, question, from, to] = args.map((arg) => arg || undefined);
  const heading = textWithId(components, HEADING_ID);
  return { topic, article, from, to, ...(question !== undefined && { question: unescaped(heading ?? '') }) };
}

/** The custom id of the menu that chooses facts; with the menu's options it tells most of a preview's state. */
export function choosingId({ channel, posted, turn, page }: SummaryState): string {
  const args = [shortId(channel), posted === undefined ? '' : shortId(posted), String(turn), String(page)];
  return encodeCustomId({ command: 'summary', action: 'choose', args });
}

/** The custom id of the menu that sets the languages, which tells them and the scope. */
export function languagesId({ languages, scope }: SummaryState): string {
  const args = [languagesCode(languages), ...scopeArgs(scope)];
  return encodeCustomId({ command: 'summary', action: 'language', args });
}

/** The custom ids of the buttons under a posted summary; together they tell all but its facts and its note. */
export function postedIds({ scope, languages, digest, earlier }: PostedSummary): {
  update: string;
  edit: string;
  remove: string;
} {
  const args = [languagesCode(languages), digest, earlier.map(shortId).join('.')];
  return {
    update: encodeCustomId({ command: 'summary', action: 'update', args }),
    edit: encodeCustomId({ command: 'summary', action: 'edit', args: scopeArgs(scope) }),
    remove: encodeCustomId({ command: 'summary', action: 'remove', args: [] }),
  };
}

/** The state that a preview shows; undefined for any other message. */
export function readPreview(components: readonly APIMessageTopLevelComponent[]): SummaryState | undefined {
  const menus = menusOf(components);
  const choosing = menus.find(({ custom_id }) => actionOf(custom_id)?.action === 'choose');
  const languageMenu = menus.find(({ custom_id }) => actionOf(custom_id)?.action === 'language');
  const [channel = '', posted = '', turn, page] = actionOf(choosing?.custom_id)?.args ?? [];
  const [code, ...scope] = actionOf(languageMenu?.custom_id)?.args ?? [];
  const languages = readLanguages(code);
  const channelId = decodeId(channel);
  if (choosing === undefined || languages === undefined || channelId === undefined) return undefined;
  return {
    scope: readScope(scope, components),
    languages,
    facts: choosing.options.map(({ value, default: chosen }) => ({ id: value, chosen: chosen === true })),
    note: noteOn(components),
    channel: channelId,
    posted: decodeId(posted),
    turn: Number(turn) || 0,
    page: Number(page) || 0,
  };
}

/** What the last message of a posted summary tells; undefined for any other message. */
export function readPosted(components: readonly APIMessageTopLevelComponent[]): PostedSummary | undefined {
  const actions = buttonsOf(components).map(actionOf);
  const update = actions.find((id) => id?.action === 'update');
  const edit = actions.find((id) => id?.action === 'edit');
  const [code, digest = '', earlier = ''] = update?.args ?? [];
  const languages = readLanguages(code);
  if (languages === undefined || edit === undefined) return undefined;
  const ids = earlier.split('.').flatMap((part) => decodeId(part) ?? []);
  return { scope: readScope(edit.args, components), languages, digest, earlier: ids };
}

/** The texts of facts in a message, as sent, with their component ids, in order. */
export function factTextsOn(
  components: readonly APIMessageTopLevelComponent[],
): { id: number; content: string }[] {
  return displaysOf(components).filter(({ id }) => id >= FIRST_FACT_ID);
}

/** The moderator's note on a preview or on a message of a posted summary, as typed; empty where there is none. */
export function noteOn(components: readonly APIMessageTopLevelComponent[]): string {
  const shown = textWithId(components, NOTE_ID) ?? '';
  return unescaped(shown.slice(shown.indexOf('\n') + 1));
}

function unescaped(content: string): string {
  return content.replace(/^### /u, '').replace(/\\([^0-9A-Za-z\s])/gsu, '$1');
}

function textWithId(components: readonly APIMessageTopLevelComponent[], id: number): string | undefined {
  return displaysOf(components).find((display) => display.id === id)?.content;
}

function displaysOf(components: readonly APIMessageTopLevelComponent[]) {
  return components.flatMap((component) =>
    component.type !== ComponentType.Container
      ? []
      : component.components.flatMap((part) =>
          part.type === ComponentType.TextDisplay ? [{ id: part.id ?? 0, content: part.content }] : [],
        ),
  );
}

function menusOf(components: readonly APIMessageTopLevelComponent[]): APIStringSelectComponent[] {
  return components.flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.filter((part) => part.type === ComponentType.StringSelect),
  );
}

function buttonsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.flatMap((part) => ('custom_id' in part ? [part.custom_id] : [])),
  );
}

function actionOf(customId: string | undefined) {
  const id = customId === undefined ? undefined : decodeCustomId(customId);
  return id?.command === 'summary' ? id : undefined;
}
