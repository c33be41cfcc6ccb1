import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type Languages, languagesCode } from '../language/language.ts';
import { wordsFor } from '../words/index.ts';
import { encodeCustomId } from './custom-id.ts';

/** The custom id of the field that holds the question. */
export const FOLLOW_UP_FIELD = 'question';

/** A form for a question that goes on from a card in `languages`, of at most `maxLength` UTF-16 units. */
export function followUpForm(
  languages: Languages,
  maxLength: number,
): APIModalInteractionResponseCallbackData {
  const words = wordsFor(languages[0]);
  return {
    custom_id: encodeCustomId({ command: 'ask', action: 'followed', args: [languagesCode(languages)] }),
    title: words.say('form.followUp.title'),
    components: [
      {
        type: ComponentType.Label,
        label: words.say('form.followUp.question'),
        component: {
          type: ComponentType.TextInput,
          custom_id: FOLLOW_UP_FIELD,
          style: TextInputStyle.Short,
          placeholder: words.say('form.followUp.example'),
          max_length: maxLength,
          required: true,
        },
      },
    ],
  };
}
