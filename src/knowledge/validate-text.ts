import { LANGUAGES } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Finding, Folder } from './folder.ts';
import { passagesOf } from './folder.ts';
import { shown } from './problem.ts';

const ENDED = /[.?!。？！]["'”’)\]」』）]*$/u;
const SHOWN_END = 40;

/** Every passage has a text at least in the language of its source. */
export function textIsInSourceLanguage(folder: Folder): Finding[] {
  return passagesOf(folder).flatMap(({ source, article, passage, path }): Finding[] => {
    const { language } = article;
    // A text that is there, only not as it should be, has been reported already.
    if (language === undefined || !passage.text || Object.hasOwn(passage.text, language)) return [];
    const languages = Object.keys(passage.text).join(' and ') || 'none';
    const message = `expected a text in ${language}, the language of the source, found ${languages}`;
    return [{ source, path: [...path, 'text'], at: 'key', message }];
  });
}

/** Every sentence ends in a mark that ends sentences, so that an answer can quote it whole. */
export function sentencesEnd(folder: Folder): Finding[] {
  return passagesOf(folder).flatMap(({ source, passage, path }) =>
    LANGUAGES.flatMap((language) => {
      const sentences = splitSentences(passage.text?.[language] ?? '');
      return sentences
        .filter(({ text }) => !ENDED.test(text))
        .map(({ text }): Finding => {
          const characters = Array.from(text);
          const end = characters.length > SHOWN_END ? `…${characters.slice(-SHOWN_END).join('')}` : text;
          const message = `expected every sentence to end in . ? ! or 。, found ${shown(end)}`;
          return { source, path: [...path, 'text', language], message };
        });
    }),
  );
}
