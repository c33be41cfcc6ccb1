import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Asker, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { answerCard } from '../src/cards/answer-card.ts';
import { pageOf } from '../src/cards/pages.ts';
import { QUESTION_STATUSES, type QuestionFilter, type QuestionStatus } from '../src/cards/question-status.ts';
import {
  exportCard,
  type ListPlace,
  QUESTIONS_A_PAGE,
  questionCard,
  questionListCard,
} from '../src/cards/unanswered-card.ts';
import { countQuestions, listQuestions, setStatus } from '../src/store/questions.ts';
import { wordsFor } from '../src/words/index.ts';
import { notice } from './answering.ts';
import { naming } from './naming.ts';

/** How many questions an export holds, the most frequent ones. */
const MOST_EXPORTED = 2_000;

/** `/unanswered`: for moderators, what people asked on their server and the bot could not answer. */
export const unanswered: SlashCommand<Services> = {
  definition: {
    ...naming('command.unanswered.name', 'command.unanswered.description'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      {
        ...naming('command.unanswered.status.name', 'command.unanswered.status.description'),
        type: ApplicationCommandOptionType.String,
        choices: QUESTION_STATUSES.map((value) => ({
          name: wordsFor('en').say(`unanswered.filter.${value}`),
          name_localizations: {
            ko: wordsFor('ko').say(`unanswered.filter.${value}`),
            ja: wordsFor('ja').say(`unanswered.filter.${value}`),
          },
          value,
        })),
      },
    ],
  },

  run: {
    acknowledge: 'deferPrivate',
    handle: (input, services) => list({ filter: readFilter(input.options.status), page: 0 }, input, services),
  },

  buttons: {
    page: {
      acknowledge: 'deferUpdate',
      handle: (input, services) => list(placeIn(input.args), input, services),
    },
    answer: {
      acknowledge: 'deferPrivate',
      handle: (input, services) => answerAgain(input.args[0], input, services),
    },
    export: {
      acknowledge: 'deferPrivate',
      handle: (input, services) => exported(readFilter(input.args[0]), input, services),
    },
  },

  selects: {
    look: {
      acknowledge: 'deferUpdate',
      handle: (input, services) => look(input.values[0], placeIn(input.args), input, services),
    },
    status: {
      acknowledge: 'deferUpdate',
      async handle(input, services) {
        const [, , id] = input.args;
        const status = QUESTION_STATUSES.find((known) => known === input.values[0]);
        const { server } = input;
        if (server === undefined) return notice('error.serverOnly', input);
        if (id === undefined || status === undefined) return notice('error.outdated', input);
        await services.store.use((db) => setStatus(db, server, id, status));
        return look(id, placeIn(input.args), input, services);
      },
    },
  },
};

function readFilter(value: unknown): QuestionFilter {
  return QUESTION_STATUSES.find((status) => status === value) ?? 'todo';
}

function placeIn([filter, page]: readonly string[]): ListPlace {
  return { filter: readFilter(filter), page: Number(page) || 0 };
}

const statusesOf = (filter: QuestionFilter): readonly QuestionStatus[] =>
  filter === 'todo' ? ['open', 'planned'] : [filter];

async function list({ filter, page: wanted }: ListPlace, asker: Asker, { store }: Services): Promise<Shown> {
  const { server, language } = asker;
  if (server === undefined) return notice('error.serverOnly', asker);
  const chosen = { server, statuses: statusesOf(filter) };
  const total = await store.use((db) => countQuestions(db, chosen));
  const page = pageOf(wanted, total, QUESTIONS_A_PAGE);
  const questions = await store.use((db) =>
    listQuestions(db, { ...chosen, limit: QUESTIONS_A_PAGE, offset: page.first }),
  );
  return { card: questionListCard(questions, { filter, page, total }, language), outcome: 'list', language };
}

async function find(id: string | undefined, server: string, { store }: Services) {
  if (id === undefined) return undefined;
  const [found] = await store.use((db) => listQuestions(db, { server, id, limit: 1, offset: 0 }));
  return found;
}

async function look(
  id: string | undefined,
  place: ListPlace,
  asker: Asker,
  services: Services,
): Promise<Shown> {
  const { server, language } = asker;
  if (server === undefined) return notice('error.serverOnly', asker);
  const question = await find(id, server, services);
  if (question === undefined) return list(place, asker, services);
  const passage =
    question.passage === undefined
      ? undefined
      : services.answerer().passage(question.passage, question.language);
  return { card: questionCard(question, passage, place, language), outcome: 'question', language };
}

/** Asks the knowledge base a question anew, as it is put most often. */
async function answerAgain(id: string | undefined, asker: Asker, services: Services): Promise<Shown> {
  const { server } = asker;
  if (server === undefined) return notice('error.serverOnly', asker);
  const question = await find(id, server, services);
  const text = question?.wordings[0]?.text;
  if (question === undefined || text === undefined) return notice('error.questionGone', asker);
  const answer = services.answerer().ask({ question: text, language: question.language });
  return {
    card: answerCard(answer, { shared: false }),
    outcome: answer.outcome,
    language: question.language,
  };
}

/** The questions of a list as files: a table, and passages to fill in. */
async function exported(filter: QuestionFilter, asker: Asker, { store }: Services): Promise<Shown> {
  const { server, language } = asker;
  if (server === undefined) return notice('error.serverOnly', asker);
  const questions = await store.use((db) =>
    listQuestions(db, { server, statuses: statusesOf(filter), limit: MOST_EXPORTED, offset: 0 }),
  );
  const { questionsCsv, questionsStub } = await import('../src/cards/unanswered-files.ts');
  const files = [
    { name: 'unanswered.csv', text: questionsCsv(questions) },
    { name: 'unanswered.yaml', text: questionsStub(questions, wordsFor(language)) },
  ];
  return { card: exportCard(files, language), outcome: `${questions.length} exported`, language };
}
