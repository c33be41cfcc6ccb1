import type { Knowledge } from '../knowledge/schema.ts';
import { PLACE_MARK } from '../language/gazetteer.ts';
import type { Language } from '../language/language.ts';
import { bare } from '../language/normalise.ts';
import { openDocuments, type PassageDocument, type PassageReading } from '../search/documents.ts';
import { aliasesOf, lexiconOf } from '../search/lexicon.ts';
import { openPassageIndex } from '../search/passage-index.ts';
import { createPieceStatistics } from '../search/piece-counts.ts';
import { numbersOf } from '../search/question-bank.ts';
import { holding } from '../search/questions-about.ts';
import { type ReadKnowledge, readKnowledge } from '../search/read-knowledge.ts';
import { createSlipFinder } from '../search/slips.ts';
import { createVocabulary } from '../search/vocabulary.ts';
import type { Answer, Answerer, AnswerSentence, AskInput } from './answer.ts';
import { createChances } from './chances.ts';
import { createRewriter } from './did-you-mean.ts';
import { gatherEvidence } from './evidence.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createFollowUpJudge, type Judgement } from './follow-up.ts';
import { compareWithText } from './likeness.ts';
import { createNeighbourFinder } from './neighbours.ts';
import { learnOpenness } from './openness.ts';
import { createPassageSearch } from './passage-search.ts';
import { findPremise } from './premise.ts';
import { type Question, type QuestionInput, readQuestion } from './question.ts';
import { confidenceOf, THRESHOLDS, type Workings, worthOf } from './ranking.ts';
import { chooseSentence, weighSentences } from './sentence.ts';
import { type Settled, settle } from './several.ts';
import { shownCandidates, shownReading, toPassage } from './shown.ts';
import { createCompleter, createNameFinder, createSampler, questionsOf } from './suggestions.ts';
import { learnSuitability } from './suitability.ts';
import { createTextRanking, isListed } from './text-ranking.ts';

/** How many passages are looked at: fewer where listed questions tell them apart. */
const CANDIDATES = 15;
const CANDIDATES_BY_TEXT = 20;
const SUGGESTED = 3;
/** Where nothing fits, a word was hardly a slip of one that the passages hold. */
const SURE_OF_SLIPS = 0.1;

// Works something out of an object once, and forgets it with the object.
function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

// A passage's own questions, bare.
function listQuestions({ readings }: PassageDocument): ReadonlySet<string> {
  return new Set(Object.values(readings).flatMap(({ asked }) => asked.map(({ text }) => bare(text))));
}

/** An answerer that shows its workings, for whoever learns from them or measures them. */
export type WorkingAnswerer = Answerer & {
  /** What a question and its candidates are worked out to. */
  work(input: AskInput): Workings;
  /** The sentence by which a passage answers a question, however sure that is; undefined where it cannot be shown. */
  sentence(question: Question, document: PassageDocument): AnswerSentence | undefined;
  /** What speaks for each sentence of a passage as the answer to a question, in their order, and what that is worth. */
  weigh(question: Question, document: PassageDocument): ReturnType<typeof weighSentences>;
  /** The passage with an id as it was read; undefined where there is none. */
  document(id: string): PassageDocument | undefined;
};

