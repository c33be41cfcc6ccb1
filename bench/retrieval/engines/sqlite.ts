import { DatabaseSync } from 'node:sqlite';
import { type BuildEngine, DEPTH } from '../engine.ts';
import type { SetPassage } from '../squad.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const TRIGRAM = 3;

// Every run of three characters, as the tokenizer itself cuts a text; a string in quotes is one phrase of them.
function trigrams(question: string): string[] {
  const characters = [...question];
  return characters.slice(TRIGRAM - 1).map((_, at) => characters.slice(at, at + TRIGRAM).join(''));
}

const words = (question: string): string[] => question.match(WORD) ?? [];

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`;

/**
 * A table of SQLite's FTS5 (https://sqlite.org/fts5.html) over passages, in a file or in memory, by one of its tokenizers.
 * The number of a passage is its row.
 */
export function openFts5(
  tokenizer: string,
  passages: readonly SetPassage[],
  file = ':memory:',
): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = '${tokenizer}')`);
  const insert = database.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  passages.forEach(({ title, text }, number) => {
    insert.run(number, title, text);
  });
  database.exec('COMMIT');
  return database;
}

/** What searches such a table for any of the terms of a question, words unless told, best first by its bm25(). */
export function searchFts5(database: DatabaseSync, termsOf = words): (question: string) => number[] {
  const select = database.prepare(
    `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${DEPTH}`,
  );
  return (question) => {
    const terms = [...new Set(termsOf(question.toLowerCase()))];
    if (terms.length === 0) return [];
    return select.all(terms.map(quoted).join(' OR ')).map(({ rowid }) => Number(rowid));
  };
}

function fts5(tokenizer: string, termsOf: typeof words): BuildEngine {
  return (passages) => {
    const database = openFts5(tokenizer, passages);
    const numberOf = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
    return {
      search: searchFts5(database, termsOf),
      indexBytes: () => numberOf('page_count') * numberOf('page_size'),
    };
  };
}

/** FTS5 with its trigram tokenizer, for languages without spaces between words. */
export const buildTrigram = fts5('trigram', trigrams);

/** FTS5 with words by Unicode and Porter's stems. */
export const buildPorter = fts5('porter unicode61', words);
