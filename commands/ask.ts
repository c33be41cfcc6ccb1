import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Answer } from '../src/answer/answer.ts';
import type { Asker, Command, PressInput, Reply } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { answerCard } from '../src/cards/answer-card.ts';
import type { Card } from '../src/cards/card.ts';
import { noticeCard } from '../src/cards/notice.ts';
import { otherLanguageCard } from '../src/cards/other-language.ts';
import { sharedCard } from '../src/cards/shared.ts';
import { sourcesCard } from '../src/cards/sources.ts';
import { states } from '../src/cards/states.ts';
import { detectLanguage } from '../src/language/detect.ts';
import { isLanguage, LANGUAGES, type Language } from '../src/language/language.ts';
import { localisations, type WordKey, wordsFor } from '../src/words/index.ts';

/** The longest question taken, in UTF-16 units: short enough that a card shows it whole. */
const MAX_QUESTION = 300;
const SUGGESTIONS = 25;

/** `/ask`: answers a question from the knowledge base, privately unless told otherwise. */
export const ask: Command<Services> = {
  definition: {
    ...naming('command.ask.name', 'command.ask.description'),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        ...naming('command.ask.question.name', 'command.ask.question.description'),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: MAX_QUESTION,
        autocomplete: true,
      },
      {
        ...naming('command.ask.language.name', 'command.ask.language.description'),
        type: ApplicationCommandOptionType.String,
        choices: LANGUAGES.map((value) => ({ name: wordsFor(value).say('language.name'), value })),
      },
      {
        ...naming('command.ask.public.name', 'command.ask.public.description'),
        type: ApplicationCommandOptionType.Boolean,
      },
    ],
  },

  run: {
    acknowledge: 'reply',
    handle(input, services) {
      const { question = '', language, public: open } = input.options;
      const wanted = isLanguage(language) ? language : undefined;
      return answered(String(question), wanted, input, services, open === true ? 'channel' : 'asker');
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle({ typed, options, language }, { answerer }) {
      const wanted = isLanguage(options.language) ? options.language : language;
      const questions = answerer().suggest(typed, wanted, SUGGESTIONS);
      return questions.map((question) => ({ name: question, value: question }));
    },
  },

  buttons: {
    sources: { acknowledge: 'reply', handle: sources },
    share: { acknowledge: 'reply', handle: share },
    question: {
      acknowledge: 'reply',
      handle(input, services) {
        const [language] = input.args;
        return answered(input.label, isLanguage(language) ? language : undefined, input, services, 'asker');
      },
    },
  },
};

/**
 * The card to show for an answer. `wanted` is the language that was asked for, if any; `shared`: everyone sees
 * the card already.
 */
export function cardOfAnswer(
  answer: Answer,
  { wanted, shared }: { wanted: Language | undefined; shared: boolean },
): Card {
  const foreign =
    wanted === undefined && answer.outcome === 'none' && detectLanguage(answer.question) === 'other';
  return foreign ? otherLanguageCard() : answerCard(answer, { shared });
}

function answered(
  question: string,
  wanted: Language | undefined,
  asker: Asker,
  { answerer }: Services,
  audience: Reply['audience'],
): Reply {
  if (question.trim() === '') return notice('error.emptyQuestion', asker);
  if (question.length > MAX_QUESTION) return notice('error.longQuestion', asker, { limit: MAX_QUESTION });
  const answer = answerer().ask({ question, language: wanted, locale: asker.locale });
  const card = cardOfAnswer(answer, { wanted, shared: audience === 'channel' });
  return { card, audience, outcome: answer.outcome, language: answer.language };
}

/**
 * Shows passages whole, as they are now, as long as the first one, which the card rests on, is still there.
 */
function sources(input: PressInput, { answerer }: Services): Reply {
  const [language, ...ids] = input.args;
  if (!isLanguage(language)) return notice('error.outdated', input);
  const passages = ids.flatMap((id) => answerer().passage(id, language) ?? []);
  if (passages.length === 0 || passages[0]?.id !== ids[0]) return notice('error.passageGone', input);
  return { card: sourcesCard(passages, language), audience: 'asker', outcome: 'sources', language };
}

/** Posts the card for everyone as it stands, if the knowledge base still says what it shows. */
function share(input: PressInput, { answerer }: Services): Reply {
  const [language, id = ''] = input.args;
  if (!isLanguage(language)) return notice('error.outdated', input);
  const passage = answerer().passage(id, language);
  if (passage === undefined || !states(input.components, passage.text)) {
    return notice('error.passageGone', input);
  }
  return { card: sharedCard(input.components), audience: 'channel', outcome: 'shared', language };
}

function notice(key: WordKey, { language }: Asker, values?: Record<string, number>): Reply {
  const card = noticeCard(wordsFor(language).say(key, values));
  return { card, audience: 'asker', outcome: key, language };
}

function naming(name: WordKey, description: WordKey) {
  const named = localisations(name);
  const described = localisations(description);
  return {
    name: named.base,
    name_localizations: named.localizations,
    description: described.base,
    description_localizations: described.localizations,
  };
}
