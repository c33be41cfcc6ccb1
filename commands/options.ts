import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { LANGUAGES, type Languages, languagesCode, PAIRS } from '../src/language/language.ts';
import { type WordKey, wordsFor } from '../src/words/index.ts';
import { naming } from './naming.ts';

const namesOf = (languages: Languages) =>
  languages.map((language) => wordsFor(language).say('language.name')).join(' + ');

const choiceOf = (languages: Languages) => ({ name: namesOf(languages), value: languagesCode(languages) });

const alone = LANGUAGES.map((language) => choiceOf([language]));

/** An option that takes a topic, suggested while it is typed. */
export function topicOption(description: WordKey) {
  return {
    ...naming('command.search.topic.name', description),
    type: ApplicationCommandOptionType.String as const,
    autocomplete: true as const,
  };
}

/** An option that takes one of the languages. */
export function languageOption(description: WordKey) {
  return {
    ...naming('command.ask.language.name', description),
    type: ApplicationCommandOptionType.String as const,
    choices: alone,
  };
}

/** An option that takes one of the languages, or two at once. */
export function languagesOption(description: WordKey) {
  return { ...languageOption(description), choices: [...alone, ...PAIRS.map(choiceOf)] };
}
