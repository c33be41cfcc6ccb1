import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { complete } from '../../src/terminal/complete.ts';

/** The commands as Discord keeps them. */
async function registered() {
  const discord = await startLocalDiscord();
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  for (const { definition } of commands) {
    const url = `${discord.url}/v10/applications/${discord.applicationId}/commands`;
    await fetch(url, { method: 'POST', headers, body: JSON.stringify(definition) });
  }
  const known = discord.commands();
  await discord.close();
  return known;
}

const known = await registered();
const asked: unknown[] = [];
const suggest = async (...given: unknown[]) => {
  asked.push(given);
  return ['Where did they meet?'];
};
const completed = (line: string) => complete(line, { commands: known, suggest });

describe('completion', () => {
  it.each([
    ['/se', ['/search '], '/se'],
    ['/질', ['/질문 '], '/질'],
    ['/検', ['/検索 '], '/検'],
    ['/q', ['/quit '], '/q'],
    ['/help', ['/help '], '/help'],
    ['/as k', ['ko'], 'k'],
    ['/ask language:k', ['ko', 'ko+ja'], 'k'],
    ['/ask pub', ['public:'], 'pub'],
    ['/ask language:ko pub', ['public:'], 'pub'],
    ['/질문 언', ['언어:'], '언'],
    ['/nothing x', [], '/nothing x'],
  ])('of %j offers %j', async (line, replacements, replaced) => {
    expect(await completed(line)).toEqual([replacements, replaced]);
  });

  it('of an option offers what the bot suggests, given what stands before it', async () => {
    asked.length = 0;
    expect(await completed('/ask language:ja question:Where')).toEqual([['Where did they meet?'], 'Where']);
    expect(asked).toEqual([['ask', { language: 'ja', question: 'Where' }, 'question']]);
  });

  it('of a line without a slash offers questions', async () => {
    expect(await completed('Where')).toEqual([['Where did they meet?'], 'Where']);
  });
});
