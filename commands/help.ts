import type { Reply, SlashCommand } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { helpCard } from '../src/cards/help-card.ts';
import type { Language } from '../src/language/language.ts';
import { EVERYWHERE, naming } from './naming.ts';

const QUESTIONS = 3;

/** `/help`: what one can ask, in one's language, with questions to press. */
export const help: SlashCommand<Services> = {
  definition: { ...naming('command.help.name', 'command.help.description'), ...EVERYWHERE },
  run: { acknowledge: 'reply', handle: ({ language }, services) => helped(language, services) },
};

/** The help, for the asker alone. */
export function helped(language: Language, { answerer }: Services): Reply {
  const questions = answerer().suggest('', language, QUESTIONS);
  return { card: helpCard(questions, language), audience: 'asker', outcome: 'help', language };
}
