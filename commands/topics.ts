import type { Choice } from '../src/bot/command.ts';
import type { Card } from '../src/cards/card.ts';
import { unknownCard } from '../src/cards/unknown-card.ts';
import type { Topic } from '../src/knowledge/schema.ts';
import type { Language } from '../src/language/language.ts';
import { foldName } from '../src/language/names.ts';
import { lettersOf, nearestItems } from '../src/reference/near.ts';
import { wordsFor } from '../src/words/index.ts';

const NEAR = 3;

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

/** Says that a topic is not known, with those that are near, or all, to choose from by a menu with this custom id. */
export function unknownTopicCard(
  typed: string,
  topics: readonly Topic[],
  customId: string,
  language: Language,
): Card {
  const formsOf = ({ id, label }: Topic) => [id, ...Object.values(label)].map(lettersOf);
  const near = nearestItems(typed, topics, formsOf, NEAR);
  const options = (near.length > 0 ? near : topics).map(({ id, label }) => ({
    value: id,
    label: label[language],
  }));
  const placeholder = wordsFor(language).say('topic.choose');
  return unknownCard(typed, { customId, placeholder, options, near: near.length > 0 }, language);
}
