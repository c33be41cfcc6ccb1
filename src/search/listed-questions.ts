import type { Knowledge, Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/terms.ts';
import { type QuestionBank, readQuestionBank } from './question-bank.ts';
import { type QuestionClassifier, trainClassifier } from './question-classifier.ts';

/**
 * The questions that the knowledge files list in one language, those of a passage one after the other and those of its
 * article's own file first: question `i` is about the passage number `passages[i]` of the knowledge base, and `open[i]` is
 * 1 where the passage leaves it open. `classifiers`: what was learnt of those of each article.
 */
export type ReadQuestions = {
  passages: Uint32Array;
  open: Uint8Array;
  bank: QuestionBank;
  classifiers: QuestionClassifier[];
};

/** The listed questions of a knowledge base, read, by language. */
export type QuestionsByLanguage = Record<Language, ReadQuestions>;

type Listed = { text: string; passage: number; open: number; article: string };

const ownQuestions = (passage: Passage, key: 'asked' | 'unstated', language: Language) =>
  passage[key][language] ?? [];

function listIn({ articles, questions }: Knowledge, language: Language): Listed[] {
  const listed: Listed[] = [];
  let number = 0;
  for (const article of articles) {
    const files = questions.filter((file) => file.article === article.id && file.language === language);
    for (const passage of article.passages) {
      const more = files.flatMap((file) => file.passages.filter(({ id }) => id === passage.id));
      const sorts = [
        [0, [...ownQuestions(passage, 'asked', language), ...more.flatMap(({ asked }) => asked)]],
        [1, [...ownQuestions(passage, 'unstated', language), ...more.flatMap(({ unstated }) => unstated)]],
      ] as const;
      for (const [open, texts] of sorts) {
        for (const text of texts) listed.push({ text, passage: number, open, article: article.id });
      }
      number += 1;
    }
  }
  return listed;
}

function readIn(knowledge: Knowledge, language: Language, lexicon: Lexicon): ReadQuestions {
  const listed = listIn(knowledge, language);
  const texts = listed.map(({ text }) => text);
  const read = {
    passages: Uint32Array.from(listed, ({ passage }) => passage),
    open: Uint8Array.from(listed, ({ open }) => open),
    bank: readQuestionBank(texts, language, lexicon),
    classifiers: [] as QuestionClassifier[],
  };
  const byArticle = Map.groupBy(listed.keys(), (at) => listed[at]?.article);
  for (const which of byArticle.values()) read.classifiers.push(...trainClassifier(read, which));
  return read;
}

/** Reads every question that the knowledge files list, and learns from them. */
export function readQuestions(knowledge: Knowledge, lexicon: Lexicon): QuestionsByLanguage {
  return {
    en: readIn(knowledge, 'en', lexicon),
    ko: readIn(knowledge, 'ko', lexicon),
    ja: readIn(knowledge, 'ja', lexicon),
  };
}
