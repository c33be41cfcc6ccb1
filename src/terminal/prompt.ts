import { createInterface, type Interface } from 'node:readline';
import type { Completions } from './complete.ts';
import { HISTORY_LINES, loadHistory, saveHistory } from './history.ts';

/** A prompt for a person: where it reads and writes, and how a line is completed; `variables`: where the history is kept. */
export type PromptParts = {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** May reject: then nothing is offered. */
  complete(line: string): Promise<Completions>;
  variables: Readonly<Record<string, string | undefined>>;
};

/** Reads lines from a person, with completion by Tab and with what was typed in earlier sessions. */
export function openPrompt({ input, output, complete, variables }: PromptParts): Interface {
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    history: loadHistory(variables),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, found: Completions) => void) => {
      complete(line).then(
        (found) => done(null, found),
        () => done(null, [[], line]),
      );
    },
  });
  prompt.on('history', (lines) => saveHistory(variables, lines));
  return prompt;
}
