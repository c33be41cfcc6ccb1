import type { Kysely } from 'kysely';

/**
 * The tables as they are after all migrations. Texts and whole numbers alone, so that SQLite and PostgreSQL hold the same:
 * days are `2026-01-31`, moments ISO 8601 in UTC, lists and objects JSON. People stand in them as keyed hashes only.
 */
export type Tables = {
  /** What a person thinks of an answer. `answer` is a keyed hash of the question, so no text is kept for it. */
  vote: {
    answer: string;
    voter: string;
    server: string;
    language: string;
    /** The first passage shown, `<article>#<passage>`; empty where there was none. */
    passage: string;
    /** 1 or 0. */
    helpful: number;
    day: string;
  };
  /** A question that the bot could not answer, in whatever words. */
  question: {
    id: string;
    server: string;
    language: string;
    status: string;
    /** The passage that answers it now; null where there is none. */
    passage: string | null;
    first_day: string;
    last_day: string;
  };
  /** One way in which a question was put; `normalised` tells it from others, `fingerprint` (JSON) whether it is like them. */
  wording: {
    id: string;
    question: string;
    server: string;
    language: string;
    normalised: string;
    text: string;
    fingerprint: string;
  };
  /** That a person asked in some words on a day. `passage`: the answer that they voted against, else empty. */
  asking: { wording: string; asker: string; reason: string; day: string; passage: string };
};

/** The query layer over whichever database there is. */
export type Database = Kysely<Tables>;

type Columns<Row> = { readonly [Column in keyof Row]: 'text' | 'text or null' | 'json' | 'integer' };

/** What every column holds, tables that others refer to first: what a backup is written from and checked against. */
export const COLUMNS: { readonly [Table in keyof Tables]: Columns<Tables[Table]> } = {
  vote: {
    answer: 'text',
    voter: 'text',
    server: 'text',
    language: 'text',
    passage: 'text',
    helpful: 'integer',
    day: 'text',
  },
  question: {
    id: 'text',
    server: 'text',
    language: 'text',
    status: 'text',
    passage: 'text or null',
    first_day: 'text',
    last_day: 'text',
  },
  wording: {
    id: 'text',
    question: 'text',
    server: 'text',
    language: 'text',
    normalised: 'text',
    text: 'text',
    fingerprint: 'json',
  },
  asking: { wording: 'text', asker: 'text', reason: 'text', day: 'text', passage: 'text' },
};

/** The name of a table. */
export type TableName = keyof Tables;

/** The tables, those that others refer to first. */
export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[];
