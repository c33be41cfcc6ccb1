import type { Article, Knowledge, Passage } from '../knowledge/schema.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { isLocated, type Lexicon, type Reading, readText } from '../language/terms.ts';
import { createColumn, type Numbers } from './columns.ts';
import type { QuestionsByLanguage, ReadQuestions } from './listed-questions.ts';
import { gatherQuestions, type StoredAbout, storeAbout } from './questions-about.ts';
import { createTextStore, type StoredTexts } from './stored-texts.ts';
import type { GrowingVocabulary } from './vocabulary.ts';

/** What was read of the passages in one language, by the number of the passage. */
export type StoredReadings = {
  texts: StoredTexts;
  /** What the listed questions that a passage answers, and those that it leaves open, have in common. */
  answers: StoredAbout;
  leavesOpen: StoredAbout;
  /** The number of the first listed question about each passage. */
  firstQuestions: Numbers;
};

/** What was read of the passages of a knowledge base, as numbers: objects would take ten times the memory. */
export type StoredPassages = {
  /** The titles of the articles, by the number of the article. */
  titles: StoredTexts;
  /** Places where what happened at the time of a passage is said to have happened; passages without any are left out. */
  scenes: ReadonlyMap<number, readonly string[]>;
  byLanguage: Record<Language, StoredReadings>;
};

function storeQuestions({ passages, open, bank }: ReadQuestions, count: number) {
  const firsts = createColumn();
  let at = 0;
  const numbers = Array.from({ length: count }, (_, passage) => {
    const own: { asked: number[]; open: number[] } = { asked: [], open: [] };
    firsts.push(at);
    for (; passages[at] === passage; at++) own[open[at] === 1 ? 'open' : 'asked'].push(at);
    return own;
  });
  return {
    firstQuestions: firsts.numbers(),
    answers: storeAbout(numbers.map(({ asked }) => gatherQuestions(bank, asked))),
    leavesOpen: storeAbout(numbers.map((own) => gatherQuestions(bank, own.open))),
  };
}

type Readings = Partial<Record<Language, Reading>>;

function scenesOf(text: string, { names }: Reading): string[] {
  return names.filter((name) => isLocated(text, name)).map(({ id }) => id);
}

// The scenes of the passages of one article, by their place in it.
function findScenes({ passages }: Article, readings: readonly Readings[]): (readonly string[])[] {
  const byTime = new Map<string, Set<string>>();
  passages.forEach(({ when, text }, at) => {
    if (when === undefined) return;
    const places = byTime.get(when) ?? new Set();
    for (const language of LANGUAGES) {
      const reading = readings[at]?.[language];
      if (reading) for (const place of scenesOf(text[language] ?? '', reading)) places.add(place);
    }
    byTime.set(when, places);
  });
  return passages.map(({ when }) => [...(byTime.get(when ?? '') ?? [])]);
}

function readIn(passage: Passage, language: Language, lexicon: Lexicon): Reading | undefined {
  const text = passage.text[language];
  return text === undefined ? undefined : readText(text, lexicon);
}

/** Reads every passage of a knowledge base in each language it is written in; its terms go into the vocabulary. */
export function storePassages(
  { articles }: Pick<Knowledge, 'articles'>,
  lexicon: Lexicon,
  questions: QuestionsByLanguage,
  vocabulary: GrowingVocabulary,
): StoredPassages {
  const titles = createTextStore(vocabulary);
  const texts = {
    en: createTextStore(vocabulary),
    ko: createTextStore(vocabulary),
    ja: createTextStore(vocabulary),
  };
  const scenes = new Map<number, readonly string[]>();
  let count = 0;
  for (const article of articles) {
    titles.add(readText(article.title, lexicon));
    const readings = article.passages.map((passage) => {
      const read: Readings = {};
      for (const language of LANGUAGES) {
        const reading = readIn(passage, language, lexicon);
        texts[language].add(reading);
        if (reading) read[language] = reading;
      }
      return read;
    });
    findScenes(article, readings).forEach((places, at) => {
      if (places.length > 0) scenes.set(count + at, places);
    });
    count += article.passages.length;
  }
  const inLanguage = (language: Language): StoredReadings => ({
    texts: texts[language].stored(),
    ...storeQuestions(questions[language], count),
  });
  return {
    titles: titles.stored(),
    scenes,
    byLanguage: { en: inLanguage('en'), ko: inLanguage('ko'), ja: inLanguage('ja') },
  };
}
