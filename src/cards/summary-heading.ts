import type { Knowledge } from '../knowledge/schema.ts';
import type { Language, Languages } from '../language/language.ts';
import type { Scope } from '../summary/scope.ts';
import { clip, oneLine } from '../text/plain-text.ts';
import { wordsFor } from '../words/index.ts';
import { whenText } from './when.ts';

/** How much of a heading is shown; a question of a summary is no longer. */
export const HEADING = { graphemes: 200, units: 200 };

/** What a summary is of, as one line of plain text, in each of the languages where they differ. */
export function headingOf(scope: Scope, knowledge: Knowledge, languages: Languages): string {
  const { question, article, topic } = scope;
  const title = knowledge.articles.find(({ id }) => id === article)?.title ?? article;
  const label = (language: Language) =>
    knowledge.topics.find(({ id }) => id === topic)?.label[language] ?? topic;
  // A question stands alone: whoever reads the heading reads it back.
  if (question !== undefined) return clip(oneLine(question), HEADING);
  const each = languages.map((language) =>
    [label(language), title, rangeOf(scope, language)].filter(Boolean).join(' · '),
  );
  return clip(oneLine([...new Set(each)].join(' / ')), HEADING);
}

function rangeOf({ from, to }: Scope, language: Language): string {
  const { say } = wordsFor(language);
  const shown = (date: string) => whenText(date, language);
  if (from !== undefined && to !== undefined)
    return say('summary.between', { from: shown(from), to: shown(to) });
  if (from !== undefined) return say('summary.since', { from: shown(from) });
  return to === undefined ? '' : say('summary.until', { to: shown(to) });
}
