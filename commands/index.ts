import type { Command } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { ask } from './ask.ts';

/** Every command of the bot. A new one is a file here and a line in this list. */
export const commands: readonly Command<Services>[] = [ask];
