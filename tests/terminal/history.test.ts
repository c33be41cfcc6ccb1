import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
    const file = historyFile({ XDG_STATE_HOME: folder() });
    expect(loadHistory(file)).toEqual([]);
    const lines = Array.from({ length: 600 }, (_, at) => `질문 ${at}`);
    saveHistory(file, lines);
    expect(loadHistory(file)).toEqual(lines.slice(0, 500));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('lies below the home folder unless the environment says otherwise', () => {
    expect(historyFile({})).toMatch(/\.local.state.gyorin.history$/);
  });

  it('is done without where its place cannot be written to', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, 'no folder');
    expect(() => saveHistory(join(file, 'history'), ['a'])).not.toThrow();
    expect(loadHistory(join(file, 'history'))).toEqual([]);
  });
});
