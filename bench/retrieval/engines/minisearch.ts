import MiniSearch from 'minisearch';
import { type BuildEngine, DEPTH } from '../engine.ts';

/** MiniSearch as it comes: no option but the fields. */
export const buildMiniSearch: BuildEngine = (passages) => {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
  return {
    search: (question) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }): number => id),
    indexBytes: () => Buffer.byteLength(JSON.stringify(index)),
  };
};
