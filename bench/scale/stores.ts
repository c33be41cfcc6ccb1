import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { readKnowledge } from '../../src/search/read-knowledge.ts';
import { readSnapshot, writeSnapshot } from '../../src/search/snapshot.ts';
import { openFts5, searchFts5 } from '../retrieval/engines/sqlite.ts';
import { knowledgeOf } from '../retrieval/knowledge.ts';
import type { SetPassage } from '../retrieval/squad.ts';

/** Something that answers questions. */
export type Ready = { ask(question: string): unknown };

/** An engine that can be kept in a file and loaded again. */
export type Store = {
  /** Builds it over passages; `keep` then writes the file. */
  build(passages: readonly SetPassage[], file: string): Ready & { keep(): void };
  /** Loads it, until it can answer. */
  load(file: string): Ready;
};

const gyorin: Store = {
  build(passages, file) {
    const knowledge = knowledgeOf(passages, 'en');
    const read = readKnowledge(knowledge, lexiconOf(knowledge));
    const answerer = createAnswerer(knowledge, read);
    return {
      ask: (question) => answerer.ask({ question, language: 'en' }),
      keep: () => writeSnapshot({ file }, { knowledge, problems: [], read }),
    };
  },
  load(file) {
    const loaded = readSnapshot({ file });
    if (!loaded) throw new Error(`${file} holds no snapshot`);
    const answerer = createAnswerer(loaded.knowledge, loaded.read);
    return { ask: (question) => answerer.ask({ question, language: 'en' }) };
  },
};

const FIELDS = { fields: ['title', 'text'] };

const minisearch: Store = {
  build(passages, file) {
    const index = new MiniSearch(FIELDS);
    index.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
    return {
      ask: (question) => index.search(question),
      keep: () => writeFileSync(file, JSON.stringify(index)),
    };
  },
  load(file) {
    const index = MiniSearch.loadJSON(readFileSync(file, 'utf8'), FIELDS);
    return { ask: (question) => index.search(question) };
  },
};

const fts5: Store = {
  build(passages, file) {
    rmSync(file, { force: true });
    const database = openFts5('porter unicode61', passages, file);
    const search = searchFts5(database);
    return { ask: search, keep: () => statSync(file) };
  },
  load: (file) => ({ ask: searchFts5(new DatabaseSync(file)) }),
};

/** The stores by name, in the order in which they are shown. */
export const STORES: Readonly<Record<string, Store>> = { gyorin, minisearch, fts5 };
