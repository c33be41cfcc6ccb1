import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';
import { copyKnowledge, runScript, until } from '../e2e/harness.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);
const known = LANGUAGES.map((language) => ({
  language,
  question: answerer.suggest('', language, 1)[0] ?? '',
}));
const question = known[0]?.question ?? '';

function ask(args: string[], input?: string, env: Record<string, string> = {}) {
  return runScript('src/cli/ask.ts', { args, input, env });
}

describe('npm run ask', () => {
  it.each(known)(
    'shows the answer to read, to the letter, with its citation ($language)',
    async ({ question }) => {
      const run = ask([question]);
      expect(await run.ended).toBe(0);
      const sentence = answerer.ask({ question }).answer?.sentences[0]?.text;
      expect(run.stdout.split('\n').some((line) => line.includes(sentence ?? '?'))).toBe(true);
      expect(run.stdout).toMatch(/^\[1\] NationPress, 2026-01-15, ¶\d+/m);
      expect(run.stdout).not.toContain('\x1b[');
      expect(run.stderr).toBe('');
    },
  );

  it('gives one Answer as a line of JSON', async () => {
    const run = ask(['--json', question]);
    expect(await run.ended).toBe(0);
    const { elapsedMs: _, ...expected } = answerer.ask({ question });
    expect(run.stdout).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(run.stdout)).toEqual({ ...expected, elapsedMs: expect.any(Number) });
  });

  it('explains how an answer came about', async () => {
    const run = ask(['--explain', 'Where did Takaichu meet Lee?']);
    expect(await run.ended).toBe(0);
    expect(run.stdout).toContain('asks for     where');
    expect(run.stdout).toMatch(/^terms {8}.*@lee-jae-myung \d/m);
    expect(run.stdout).toContain('mended       takaichu taken for @takaichi-sanae');
    expect(run.stdout).toMatch(/^confidence {3}0\.\d\d; answered from 0\.\d\d \(\+0\.\d\d\)/m);
    expect(run.stdout).toMatch(/^1\. nationpress-2026-01-15#[a-z-]+ [\d.]+ = \w+ [+-][\d.]+, /m);
  });

  it('answers in the language that is wanted', async () => {
    const run = ask(['--json', '--language', 'ja', question]);
    expect(await run.ended).toBe(0);
    const { language, passages } = JSON.parse(run.stdout);
    expect(language).toBe('ja');
    expect(passages[0]).toMatchObject({ language: 'ja', text: expect.stringMatching(/\p{sc=Hiragana}/u) });
  });

  it('names the questions that can be asked where it does not know', async () => {
    const run = ask(['zxqv wvutt qqqq']);
    expect(await run.ended).toBe(0);
    expect(run.stdout).toMatch(/^- .+$/m);
  });

  it.each([
    ['no question', []],
    ['an empty question', [' ']],
    ['a question that is too long', ['x'.repeat(6001)]],
    ['an unknown language', ['--language', 'fr', 'Pourquoi ?']],
    ['an unknown option', ['--fast', 'Why?']],
    ['an option without its value', ['--knowledge']],
    ['a question beside --batch', ['--batch', 'Why?']],
  ])('ends with 2 for %s, and says how it is used', async (_, args) => {
    const run = ask(args, '');
    expect(await run.ended).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('Usage:');
  });

  it('explains itself', async () => {
    const run = ask(['--help']);
    expect(await run.ended).toBe(0);
    expect(run.stdout).toContain('--batch');
  });

  it('ends with 1 and says where the knowledge cannot be used', async () => {
    const { folder } = await copyKnowledge();
    await writeFile(join(folder, 'articles', 'broken.yaml'), 'id: broken\npublisher: [');
    for (const run of [
      ask(['--knowledge', folder, 'Why?']),
      ask(['Why?'], undefined, { KNOWLEDGE_DIR: folder }),
    ]) {
      expect(await run.ended).toBe(1);
      expect(run.stdout).toBe('');
      expect(run.stderr).toMatch(/articles\/broken\.yaml:\d+:\d+: /);
    }
  });
});

describe('npm run ask -- --batch', () => {
  it('gives a line for each line, in order, with the id; mistakes too, and the rest goes on', async () => {
    const lines = [
      `\ufeff${JSON.stringify({ id: 'a', question })}\r`,
      '',
      '{"id": 2, "question": ""}',
      '   \r',
      'nonsense',
      JSON.stringify({ id: 3, question, language: 'ko' }),
    ];
    const run = ask(['--batch'], lines.join('\n'));
    expect(await run.ended).toBe(0);
    expect(run.stderr).toBe('');
    const results = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { id: 'a', question, outcome: 'answered', language: 'en' },
      { id: 2, line: 3, error: { code: 'empty-question' } },
      { id: null, line: 5, error: { code: 'malformed-json' } },
      { id: 3, language: 'ko' },
    ]);
    expect(results).toHaveLength(4);
  });

  it('answers in the language of --language where a line names none', async () => {
    const input = [
      { id: 1, question },
      { id: 2, question, language: 'ko' },
    ].map((line) => JSON.stringify(line));
    const run = ask(['--batch', '--language', 'ja'], input.join('\n'));
    expect(await run.ended).toBe(0);
    const languages = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).language);
    expect(languages).toEqual(['ja', 'ko']);
  });

  it('answers each line as it comes', async () => {
    const run = runScript('src/cli/ask.ts', { args: ['--batch'], open: true });
    for (const id of [1, 2]) {
      run.process.stdin?.write(`${JSON.stringify({ id, question })}\n`);
      await until('an answer', () => run.stdout.includes(`{"id":${id},`));
    }
    run.process.stdin?.end('{"id":3,"question":"Who?"}');
    expect(await run.ended).toBe(0);
    expect(run.stdout).toMatch(/^\{"id":3,/m);
  });

  it('ends quietly when nobody reads on', async () => {
    const run = ask(['--batch'], `${JSON.stringify({ id: 1, question })}\n`.repeat(3000));
    run.process.stdout?.pause();
    await delay(1500);
    run.process.stdout?.destroy();
    expect(await run.ended).toBe(0);
    expect(run.stderr).toBe('');
  });
});
