import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Completions } from '../../src/terminal/complete.ts';
import { openPrompt } from '../../src/terminal/prompt.ts';
import { createScreen } from '../../src/terminal/screen.ts';
import { until } from '../e2e/harness.ts';

/** A terminal of 20 columns with a person at it; what it would show stands in `shown`, with its control sequences. */
function openTerminal(
  complete: (line: string) => Promise<Completions>,
  folder = mkdtempSync(join(tmpdir(), 'gyorin-prompt-')),
) {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 20 });
  const terminal = { input, output, folder, shown: '', lines: [] as string[] };
  output.setEncoding('utf8').on('data', (text: string) => {
    terminal.shown += text;
  });
  const prompt = openPrompt({ input, output, complete, variables: { XDG_STATE_HOME: folder } });
  onTestFinished(() => prompt.close());
  prompt.on('line', (line) => terminal.lines.push(line));
  const screen = createScreen(output);
  screen.open(prompt);
  return { ...terminal, screen, prompt, terminal };
}

/** Presses keys one by one, as a person does; a Tab within a longer piece of input would count as pasted. */
async function type(input: PassThrough, keys: string[]): Promise<void> {
  for (const key of keys) {
    input.write(key);
    await new Promise(setImmediate);
  }
}

describe('the prompt of the terminal', () => {
  it('completes a line with Tab', async () => {
    const { input, terminal } = openTerminal(async (line) => [['/search '], line]);
    await type(input, ['/se', '\t']);
    await until('the completion', () => terminal.shown.includes('/search '));
    await type(input, ['나라\r']);
    await until('the line', () => terminal.lines.length > 0);
    expect(terminal.lines).toEqual(['/search 나라']);
  });

  it('puts a suggestion in the place of what it was found by', async () => {
    const { input, terminal } = openTerminal(async (line) => [['Where is Nara?'], line]);
    await type(input, ['nara', '\t']);
    await until('the suggestion', () => terminal.shown.includes('Where is Nara?'));
    await type(input, ['\r']);
    await until('the line', () => terminal.lines.length > 0);
    expect(terminal.lines).toEqual(['Where is Nara?']);
  });

  it('leaves a line as it is where nothing can be suggested', async () => {
    const { input, terminal } = openTerminal(async () => Promise.reject(new Error('no answer')));
    await type(input, ['when', '\t', '?', '\r']);
    await until('the line', () => terminal.lines.length > 0);
    expect(terminal.lines).toEqual(['when?']);
  });

  it('has the lines of the session before at hand', async () => {
    const first = openTerminal(async (line) => [[], line]);
    await type(first.input, ['언제?\r', '\u3044\u3064\uff1f\r']);
    await until('the lines', () => first.terminal.lines.length === 2);
    first.prompt.close();
    const second = openTerminal(async (line) => [[], line], first.folder);
    await type(second.input, ['\x1b[A', '\x1b[A', '\r']);
    await until('the line', () => second.terminal.lines.length > 0);
    expect(second.terminal.lines).toEqual(['언제?']);
  });
});

describe('what is logged while somebody types', () => {
  it('goes above the line, which is drawn anew', async () => {
    const { input, terminal, screen } = openTerminal(async (line) => [[], line]);
    await type(input, ['when']);
    await until('the line', () => terminal.shown.endsWith('when'));
    terminal.shown = '';
    screen.write('log\n');
    await until('the prompt', () => terminal.shown.includes('> when'));
    // To the first column, everything below cleared, the log, and the prompt with what was typed.
    expect(terminal.shown).toBe('\x1b[1G\x1b[0Jlog\n\x1b[1G\x1b[0J> when\x1b[7G');
  });

  it('goes above all rows of a long line', async () => {
    const { input, terminal, screen } = openTerminal(async (line) => [[], line]);
    await type(input, [...'where did the two of them meet']);
    await until('the line', () => terminal.shown.endsWith('meet') || terminal.shown.includes('meet'));
    terminal.shown = '';
    screen.write('log\n');
    await until('the prompt', () => terminal.shown.includes('> where'));
    expect(terminal.shown.slice(0, 25)).toBe('\x1b[1A\x1b[1G\x1b[0Jlog\n\n\x1b[1A\x1b[1G');
  });

  it('stands as it comes once the line has been sent off', async () => {
    const { terminal, screen } = openTerminal(async (line) => [[], line]);
    await until('the prompt', () => terminal.shown.includes('> '));
    terminal.shown = '';
    screen.shut();
    screen.write('log\n');
    await until('the log', () => terminal.shown !== '');
    expect(terminal.shown).toBe('log\n');
  });
});
