import type { Listener } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { questionOn } from '../src/cards/shown-words.ts';
import { answered } from './answering.ts';
import { helped } from './help.ts';

/** Answers messages to the bot for everyone in the channel; one without words gets the help. */
export const listener: Listener<Services> = (input, services) => {
  if (input.text === '') return helped(input.language, services);
  const after = questionOn(input.repliedTo);
  return answered({ question: input.text, wanted: undefined, after }, input, services, 'channel');
};
