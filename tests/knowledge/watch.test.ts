import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { ARTICLE, ARTICLE_FILE, FILES, knowledgeFolder, writeFiles } from './knowledge-files.ts';

const SETTLED_MS = 700;

// Real time and real files: a change is reported within the debounce, and nothing is reported where nothing changed.
function watched(folder: string) {
  const onChange = vi.fn();
  const watcher = watchKnowledge(folder, onChange);
  onTestFinished(() => watcher.close());
  return {
    close: () => watcher.close(),
    async changesAfter(act: () => Promise<unknown>): Promise<number> {
      onChange.mockClear();
      await act();
      await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 4000 }).catch(() => undefined);
      await sleep(SETTLED_MS);
      return onChange.mock.calls.length;
    },
    async changesDuring(act: () => Promise<unknown>): Promise<number> {
      onChange.mockClear();
      await act();
      await sleep(SETTLED_MS);
      return onChange.mock.calls.length;
    },
  };
}

describe('watchKnowledge', () => {
  it('reports a burst of changes once', async () => {
    const folder = await knowledgeFolder();
    const { changesAfter } = watched(folder);
    const changes = await changesAfter(async () => {
      for (let n = 0; n < 30; n++) writeFileSync(join(folder, ARTICLE_FILE), ARTICLE + '\n'.repeat(n));
      writeFileSync(join(folder, 'articles/new.yaml'), ARTICLE);
      writeFileSync(join(folder, 'topics.yaml'), '[]');
    });
    expect(changes).toBe(1);
  });

  it.each(['glossary.yaml', ARTICLE_FILE])(
    'reports %s when an editor puts a new file in its place',
    async (name) => {
      const folder = await knowledgeFolder();
      const { changesAfter } = watched(folder);
      const save = async () => {
        await writeFile(join(folder, `${name}.tmp`), FILES[name] ?? '');
        await rename(join(folder, `${name}.tmp`), join(folder, name));
      };
      expect(await changesAfter(save)).toBe(1);
      expect(await changesAfter(save)).toBe(1);
    },
  );

  it('reports a file that is removed', async () => {
    const folder = await knowledgeFolder();
    const { changesAfter } = watched(folder);
    expect(await changesAfter(() => unlink(join(folder, 'topics.yaml')))).toBe(1);
  });

  it('goes on when the whole folder is replaced', async () => {
    const folder = await knowledgeFolder();
    const { changesAfter } = watched(folder);
    const replaced = await changesAfter(async () => {
      await writeFiles(`${folder}.new`, FILES);
      onTestFinished(() => rm(`${folder}.old`, { recursive: true }));
      await rename(folder, `${folder}.old`);
      await rename(`${folder}.new`, folder);
    });
    expect(replaced).toBe(1);
    expect(await changesAfter(() => writeFile(join(folder, ARTICLE_FILE), ARTICLE))).toBe(1);
  });

  it('goes on when the folder of articles is removed and made again', async () => {
    const folder = await knowledgeFolder();
    const { changesAfter } = watched(folder);
    expect(await changesAfter(() => rm(join(folder, 'articles'), { recursive: true }))).toBeGreaterThan(0);
    expect(await changesAfter(() => mkdir(join(folder, 'articles')))).toBe(1);
    expect(await changesAfter(() => writeFile(join(folder, ARTICLE_FILE), ARTICLE))).toBe(1);
  });

  it('waits for a folder that is not there yet', async () => {
    const folder = join(await knowledgeFolder(), 'later');
    const { changesAfter } = watched(folder);
    expect(await changesAfter(() => writeFiles(folder, FILES))).toBe(1);
    expect(await changesAfter(() => writeFile(join(folder, ARTICLE_FILE), ARTICLE))).toBe(1);
  });

  it('reports within three seconds while changes do not stop', async () => {
    const folder = await knowledgeFolder();
    const { changesDuring } = watched(folder);
    const changes = await changesDuring(async () => {
      for (const end = Date.now() + 3000; Date.now() < end; await sleep(50)) {
        await writeFile(join(folder, ARTICLE_FILE), ARTICLE);
      }
    });
    expect(changes).toBeGreaterThanOrEqual(2);
    expect(changes).toBeLessThanOrEqual(4);
  });

  it('is quiet when files are only read, or changed beside the folder', async () => {
    const folder = await knowledgeFolder();
    const inner = join(folder, 'knowledge');
    await writeFiles(inner, FILES);
    await sleep(SETTLED_MS);
    const { changesDuring } = watched(inner);
    expect(await changesDuring(() => writeFile(join(folder, 'beside.txt'), 'x'))).toBe(0);
  });

  it('is quiet once closed, with a change under way', async () => {
    const folder = await knowledgeFolder();
    const { changesDuring, close } = watched(folder);
    const changes = await changesDuring(async () => {
      await writeFile(join(folder, ARTICLE_FILE), ARTICLE);
      await sleep(50);
      close();
      await writeFile(join(folder, ARTICLE_FILE), ARTICLE);
    });
    expect(changes).toBe(0);
  });
});
