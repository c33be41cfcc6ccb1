import type { Command } from '../src/bot/command.ts';
import type { Services } from '../src/bot/services.ts';
import { ask } from './ask.ts';
import { askAbout } from './ask-about.ts';
import { findSources } from './find-sources.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { quiz } from './quiz.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { topic } from './topic.ts';
import { unanswered } from './unanswered.ts';

export { listener } from './listener.ts';

/** Every command of the bot. A new one is a file here and a line in this list. */
export const commands: readonly Command<Services>[] = [
  ask,
  search,
  source,
  topic,
  timeline,
  glossary,
  quiz,
  summary,
  help,
  unanswered,
  privacy,
  askAbout,
  findSources,
];
