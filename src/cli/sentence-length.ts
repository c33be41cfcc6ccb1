import { MAX_SENTENCE_BYTES } from '../cards/limits.ts';
import type { Finding, Folder } from '../knowledge/folder.ts';
import { passagesOf } from '../knowledge/folder.ts';
import { LANGUAGES } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';

/** Every sentence is short enough to be quoted whole on a card, whatever else the card shows. */
export function sentencesFitCard(folder: Folder): Finding[] {
  return passagesOf(folder).flatMap(({ source, passage, path }) =>
    LANGUAGES.flatMap((language) =>
      splitSentences(passage.text?.[language] ?? '').flatMap(({ text }): Finding[] => {
        const bytes = Buffer.byteLength(text);
        if (bytes <= MAX_SENTENCE_BYTES) return [];
        const message = `expected sentences of at most ${MAX_SENTENCE_BYTES} bytes in UTF-8, found one of ${bytes}; split it`;
        return [{ source, path: [...path, 'text', language], message }];
      }),
    ),
  );
}
