import type { Channels } from '../src/bot/channels.ts';
import type { Actor, ChoiceInput, FormInput, PressInput, Shown, SlashInput } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { escapeMarkdown } from '../src/cards/escape.ts';
import { noticeCard } from '../src/cards/notice.ts';
import { MAX_NOTE, statusCard } from '../src/cards/summary-card.ts';
import { NOTE_FIELD, ORDER_FIELD } from '../src/cards/summary-forms.ts';
import { readPreview, type SummaryState } from '../src/cards/summary-state.ts';
import { readLanguages } from '../src/language/language.ts';
import { readDate } from '../src/reference/date-input.ts';
import { type Length, readSummaries } from '../src/summary/digest.ts';
import { reordered } from '../src/summary/reorder.ts';
import type { Scope } from '../src/summary/scope.ts';
import { clip, oneLine, withoutControls } from '../src/text/plain-text.ts';
import { type WordKey, wordsFor } from '../src/words/index.ts';
import { articleNamed } from './source.ts';
import { begun, previewOf, summaryOf } from './summarising.ts';
import { isModerator, isPostable, mayWrite, type Outcome, post, save, takeBack } from './summary-posting.ts';
import { topicNamed } from './topics.ts';

/** How much is shown of what somebody typed that cannot be read. */
const TYPED = { graphemes: 60, units: 60 };

/** What a step makes of a preview: the state it goes on with, and what to say, in markdown. */
type Step = { state: SummaryState; status?: string | undefined; outcome: string };
/** What came in with a press, a choice or a form on a preview. */
type Given = Actor & Pick<PressInput, 'components' | 'args'>;

/** Begins a summary: a preview for the moderator alone. */
export async function begin(input: SlashInput, services: Services): Promise<Shown> {
  const { language, options } = input;
  const { say } = wordsFor(language);
  const refuse = (outcome: WordKey, values?: Record<string, string>): Shown => ({
    card: statusCard(say(outcome, values)),
    outcome,
    language,
  });
  if (!isModerator(input.permissions)) return refuse('summary.forbidden');
  const channel = String(options.channel ?? input.channelId);
  const permissions = input.permissionsIn[channel] ?? input.permissions;
  if (!mayWrite(permissions)) return refuse('summary.yourself', { channel: `<#${channel}>` });
  const scope = scopeOf(options, services);
  if (typeof scope === 'string') return refuse(scope);
  const today = new Date().toISOString().slice(0, 10);
  const unread = [scope.from, scope.to].find((typed) => typed !== undefined && !readDate(typed, today));
  if (unread !== undefined) return refuse('error.unknownDate', { date: shownTyped(unread) });
  const [from, to] = [readDate(scope.from ?? '', today), readDate(scope.to ?? '', today)];
  if (from && to && from.span.from > to.span.to) return refuse('error.reversedDates');
  const languages = readLanguages(options.language) ?? [language];
  const length: Length = options.length === 'full' ? 'full' : 'short';
  const state = await begun(
    { scope: { ...scope, from: from?.iso, to: to?.iso }, languages, channel, length },
    services,
  );
  if (state === undefined) return refuse('summary.noFacts');
  return { card: previewOf(state, services, language), outcome: 'preview', language: languages[0] };
}

/** The scope that options ask for, its days as they were typed, or why it cannot be. */
function scopeOf(options: SlashInput['options'], services: Services): Scope | WordKey {
  const { topics, articles } = services.knowledge();
  const typed = (name: string) => {
    const text = oneLine(String(options[name] ?? ''));
    return text === '' ? undefined : text;
  };
  const [topic, article, question] = [typed('topic'), typed('article'), typed('question')];
  const [from, to] = [typed('from'), typed('to')];
  const subjects = [topic, article, question].filter((each) => each !== undefined);
  const isDated = from !== undefined || to !== undefined;
  if (subjects.length > 1 || (subjects.length === 0 && !isDated)) return 'summary.oneOf';
  const known = {
    topic: topic === undefined ? undefined : topicNamed(topic, topics)?.id,
    article: article === undefined ? undefined : articleNamed(article, articles)?.id,
  };
  if (topic !== undefined && known.topic === undefined) return 'error.unknownTopic';
  if (article !== undefined && known.article === undefined) return 'error.unknownArticle';
  return { ...known, question, from, to };
}

