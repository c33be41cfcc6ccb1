import type { Finding, Folder } from './folder.ts';
import { entriesOf, passagesOf } from './folder.ts';
import { didYouMean } from './nearest.ts';
import { shown } from './problem.ts';
import type { Source } from './source.ts';

// The ids that may be referred to: those of entries that are wrong elsewhere too, so that a slip in the glossary is
// reported where it is and not once more in every article that names the entry. Undefined where it cannot be known
// which ids were meant, because the file is absent (it is optional), unreadable, or has an entry without a readable
// id: then no reference is called wrong, no article is lost, and the loader drops what leads nowhere.
function idsOf(source: Source<{ id: string }[]> | undefined): ReadonlySet<string> | undefined {
  if (!source?.sound) return undefined;
  const ids = new Set<string>();
  for (const entry of source.sound) {
    if (entry?.id === undefined) return undefined;
    ids.add(entry.id);
  }
  return ids;
}

function unknownIds(
  folder: Folder,
  key: 'topics' | 'names',
  known: ReadonlySet<string> | undefined,
  kind: string,
): Finding[] {
  if (!known) return [];
  return passagesOf(folder).flatMap(({ source, passage, path }) =>
    (passage[key] ?? []).flatMap((id, index): Finding[] => {
      if (id === undefined || known.has(id)) return [];
      const message = `expected the id of a ${kind}, found ${shown(id)}${didYouMean(id, known)}`;
      return [{ source, path: [...path, key, index], message }];
    }),
  );
}

/** Every topic of a passage is in topics.yaml. */
export function topicsAreKnown(folder: Folder): Finding[] {
  return unknownIds(folder, 'topics', idsOf(folder.topics), 'topic in topics.yaml');
}

/** Every name of a passage is in glossary.yaml. */
export function namesAreKnown(folder: Folder): Finding[] {
  return unknownIds(folder, 'names', idsOf(folder.glossary), 'name in glossary.yaml');
}

/** Every name of the glossary rests on an article that exists, be it right or not, and on paragraphs it has. */
export function nameSourcesExist(folder: Folder): Finding[] {
  const paragraphs = new Map<string, number | undefined>();
  for (const { stem, sound } of folder.articles) {
    paragraphs.set(stem, sound?.paragraphs);
    if (sound?.id !== undefined) paragraphs.set(sound.id, sound.paragraphs);
  }
  if (paragraphs.size === 0) return [];
  return entriesOf(folder.glossary).flatMap(({ source, entry, index }): Finding[] => {
    const article = entry.source?.article;
    if (article === undefined) return [];
    if (!paragraphs.has(article)) {
      const hint = didYouMean(article, paragraphs.keys());
      const message = `expected the id of an article, found ${shown(article)}${hint}`;
      return [{ source, path: [index, 'source', 'article'], message }];
    }
    const count = paragraphs.get(article);
    return (entry.source?.paragraphs ?? []).flatMap((paragraph, at) => {
      if (count === undefined || paragraph === undefined || paragraph <= count) return [];
      const message = `expected a paragraph of ${article}, 1 to ${count}, found ${paragraph}`;
      return [{ source, path: [index, 'source', 'paragraphs', at], message }];
    });
  });
}
