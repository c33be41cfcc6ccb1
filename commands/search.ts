import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, PressInput, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { searchCard } from '../src/cards/search-card.ts';
import { searchedOn } from '../src/cards/shown-words.ts';
import type { Topic } from '../src/knowledge/schema.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { languageOption, topicOption } from './options.ts';
import { topicChoices, topicNamed } from './topics.ts';

/** The longest words taken, in UTF-16 units: the card shows them whole, and its buttons read them off it. */
const MAX_WORDS = 100;
const SUGGESTIONS = 25;

/** `/search`: the passages that hold words, best first, page by page. */
export const search: SlashCommand<Services> = {
  definition: {
    ...naming('command.search.name', 'command.search.description'),
    ...EVERYWHERE,
    options: [
      {
        ...naming('command.search.words.name', 'command.search.words.description'),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: MAX_WORDS,
        autocomplete: true,
      },
      topicOption('command.search.topic.description'),
      languageOption('command.search.language.description'),
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { words = '', language, topic } = input.options;
      const { topics } = services.knowledge();
      const chosen = topic === undefined ? undefined : topicNamed(String(topic), topics);
      if (topic !== undefined && chosen === undefined) return notice('error.unknownTopic', input);
      if (String(words).trim() === '') return notice('error.emptyQuestion', input);
      if (String(words).length > MAX_WORDS) return notice('error.longQuestion', input, { limit: MAX_WORDS });
      const wanted = isLanguage(language) ? language : undefined;
      const shown = found(String(words), 0, { wanted, topic: chosen }, input, services);
      return { ...shown, audience: 'asker' };
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle({ focused, typed, language }, { answerer, knowledge }) {
      if (focused === 'topic') return topicChoices(typed, knowledge().topics, language);
      return answerer()
        .names(typed, language, SUGGESTIONS)
        .map((name) => ({ name, value: name }));
    },
  },

  buttons: {
    page: {
      acknowledge: 'update',
      handle: turned,
    },
  },
};

type Wish = { wanted: Language | undefined; topic: Topic | undefined };

function found(words: string, page: number, { wanted, topic }: Wish, asker: Asker, { answerer }: Services) {
  const passages = answerer().search({
    words,
    language: wanted,
    locale: asker.locale,
    topic: topic?.id,
  });
  const { language } = passages;
  const card = searchCard(passages, page, topic && { id: topic.id, label: topic.label[language] });
  return { card, language, outcome: `${passages.passages.length} found` };
}

/** Turns to another page of what the knowledge base holds now. */
function turned(input: PressInput, services: Services) {
  const [language, page, id = ''] = input.args;
  const words = searchedOn(input.components);
  if (words === undefined || !isLanguage(language)) return notice('error.outdated', input);
  const topic = services.knowledge().topics.find((known) => known.id === id);
  return found(words, Number(page) || 0, { wanted: language, topic }, input, services);
}
