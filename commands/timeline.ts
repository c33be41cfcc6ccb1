import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ChoiceInput, Options, PressInput, Reply, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { encodeCustomId } from '../src/cards/custom-id.ts';
import { noticeCard } from '../src/cards/notice.ts';
import { pageOf } from '../src/cards/pages.ts';
import {
  EVENTS_A_PAGE,
  EVENTS_A_PICTURE,
  emptyTimelineCard,
  type TimelineView,
  timelineCard,
} from '../src/cards/timeline-card.ts';
import type { Look } from '../src/cards/timeline-picture.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { readDate, readIsoDate } from '../src/reference/date-input.ts';
import { showEvents, timelineOf } from '../src/reference/timeline.ts';
import { clip, oneLine } from '../src/text/plain-text.ts';
import { wordsFor } from '../src/words/index.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { languageOption, topicOption } from './options.ts';
import { topicChoices, topicNamed, unknownTopicCard } from './topics.ts';

/** How much of a date that cannot be read is said back. */
const DATE = { graphemes: 40, units: 100 };

/** `/timeline`: what happened when, in order, as text page by page and as a picture. */
export const timeline: SlashCommand<Services> = {
  definition: {
    ...naming('command.timeline.name', 'command.timeline.description'),
    ...EVERYWHERE,
    options: [
      topicOption('command.timeline.topic.description'),
      {
        ...naming('command.timeline.from.name', 'command.timeline.from.description'),
        type: ApplicationCommandOptionType.String,
      },
      {
        ...naming('command.timeline.to.name', 'command.timeline.to.description'),
        type: ApplicationCommandOptionType.String,
      },
      languageOption('command.timeline.language.description'),
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { topic, from, to, language: wanted } = input.options;
      const language = isLanguage(wanted) ? wanted : input.language;
      const asker = { ...input, language };
      const today = new Date().toISOString().slice(0, 10);
      const [first, last] = [from, to].map((typed) => dateGiven(typed, today));
      const unread = [first, last].find((given) => given !== undefined && given.date === undefined);
      if (unread) return unknownDate(unread.typed, language);
      const dates = { from: first?.date, to: last?.date };
      if (dates.from && dates.to && dates.from.span.from > dates.to.span.to)
        return notice('error.reversedDates', asker);
      const { topics } = services.knowledge();
      const chosen = topic === undefined ? undefined : topicNamed(String(topic), topics);
      if (topic !== undefined && chosen === undefined) {
        if (topics.length === 0) return notice('error.noTopics', asker);
        const args = [language, dates.from?.iso ?? '', dates.to?.iso ?? ''];
        const customId = encodeCustomId({ command: 'timeline', action: 'topic', args });
        const card = unknownTopicCard(String(topic), topics, customId, language);
        return { card, audience: 'asker', outcome: 'unknown', language };
      }
      const view = { language, topic: chosen && { id: chosen.id, label: chosen.label[language] }, ...dates };
      return { ...paged(view, 0, services), audience: 'asker' };
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle: ({ typed, language }, { knowledge }) => topicChoices(typed, knowledge().topics, language),
  },

  selects: {
    topic: { acknowledge: 'update', handle: chosen },
  },

  buttons: {
    page: {
      acknowledge: 'update',
      handle: (input, services) => turned(input, services) ?? notice('error.outdated', input),
    },
    open: {
      acknowledge: 'reply',
      handle(input, services) {
        const shown = turned(input, services) ?? notice('error.outdated', input);
        return { ...shown, audience: 'asker' };
      },
    },
    draw: { acknowledge: 'deferPrivate', handle: (input, services) => drawn(input, services, 'dark') },
    dark: { acknowledge: 'deferUpdate', handle: (input, services) => drawn(input, services, 'dark') },
    light: { acknowledge: 'deferUpdate', handle: (input, services) => drawn(input, services, 'light') },
  },
};

function dateGiven(typed: Options[string] | undefined, today: string) {
  return typed === undefined ? undefined : { typed: String(typed), date: readDate(String(typed), today) };
}

function unknownDate(typed: string, language: Language): Reply {
  const date = clip(oneLine(typed), DATE);
  const card = noticeCard(wordsFor(language).say('error.unknownDate', { date }));
  return { card, audience: 'asker', outcome: 'error.unknownDate', language };
}

/** A page of events as text, or plainly that there are none. */
function paged(view: TimelineView, page: number, services: Services): Shown {
  const { language } = view;
  const { articles } = services.knowledge();
  const events = timelineOf(articles, spansOf(view));
  const outcome = `${events.length} found`;
  if (events.length === 0)
    return { card: emptyTimelineCard(view, timelineOf(articles, {}).length), outcome, language };
  const { first, end } = pageOf(page, events.length, EVENTS_A_PAGE);
  const shown = showEvents(events.slice(first, end), services.answerer(), language);
  return { card: timelineCard(view, { shown, first, total: events.length }), outcome, language };
}

const spansOf = ({ topic, from, to }: TimelineView) => ({
  topic: topic?.id,
  from: from?.span,
  to: to?.span,
});

function turned(input: PressInput, services: Services): Shown | undefined {
  const read = viewOf(input.args, services);
  return read && paged(read.view, read.page, services);
}

/** What a button tells, and the page; undefined for another version's button, and where its topic is gone. */
function viewOf([language, page, topicId = '', from = '', to = '']: readonly string[], services: Services) {
  if (!isLanguage(language)) return undefined;
  const topic = services.knowledge().topics.find(({ id }) => id === topicId);
  if (topicId !== '' && topic === undefined) return undefined;
  const view: TimelineView = {
    language,
    topic: topic && { id: topic.id, label: topic.label[language] },
    from: readIsoDate(from),
    to: readIsoDate(to),
  };
  return { view, page: Number(page) || 0 };
}

function chosen(input: ChoiceInput, services: Services): Shown {
  const [language = '', from = '', to = ''] = input.args;
  const read = viewOf([language, '0', input.values[0] ?? '', from, to], services);
  return read ? paged(read.view, 0, services) : notice('error.outdated', input);
}

/** A picture of events; the library that draws it is loaded in a thread of its own, when the first one is wanted. */
async function drawn(input: PressInput, services: Services, look: Look): Promise<Shown> {
  const read = viewOf(input.args, services);
  if (read === undefined) return notice('error.outdated', input);
  const { view, page } = read;
  const { language } = view;
  const events = timelineOf(services.knowledge().articles, spansOf(view));
  if (events.length === 0) return paged(view, 0, services);
  const { timelinePictureCard, timelineSvg } = await import('../src/cards/timeline-picture.ts');
  const { rasterise } = await import('../src/pictures/rasterise.ts');
  const { first, end } = pageOf(page, events.length, EVENTS_A_PICTURE);
  const shown = showEvents(events.slice(first, end), services.answerer(), language);
  const pictured = { shown, first, total: events.length };
  const png = await rasterise({ svg: timelineSvg(view, pictured, look), language });
  const card = timelinePictureCard(view, pictured, look, png);
  return { card, outcome: `${shown.length} drawn`, language };
}
