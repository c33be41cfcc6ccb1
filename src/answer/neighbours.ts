import type { Asking } from '../language/asking.ts';
import type { Language } from '../language/language.ts';
import type { PassageDocument } from '../search/documents.ts';
import type { QuestionsByLanguage, ReadQuestions } from '../search/listed-questions.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { KIND_NUMBERS, numbersOf } from '../search/question-bank.ts';
import { FOCUS_INFORMATION, KIND_INFORMATION, type Likeness, likeness } from './likeness.ts';
import type { Question } from './question.ts';

/** How a question stands to the listed questions about one passage. */
export type PassageNeighbours = {
  /** Likeness to the nearest ones that the passage answers: the most of each figure. */
  asked: Likeness;
  /** The same for those that it leaves open. */
  open: Likeness;
  /** The part, by likeness, of the nearest listed questions of all passages that this one answers. */
  votes: number;
};

/** How a question stands to all listed questions. */
export type Neighbours = {
  of(document: PassageDocument): PassageNeighbours;
  /** The part, by likeness, of the nearest listed questions that are left open. */
  openVotes: number;
  /** How much more it is like one that is left open than like one that is answered, wherever they are listed. */
  leftOpen: number;
};

/** How many of the nearest listed questions have a vote. */
const VOTERS = 10;

const NONE: Likeness = { alike: 0, alikeKnown: 0, repeats: 0 };

/** The listed questions of one language, by the terms they hold. */
type Weighted = {
  questions: ReadQuestions;
  numbers: ReadonlyMap<string, number>;
  /** The sum of what the terms of each question tell. */
  totals: Float32Array;
  /** Where the postings of each term start. */
  starts: Uint32Array;
  /** The postings: the number of a question, and what the term tells there. */
  holders: Uint32Array;
  information: Float32Array;
  /** Room for the sums of one comparison, all zero in between. */
  sums: Float32Array;
};

