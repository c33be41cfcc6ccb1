import { LANGUAGES } from '../language/language.ts';
import { foldName } from '../language/names.ts';
import type { Finding, Folder } from './folder.ts';
import { entriesOf, lineOf } from './folder.ts';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';
import type { Name } from './schema.ts';
import type { Sound } from './shape.ts';

type Writing = { text: string; path: Path };

function aliasesOf(entry: Sound<Name>, index: number): Writing[] {
  return (entry.aliases ?? []).flatMap((text, at) =>
    text === undefined ? [] : [{ text, path: [index, 'aliases', at] }],
  );
}

function writingsOf(entry: Sound<Name>, index: number): Writing[] {
  const names = LANGUAGES.flatMap((language) => {
    const text = entry.name?.[language];
    return text === undefined ? [] : [{ text, path: [index, 'name', language] }];
  });
  return [...names, ...aliasesOf(entry, index)];
}

/** No alias is a single character: it would be found in half of all texts. */
export function aliasesAreLongEnough(folder: Folder): Finding[] {
  return entriesOf(folder.glossary).flatMap(({ source, entry, index }) =>
    aliasesOf(entry, index)
      .filter(({ text }) => Array.from(foldName(text)).length < 2)
      .map(({ text, path }) => ({
        source,
        path,
        message: `expected an alias of two characters or more, found ${shown(text)}`,
      })),
  );
}

/**
 * No two names share a name or an alias, compared as questions are read: without regard to case, width, spaces, hyphens
 * and middle dots. Within one name repetitions do no harm.
 */
export function aliasesAreOfOneName(folder: Folder): Finding[] {
  const owners = new Map<string, { index: number; path: Path }>();
  return entriesOf(folder.glossary).flatMap(({ source, entry, index }) =>
    writingsOf(entry, index).flatMap(({ text, path }): Finding[] => {
      const folded = foldName(text);
      const owner = owners.get(folded);
      if (!owner) owners.set(folded, { index, path });
      if (!owner || owner.index === index) return [];
      const place = lineOf(source, owner.path);
      const message = `expected a name or alias that no other name has, found ${shown(text)} (also in ${place})`;
      return [{ source, path, message }];
    }),
  );
}
