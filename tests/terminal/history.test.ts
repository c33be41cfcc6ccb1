import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { historyFile, loadHistory, saveHistory } from '../../src/terminal/history.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gyorin-history-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe('the history of the chat', () => {
  it('is kept for its owner alone, the last 500 lines of it', () => {
    const variables = { XDG_STATE_HOME: folder() };
    expect(loadHistory(variables)).toEqual([]);
    const lines = Array.from({ length: 600 }, (_, at) => `질문 ${at}`);
    saveHistory(variables, lines);
    expect(loadHistory(variables)).toEqual(lines.slice(0, 500));
    expect(statSync(historyFile(variables)).mode & 0o777).toBe(0o600);
  });

  it.each([{}, { XDG_STATE_HOME: '' }, { XDG_STATE_HOME: 'not/absolute' }])(
    'lies below the home folder where the environment says %j',
    (variables) => {
      expect(historyFile(variables)).toBe(join(homedir(), '.local', 'state', 'gyorin', 'history'));
    },
  );

  it('is done without where its place cannot be written to', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, 'no folder');
    expect(() => saveHistory({ XDG_STATE_HOME: file }, ['a'])).not.toThrow();
    expect(loadHistory({ XDG_STATE_HOME: file })).toEqual([]);
  });
});