function weighQuestions(questions: ReadQuestions, language: Language, index: PassageIndex): Weighted {
  const { vocabulary, starts: firsts, terms, weights, kinds } = questions.bank;
  const idf = Float32Array.from(vocabulary, (term) => index.idf(term, language));
  const starts = new Uint32Array(vocabulary.length + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < vocabulary.length; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const holders = new Uint32Array(terms.length);
  const information = new Float32Array(terms.length);
  const totals = new Float32Array(kinds.length);
  for (let at = 0; at < kinds.length; at++) {
    for (let place = firsts[at] ?? 0; place < (firsts[at + 1] ?? 0); place++) {
      const term = terms[place] ?? 0;
      const told = (weights[place] ?? 0) * (idf[term] ?? 0);
      const posting = next[term] ?? 0;
      next[term] = posting + 1;
      holders[posting] = at;
      information[posting] = told;
      totals[at] = (totals[at] ?? 0) + told;
    }
  }
  const numbers = numbersOf(questions.bank);
  return { questions, numbers, totals, starts, holders, information, sums: new Float32Array(kinds.length) };
}

// The numbers of the listed questions that share a term with the question; what they share is added up in `sums`.
function sharers(question: Question, { numbers, starts, holders, information, sums }: Weighted): number[] {
  const found: number[] = [];
  for (const [term, our] of question.information) {
    const number = numbers.get(term);
    if (number === undefined || our === 0) continue;
    const end = starts[number + 1] ?? 0;
    for (let posting = starts[number] ?? 0; posting < end; posting++) {
      const holder = holders[posting] ?? 0;
      const before = sums[holder] ?? 0;
      if (before === 0) found.push(holder);
      sums[holder] = before + Math.min(our, information[posting] ?? 0);
    }
  }
  return found;
}

type AskingNumbers = { kind: number; focus: ReadonlySet<number> };
type Agreement = { agreed: number; extra: number };

// What a question and a listed one could agree upon, and what of it they do, into `found`: there are thousands of them. A
// listed one that says what it asks for differs from a question that does not, if that one is left open.
function agree(
  { kind, focus }: AskingNumbers,
  { questions: { bank, open } }: Weighted,
  at: number,
  found: Agreement,
) {
  const theirKind = bank.kinds[at] ?? 0;
  found.agreed = 0;
  found.extra = theirKind !== 0 && (kind !== 0 || open[at] === 1) ? KIND_INFORMATION : 0;
  if (theirKind === 0 || kind === 0) return;
  if (kind === theirKind) found.agreed = KIND_INFORMATION;
  const first = bank.focusStarts[at] ?? 0;
  const end = bank.focusStarts[at + 1] ?? 0;
  if (focus.size === 0 || end === first) return;
  found.extra += FOCUS_INFORMATION;
  for (let place = first; kind === theirKind && place < end; place++) {
    if (!focus.has(bank.focus[place] ?? 0)) continue;
    found.agreed += FOCUS_INFORMATION;
    return;
  }
}

function raise(likenesses: Map<number, Likeness>, passage: number, alike: Likeness): void {
  const before = likenesses.get(passage);
  if (!before) {
    likenesses.set(passage, { ...alike });
    return;
  }
  if (alike.alike > before.alike) before.alike = alike.alike;
  if (alike.alikeKnown > before.alikeKnown) before.alikeKnown = alike.alikeKnown;
  if (alike.repeats > before.repeats) before.repeats = alike.repeats;
}

function asNumbers({ kind, focus }: Asking, numbers: ReadonlyMap<string, number>): AskingNumbers {
  return {
    kind: KIND_NUMBERS.indexOf(kind),
    focus: new Set(focus.flatMap((term) => numbers.get(term) ?? [])),
  };
}

type Comparison = {
  asked: ReadonlyMap<number, Likeness>;
  open: ReadonlyMap<number, Likeness>;
  votes: ReadonlyMap<number, number>;
  openVotes: number;
  leftOpen: number;
};

function compareAll(question: Question, weighted: Weighted): Comparison {
  const { questions, numbers, totals, sums } = weighted;
  const asking = asNumbers(question.asking, numbers);
  const agreement: Agreement = { agreed: 0, extra: 0 };
  const asked = new Map<number, Likeness>();
  const open = new Map<number, Likeness>();
  const voters: { at: number; alike: number }[] = [];
  for (const at of sharers(question, weighted)) {
    agree(asking, weighted, at, agreement);
    const alike = likeness(question, sums[at] ?? 0, totals[at] ?? 0, agreement);
    sums[at] = 0;
    const passage = questions.passages[at] ?? 0;
    raise(questions.open[at] === 1 ? open : asked, passage, alike);
    if (voters.length === VOTERS && alike.alike <= (voters[VOTERS - 1]?.alike ?? 0)) continue;
    const place = voters.findIndex((voter) => voter.alike < alike.alike);
    voters.splice(place < 0 ? voters.length : place, 0, { at, alike: alike.alike });
    if (voters.length > VOTERS) voters.pop();
  }
  const votes = new Map<number, number>();
  let openVotes = 0;
  const all = voters.reduce((sum, { alike }) => sum + alike * alike, 0);
  for (const { at, alike } of voters) {
    const part = (alike * alike) / all;
    const passage = questions.passages[at] ?? 0;
    if (questions.open[at] === 1) openVotes += part;
    else votes.set(passage, (votes.get(passage) ?? 0) + part);
  }
  const nearest = (likenesses: ReadonlyMap<number, Likeness>) =>
    [...likenesses.values()].reduce((most, { alike }) => Math.max(most, alike), 0);
  return { asked, open, votes, openVotes, leftOpen: nearest(open) - nearest(asked) };
}

/** Builds what compares a question with all listed questions of its language at once. */
export function createNeighbourFinder(
  questions: QuestionsByLanguage,
  index: PassageIndex,
): (question: Question) => Neighbours {
  const weighted = {
    en: weighQuestions(questions.en, 'en', index),
    ko: weighQuestions(questions.ko, 'ko', index),
    ja: weighQuestions(questions.ja, 'ja', index),
  };
  return (question) => {
    const done = new Map<Language, Comparison>();
    const comparedIn = (language: Language): Comparison => {
      const known = done.get(language);
      if (known) return known;
      const compared = compareAll(question, weighted[language]);
      done.set(language, compared);
      return compared;
    };
    return {
      openVotes: comparedIn(question.language).openVotes,
      leftOpen: comparedIn(question.language).leftOpen,
      of({ number, readings, article }) {
        // What is not translated is compared in the language of its source.
        const { asked, open, votes } = comparedIn(
          readings[question.language] ? question.language : article.language,
        );
        return {
          asked: asked.get(number) ?? NONE,
          open: open.get(number) ?? NONE,
          votes: votes.get(number) ?? 0,
        };
      },
    };
  };
}
