import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { FILES, knowledgeFolder } from './knowledge-files.ts';

const MANY = { numRuns: 300 };
const file = fc.constantFrom(...Object.keys(FILES));

async function expectCalm(folder: string): Promise<void> {
  const started = performance.now();
  const { knowledge, problems } = await loadKnowledge(folder);
  expect(performance.now() - started).toBeLessThan(3000);
  for (const problem of problems) {
    expect(problem.message).toMatch(/^expected .+, found .+/su);
    expect(Math.min(problem.line, problem.column)).toBeGreaterThanOrEqual(1);
    expect(problem.path).not.toBe('');
  }
  if (problems.length === 0) expect(knowledge.articles).toHaveLength(1);
}

async function writeAndLoad(
  content: (before: Buffer, file: string) => Uint8Array,
  name: string,
): Promise<void> {
  const folder = await sharedFolder;
  const before = FILES[name] ?? '';
  await writeFile(join(folder, name), content(Buffer.from(before), name));
  await expectCalm(folder);
  await writeFile(join(folder, name), before);
}

let sharedFolder: Promise<string>;

describe('loadKnowledge never throws and comes back soon', () => {
  it('whatever bytes a file holds', { timeout: 60_000 }, async () => {
    sharedFolder = knowledgeFolder();
    await fc.assert(
      fc.asyncProperty(file, fc.uint8Array({ maxLength: 400 }), (name, bytes) =>
        writeAndLoad(() => bytes, name),
      ),
      MANY,
    );
  });

  it('whatever text made of the signs of YAML a file holds', { timeout: 60_000 }, async () => {
    sharedFolder = knowledgeFolder();
    const sign = fc.constantFrom(
      ...'-?:,[]{}#&*!|>\'"%@` \n\t~<=',
      '\r\n',
      '  ',
      'a',
      'id',
      'text',
      '---',
      '...',
      '<<',
      '0',
      '船',
    );
    const text = fc.array(sign, { maxLength: 200 }).map((signs) => Buffer.from(signs.join('')));
    await fc.assert(
      fc.asyncProperty(file, text, (name, bytes) => writeAndLoad(() => bytes, name)),
      MANY,
    );
  });

  it('whatever piece of a right file is cut out and replaced', { timeout: 60_000 }, async () => {
    sharedFolder = knowledgeFolder();
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const piece = fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        ' ',
        '\t',
        ': ',
        '- ',
        '[',
        '"',
        "'",
        '&a ',
        '*a',
        '!!set ',
        '0',
        '~',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(file, place, fc.nat(30), piece, (name, at, length, inserted) =>
        writeAndLoad((before) => {
          const start = Math.floor(at * before.length);
          return Buffer.concat([
            before.subarray(0, start),
            Buffer.from(inserted),
            before.subarray(start + length),
          ]);
        }, name),
      ),
      MANY,
    );
  });
});
