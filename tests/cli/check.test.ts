import { execFile } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  ARTICLE_FILE,
  edit,
  emptyFolder,
  knowledgeFolder,
  shownPath,
} from '../knowledge/knowledge-files.ts';

const CHECK = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

type Run = { code: number; stdout: string; stderr: string };

function check(
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; uid?: number } = {},
): Promise<Run> {
  const { env, ...rest } = options;
  const { KNOWLEDGE_DIR: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CHECK, ...args],
      { ...rest, env: { ...inherited, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

describe('check', () => {
  it('prints nothing on stdout where nothing is wrong, and on stderr what was checked', async () => {
    const folder = await knowledgeFolder();
    expect(await check(['--knowledge', folder])).toEqual({
      code: 0,
      stdout: '',
      stderr: `${folder}: 1 article, 2 passages, 2 names checked, no problems\n`,
    });
  });

  it('prints every problem on a line and exits with 1', async () => {
    const wrong = edit(edit(ARTICLE, 'language: en', 'language: eng'), '[busan, fukuoka]', '[busan, fukuka]');
    const folder = await knowledgeFolder({ [ARTICLE_FILE]: wrong });
    expect(await check(['--knowledge', folder])).toEqual({
      code: 1,
      stdout: [
        `${shownPath(folder)}/${ARTICLE_FILE}:5:11: language: expected en, ko or ja, found "eng"`,
        `${shownPath(folder)}/${ARTICLE_FILE}:11:20: passages[0].names[1]: expected the id of a name in glossary.yaml, found "fukuka"; did you mean fukuoka?`,
        '',
      ].join('\n'),
      stderr: '2 problems in 1 file\n',
    });
  });

  it('names files as one would type them in the working directory', async () => {
    const folder = await knowledgeFolder({ [ARTICLE_FILE]: edit(ARTICLE, 'language: en', 'language: eng') });
    const { stdout } = await check(['--knowledge', '.'], { cwd: folder });
    expect(stdout).toBe(`${ARTICLE_FILE}:5:11: language: expected en, ko or ja, found "eng"\n`);
  });

  it('takes the folder from the option, else from KNOWLEDGE_DIR, else from the working directory', async () => {
    const folder = await knowledgeFolder();
    const none = join(folder, 'none');
    expect((await check(['--knowledge', folder], { env: { KNOWLEDGE_DIR: none } })).code).toBe(0);
    expect((await check([], { env: { KNOWLEDGE_DIR: folder } })).code).toBe(0);
    expect((await check([], { cwd: await emptyFolder() })).stdout).toBe(
      'knowledge:1:1: (file): expected a folder that can be read, found nothing of that name\n',
    );
  });

  it('takes KNOWLEDGE_DIR also from .env, as the bot does, and says where that cannot be read', async () => {
    const [folder, cwd] = [await knowledgeFolder(), await emptyFolder()];
    await writeFile(join(cwd, '.env'), `KNOWLEDGE_DIR=${folder}\n`);
    expect(await check([], { cwd })).toMatchObject({ code: 0, stderr: expect.stringContaining(folder) });
    await rm(join(cwd, '.env'));
    await mkdir(join(cwd, '.env'));
    expect(await check([], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^\.env cannot be read [^\n]*: make it a readable file, or remove it\.\n$/,
      ),
    });
  });

  it('reports a sentence that is too long for a card, in the bytes it takes', async () => {
    const sentence = (bytes: number) => `${'배'.repeat((bytes - 1) / 3)}.`;
    const withSentence = (bytes: number) =>
      knowledgeFolder({
        [ARTICLE_FILE]: edit(ARTICLE, '부산과 후쿠오카를 잇는 배가 다시 다닌다.', sentence(bytes)),
      });
    expect((await check(['--knowledge', await withSentence(1000)])).code).toBe(0);
    expect((await check(['--knowledge', await withSentence(1003)])).stdout).toContain(
      ':15:11: passages[0].text.ko: expected sentences of at most 1000 bytes in UTF-8, found one of 1003; split it\n',
    );
  });

  it('reports a file that it may not read', async () => {
    const folder = await knowledgeFolder();
    await chmod(folder, 0o755);
    await chmod(join(folder, ARTICLE_FILE), 0o000);
    // Nobody may read it then but the superuser, who has to become somebody else.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const { code, stdout } = await check(['--knowledge', folder], asNobody);
    expect(stdout).toBe(
      `${shownPath(folder)}/${ARTICLE_FILE}:1:1: (file): expected a file that can be read, found no permission to read it\n`,
    );
    expect(code).toBe(1);
  });

  it('survives whoever reads it going away', async () => {
    const topics = Array.from({ length: 5000 }, (_, index) => `t${index}`).join(', ');
    const folder = await knowledgeFolder({
      [ARTICLE_FILE]: edit(ARTICLE, '[travel]\n    names', `[${topics}]\n    names`),
    });
    const { stdout, stderr } = await new Promise<Run>((resolve) => {
      const command = '"$0" "$1" --knowledge "$2" | head -n 1';
      execFile('sh', ['-c', command, process.execPath, CHECK, folder], (_, out, err) =>
        resolve({ code: 0, stdout: out, stderr: err }),
      );
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('EPIPE');
  });

  it('shows help', async () => {
    const { code, stdout } = await check(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--knowledge DIR');
  });

  it.each([[['--nowledge', 'x']], [['--knowledge']], [['surplus']], [['--help=yes']]])(
    'exits with 2 and says how it is used: %j',
    async (args) => {
      const { code, stdout, stderr } = await check(args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('Usage: npm run --silent check');
    },
  );
});
