import { create, insertMultiple, save, search, type Tokenizer } from '@orama/orama';
import { tokenizer as defaultTokenizer } from '@orama/orama/components';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as japaneseStopwords } from '@orama/stopwords/japanese';
import { createTokenizer as createJapaneseTokenizer } from '@orama/tokenizers/japanese';
import type { Language } from '../../../src/language/language.ts';
import { type BuildEngine, DEPTH } from '../engine.ts';

const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });

// There is none for Korean in its packages, so one of our own as its documentation has it, made as theirs for Japanese.
const koreanTokenizer: Tokenizer = {
  language: 'korean',
  normalizationCache: new Map(),
  tokenize: (text) => [
    ...new Set(
      [...segmenter.segment(text.toLowerCase())]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    ),
  ],
};

const tokenizers: Record<Language, () => Tokenizer> = {
  en: () => defaultTokenizer.createTokenizer({ language: 'english', stemming: true, stopWords: english }),
  ko: () => koreanTokenizer,
  ja: () => createJapaneseTokenizer({ language: 'japanese', stopWords: japaneseStopwords }),
};

/** Orama's full-text search: stems and stop words for English, its tokenizer and stop words for Japanese. */
export const buildOrama: BuildEngine = async (passages, language) => {
  const database = create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: tokenizers[language]() },
  });
  await insertMultiple(
    database,
    passages.map(({ title, text }, number) => ({ id: String(number), title, text })),
  );
  return {
    async search(question) {
      const { hits } = await search(database, { term: question, limit: DEPTH });
      return hits.map(({ id }) => Number(id));
    },
    indexBytes: () => Buffer.byteLength(JSON.stringify(save(database))),
  };
};