/** Builds an answerer for a knowledge base. `read` is what was read of it, where that has been done already. */
export function createAnswerer(knowledge: Knowledge, read?: ReadKnowledge): WorkingAnswerer {
  const lexicon = lexiconOf(knowledge);
  const aliases = aliasesOf(knowledge);
  const slips = createSlipFinder(aliases);
  const known = read ?? readKnowledge(knowledge, lexicon);
  const { questions } = known;
  const vocabulary = createVocabulary(known.vocabulary);
  const documents = openDocuments(knowledge, known, vocabulary);
  const index = openPassageIndex(known, documents, vocabulary);
  const pieces = {
    en: createPieceStatistics(known.pieces.en),
    ko: createPieceStatistics(known.pieces.ko),
    ja: createPieceStatistics(known.pieces.ja),
  };
  const rankByText = createTextRanking(pieces);
  const numbersIn = (language: Language) => numbersOf(questions[language].bank);
  const isAskedOf = ({ answers, language }: PassageReading, term: string) =>
    holding(answers, numbersIn(language).get(term)) > 0;
  const neighboursOf = createNeighbourFinder(questions, index);
  const opennessOf = learnOpenness(questions);
  const ownQuestions = once(listQuestions);
  const sample = createSampler(documents.passages);
  const suggest = createCompleter({ index, lexicon, aliases });
  const suitabilityOf = learnSuitability(questions);
  const chancesOf = createChances(questions);
  const meantBy = createRewriter(index, lexicon);
  const glossary = new Map(knowledge.glossary.map((name) => [name.id, name]));
  const kindOfName = (name: string) => (name.startsWith(PLACE_MARK) ? 'place' : glossary.get(name)?.kind);

  const work = (input: QuestionInput): Workings => {
    const question = readQuestion(input, { index, lexicon, slips });
    const foreign = question.detected === 'other' && input.language === undefined;
    const bareNumbers = [...question.terms.keys()].every((term) => term.startsWith('#'));
    if (foreign || bareNumbers)
      return { question, candidates: [], openness: 0, openVotes: 0, openChance: 0, leftOpen: 0 };
    const neighbours = neighboursOf(question);
    const chances = chancesOf(question);
    const hits = index.search(question.terms, question.searched, { limit: CANDIDATES_BY_TEXT });
    const listed = isListed(hits.slice(0, CANDIDATES), question.language);
    const candidates = hits
      .slice(0, listed ? CANDIDATES : CANDIDATES_BY_TEXT)
      .flatMap((hit) => {
        const reading = shownReading(hit.document, question.language)?.reading;
        if (!reading) return [];
        const comparisons = {
          text: compareWithText(question, reading, index),
          neighbours: neighbours.of(hit.document),
          suitability: suitabilityOf(question, reading),
          chances: chances.of(hit.document),
          isAsked: (term: string) => isAskedOf(reading, term),
        };
        const evidence = gatherEvidence(question, hit, reading, comparisons, kindOfName);
        return [{ hit, evidence, worth: worthOf(evidence) }];
      })
      .sort((a, b) => b.worth - a.worth);
    return {
      question,
      candidates: listed ? candidates : rankByText(question, candidates),
      openness: opennessOf(question),
      openVotes: neighbours.openVotes,
      openChance: chances.open,
      leftOpen: neighbours.leftOpen,
    };
  };

  const judge = (input: QuestionInput): Judgement => {
    const workings = work(input);
    const { question, candidates } = workings;
    const premise = findPremise(question, candidates, {
      names: glossary,
      kindOfName,
      index,
      language: question.wanted,
    });
    const least = THRESHOLDS.answered[question.language];
    const first = candidates[0]?.hit.document;
    const listed =
      premise === undefined && first !== undefined && ownQuestions(first).has(bare(question.text));
    // Whoever listed the question has said that the passage answers it.
    const confidence = Math.max(confidenceOf(workings), listed ? least : 0);
    // What rests on a false premise, or asks for the contrary, is never confirmed, however near the passage is.
    const [best] = candidates;
    const misplaced =
      premise !== undefined || (!listed && (best?.evidence.foreignPlace === 1 || best?.contrary === true));
    const sure = confidence >= least && !misplaced;
    const near = confidence >= THRESHOLDS.related || premise !== undefined;
    const outcome = sure ? 'answered' : near ? 'related' : 'none';
    return { ...workings, confidence, premise, outcome, understood: null };
  };

  const judgeFollowUp = createFollowUpJudge(judge, isAskedOf);

  const document = (id: string) => documents.at(documents.numberOf(id) ?? -1);

  const sentence = (question: Question, about: PassageDocument): AnswerSentence | undefined => {
    const shown = shownReading(about, question.wanted);
    return (
      shown && chooseSentence(question, about, shown, { lexicon, statistics: pieces[question.language] })
    );
  };

  const weigh = (question: Question, about: PassageDocument) => {
    const reading = about.readings[question.language] ?? shownReading(about, question.wanted)?.reading;
    return reading ? weighSentences(question, about, reading, pieces[question.language]) : [];
  };

  const settled = (input: AskInput): Settled => {
    const whole = judge(input);
    const { wanted: language } = whole.question;
    const alone = settle(whole, (question) => judge({ ...input, question, language }));
    if (input.after === undefined || alone.outcome === 'answered') return alone;
    return settle(judgeFollowUp(input, input.after, whole));
  };

  const ask = (input: AskInput): Answer => {
    const start = performance.now();
    const { question, candidates, confidence, outcome, premise, understood, answering } = settled(input);
    const { wanted } = question;
    const sentences = answering.flatMap(
      ({ question: part, candidate }) => sentence(part, candidate.hit.document) ?? [],
    );
    const shown = outcome === 'none' ? [] : shownCandidates(answering, candidates, premise);
    const first = shown[0];
    return {
      question: input.question,
      language: wanted,
      outcome,
      answer:
        sentences.length > 0
          ? { sentences: [...new Map(sentences.map((each) => [each.text, each])).values()] }
          : null,
      passages: shown.flatMap(
        ({ hit, worth }) =>
          toPassage(
            hit.document,
            wanted,
            confidence * Math.min(1, Math.exp(worth - (first?.worth ?? worth))),
          ) ?? [],
      ),
      premise: premise ?? null,
      understood,
      didYouMean: confidence < SURE_OF_SLIPS ? null : meantBy(question),
      confidence,
      suggestions:
        outcome === 'none'
          ? sample(wanted, SUGGESTED)
          : questionsOf(
              candidates.slice(outcome === 'answered' ? 1 : 0).map(({ hit }) => hit.document.passage),
              wanted,
              SUGGESTED,
            ),
      elapsedMs: performance.now() - start,
    };
  };

  return {
    ask,
    work,
    sentence,
    weigh,
    document,
    search: createPassageSearch({ index, lexicon, slips }),
    suggest,
    names: createNameFinder(knowledge),
    fingerprint: (question, locale) =>
      fingerprintOf(readQuestion({ question, locale }, { index, lexicon, slips })),
    reader: { lexicon, index, kindOfName },
    passage(id, language) {
      const found = document(id);
      return found && toPassage(found, language, 1);
    },
  };
}
