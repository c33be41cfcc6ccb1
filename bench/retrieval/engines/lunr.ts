import lunr from 'lunr';
import addJapanese from 'lunr-languages/lunr.ja.js';
import addKorean from 'lunr-languages/lunr.ko.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import addSegmenter from 'lunr-languages/tinyseg.js';
import type { Language } from '../../../src/language/language.ts';
import { type BuildEngine, DEPTH } from '../engine.ts';

for (const add of [addStemmers, addSegmenter, addJapanese, addKorean]) add(lunr);

// English is what Lunr itself is made for.
function useLanguage(builder: lunr.Builder, language: Language): void {
  if (language === 'ja') builder.use(lunr.ja);
  if (language === 'ko') builder.use(lunr.ko);
}

/** Lunr with its language packs. */
export const buildLunr: BuildEngine = (passages, language) => {
  const index = lunr((builder) => {
    useLanguage(builder, language);
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    passages.forEach(({ title, text }, id) => {
      builder.add({ id, title, text });
    });
  });
  const tokenize = (language === 'ja' && lunr.ja.tokenizer) || lunr.tokenizer;
  return {
    search: (question) =>
      index
        .query((query) => {
          query.term(tokenize(question.toLowerCase()), {});
        })
        .slice(0, DEPTH)
        .map(({ ref }) => Number(ref)),
    indexBytes: () => Buffer.byteLength(JSON.stringify(index)),
  };
};
