import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyKnowledge, onlyMessage, openWorld, textOf, until } from './harness.ts';

const untilReloaded = { msg: 'knowledge loaded' };

/** A bot on this knowledge, and a question that it answers. */
async function openAnswer(knowledge: string) {
  const world = await openWorld({ knowledge });
  const [question = ''] = world.services.answerer().suggest('', 'en', 1);
  const answer = world.services.answerer().ask({ question });
  return { ...world, question, answer, published: answer.passages[0]?.citation.published };
}

describe('the knowledge', () => {
  it('is loaded anew when a file changes, and the next answer has it', async () => {
    const { folder, edit } = await copyKnowledge();
    const { discord, question, published, logged } = await openAnswer(folder);
    await edit((yaml) => yaml.replace(/^publisher: .*$/m, 'publisher: The Morning Herald'));
    await logged(untilReloaded, 2);
    const message = onlyMessage(await discord.slash('ask', { question }));
    expect(textOf(message)).toContain(`[1] The Morning Herald, ${published}`);
  });

  it('stays as it was when a change breaks it, and the log says where', async () => {
    const { folder, edit } = await copyKnowledge();
    const { discord, question, answer, logged, lines } = await openAnswer(folder);
    await edit((yaml) => yaml.replace(/^published: .*$/m, 'published: yesterday'));
    await logged({ level: 50 });
    const message = onlyMessage(await discord.slash('ask', { question }));
    expect(textOf(message)).toContain(answer.answer?.sentences[0]?.text);
    expect(lines.map(({ msg }) => msg).join('\n')).toMatch(/nationpress-2026-01-15\.yaml:\d+:\d+: published/);
    await until('the line on what stays', () =>
      lines.some(({ msg }) => msg.endsWith('The last good one stays.')),
    );
    expect(lines.filter(({ err }) => err !== undefined)).toEqual([]);
    await edit((yaml) => yaml.replace('published: yesterday', 'published: 2026-01-16'));
    await logged(untilReloaded, 2);
    const mended = onlyMessage(await discord.slash('ask', { question }));
    expect(textOf(mended)).toContain('2026-01-16');
  });

  it('keeps an article that a change breaks while another one is right', async () => {
    const { folder, edit } = await copyKnowledge();
    const article = `id: herald-1\npublisher: Herald\ntitle: Tea\npublished: 2026-02-01\nlanguage: en\nparagraphs: 1
passages:\n  - { id: tea, paragraphs: [1], text: { en: The teahouse of Busan served barley tea. } }\n`;
    await writeFile(join(folder, 'articles', 'herald-1.yaml'), article);
    const { services, question, logged } = await openAnswer(folder);
    await edit((yaml) => yaml.replace(/^published: .*$/m, 'published: yesterday'));
    await logged({ msg: 'knowledge has new problems, the last good one stays' });
    expect(services.knowledge().articles).toHaveLength(2);
    expect(services.answerer().ask({ question }).outcome).toBe('answered');
  });
});
