import type { Finding, Folder } from './folder.ts';
import { entriesOf, lineOf, passagesOf } from './folder.ts';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';
import type { Source } from './source.ts';

type IdPlace = { id: string | undefined; source: Source<unknown>; path: Path };

function repeatedIds(places: readonly IdPlace[], kind: string): Finding[] {
  const first = new Map<string, IdPlace>();
  return places.flatMap((place): Finding[] => {
    const { id, source, path } = place;
    if (id === undefined) return [];
    const before = first.get(id);
    if (!before) {
      first.set(id, place);
      return [];
    }
    const message = `expected an id that no other ${kind} has, found ${shown(id)} again (first in ${lineOf(before.source, before.path)})`;
    return [{ source, path, message }];
  });
}

/** An article's id is the name of its file. */
export function articleIdIsFileName(folder: Folder): Finding[] {
  return folder.articles.flatMap((source) => {
    const id = source.sound?.id;
    if (id === undefined || id === source.stem) return [];
    const message = `expected the name of the file, ${source.stem}, found ${shown(id)}`;
    return [{ source, path: ['id'], message }];
  });
}

/** No two articles have one id. */
export function articleIdsAreUnique(folder: Folder): Finding[] {
  return repeatedIds(
    folder.articles.map((source) => ({ id: source.sound?.id, source, path: ['id'] })),
    'article',
  );
}

/** No two passages of an article have one id. */
export function passageIdsAreUnique(folder: Folder): Finding[] {
  const byArticle = Map.groupBy(passagesOf(folder), ({ source }) => source);
  return [...byArticle.values()].flatMap((passages) =>
    repeatedIds(
      passages.map(({ source, passage, path }) => ({ id: passage.id, source, path: [...path, 'id'] })),
      'passage of the article',
    ),
  );
}

function repeatedEntryIds(list: Source<{ id: string }[]> | undefined, kind: string): Finding[] {
  return repeatedIds(
    entriesOf(list).map(({ source, entry, index }) => ({ id: entry.id, source, path: [index, 'id'] })),
    kind,
  );
}

/** No two entries of the glossary, of the topics or of the synonyms have one id. */
export function entryIdsAreUnique({ glossary, topics, synonyms }: Folder): Finding[] {
  return [
    ...repeatedEntryIds(glossary, 'name'),
    ...repeatedEntryIds(topics, 'topic'),
    ...repeatedEntryIds(synonyms, 'group of synonyms'),
  ];
}
