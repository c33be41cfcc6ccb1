import { setImmediate as nextRound } from 'node:timers/promises';
import type { Reader } from '../answer/answer.ts';
import { toPassage } from '../answer/shown.ts';
import { detectLanguage } from '../language/detect.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { PassageDocument } from '../search/documents.ts';
import type { CheckedClaim, Difference, Evidence, Verdict } from './claim.ts';
import { type Comparing, differences } from './compare.ts';
import { carriedFrom, NOTHING_BEFORE, pronounsIn } from './context.ts';
import { partsOfWhen } from './dates.ts';
import { messageSentences } from './message-sentences.ts';
import type { Carried } from './parties.ts';
import { shareOf } from './shares.ts';
import { readStatement, type Statement } from './statement.ts';
import { wordingOf } from './wording.ts';

/** How many passages a claim is compared with. */
const CANDIDATES = 8;
/** How many of their sentences, those that hold most of it, are gone through word by word. */
const COMPARED = 5;
/** By how many terms they are looked for. */
const TERMS = 8;
/** The part of a claim's information that a sentence must hold to be about the same matter. */
const NEAR = 0.4;

/** The part from which on it is so though they share neither a name nor a figure. */
const SURELY_NEAR = 0.6;
/**
 * The least part of a sentence that a claim it supports repeats: scraps of a long one say something else. It may be less
 * where the claim is about what the sentence is about, the name it begins with.
 */
const COVERED = { sameTopic: 0.34, otherTopic: 0.4 };
/** What figures, of which each must be the same, add to that part. */
const FIGURE = 0.1;

/** What a figure, day or name that the sentence has another one for takes from how near it is, and any other difference. */
const DISAGREEMENT = 0.15;
const MISSING = 0.35;

/** What was said before a claim, and when. */
type Before = Pick<Comparing, 'carried' | 'written'>;

/** A message as it was written, the day it was written on, and the language of whoever asks, where the text does not tell. */
export type Message = { text: string; written: string; language: Language };

type Stated = { sentence: string; statement: Statement };

const read = new WeakMap<PassageDocument, Map<Language, readonly Stated[]>>();

