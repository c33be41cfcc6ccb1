import { LRUCache } from 'lru-cache';
import type { Language } from '../language/language.ts';
import { blankQuestions } from './blanks.ts';
import { dateQuestions } from './dates.ts';
import { entryQuestions } from './entries.ts';
import type { QuizWish } from './kinds.ts';
import type { Material, QuizPassage } from './material.ts';
import { nameQuestions } from './names.ts';
import type { QuestionKind, QuizQuestion } from './question.ts';
import { hashOf, sampled, shuffled } from './seeded.ts';

/** A question as it is asked: with choices in their order, or none where the answer is to be typed. */
export type AskedQuestion = QuizQuestion & { choices: readonly string[] };

/** How many wrong answers are shown beside the right one. */
const WRONG = 3;
/** Of generated questions, those with fewer wrong answers are only ever typed. */
const LEAST_WRONG = 2;
/** So many passages, and names, are looked at for the questions of one quiz. */
const MOST_LOOKED_AT = 400;
/** Every so many questions of a mixed quiz one is about a name; of those that can be typed, every so many is. */
const EVERY_NAME = 4;
const EVERY_TYPED = 3;

// How often which kind of question comes up in a mixed quiz.
const WEIGHT: Readonly<Record<QuestionKind, number>> = { entry: 4, date: 1, blank: 1, name: 1 };

function canBeChosen({ prompt, distractors }: QuizQuestion): boolean {
  return distractors.length >= (prompt.kind === 'entry' ? 1 : LEAST_WRONG);
}

function isTyped(question: QuizQuestion, { kind, seed }: QuizWish): boolean {
  if (kind === 'typed') return true;
  if (kind === 'choice') return false;
  if (!canBeChosen(question)) return true;
  // A name in another script is hard to type for whoever learns it.
  if (!question.typable || question.prompt.kind === 'name') return false;
  return hashOf(`${seed}|typed|${question.id}`) % EVERY_TYPED === 0;
}

/** Whether a question can be part of a quiz of this kind. */
function fits(question: QuizQuestion, { kind }: QuizWish): boolean {
  switch (kind) {
    case 'typed':
      return question.typable && question.prompt.kind !== 'name';
    case 'choice':
      return canBeChosen(question);
    case 'names':
      return question.prompt.kind === 'name' && canBeChosen(question);
    case 'dates':
      return question.prompt.kind === 'date';
    case 'mixed':
      return question.typable || canBeChosen(question);
  }
}

function withChoices(question: QuizQuestion, wish: QuizWish): AskedQuestion {
  if (isTyped(question, wish)) return { ...question, choices: [] };
  const wrong = shuffled(question.distractors, `${wish.seed}|wrong|${question.id}`, (text) => text);
  const all = [question.answer, ...wrong.slice(0, WRONG)];
  return { ...question, choices: shuffled(all, `${wish.seed}|order|${question.id}`, (text) => text) };
}

/** So many passages keep their questions, which take longer to make than to choose from. */
const MOST_KEPT = 3000;

const kept = new WeakMap<Material, LRUCache<string, readonly QuizQuestion[]>>();

function questionsAbout(
  passage: QuizPassage,
  language: Language,
  material: Material,
): readonly QuizQuestion[] {
  const cache = kept.get(material) ?? new LRUCache({ max: MOST_KEPT });
  kept.set(material, cache);
  const key = `${language}:${passage.id}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const questions = [
    ...entryQuestions(passage, language, material),
    ...blankQuestions(passage, language, material),
    ...dateQuestions(passage, language, material),
  ];
  cache.set(key, questions);
  return questions;
}

function* inTurns(lists: readonly (readonly QuizQuestion[])[]): Generator<QuizQuestion> {
  for (let at = 0; lists.some(({ length }) => at < length); at++) {
    for (const list of lists) {
      const next = list[at];
      if (next !== undefined) yield next;
    }
  }
}

// The questions about passages, one of each passage before a second one of any.
function* aboutPassages(
  passages: readonly QuizPassage[],
  wish: QuizWish,
  material: Material,
): Generator<QuizQuestion> {
  const { language, seed } = wish;
  const rank = ({ id, prompt }: QuizQuestion) => hashOf(`${seed}|${id}`) / WEIGHT[prompt.kind];
  const rest: QuizQuestion[][] = [];
  for (const passage of sampled(passages, MOST_LOOKED_AT, seed, ({ id }) => id)) {
    const [first, ...others] = questionsAbout(passage, language, material)
      .filter((question) => fits(question, wish))
      .sort((a, b) => rank(a) - rank(b));
    if (first === undefined) continue;
    yield first;
    rest.push(others);
  }
  yield* inTurns(rest);
}

// The questions about names, one of each name before a second one of any.
function* aboutNames(wish: QuizWish, material: Material): Generator<QuizQuestion> {
  const { language, seed, topic } = wish;
  const rest: QuizQuestion[][] = [];
  for (const name of sampled(material.glossary, MOST_LOOKED_AT, seed, ({ id }) => id)) {
    const passages = material.passagesNaming(name.id).filter((passage) => isOn(passage, topic));
    const found = nameQuestions(name, language, passages, material).filter((question) =>
      fits(question, wish),
    );
    const [first, ...others] = shuffled(found, seed, ({ id }) => id);
    if (first === undefined) continue;
    yield first;
    rest.push(others);
  }
  yield* inTurns(rest);
}

const isOn = ({ passage }: QuizPassage, topic: string | undefined) =>
  topic === undefined || passage.topics.includes(topic);

function taken(source: Generator<QuizQuestion> | undefined): QuizQuestion | undefined {
  const result = source?.next();
  return result === undefined || result.done === true ? undefined : result.value;
}

/**
 * The questions of a quiz, at most as many as there are rounds, none twice, each with its choices or to be typed. The same
 * wish gives the same questions in the same order.
 */
export function drawQuestions(wish: QuizWish, material: Material): AskedQuestion[] {
  const { kind, topic, rounds } = wish;
  const passages = topic === undefined ? material.passages : material.passagesOn(topic);
  const about = kind === 'names' ? undefined : aboutPassages(passages, wish, material);
  const names =
    kind === 'names' || kind === 'mixed' || kind === 'choice' ? aboutNames(wish, material) : undefined;
  const drawn: QuizQuestion[] = [];
  while (drawn.length < rounds) {
    const nameFirst = drawn.length % EVERY_NAME === EVERY_NAME - 1;
    const next = nameFirst ? (taken(names) ?? taken(about)) : (taken(about) ?? taken(names));
    if (next === undefined) break;
    drawn.push(next);
  }
  return drawn.map((question) => withChoices(question, wish));
}
