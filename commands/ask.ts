import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, FormInput, PressInput, Reply, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { FOLLOW_UP_FIELD, followUpForm } from '../src/cards/follow-up-form.ts';
import { sharedCard } from '../src/cards/shared.ts';
import { questionOn } from '../src/cards/shown-words.ts';
import { sourcesCard } from '../src/cards/sources.ts';
import { states } from '../src/cards/states.ts';
import { readLanguages } from '../src/language/language.ts';
import { answered, notice, type Request } from './answering.ts';
import { keepVote } from './keeping.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { languagesOption } from './options.ts';

/** The longest question taken, in UTF-16 units: short enough that a card shows it whole. */
const MAX_QUESTION = 300;
const SUGGESTIONS = 25;

/** `/ask`: answers a question from the knowledge base, privately unless told otherwise. */
export const ask: SlashCommand<Services> = {
  definition: {
    ...naming('command.ask.name', 'command.ask.description'),
    ...EVERYWHERE,
    options: [
      {
        ...naming('command.ask.question.name', 'command.ask.question.description'),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: MAX_QUESTION,
        autocomplete: true,
      },
      languagesOption('command.ask.language.description'),
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
      const request = { question: String(question), wanted: readLanguages(language) };
      return checked(request, input, services, open === true ? 'channel' : 'asker');
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle({ typed, options, language }, { answerer }) {
      const wanted = readLanguages(options.language)?.[0] ?? language;
      const questions = answerer().suggest(typed, wanted, SUGGESTIONS);
      return questions.map((question) => ({ name: question, value: question }));
    },
  },

  buttons: {
    sources: { acknowledge: 'reply', handle: sources },
    share: { acknowledge: 'reply', handle: share },
    report: { acknowledge: 'reply', handle: report },
    helpful: { acknowledge: 'deferPrivate', handle: (input, services) => voted(true, input, services) },
    against: { acknowledge: 'deferPrivate', handle: (input, services) => voted(false, input, services) },
    follow: {
      acknowledge: 'modal',
      handle({ args, language }) {
        const languages = readLanguages(args[0]) ?? [language];
        return { form: followUpForm(languages, MAX_QUESTION), outcome: 'form', language: languages[0] };
      },
    },
    question: {
      acknowledge: 'reply',
      handle(input, services) {
        const request = { question: input.label, wanted: readLanguages(input.args[0]) };
        return checked(request, input, services, 'asker');
      },
    },
  },

  modals: {
    followed: { acknowledge: 'reply', handle: followed },
  },
};

function checked(request: Request, asker: Asker, services: Services, audience: Reply['audience']): Reply {
  if (request.question.trim() === '') return notice('error.emptyQuestion', asker);
  if (request.question.length > MAX_QUESTION)
    return notice('error.longQuestion', asker, { limit: MAX_QUESTION });
  return answered(request, asker, services, audience);
}

/** Answers what was entered as going on from the question of the card; in its own language where the card has one alone. */
function followed(input: FormInput, services: Services): Reply {
  const languages = readLanguages(input.args[0]);
  const request = {
    question: input.fields[FOLLOW_UP_FIELD] ?? '',
    wanted: languages?.[1] === undefined ? undefined : languages,
    after: questionOn(input.components),
  };
  return checked(request, input, services, 'asker');
}

// The passages that a button tells, as they are now, in each language of its card; undefined for another version's button.
function shownBy({ args }: PressInput, { answerer }: Services) {
  const [code, ...ids] = args;
  return readLanguages(code)?.map((language) => ({
    language,
    passages: ids.map((id) => answerer().passage(id, language)),
  }));
}

/**
 * Shows passages whole, as they are now, as long as the first one, which the card rests on, is still there.
 */
function sources(input: PressInput, services: Services): Reply {
  const shown = shownBy(input, services);
  const first = shown?.[0];
  if (shown === undefined || first === undefined) return notice('error.outdated', input);
  if (first.passages[0] === undefined) return notice('error.passageGone', input);
  const card = sourcesCard(
    shown.map(({ language, passages }) => ({
      language,
      passages: passages.filter((passage) => passage !== undefined),
    })),
  );
  return { card, audience: 'asker', outcome: 'sources', language: first.language };
}

/** Posts the card for everyone as it stands, if the knowledge base still says what it shows. */
function share(input: PressInput, services: Services): Reply {
  const shown = shownBy(input, services);
  const first = shown?.[0];
  if (shown === undefined || first === undefined) return notice('error.outdated', input);
  const passages = shown.flatMap((each) => each.passages);
  const unchanged = passages.every(
    (passage) => passage !== undefined && states(input.components, passage.text),
  );
  if (!unchanged || passages.length === 0) return notice('error.passageGone', input);
  const card = sharedCard(input.components);
  return { card, audience: 'channel', outcome: 'shared', language: first.language };
}

/** Keeps what somebody thinks of the answer on a card; the last vote of each person counts. */
async function voted(helpful: boolean, input: PressInput, services: Services): Promise<Shown> {
  const [code, passage = ''] = input.args;
  const language = readLanguages(code)?.[0];
  const question = questionOn(input.components);
  if (language === undefined || question === undefined) return notice('error.outdated', input);
  await keepVote({ question, language, passage, helpful }, input, services);
  const key = helpful ? 'notice.votedHelpful' : 'notice.votedAgainst';
  return { ...notice(key, { ...input, language }), outcome: helpful ? 'helpful' : 'against' };
}

/** Keeps that somebody finds the passage wrong that the card rests on. */
function report(input: PressInput, services: Services): Reply {
  const [code, id] = input.args;
  const language = readLanguages(code)?.[0];
  if (language === undefined || id === undefined) return notice('error.outdated', input);
  services.report(id);
  return { ...notice('notice.reported', { ...input, language }), outcome: 'reported' };
}
