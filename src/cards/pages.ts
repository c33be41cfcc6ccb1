import { type APIButtonComponent, ButtonStyle } from 'discord-api-types/v10';
import type { Words } from '../words/index.ts';
import { button } from './buttons.ts';

/** A page of something long: its number and that of the last one, from 0, and which items it shows. */
export type Page = { at: number; last: number; first: number; end: number };

/** The page that is wanted of `count` items, `size` a page; one past the last is the last. */
export function pageOf(wanted: number, count: number, size: number): Page {
  const last = Math.max(0, Math.ceil(count / size) - 1);
  const at = Math.min(Math.max(0, wanted), last);
  return { at, last, first: at * size, end: Math.min(count, (at + 1) * size) };
}

/** The buttons that turn to the page before and after, as far as there are such; `idOf` gives the custom id for a page. */
export function turningButtons(
  { at, last }: Page,
  words: Words,
  idOf: (page: number) => string,
): APIButtonComponent[] {
  const to = (page: number) => (page < 0 || page > last ? undefined : idOf(page));
  return [
    ...button(ButtonStyle.Secondary, words.say('button.previous'), to(at - 1)),
    ...button(ButtonStyle.Secondary, words.say('button.next'), to(at + 1)),
  ];
}