function statedBy(document: PassageDocument, language: Language, reader: Reader): readonly Stated[] {
  const byLanguage = read.get(document) ?? new Map<Language, readonly Stated[]>();
  read.set(document, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = splitSentences(document.readings[language]?.text ?? '').map(({ text }) => ({
    sentence: text,
    statement: readStatement(text, language, reader),
  }));
  byLanguage.set(language, made);
  return made;
}

function shareNameOrFigure(claim: Statement, stated: Statement, { person, thing }: Carried): boolean {
  const names = new Set(stated.names.map(({ id }) => id));
  if (pronounsIn(claim).length > 0 && [...person, ...thing].some((id) => names.has(id))) return true;
  const figures = new Set(stated.quantities.map(({ value }) => value));
  return (
    claim.names.some(({ id }) => names.has(id)) || claim.quantities.some(({ value }) => figures.has(value))
  );
}

type Near = { statement: Statement; sentence: string; document: PassageDocument; held: number };
type Compared = Evidence & { found: readonly Difference[]; held: number; covered: number; enough: boolean };

function isNear(claim: Statement, { statement, held }: Near, { carried }: Before): boolean {
  return held >= SURELY_NEAR || (held >= NEAR && shareNameOrFigure(claim, statement, carried));
}

function compareWith(
  claim: Statement,
  { statement, sentence, document, held }: Near,
  before: Before,
  { index }: Reader,
): Compared[] {
  const { when } = document.passage;
  const comparing = { ...before, when: when === undefined ? undefined : partsOfWhen(when), whenText: when };
  const passage = toPassage(document, claim.language, held);
  if (!passage) return [];
  const covered = shareOf(statement, claim, index);
  const topic = statement.names[0]?.id;
  const isSameTopic = claim.names.some(({ id }) => id === topic);
  const figures = claim.quantities.length > 0 ? FIGURE : 0;
  const enough = covered + figures >= COVERED[isSameTopic ? 'sameTopic' : 'otherTopic'];
  return [{ sentence, passage, held, covered, enough, found: differences(claim, statement, comparing) }];
}

const isDisagreement = (difference: Difference) => 'stated' in difference && difference.stated !== undefined;

// Another figure, day or name for the same words: what the passage says of the matter itself.
function contradicts({ found }: Compared): boolean {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return false;
  return only.kind === 'negation' || isDisagreement(only);
}

// The terms that tell most of what a claim is about: a passage about the same matter has some of them.
function tellingTerms({ terms, language }: Statement, { index }: Reader): Map<string, number> {
  const told = new Map<string, number>();
  for (const { term } of terms) {
    if (!term.startsWith('_') && index.knows(term, language)) told.set(term, index.idf(term, language));
  }
  const most = [...told].sort((a, b) => b[1] - a[1]).slice(0, TERMS);
  return new Map(most.map(([term]) => [term, 1]));
}

function judge(claim: Statement, before: Before, reader: Reader): Verdict {
  const terms = tellingTerms(claim, reader);
  const compared = reader.index
    .search(terms, [claim.language], { limit: CANDIDATES })
    .flatMap(({ document }) =>
      statedBy(document, claim.language, reader).map((stated) => ({
        ...stated,
        document,
        held: shareOf(claim, stated.statement, reader.index),
      })),
    )
    .filter((near) => isNear(claim, near, before))
    .sort((a, b) => b.held - a.held)
    .slice(0, COMPARED)
    .flatMap((near) => compareWith(claim, near, before, reader));
  const evidenceOf = ({ sentence, passage }: Compared): Evidence => ({ sentence, passage });
  const [support] = compared
    .filter(({ found, enough }) => found.length === 0 && enough)
    .sort((a, b) => b.covered - a.covered);
  const against = compared.filter((other) => contradicts(other) && other.covered > (support?.covered ?? 0));
  if (support && against.length === 0) return { kind: 'supported', evidence: evidenceOf(support) };
  const nearness = ({ held, covered, found }: Compared) =>
    held + covered - found.reduce((sum, each) => sum + (isDisagreement(each) ? DISAGREEMENT : MISSING), 0);
  const [nearest] = (against.length > 0 ? against : compared).sort((a, b) => nearness(b) - nearness(a));
  if (nearest === undefined) return { kind: 'uncovered' };
  const found = nearest.found.length > 0 ? nearest.found : [{ kind: 'part' as const }];
  return { kind: 'nearby', evidence: evidenceOf(nearest), differences: found };
}

/** How long it works at a stretch, in milliseconds, before whatever else has come in goes first. */
const STRETCH = 8;
/** A sentence of more units is no claim that one sentence could support, and long to compare. */
const LONGEST_CLAIM = 400;

/**
 * Says of each sentence of a message that claims something what the knowledge base says to it, in order. Other work of the
 * process goes on meanwhile. Never rejects for any text.
 */
export async function checkMessage(message: Message, reader: Reader): Promise<CheckedClaim[]> {
  const whole = detectLanguage(message.text, reader.lexicon.names);
  const checked: CheckedClaim[] = [];
  let carried = NOTHING_BEFORE;
  let begun = performance.now();
  for (const { text, start, end } of messageSentences(message.text)) {
    if (!/\p{L}.*\p{L}/u.test(text)) continue;
    const detected = detectLanguage(text);
    const language = isLanguage(detected) ? detected : isLanguage(whole) ? whole : message.language;
    if (performance.now() - begun > STRETCH) {
      await nextRound();
      begun = performance.now();
    }
    if (text.length > LONGEST_CLAIM) {
      checked.push({ text, start, end, language, verdict: { kind: 'uncovered' } });
      carried = NOTHING_BEFORE;
      continue;
    }
    const claim = readStatement(text, language, reader);
    const before = { carried, written: message.written };
    carried = carriedFrom(claim, carried);
    if (wordingOf(language).question.test(text.toLowerCase()) || !hasPredicate(claim)) continue;
    const verdict = judge(claim, before, reader);
    if (verdict.kind === 'uncovered' && saysNothing(claim)) continue;
    checked.push({ text, start, end, language, verdict });
  }
  return checked;
}

/** Words, names and numbers that a sentence must have to claim anything that the knowledge base is silent on. */
const LEAST = 4;

// A name alone claims nothing.
function hasPredicate({ terms, names, quantities, cues, language }: Statement): boolean {
  if (names.length > 1 || quantities.length > 0 || cues.size > 0) return true;
  if (names.some(({ kind }) => kind === 'term')) return true;
  return terms.some(
    ({ term, partOfName, language: own }) => own === language && !/^[_~]/u.test(term) && !partOfName,
  );
}

function saysNothing(claim: Statement): boolean {
  const { opinion } = wordingOf(claim.language);
  const units = claim.terms.filter(({ term }) => !/^[_~]/u.test(term)).length;
  return units < LEAST || opinion.test(claim.text);
}
