import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../language/language.ts';
import { languageError, questionError } from './question-request.ts';

/** How `npm run ask` is used. */
export const ASK_USAGE = `Usage:
  npm run --silent ask -- "question"                 the answer, to read
  npm run --silent ask -- --explain "question"       the answer, and how it came about
  npm run --silent ask -- --json "question"          the answer as one line of JSON
  npm run --silent ask -- --batch < questions.jsonl  an answer a line for {"id", "question", "language"?, "after"?}

  --language en|ko|ja   the language of the answer (default: that of the question)
  --knowledge DIR       the folder with the knowledge files (default: KNOWLEDGE_DIR, else knowledge)
  --help                this text
`;

/** What the command line asks for. */
export type AskArguments = {
  mode: 'read' | 'explain' | 'json' | 'batch' | 'help';
  question: string;
  language: Language | undefined;
  knowledge: string | undefined;
};

/** Reads the arguments of `npm run ask`. Throws an `Error` that says what is wrong with them. */
export function readAskArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      language: { type: 'string' },
      knowledge: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { language } = values;
  const question = positionals.join(' ');
  const mode = (['help', 'batch', 'json', 'explain'] as const).find((each) => values[each]) ?? 'read';
  const mistake =
    (language === undefined ? undefined : languageError(language)) ??
    (mode === 'help' || mode === 'batch' ? undefined : questionError(question));
  if (mistake && mode !== 'help') throw new Error(mistake.message);
  if (mode === 'batch' && positionals.length > 0)
    throw new Error('--batch reads questions from stdin: give none here');
  return {
    mode,
    question,
    language: isLanguage(language) ? language : undefined,
    knowledge: values.knowledge,
  };
}
