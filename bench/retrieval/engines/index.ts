import type { BuildEngine } from '../engine.ts';

/** The engines by name, in the order in which they are shown. A peer is loaded only in the process that measures it. */
export const ENGINES: Readonly<Record<string, () => Promise<BuildEngine>>> = {
  gyorin: async () => (await import('./gyorin.ts')).buildGyorin,
  minisearch: async () => (await import('./minisearch.ts')).buildMiniSearch,
  orama: async () => (await import('./orama.ts')).buildOrama,
  flexsearch: async () => (await import('./flexsearch.ts')).buildFlexSearch,
  lunr: async () => (await import('./lunr.ts')).buildLunr,
  'fts5-trigram': async () => (await import('./sqlite.ts')).buildTrigram,
  'fts5-porter': async () => (await import('./sqlite.ts')).buildPorter,
};
