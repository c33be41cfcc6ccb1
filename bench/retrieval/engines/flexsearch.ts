import FlexSearch from 'flexsearch';
import EnglishPreset from 'flexsearch/lang/en';
import type { Language } from '../../../src/language/language.ts';
import { type BuildEngine, DEPTH } from '../engine.ts';

const { Charset, Encoder, Index } = FlexSearch;

const WORD = /[\p{L}\p{N}]+/gu;
const LATIN = /^[\p{sc=Latin}\p{N}]+$/u;

// Its charset for Chinese, Japanese and Korean cuts single characters, and finds one passage in fifty; an encoder of one's
// own is what its documentation has otherwise.
function bigrams(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).flatMap((word) =>
    LATIN.test(word) || word.length < 2
      ? [word]
      : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
}

const optionsFor = (language: Language) =>
  language === 'en' ? { encoder: new Encoder(Charset.Normalize).assign(EnglishPreset) } : { encode: bigrams };

/**
 * FlexSearch with its preset for English, and by pairs of characters for Korean and Japanese. The title stands before the
 * text, since fields of a document have no common order; `suggest` finds what holds some of the words only.
 */
export const buildFlexSearch: BuildEngine = (passages, language) => {
  const index = new Index(optionsFor(language));
  passages.forEach(({ title, text }, id) => {
    index.add(id, `${title} ${text}`);
  });
  return {
    search: (question) => index.search(question, { limit: DEPTH, suggest: true }).map(Number),
    async indexBytes() {
      let bytes = 0;
      await index.export((_, data) => {
        bytes += Buffer.byteLength(data ?? '');
      });
      return bytes;
    },
  };
};
