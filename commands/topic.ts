import type { Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { encodeCustomId } from '../src/cards/custom-id.ts';
import { topicCard } from '../src/cards/topic-card.ts';
import type { Topic } from '../src/knowledge/schema.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { overviewOf } from '../src/reference/overview.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { languageOption, topicOption } from './options.ts';
import { topicChoices, topicNamed, unknownTopicCard } from './topics.ts';

/** `/topic`: what the knowledge base holds on a topic, at a glance. */
export const topic: SlashCommand<Services> = {
  definition: {
    ...naming('command.topic.name', 'command.topic.description'),
    ...EVERYWHERE,
    options: [
      { ...topicOption('command.topic.topic.description'), required: true },
      languageOption('command.timeline.language.description'),
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { topic: typed = '', language: wanted } = input.options;
      const language = isLanguage(wanted) ? wanted : input.language;
      const { topics } = services.knowledge();
      if (topics.length === 0) return notice('error.noTopics', { ...input, language });
      const known = topicNamed(String(typed), topics);
      if (known !== undefined) return { ...shown(known, language, services), audience: 'asker' };
      const customId = encodeCustomId({ command: 'topic', action: 'choose', args: [language] });
      const card = unknownTopicCard(String(typed), topics, customId, language);
      return { card, audience: 'asker', outcome: 'unknown', language };
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle: ({ typed, language }, { knowledge }) => topicChoices(typed, knowledge().topics, language),
  },

  selects: {
    choose: {
      acknowledge: 'update',
      handle(input, services) {
        const [code] = input.args;
        const language = isLanguage(code) ? code : input.language;
        const known = services.knowledge().topics.find(({ id }) => id === input.values[0]);
        return known === undefined
          ? notice('error.unknownTopic', { ...input, language })
          : shown(known, language, services);
      },
    },
  },
};

function shown({ id, label }: Topic, language: Language, { knowledge, answerer }: Services): Shown {
  const overview = overviewOf(id, knowledge(), answerer(), language);
  const card = topicCard({ id, label: label[language] }, overview, language);
  return { card, outcome: 'topic', language };
}
