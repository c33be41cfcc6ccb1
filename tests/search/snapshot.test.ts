import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { readKnowledge } from '../../src/search/read-knowledge.ts';
import { readSnapshot, type Snapshot, snapshotOf, writeSnapshot } from '../../src/search/snapshot.ts';
import {
  ARTICLE,
  ARTICLE_FILE,
  emptyFolder,
  knowledgeFolder,
  QUESTIONS,
  QUESTIONS_FILE,
  writeFiles,
} from '../knowledge/knowledge-files.ts';

async function load(folder: string) {
  const { knowledge, problems } = await loadKnowledge(folder);
  return { knowledge, problems, read: readKnowledge(knowledge, lexiconOf(knowledge)) };
}

function found(folder: string, place: string): Snapshot {
  const snapshot = snapshotOf(folder, place);
  if (!snapshot) return expect.fail('no snapshot');
  return snapshot;
}

describe('a snapshot', () => {
  it('gives back what was loaded', async () => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const loaded = await load(folder);
    writeSnapshot(found(folder, place), loaded);
    expect(readSnapshot(found(folder, place))).toEqual(loaded);
  });

  it.each([
    ['an article', ARTICLE_FILE, `${ARTICLE}# changed\n`],
    ['a file of questions', QUESTIONS_FILE, `${QUESTIONS}# changed\n`],
    ['a file that is new', 'questions/other.yaml', QUESTIONS],
  ])('is not that of a folder in which %s has changed', async (_, name, content) => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const before = found(folder, place);
    writeSnapshot(before, await load(folder));
    await writeFiles(folder, { [name]: content });
    expect(found(folder, place).file).not.toBe(before.file);
    expect(readSnapshot(found(folder, place))).toBeUndefined();
  });

  it('is the same for a copy of the folder', async () => {
    const place = await emptyFolder();
    expect(found(await knowledgeFolder(), place)).toEqual(found(await knowledgeFolder(), place));
  });

  it('that was cut short counts as none', async () => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const snapshot = found(folder, place);
    writeSnapshot(snapshot, await load(folder));
    await writeFile(snapshot.file, Buffer.from([0xff, 0x0f, 0x6f]));
    expect(readSnapshot(snapshot)).toBeUndefined();
  });

  it('does without a place that cannot be written to', async () => {
    const folder = await knowledgeFolder();
    const loaded = await load(folder);
    const file = join(await emptyFolder(), 'file');
    await writeFile(file, '');
    const snapshot = found(folder, join(file, 'below'));
    expect(() => writeSnapshot(snapshot, loaded)).not.toThrow();
    expect(readSnapshot(snapshot)).toBeUndefined();
  });

  it('is not made of a folder that is not there, nor of one with a file that is none', async () => {
    expect(snapshotOf(join(await emptyFolder(), 'none'))).toBeUndefined();
    const folder = await knowledgeFolder();
    await mkdir(join(folder, 'articles', 'folder.yaml'));
    expect(snapshotOf(folder)).toBeUndefined();
  });

  it('takes the place of the oldest once there are a few', async () => {
    const place = await emptyFolder();
    const loaded = await load(await knowledgeFolder());
    for (let at = 0; at < 7; at++) {
      writeSnapshot({ file: join(place, `knowledge-${at}`) }, loaded);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await readdir(place)).sort()).toEqual([
      'knowledge-3',
      'knowledge-4',
      'knowledge-5',
      'knowledge-6',
    ]);
  });
});
