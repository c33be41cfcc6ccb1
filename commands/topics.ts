import type { Choice } from '../src/bot/command.ts';
import type { Topic } from '../src/knowledge/schema.ts';
import type { Language } from '../src/language/language.ts';
import { foldName } from '../src/language/names.ts';

/** The topic by its id, as a suggestion gives it, or by what it is called in any language, as somebody may type it. */
export function topicNamed(text: string, topics: readonly Topic[]): Topic | undefined {
  const folded = foldName(text);
  return topics.find(
    ({ id, label }) => id === text || Object.values(label).some((name) => foldName(name) === folded),
  );
}

/** The topics that hold what was typed so far, by what they are called in any language. */
export function topicChoices(typed: string, topics: readonly Topic[], language: Language): Choice[] {
  const begun = foldName(typed);
  return topics
    .filter(({ label }) => Object.values(label).some((text) => foldName(text).includes(begun)))
    .map(({ id, label }) => ({ name: label[language], value: id }));
}
