import type { Command } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { ask } from './ask.ts';
import { askAbout } from './ask-about.ts';
import { help } from './help.ts';
import { quiz } from './quiz.ts';
import { search } from './search.ts';
import { source } from './source.ts';

export { listener } from './listener.ts';

/** Every command of the bot. A new one is a file here and a line in this list. */
export const commands: readonly Command<Services>[] = [ask, search, source, quiz, help, askAbout];
