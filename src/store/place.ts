/** Where the store is, and how long it keeps what people asked. */
export type StorePlace = {
  /** The address of a PostgreSQL database; undefined: SQLite in `file`. */
  url: string | undefined;
  /** The file of the SQLite database, whether it is there or not. */
  file: string;
  /** What keys the hashes of people; undefined: made and kept beside `file`. */
  secret: string | undefined;
  /** How many days what people asked and voted is kept. */
  retentionDays: number;
};
