import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
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

const run = promisify(execFile);
const WRITER = fileURLToPath(new URL('snapshot-process.ts', import.meta.url));

// What another copy of the project calls the snapshot of a folder.
async function nameIn(project: string, folder: string): Promise<string> {
  const module = pathToFileURL(join(project, 'src/search/snapshot.ts')).href;
  const code = `import(${JSON.stringify(module)}).then(({ snapshotOf }) => console.log(snapshotOf(process.argv[1], '/').file))`;
  const { stdout } = await run(process.execPath, ['--eval', code, folder]);
  return stdout.trim();
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

  it('is another one for another version of the engine or of what it is made with', {
    timeout: 60_000,
  }, async () => {
    const [project, folder] = [await emptyFolder(), await knowledgeFolder()];
    await cp('src', join(project, 'src'), { recursive: true });
    await cp('package.json', join(project, 'package.json'));
    await cp('package-lock.json', join(project, 'package-lock.json'));
    await symlink(resolve('node_modules'), join(project, 'node_modules'));
    const own = await nameIn(resolve('.'), folder);
    expect(await nameIn(project, folder)).toBe(own);
    const names = new Set([own]);
    for (const file of ['src/search/scorer.ts', 'src/language/en.ts', 'package-lock.json']) {
      await writeFile(join(project, file), `${await readFile(join(project, file), 'utf8')}\n`);
      names.add(await nameIn(project, folder));
    }
    expect(names.size).toBe(4);
  });

  it('that bears the name of another one counts as none', async () => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const before = found(folder, place);
    writeSnapshot(before, await load(folder));
    await writeFiles(folder, { [ARTICLE_FILE]: `${ARTICLE}# changed\n` });
    await rename(before.file, found(folder, place).file);
    expect(readSnapshot(found(folder, place))).toBeUndefined();
  });

  it('that is damaged anywhere, cut short or longer than it was counts as none', async () => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const snapshot = found(folder, place);
    writeSnapshot(snapshot, await load(folder));
    const bytes = await readFile(snapshot.file);
    const everywhere = Array.from({ length: 150 }, (_, at) => Math.floor((at * bytes.length) / 150));
    for (const at of [...Array(60).keys(), ...everywhere, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      await writeFile(snapshot.file, damaged);
      expect(readSnapshot(snapshot), `byte ${at} of ${bytes.length}`).toBeUndefined();
      await writeFile(snapshot.file, bytes.subarray(0, at));
      expect(readSnapshot(snapshot), `cut at ${at}`).toBeUndefined();
    }
    await writeFile(snapshot.file, Buffer.concat([bytes, Buffer.from([0])]));
    expect(readSnapshot(snapshot)).toBeUndefined();
    await writeFile(snapshot.file, bytes);
    expect(readSnapshot(snapshot)).toBeDefined();
  });

  it('is the same to the byte from another process', { timeout: 60_000 }, async () => {
    const folder = await knowledgeFolder();
    const written = await Promise.all(
      [await emptyFolder(), await emptyFolder()].map(async (place) => {
        await run(process.execPath, [WRITER, folder, place, '1']);
        return readFile(found(folder, place).file);
      }),
    );
    expect(written[0]?.equals(written[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('is whole at any time while two processes write it', { timeout: 60_000 }, async () => {
    const [folder, place] = [await knowledgeFolder(), await emptyFolder()];
    const snapshot = found(folder, place);
    const loaded = await load(folder);
    let writing = true;
    const written = Promise.all(
      [1, 2].map(() => run(process.execPath, [WRITER, folder, place, '200'])),
    ).finally(() => {
      writing = false;
    });
    let reads = 0;
    while (writing) {
      const read = readSnapshot(snapshot);
      if (read !== undefined) {
        reads += 1;
        expect(read).toEqual(loaded);
      } else if (reads > 0) expect.fail('it was there before');
      await new Promise((done) => setTimeout(done, 1));
    }
    await written;
    expect(reads).toBeGreaterThan(0);
    expect(readSnapshot(snapshot)).toEqual(loaded);
    expect(await readdir(place)).toHaveLength(1);
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
