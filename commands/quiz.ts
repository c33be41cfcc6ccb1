import { randomInt } from 'node:crypto';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, PressInput, Shown, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import {
  ANSWER_FIELD,
  answerForm,
  type Given,
  gradedCard,
  questionCard,
  resultCard,
} from '../src/cards/quiz-card.ts';
import { isLanguage, LANGUAGES } from '../src/language/language.ts';
import type { AskedQuestion } from '../src/quiz/draw.ts';
import { QUIZ_KINDS, type QuizWish } from '../src/quiz/kinds.ts';
import type { Material } from '../src/quiz/material.ts';
import {
  againSolo,
  MAX_ROUNDS,
  missedSolo,
  nextSolo,
  progressOf,
  readSolo,
  type SoloQuiz,
} from '../src/quiz/solo.ts';
import { localisations, wordsFor } from '../src/words/index.ts';
import { notice } from './answering.ts';
import { EVERYWHERE, naming } from './naming.ts';
import { topicChoices, topicNamed } from './topics.ts';

const ROUNDS = 5;
/** As many seeds as six letters and digits make. */
const SEEDS = 36 ** 6;

/** `/quiz`: questions for one person, one after the other, each answer with the sentence that shows it. */
export const quiz: SlashCommand<Services> = {
  definition: {
    ...naming('command.quiz.name', 'command.quiz.description'),
    ...EVERYWHERE,
    options: [
      {
        ...naming('command.search.topic.name', 'command.quiz.topic.description'),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
      {
        ...naming('command.ask.language.name', 'command.quiz.language.description'),
        type: ApplicationCommandOptionType.String,
        choices: LANGUAGES.map((value) => ({ name: wordsFor(value).say('language.name'), value })),
      },
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
        rounds: Math.min(MAX_ROUNDS, Math.max(1, Number(rounds ?? ROUNDS))),
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
        const words = readSolo(word)?.language ?? language;
        return { form: answerForm(word, words), outcome: 'form', language: words };
      },
    },
    next: { acknowledge: 'deferUpdate', handle: gone },
    again: {
      acknowledge: 'deferUpdate',
      handle: (input, services) => shown(againSolo, input, services),
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

/** The questions of a quiz, as they are now, and what they are made of; undefined where they are no longer the same. */
async function questionsOf(quiz: SoloQuiz, services: Services) {
  const { materialOf, questionsOfSolo } = await import('../src/quiz/solo-questions.ts');
  const material = materialOf(services.knowledge());
  const questions = questionsOfSolo(quiz, material);
  return questions && { questions, material };
}

const topicOf = ({ topic, language }: SoloQuiz, services: Services) =>
  services.knowledge().topics.find(({ id }) => id === topic)?.label[language];

/** A new quiz, or a kind sentence where there is nothing to ask. */
async function opened(
  { rounds, ...wish }: Omit<QuizWish, 'seed'>,
  asker: Asker,
  services: Services,
): Promise<Shown> {
  const { materialOf, openSolo } = await import('../src/quiz/solo-questions.ts');
  const seed = randomInt(SEEDS).toString(36);
  const started = openSolo({ ...wish, rounds, seed }, materialOf(services.knowledge()));
  const first = started?.questions[0];
  if (started === undefined || first === undefined) return notice('error.noQuiz', asker);
  const card = questionCard(started.quiz, first, topicOf(started.quiz, services));
  return { card, outcome: 'asked', language: started.quiz.language };
}

/** What came of an answer to the question that a quiz is at; `grade` gives back undefined for what is no answer to it. */
async function graded(
  input: Asker & Pick<PressInput, 'args'>,
  services: Services,
  grade: (question: AskedQuestion, material: Material) => Given | undefined,
): Promise<Shown> {
  const quiz = readSolo(input.args[0]);
  if (quiz === undefined) return notice('error.outdated', input);
  const found = await questionsOf(quiz, services);
  const question = found?.questions[quiz.at];
  const given = found && question && grade(question, found.material);
  const passage = question && services.answerer().passage(question.passage, quiz.language);
  if (question === undefined || given === undefined || passage === undefined)
    return notice('error.quizChanged', { ...input, language: quiz.language });
  const card = gradedCard(quiz, question, passage, given);
  return { card, outcome: given.right ? 'right' : 'wrong', language: quiz.language };
}

/** The question that a quiz is at once `move` has been made; undefined from `move`: there is none. */
async function shown(
  move: (quiz: SoloQuiz) => SoloQuiz | undefined,
  input: PressInput,
  services: Services,
): Promise<Shown> {
  const before = readSolo(input.args[0]);
  const quiz = before && move(before);
  if (quiz === undefined) return notice('error.outdated', input);
  const found = await questionsOf(quiz, services);
  const question = found?.questions[quiz.at];
  if (question === undefined) return notice('error.quizChanged', { ...input, language: quiz.language });
  const card = questionCard(quiz, question, topicOf(quiz, services));
  return { card, outcome: 'asked', language: quiz.language };
}

/** The next question, or how the quiz ended. */
async function gone(input: PressInput, services: Services): Promise<Shown> {
  const quiz = readSolo(input.args[0]);
  if (quiz === undefined || nextSolo(quiz) !== undefined) return await shown(nextSolo, input, services);
  const found = await questionsOf(quiz, services);
  if (found === undefined) return notice('error.quizChanged', { ...input, language: quiz.language });
  const missed = missedSolo(quiz).flatMap((at) => {
    const question = found.questions[at];
    if (question === undefined) return [];
    return [{ question, passage: services.answerer().passage(question.passage, quiz.language) }];
  });
  const { score, total } = progressOf(quiz);
  return { card: resultCard(quiz, missed), outcome: `${score} of ${total}`, language: quiz.language };
}
