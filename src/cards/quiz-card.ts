import {
  type APIButtonComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { AnswerPassage } from '../answer/answer.ts';
import type { Language } from '../language/language.ts';
import type { AskedQuestion } from '../quiz/draw.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import { answeredSolo, nextSolo, progressOf, type SoloQuiz, writeSolo } from '../quiz/solo.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { button, buttonRow, reportButton } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { passageBlock } from './citation.ts';
import { encodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape.ts';
import { type Block, fitSections, PRIORITY } from './fit.ts';
import { MAX_LABEL_UNITS } from './limits.ts';
import { putAsMarkdown, putInWords } from './quiz-words.ts';
import { note } from './statements.ts';

/** The custom id of the field that an answer is typed into, and the most that is taken of it, in UTF-16 units. */
export const ANSWER_FIELD = 'answer';
const MAX_ANSWER = 100;

const LABEL = { graphemes: MAX_LABEL_UNITS, units: MAX_LABEL_UNITS };
/** How much of a question is shown where room is short. */
const SHORT = { graphemes: 60, units: 120 };
const GIVEN = { graphemes: MAX_ANSWER, units: MAX_ANSWER };

/** How a question was answered: rightly or not, and in which words; undefined where it was passed. */
export type Given = { right: boolean; text: string | undefined };

/** The custom id of a button of a quiz. */
export const quizButtonId = (action: 'type' | 'pass' | 'next' | 'again' | 'new', quiz: SoloQuiz): string =>
  encodeCustomId({ command: 'quiz', action, args: [writeSolo(quiz)] });

/** A question of a quiz, with its choices to press, or a form to type the answer into. `topic`: what it is kept to. */
export function questionCard(quiz: SoloQuiz, question: AskedQuestion, topic: string | undefined): Card {
  const words = wordsFor(quiz.language);
  const sections = fitSections([
    heading(quiz, words, topic),
    [{ priority: PRIORITY.statement, variants: [putAsMarkdown(question.prompt, words)] }],
  ]);
  return cardOf([container(ACCENT.notice, sections), ...buttonRow(answering(quiz, question, words))]);
}

function heading(quiz: SoloQuiz, words: Words, topic: string | undefined): Block[] {
  const onTopic =
    topic === undefined ? [] : [`-# ${words.say('search.onTopic', { topic: escapeMarkdown(topic) })}`];
  return [`-# ${words.say('quiz.place', progressOf(quiz))}`, ...onTopic].map(note);
}

function answering(quiz: SoloQuiz, { choices }: AskedQuestion, words: Words): APIButtonComponent[] {
  const pass = button(ButtonStyle.Secondary, words.say('quiz.button.pass'), quizButtonId('pass', quiz));
  if (choices.length === 0) {
    return [
      ...button(ButtonStyle.Primary, words.say('quiz.button.type'), quizButtonId('type', quiz)),
      ...pass,
    ];
  }
  const chosen = choices.flatMap((choice, index) =>
    button(
      ButtonStyle.Primary,
      clip(oneLine(choice), LABEL) || String(index + 1),
      encodeCustomId({ command: 'quiz', action: 'pick', args: [writeSolo(quiz), String(index)] }),
    ),
  );
  return [...chosen, ...pass];
}

/** The form to type an answer into, for the quiz that a word stands for. */
export function answerForm(word: string, language: Language): APIModalInteractionResponseCallbackData {
  const words = wordsFor(language);
  return {
    custom_id: encodeCustomId({ command: 'quiz', action: 'typed', args: [word] }),
    title: words.say('quiz.form.title'),
    components: [
      {
        type: ComponentType.Label,
        label: words.say('quiz.form.answer'),
        component: {
          type: ComponentType.TextInput,
          custom_id: ANSWER_FIELD,
          style: TextInputStyle.Short,
          placeholder: words.say('quiz.form.hint'),
          max_length: MAX_ANSWER,
          required: true,
        },
      },
    ],
  };
}

/**
 * What came of an answer: whether it was right, the right one, and the sentence that shows it with its citation; with a
 * button to go on. `quiz`: as it is at the question that was answered.
 */
export function gradedCard(
  quiz: SoloQuiz,
  question: QuizQuestion,
  passage: AnswerPassage,
  given: Given,
): Card {
  const words = wordsFor(quiz.language);
  const answered = answeredSolo(quiz, given.right);
  const last = nextSolo(answered) === undefined;
  const sections = fitSections([
    heading(answered, words, undefined),
    [
      {
        priority: PRIORITY.question,
        variants: [putAsMarkdown(question.prompt, words), shortPut(question, words)],
      },
      ...verdict(question, given, words),
    ],
    [showing(question, passage, words)],
  ]);
  const buttons = [
    ...button(
      ButtonStyle.Primary,
      words.say(last ? 'quiz.button.result' : 'quiz.button.next'),
      quizButtonId('next', answered),
    ),
    ...reportButton([passage], [quiz.language]),
  ];
  return cardOf([container(given.right ? ACCENT.answered : ACCENT.related, sections), ...buttonRow(buttons)]);
}

function verdict({ answer }: QuizQuestion, { right, text }: Given, words: Words): Block[] {
  const said = words.say(right ? 'quiz.right' : text === undefined ? 'quiz.passed' : 'quiz.wrong');
  const given =
    text === undefined || (right && text === answer)
      ? []
      : [`-# ${words.say('quiz.given', { answer: escapeMarkdown(clip(oneLine(text), GIVEN)) })}`];
  return [
    note([said, ...given].join('\n')),
    {
      priority: PRIORITY.statement,
      variants: [words.say('quiz.answer', { answer: `**${escapeMarkdown(oneLine(answer))}**` })],
    },
  ];
}

// The sentence alone of its passage; one that shows a name in another language is meant to be in that one.
function showing({ prompt, sentence }: QuizQuestion, passage: AnswerPassage, words: Words): Block {
  const language = prompt.kind === 'name' ? words.language : passage.language;
  const highlight = sentence.answer === undefined ? [] : [[...sentence.answer] as [number, number]];
  return passageBlock({ ...passage, language, text: sentence.text }, 1, words, { quoted: false, highlight });
}

function shortPut({ prompt }: QuizQuestion, words: Words): string {
  const { asked, sentence } = putInWords(prompt, words);
  return `**${escapeMarkdown(clip(oneLine(sentence ?? asked), SHORT))}**`;
}
