import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MenuCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { answered, notice } from './answering.ts';
import { EVERYWHERE, named } from './naming.ts';

/** "Ask about this" in the menu of a message: answers what the message asks, to the one who chose it. */
export const askAbout: MenuCommand<Services> = {
  definition: { ...named('menu.askAbout'), ...EVERYWHERE, type: ApplicationCommandType.Message },
  runOn: {
    acknowledge: 'reply',
    handle(input, services) {
      if (input.text === '') return notice('error.noText', input);
      return answered({ question: input.text, wanted: undefined }, input, services, 'asker');
    },
  },
};