const shownTyped = (text: string) => escapeMarkdown(clip(oneLine(text), TYPED));

/** Every change of a preview, by the action in its custom id. Each gives back the whole preview anew. */
export const steps = {
  choose: (input: ChoiceInput, services: Services) =>
    changed(input, services, (state) => {
      const facts = state.facts.map(({ id }) => ({ id, chosen: input.values.includes(id) }));
      return { state: { ...state, facts }, outcome: 'chosen' };
    }),

  language: (input: ChoiceInput, services: Services) =>
    changed(input, services, (state) => ({
      state: { ...state, languages: readLanguages(input.values[0]) ?? state.languages },
      outcome: 'language',
    })),

  page: (input: PressInput, services: Services) =>
    changed(input, services, (state) => ({
      state: { ...state, page: Number(input.args[0]) || 0 },
      outcome: 'page',
    })),

  noted: (input: FormInput, services: Services) =>
    changed(input, services, (state) => ({
      state: { ...state, note: tidied(input.fields[NOTE_FIELD] ?? '') },
      outcome: 'noted',
    })),

  ordered: (input: FormInput, services: Services) =>
    changed(input, services, (state) => {
      const typed = input.fields[ORDER_FIELD] ?? '';
      const facts = reordered(state.facts, typed);
      if (facts !== undefined) return { state: { ...state, facts }, outcome: 'ordered' };
      const status = wordsFor(input.language).say('summary.badOrder', { order: shownTyped(typed) });
      return { state, status, outcome: 'summary.badOrder' };
    }),

  post: (input: PressInput, services: Services, channels: Channels) =>
    posted(input, services, channels, { asThread: false }),

  thread: (input: PressInput, services: Services, channels: Channels) =>
    posted(input, services, channels, { asThread: true }),

  save: (input: PressInput, services: Services, channels: Channels) =>
    changed(input, services, async (state) => {
      const shown = summaryOf(state, services.knowledge(), today());
      if (!isPostable(shown)) return { state, outcome: 'nothing to save' };
      return told(input, await save(shown, state, channels));
    }),

  withdraw: (input: PressInput, services: Services, channels: Channels) =>
    changed(input, services, async (state) => told(input, await takeBack(state, channels))),
};

function posted(
  input: PressInput,
  services: Services,
  channels: Channels,
  { asThread }: { asThread: boolean },
): Promise<Shown> {
  return changed(input, services, async (state) => {
    const shown = summaryOf(state, services.knowledge());
    if (!isPostable(shown)) return { state, outcome: 'nothing to post' };
    return told(input, await post(shown, state, { press: input.messageId, asThread }, channels));
  });
}

/** What is said of an outcome, with the channel or the address of the message it is about. */
export function told({ guildId, language }: Actor, { state, said }: Outcome): Step {
  const { channel, posted: message } = state;
  const link = `https://discord.com/channels/${guildId}/${channel}/${message}`;
  return { state, status: wordsFor(language).say(said, { channel: `<#${channel}>`, link }), outcome: said };
}

/** The preview after a step, as long as whoever pressed is a moderator still; else as it was, with a refusal. */
async function changed(
  input: Given,
  services: Services,
  step: (state: SummaryState) => Step | Promise<Step>,
): Promise<Shown> {
  const { language } = input;
  const before = readPreview(input.components);
  await readSummaries(services.knowledge());
  const { say } = wordsFor(language);
  if (before === undefined)
    return { card: noticeCard(say('error.outdated')), outcome: 'error.outdated', language };
  const { state, status, outcome } = isModerator(input.permissions)
    ? await step(before)
    : { state: before, status: say('summary.forbidden'), outcome: 'summary.forbidden' };
  const card = previewOf(state, services, language, status);
  return { card, outcome, language: state.languages[0] };
}

/** A note as it is kept: without control characters, without spaces at the ends of lines, at most one blank line together. */
function tidied(note: string): string {
  return withoutControls(note.toWellFormed().replace(/\r\n?|[\u2028\u2029]/gu, '\n'))
    .replace(/[^\S\n]+(?=\n|$)/gu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .slice(0, MAX_NOTE)
    .toWellFormed();
}

/** The day of today in UTC, as an ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
