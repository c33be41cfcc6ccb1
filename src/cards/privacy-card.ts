import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Language } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { button, buttonRow } from './buttons.ts';
import { ACCENT, type Card, cardOf, container } from './card.ts';
import { encodeCustomId } from './custom-id.ts';

const idOf = (action: string) => encodeCustomId({ command: 'privacy', action, args: [] });

/** What is kept of people, for how many days, and buttons to get it and to delete it. */
export function privacyCard(days: number, language: Language): Card {
  const words = wordsFor(language);
  return cardOf([
    container(ACCENT.notice, [
      [`### ${words.say('privacy.title')}`, words.say('privacy.kept', { days }), words.say('privacy.who')],
      [`-# ${words.say('privacy.backups')}`],
    ]),
    ...buttonRow([
      ...button(ButtonStyle.Secondary, words.say('button.exportMine'), idOf('export')),
      ...button(ButtonStyle.Danger, words.say('button.deleteMine'), idOf('ask')),
    ]),
  ]);
}

/** Asks whether all that is kept of a person is to be deleted. */
export function deletionCard(language: Language): Card {
  const words = wordsFor(language);
  return cardOf([
    container(ACCENT.related, [[words.say('privacy.confirm')]]),
    ...buttonRow([
      ...button(ButtonStyle.Danger, words.say('button.confirmDelete'), idOf('delete')),
      ...button(ButtonStyle.Secondary, words.say('button.keep'), idOf('keep')),
    ]),
  ]);
}

/** All that is kept of a person, as a file of JSON, with what is in it. */
export function personalCard(
  record: { questions: readonly object[]; votes: readonly object[] },
  language: Language,
): Card {
  const name = 'gyorin.json';
  const counts = { questions: record.questions.length, votes: record.votes.length };
  const card = cardOf([
    container(ACCENT.notice, [[wordsFor(language).say('privacy.file', counts)]]),
    { type: ComponentType.File, file: { url: `attachment://${name}` } },
  ]);
  return { ...card, files: [{ name, attachment: Buffer.from(`${JSON.stringify(record, null, 2)}\n`) }] };
}
