import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, Choice, Reply, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { articleCard, articlesCard, readingCard } from '../src/cards/source-card.ts';
import type { Article } from '../src/knowledge/schema.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { foldName } from '../src/language/names.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';

const MAX_NAME = 100;

/** `/source`: what the bot knows and where it comes from, down to each passage in each language. */
export const source: SlashCommand<Services> = {
  definition: {
    ...naming('command.source.name', 'command.source.description'),
    ...EVERYWHERE,
    options: [
      {
        ...naming('command.source.article.name', 'command.source.article.description'),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { articles } = services.knowledge();
      const { article } = input.options;
      const [only, ...others] = articles;
      if (article !== undefined)
        return opened(articleNamed(String(article), articles), input.language, input);
      if (only !== undefined && others.length === 0) return opened(only, input.language, input);
      const card = articlesCard(articles, input.language);
      return { card, audience: 'asker', outcome: 'articles', language: input.language };
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle: ({ typed }, { knowledge }) => articleChoices(typed, knowledge().articles),
  },

  selects: {
    article: {
      acknowledge: 'reply',
      handle(input, { knowledge }) {
        const [language] = input.args;
        const chosen = knowledge().articles.find(({ id }) => id === input.values[0]);
        return opened(chosen, isLanguage(language) ? language : input.language, input);
      },
    },
    read: {
      acknowledge: 'reply',
      handle(input, services) {
        const reading = read(input.args[0], input.values[0], input, services);
        return { ...reading, audience: 'asker' };
      },
    },
  },

  buttons: {
    passage: {
      acknowledge: 'update',
      handle: (input, services) => read(input.args[0], input.args[1], input, services),
    },
    page: {
      acknowledge: 'update',
      handle(input, { knowledge }) {
        const [language, id, page] = input.args;
        const article = knowledge().articles.find((known) => known.id === id);
        if (article === undefined || !isLanguage(language)) return notice('error.unknownArticle', input);
        return { card: articleCard(article, language, Number(page) || 0), outcome: 'article', language };
      },
    },
  },
};

function opened(article: Article | undefined, language: Language, asker: Asker): Reply {
  if (article === undefined) return notice('error.unknownArticle', asker);
  return { card: articleCard(article, language, 0), audience: 'asker', outcome: 'article', language };
}

function read(code: string | undefined, id: string | undefined, asker: Asker, { answerer }: Services) {
  const language = isLanguage(code) ? code : asker.language;
  const passage = id === undefined ? undefined : answerer().passage(id, language);
  if (passage === undefined) return notice('error.passageGone', asker);
  return { card: readingCard(passage, language), outcome: 'read', language };
}

/** The articles whose title, publisher or id holds what was typed; shown with their days, sent as their ids. */
export function articleChoices(typed: string, articles: readonly Article[]): Choice[] {
  const begun = foldName(typed);
  return articles
    .filter(({ id, title, publisher }) =>
      [id, title, publisher].some((text) => foldName(text).includes(begun)),
    )
    .map(({ id, title, published }) => ({
      name: `${published} ${title}`.slice(0, MAX_NAME).trim().toWellFormed(),
      value: id,
    }));
}

/** An article by its id, as a suggestion gives it, or by its title, as somebody may type it. */
export function articleNamed(text: string, articles: readonly Article[]): Article | undefined {
  const folded = foldName(text);
  return articles.find(({ id, title }) => id === text || foldName(title) === folded);
}
