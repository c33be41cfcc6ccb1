import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { ANSWER_FIELD, answerForm } from '../src/cards/quiz-card.ts';
import { isLanguage } from '../src/language/language.ts';
import { QUIZ_KINDS } from '../src/quiz/kinds.ts';
import { againSolo, MAX_ROUNDS, readSolo } from '../src/quiz/solo.ts';
import { localisations } from '../src/words/index.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { languageOption, topicOption } from './options.ts';
import { asked, graded, opened, wentOn } from './quizzing.ts';
import { topicChoices, topicNamed } from './topics.ts';

const ROUNDS = 5;

/** `/quiz`: questions for one person, one after the other, each answer with the sentence that shows it. */
export const quiz: SlashCommand<Services> = {
  definition: {
    ...naming('command.quiz.name', 'command.quiz.description'),
    ...EVERYWHERE,
    options: [
      topicOption('command.quiz.topic.description'),
      languageOption('command.quiz.language.description'),
      {
        ...naming('command.quiz.kind.name', 'command.quiz.kind.description'),
        type: ApplicationCommandOptionType.String,
        choices: QUIZ_KINDS.map((value) => {
          const { base, localizations } = localisations(`quiz.kind.${value}`);
          return { name: base, name_localizations: localizations, value };
        }),
      },
      {
        ...naming('command.quiz.rounds.name', 'command.quiz.rounds.description'),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: MAX_ROUNDS,
      },
    ],
  },

  run: {
    acknowledge: 'deferPrivate',
    async handle(input, services) {
      const { topic, language, kind, rounds } = input.options;
      const chosen = topic === undefined ? undefined : topicNamed(String(topic), services.knowledge().topics);
      if (topic !== undefined && chosen === undefined) return notice('error.unknownTopic', input);
      const wish = {
        language: isLanguage(language) ? language : input.language,
        kind: QUIZ_KINDS.find((known) => known === kind) ?? 'mixed',
        topic: chosen?.id,
        rounds: Number.isInteger(rounds) ? Math.min(MAX_ROUNDS, Math.max(1, Number(rounds))) : ROUNDS,
      };
      return await opened(wish, input, services);
    },
  },

  autocomplete: {
    acknowledge: 'autocomplete',
    handle: ({ typed, language }, { knowledge }) => topicChoices(typed, knowledge().topics, language),
  },

  buttons: {
    pick: {
      acknowledge: 'deferUpdate',
      handle: (input, services) =>
        graded(input, services, ({ choices, answer }) => {
          const text = choices[Number(input.args[1])];
          return text === undefined ? undefined : { right: text === answer, text };
        }),
    },
    pass: {
      acknowledge: 'deferUpdate',
      handle: (input, services) => graded(input, services, () => ({ right: false, text: undefined })),
    },
    type: {
      acknowledge: 'modal',
      handle({ args: [word = ''], language }) {
        const quiz = readSolo(word);
        const form = answerForm(quiz === undefined ? '' : word, quiz?.language ?? language);
        return { form, outcome: 'form', language: quiz?.language ?? language };
      },
    },
    next: { acknowledge: 'deferUpdate', handle: wentOn },
    again: {
      acknowledge: 'deferUpdate',
      handle: (input, services) => asked(againSolo, input, services),
    },
    new: {
      acknowledge: 'deferUpdate',
      async handle(input, services) {
        const before = readSolo(input.args[0]);
        return before === undefined ? notice('error.outdated', input) : await opened(before, input, services);
      },
    },
  },

  modals: {
    typed: {
      acknowledge: 'deferUpdate',
      async handle(input, services) {
        const { isRight } = await import('../src/quiz/grade.ts');
        const text = input.fields[ANSWER_FIELD] ?? '';
        return await graded(input, services, (question, material) => ({
          right: isRight(text, question, material),
          text,
        }));
      },
    },
  },
};
