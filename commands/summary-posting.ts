import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channels } from '../src/bot/channels.ts';
import { missed } from '../src/bot/failure.ts';
import { MAX_PARTS, openingCard, partsOf, postedCard, type Summary } from '../src/cards/summary-card.ts';
import { digestOf } from '../src/cards/summary-parts.ts';
import { type PostedSummary, readPosted, type SummaryState, shortId } from '../src/cards/summary-state.ts';
import { clip } from '../src/text/plain-text.ts';
import type { WordKey } from '../src/words/index.ts';

/** Names of threads: https://docs.discord.com/developers/resources/channel#start-thread-from-message */
const THREAD_NAME = { graphemes: 100, units: 100 };

/** What became of a deed in channels: where the summary is now, and what to say. */
export type Outcome = { state: SummaryState; said: WordKey };

/** Whether somebody with these permissions is a moderator here. */
export function isModerator(permissions: bigint): boolean {
  return (permissions & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
}

/** Whether somebody with these permissions may write in a channel. */
export function mayWrite(permissions: bigint): boolean {
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
  return (permissions & PermissionFlagsBits.Administrator) !== 0n || (permissions & needed) === needed;
}

/**
 * Posts a summary, as messages or in a thread of their own. `press` is the message whose button was pressed: a button that is
 * pressed twice posts once. If anything is refused half-way, what was posted is taken back.
 */
export async function post(
  summary: Summary,
  state: SummaryState,
  { press, asThread }: { press: string; asThread: boolean },
  channels: Channels,
): Promise<Outcome> {
  const done: { channel: string; id: string }[] = [];
  let opening = false;
  const send = async (channel: string, card: Parameters<Channels['post']>[1], name: string) => {
    const id = await channels.post(channel, card, `${shortId(press)}.${state.turn}.${name}`);
    done.push({ channel, id });
    return id;
  };
  try {
    const earlier: string[] = [];
    let { channel } = state;
    if (asThread) {
      const opener = await send(channel, openingCard(summary), 'o');
      opening = true;
      channel = await channels.openThread(channel, opener, clip(summary.heading, THREAD_NAME));
      opening = false;
      earlier.push(opener);
    }
    const parts = partsOf(summary);
    for (const at of parts.keys()) {
      const card = postedCard(summary, parts, at, postedOf(summary, state, earlier));
      earlier.push(await send(channel, card, String(at)));
    }
    return { state: { ...state, channel, posted: earlier.at(-1) }, said: 'summary.posted' };
  } catch (error) {
    const said = refusalOf(error, opening);
    for (const { channel, id } of done.toReversed()) await channels.remove(channel, id).catch(() => false);
    if (said === undefined) throw error;
    return { state: { ...state, turn: state.turn + 1 }, said };
  }
}

/**
 * Makes a posted summary show another one: its messages are changed, added to or deleted. Where one of them is gone the rest
 * is taken back, so that it can be posted anew.
 */
export async function save(summary: Summary, state: SummaryState, channels: Channels): Promise<Outcome> {
  const { channel, posted = '' } = state;
  try {
    const last = await channels.read(channel, posted);
    const before = last && readPosted(last);
    if (before === undefined) return { state: anew(state), said: 'summary.postGone' };
    const messages = [...before.earlier.filter((id) => id !== channel), posted];
    const shown = before.earlier.filter((id) => id === channel);
    const parts = partsOf(summary);
    for (const at of parts.keys()) {
      const card = postedCard(summary, parts, at, postedOf(summary, state, shown));
      const known = messages[at];
      const nonce = `${shortId(posted)}.${digestOf(summary.facts, summary.languages)}.${at}`;
      if (known !== undefined) await channels.edit(channel, known, card);
      shown.push(known ?? (await channels.post(channel, card, nonce)));
    }
    for (const id of messages.slice(parts.length)) await channels.remove(channel, id);
    return { state: { ...state, posted: shown.at(-1) }, said: 'summary.saved' };
  } catch (error) {
    const miss = missed(error);
    if (miss === 'gone') return { ...(await takeBack(state, channels)), said: 'summary.postGone' };
    if (miss === 'forbidden') return { state, said: 'summary.noAccess' };
    throw error;
  }
}

/** Deletes every message of a posted summary, also the one that its thread was opened at; the thread itself stays. */
export async function takeBack(state: SummaryState, channels: Channels): Promise<Outcome> {
  const { channel, posted = '' } = state;
  try {
    const last = await channels.read(channel, posted);
    const earlier = (last && readPosted(last)?.earlier) ?? [];
    const parent = earlier.includes(channel) ? await channels.parentOf(channel) : null;
    for (const id of [posted, ...earlier.toReversed()]) {
      await channels.remove(id === channel && parent !== null ? parent : channel, id);
    }
    const said = last === undefined ? 'summary.alreadyGone' : 'summary.takenBack';
    return { state: { ...anew(state), channel: parent ?? channel }, said };
  } catch (error) {
    if (missed(error) !== 'forbidden') throw error;
    return { state, said: 'summary.noAccess' };
  }
}

/** Whether a summary can be posted: it shows something, and not too much. */
export function isPostable(summary: Summary): boolean {
  const { length } = partsOf(summary);
  return length > 0 && length <= MAX_PARTS;
}

function anew(state: SummaryState): SummaryState {
  return { ...state, posted: undefined, turn: state.turn + 1 };
}

function postedOf(summary: Summary, { scope, languages }: SummaryState, earlier: readonly string[]) {
  const digest = digestOf(summary.facts, languages);
  return { scope, languages, digest, earlier: [...earlier] } satisfies PostedSummary;
}

function refusalOf(error: unknown, opening: boolean): WordKey | undefined {
  const miss = missed(error);
  if (miss === 'gone') return 'summary.noChannel';
  if (miss === 'forbidden') return opening ? 'summary.noThread' : 'summary.noPosting';
  return undefined;
}
