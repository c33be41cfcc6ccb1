import type { Knowledge, Passage } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/terms.ts';
import { type QuestionBank, readQuestionBank } from './question-bank.ts';

/**
 * The questions that the knowledge files list in one language, those of a passage one after the other: question `i` is
 * about the passage number `passages[i]` of the knowledge base, and `open[i]` is 1 where the passage leaves it open.
 */
export type ListedQuestions = { texts: string[]; passages: Uint32Array; open: Uint8Array };

/** Listed questions, read. */
export type ReadQuestions = ListedQuestions & { bank: QuestionBank };

function listIn({ articles, questions }: Knowledge, language: Language): ListedQuestions {
  const texts: string[] = [];
  const passages: number[] = [];
  const open: number[] = [];
  let number = 0;
  for (const article of articles) {
    const files = questions.filter((file) => file.article === article.id && file.language === language);
    for (const passage of article.passages) {
      const more = files.flatMap((file) => file.passages.filter(({ id }) => id === passage.id));
      const sorts = [
        [0, ownQuestions(passage, 'asked', language), more.flatMap(({ asked }) => asked)],
        [1, ownQuestions(passage, 'unstated', language), more.flatMap(({ unstated }) => unstated)],
      ] as const;
      for (const [isOpen, own, others] of sorts) {
        for (const text of [...own, ...others]) {
          texts.push(text);
          passages.push(number);
          open.push(isOpen);
        }
      }
      number += 1;
    }
  }
  return { texts, passages: Uint32Array.from(passages), open: Uint8Array.from(open) };
}

const ownQuestions = (passage: Passage, key: 'asked' | 'unstated', language: Language) =>
  passage[key][language] ?? [];

/** Lists every question of the knowledge files, language by language. */
export function listQuestions(knowledge: Knowledge): Record<Language, ListedQuestions> {
  return perLanguage((language) => listIn(knowledge, language));
}

/** The listed questions of a knowledge base, read, by language. */
export type QuestionsByLanguage = Record<Language, ReadQuestions>;

/** Question banks by language. */
export type Banks = Record<Language, QuestionBank>;

/** Reads every question of the knowledge files. */
export function readBanks(listed: Record<Language, ListedQuestions>, lexicon: Lexicon): Banks {
  return perLanguage((language) => readQuestionBank(listed[language].texts, language, lexicon));
}

/** Every question of the knowledge files with what was read of it; `banks` where they have been read already. */
export function readQuestions(knowledge: Knowledge, lexicon: Lexicon, banks?: Banks): QuestionsByLanguage {
  const listed = listQuestions(knowledge);
  const read = banks ?? readBanks(listed, lexicon);
  return perLanguage((language) => ({ ...listed[language], bank: read[language] }));
}

function perLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { en: make('en'), ko: make('ko'), ja: make('ja') };
}
