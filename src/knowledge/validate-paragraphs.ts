import type { Finding, Folder } from './folder.ts';
import { passagesOf } from './folder.ts';

/** Every paragraph that a passage rests on is one the article has. */
export function paragraphsExist(folder: Folder): Finding[] {
  return passagesOf(folder).flatMap(({ source, article, passage, path }) =>
    (passage.paragraphs ?? []).flatMap((paragraph, index): Finding[] => {
      const count = article.paragraphs;
      if (count === undefined || paragraph === undefined || paragraph <= count) return [];
      const message = `expected a paragraph of the article, 1 to ${count}, found ${paragraph}`;
      return [{ source, path: [...path, 'paragraphs', index], message }];
    }),
  );
}

/** Every paragraph of an article is covered by a passage; not judged while some passage's paragraphs are unreadable. */
export function paragraphsAreCovered(folder: Folder): Finding[] {
  return folder.articles.flatMap((source): Finding[] => {
    const { paragraphs: count, passages } = source.sound ?? {};
    const lists = passages?.map((passage) => passage?.paragraphs);
    if (count === undefined || !lists || lists.some((list) => !list || list.includes(undefined))) return [];
    const covered = new Set(lists.flat());
    const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
      (each) => !covered.has(each),
    );
    if (missing.length === 0) return [];
    const message = `expected a passage for every paragraph, found none for ${missing.join(', ')}`;
    return [{ source, path: ['paragraphs'], at: 'key', message }];
  });
}
