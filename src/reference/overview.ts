import type { Answerer, AnswerPassage } from '../answer/answer.ts';
import type { Knowledge, Name, Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import { type ShownEvent, showEvents, type TimelineEvent, timelineOf } from './timeline.ts';

/** A sentence of a passage, to the letter. */
export type KeySentence = { sentence: string; passage: AnswerPassage };

/** A topic at a glance, in one language. */
export type Overview = {
  /** All its passages, in their order. */
  passages: AnswerPassage[];
  key: KeySentence[];
  /** One event for each time at which something happened, in order, and how many events there are in all. */
  events: ShownEvent[];
  dated: number;
  /** Those that its passages mention, most mentioned first. */
  people: Name[];
  terms: Name[];
  /** Questions that the bot answers from its passages. */
  questions: string[];
};

const KEY_SENTENCES = 4;
const EVENTS = 5;
const QUESTIONS = 3;
/** A question has to fit on a button. */
const LONGEST_QUESTION = 80;
/** Each takes a millisecond or two to try, while others wait. */
const QUESTIONS_TRIED = 9;
/** Passages that are put in order: a topic may have thousands. */
const MOST_TELLING = 40;

type Told = { id: string; passage: Passage };

// Trying the questions takes longer than all else, and one state of the knowledge base has few topics.
const known = new WeakMap<Knowledge, Map<string, Overview>>();

/** What a knowledge base holds on a topic; `answerer` is that of this knowledge base. */
export function overviewOf(
  topic: string,
  knowledge: Knowledge,
  answerer: Pick<Answerer, 'ask' | 'passage'>,
  language: Language,
): Overview {
  const overviews = known.get(knowledge) ?? new Map<string, Overview>();
  known.set(knowledge, overviews);
  const key = `${language} ${topic}`;
  const overview = overviews.get(key) ?? gather(topic, knowledge, answerer, language);
  overviews.set(key, overview);
  return overview;
}

function gather(
  topic: string,
  knowledge: Knowledge,
  answerer: Pick<Answerer, 'ask' | 'passage'>,
  language: Language,
): Overview {
  const { articles, glossary } = knowledge;
  const told = articles.flatMap(({ id, passages }) =>
    passages
      .filter(({ topics }) => topics.includes(topic))
      .map((passage) => ({ id: `${id}#${passage.id}`, passage })),
  );
  const mentions = new Map<string, number>();
  for (const name of told.flatMap(({ passage }) => passage.names))
    mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const named = glossary
    .filter(({ id }) => mentions.has(id))
    .sort((a, b) => (mentions.get(b.id) ?? 0) - (mentions.get(a.id) ?? 0));
  const telling = tellingMost(told, mentions);
  const key = telling.slice(0, KEY_SENTENCES);
  const events = timelineOf(articles, { topic });
  return {
    passages: told.flatMap(({ id }) => answerer.passage(id, language) ?? []),
    key: key.flatMap(({ id }) => {
      const passage = answerer.passage(id, language);
      const sentence = passage && splitSentences(passage.text)[0]?.text;
      return passage && sentence !== undefined ? [{ sentence, passage }] : [];
    }),
    events: showEvents(oneOfEachTime(events, key).slice(0, EVENTS), answerer, language),
    dated: events.length,
    people: named.filter(({ kind }) => kind === 'person'),
    terms: named.filter(({ kind }) => kind !== 'person'),
    questions: answeredQuestions(telling, answerer, language),
  };
}

/**
 * The first passages in the order in which each adds most to what those before it mention: a name counts as often as
 * passages of the topic mention it, and once it is covered no more (the greedy algorithm for weighted coverage; Filatova
 * and Hatzivassiloglou 2004, "A Formal Model for Information Selection in Multi-Sentence Text Extraction").
 */
function tellingMost(told: readonly Told[], mentions: ReadonlyMap<string, number>): Told[] {
  const left = [...told];
  const covered = new Set<string>();
  const gain = ({ passage: { names } }: Told) =>
    [...new Set(names)].reduce((sum, name) => sum + (covered.has(name) ? 0 : (mentions.get(name) ?? 0)), 0);
  const chosen: Told[] = [];
  while (left.length > 0 && chosen.length < MOST_TELLING) {
    const gains = left.map(gain);
    const best = gains.reduce((best, each, at) => (each > (gains[best] ?? 0) ? at : best), 0);
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next);
    for (const name of next.passage.names) covered.add(name);
  }
  return chosen;
}

/** The first event of each time, or the first of those that are not among the key sentences already. */
function oneOfEachTime(events: readonly TimelineEvent[], key: readonly Told[]): TimelineEvent[] {
  const said = new Set(key.map(({ id }) => id));
  const times = [...new Set(events.map(({ when }) => when))];
  return times.flatMap((time) => {
    const all = events.filter(({ when }) => when === time);
    return all.find(({ id }) => !said.has(id)) ?? all[0] ?? [];
  });
}

/** Questions that passages list and that are answered from the passage itself, one a passage. */
function answeredQuestions(
  told: readonly Told[],
  { ask }: Pick<Answerer, 'ask'>,
  language: Language,
): string[] {
  const candidates = told.flatMap(({ id, passage }) => {
    const question = passage.asked[language]?.find((text) => text.length <= LONGEST_QUESTION);
    return question === undefined ? [] : [{ id, question }];
  });
  const found = new Set<string>();
  for (const { id, question } of candidates.slice(0, QUESTIONS_TRIED)) {
    if (found.size === QUESTIONS) break;
    const { outcome, passages } = ask({ question, language });
    if (outcome === 'answered' && passages[0]?.id === id) found.add(question);
  }
  return [...found];
}
