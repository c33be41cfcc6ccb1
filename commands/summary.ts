import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channels } from '../src/bot/channels.ts';
import type { PressInput, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { noteForm, orderForm } from '../src/cards/summary-forms.ts';
import { noteOn, readPreview } from '../src/cards/summary-state.ts';
import { LENGTHS } from '../src/summary/digest.ts';
import { localisations, type WordKey } from '../src/words/index.ts';
import { naming } from './naming.ts';
import { languagesOption } from './options.ts';
import { articleChoices } from './source.ts';
import { topicChoices } from './topics.ts';

/** The longest question taken, in UTF-16 units: the heading shows it whole, and is where it is read from. */
const MAX_QUESTION = 200;
const MAX_DATE = 40;
const SUGGESTIONS = 25;

const text = (name: WordKey, description: WordKey, maxLength: number, autocomplete = false) => ({
  ...naming(name, description),
  type: ApplicationCommandOptionType.String as const,
  max_length: maxLength,
  ...(autocomplete && { autocomplete }),
});

const counted = (key: WordKey, count: number) => {
  const { base, localizations } = localisations(key);
  const filled = (words: string) => words.replace('{{count}}', String(count));
  return {
    name: filled(base),
    name_localizations: { ko: filled(localizations.ko), ja: filled(localizations.ja) },
  };
};

/** `/summary`: a cited digest that a moderator looks over, changes and posts. */
export const summary: SlashCommand<Services> = {
  definition: {
    ...naming('command.summary.name', 'command.summary.description'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
    options: [
      text('command.search.topic.name', 'command.summary.topic.description', 100, true),
      text('command.source.article.name', 'command.summary.article.description', 100, true),
      text('command.summary.from.name', 'command.summary.from.description', MAX_DATE),
      text('command.summary.to.name', 'command.summary.to.description', MAX_DATE),
      text('command.summary.question.name', 'command.summary.question.description', MAX_QUESTION, true),
      languagesOption('command.summary.language.description'),
      {
        ...naming('command.summary.length.name', 'command.summary.length.description'),
        type: ApplicationCommandOptionType.String,
        choices: [
          { ...counted('summary.short', LENGTHS.short), value: 'short' },
          { ...counted('summary.full', LENGTHS.full), value: 'full' },
        ],
      },
      {
        ...naming('command.summary.channel.name', 'command.summary.channel.description'),
        type: ApplicationCommandOptionType.Channel,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.PublicThread],
      },
    ],
  },

  run: {
    acknowledge: 'deferPrivate',
    handle: async (input, services) => (await import('./summary-steps.ts')).begin(input, services),
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle({ focused, typed, language }, { answerer, knowledge }) {
      if (focused === 'topic') return topicChoices(typed, knowledge().topics, language);
      if (focused === 'article') return articleChoices(typed, knowledge().articles);
      return answerer()
        .suggest(typed, language, SUGGESTIONS)
        .filter((question) => question.length <= MAX_QUESTION)
        .map((question) => ({ name: question, value: question }));
    },
  },

  selects: {
    choose: changing(({ choose }) => choose),
    language: changing(({ language }) => language),
  },

  buttons: {
    page: changing(({ page }) => page),
    post: changing(({ post }) => post),
    thread: changing(({ thread }) => thread),
    save: changing(({ save }) => save),
    withdraw: changing(({ withdraw }) => withdraw),
    note: {
      acknowledge: 'modal',
      handle: ({ components, language }) => ({
        form: noteForm(noteOn(components), language),
        outcome: 'form',
        language,
      }),
    },
    order: {
      acknowledge: 'modal',
      handle({ components, language }) {
        const facts = readPreview(components)?.facts ?? [];
        const numbers = facts.flatMap(({ chosen }, at) => (chosen ? [at + 1] : []));
        return { form: orderForm(numbers, language), outcome: 'form', language };
      },
    },
    update: doing(({ update }) => update),
    edit: doing(({ edit }) => edit),
    remove: doing(({ remove }) => remove),
  },

  modals: {
    noted: changing(({ noted }) => noted),
    ordered: changing(({ ordered }) => ordered),
  },
};

type Acting<Input> = (input: Input, services: Services, channels: Channels) => Promise<Shown>;
type Steps = typeof import('./summary-steps.ts').steps;
type Deeds = typeof import('./summary-posted.ts');

/** A step that changes the preview that was pressed; the steps are loaded with the first press. */
function changing<Input>(pick: (steps: Steps) => Acting<Input>) {
  return {
    acknowledge: 'deferUpdate' as const,
    handle: async (input: Input, services: Services, channels: Channels) =>
      pick((await import('./summary-steps.ts')).steps)(input, services, channels),
  };
}

/** What is done with the posted summary that was pressed; whoever pressed alone is told what became of it. */
function doing(pick: (deeds: Deeds) => Acting<PressInput>) {
  return {
    acknowledge: 'deferPrivate' as const,
    handle: async (input: PressInput, services: Services, channels: Channels) =>
      pick(await import('./summary-posted.ts'))(input, services, channels),
  };
}
