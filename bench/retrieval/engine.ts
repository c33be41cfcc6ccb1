import type { Language } from '../../src/language/language.ts';
import type { SetPassage } from './squad.ts';

/** An index over passages, of gyorin or of a peer. */
export type Built = {
  /** What a user of it waits for at each question. The numbers of the passages found, best first. */
  search(question: string): readonly number[] | Promise<readonly number[]>;
  /** The size of the index in its stored form, in bytes. */
  indexBytes(): number | Promise<number>;
};

/** Builds an index over passages in one language, set up as the engine's own documentation has it for that language. */
export type BuildEngine = (passages: readonly SetPassage[], language: Language) => Built | Promise<Built>;

/** How many passages are asked for: as deep as any figure looks. */
export const DEPTH = 10;
