import { ApplicationCommandType } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
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
  const known = discord.commands().filter(({ type }) => type === ApplicationCommandType.ChatInput);
  await discord.close();
  return known;
}

const known = await registered();
const asked: unknown[] = [];
let suggestions: string[] = [];
const suggest = async (...given: unknown[]) => {
  asked.push(given);
  return suggestions;
};
beforeEach(() => {
  asked.length = 0;
  suggestions = ['Where did they meet?'];
});
const completed = (line: string) => complete(line, { commands: known, suggest });

describe('completion', () => {
  it.each([
    ['/se', ['/search '], '/se'],
    ['/질', ['/질문 '], '/질'],
    ['/検', ['/検索 '], '/検'],
    ['/qui', ['/quiz ', '/quit '], '/qui'],
    ['/help', ['/help '], '/help'],
    ['/as k', ['ko'], 'k'],
    ['/ask language:k', ['ko', 'ko+ja'], 'k'],
    ['/ask pub', ['public:'], 'pub'],
    ['/ask language:ko pub', ['public:'], 'pub'],
    ['/질문 언', ['언어:'], '언'],
    ['/as EN', [], 'EN'],
    ['/as p', ['pl', 'pt-BR'], 'p'],
    ['/ask public:', ['true', 'false'], ''],
    ['/ask public: t', ['true'], 't'],
    ['/ask public:true la', ['language:'], 'la'],
    ['/ask public:true ', ['question:', '내용:', '内容:', 'language:', '언어:', '言語:'], ''],
    ['/質問 言語：k', ['ko', 'ko+ja'], 'k'],
    ['/nothing x', [], '/nothing x'],
  ])('of %j offers %j', async (line, replacements, replaced) => {
    expect(await completed(line)).toEqual([replacements, replaced]);
  });

  it('of an option offers what the bot suggests, given what stands before it', async () => {
    expect(await completed('/ask language:ja question:Where')).toEqual([['Where did they meet?'], 'Where']);
    expect(asked).toEqual([['ask', { language: 'ja', question: 'Where' }, 'question']]);
  });

  it('counts spaces at the end of a line among what is replaced', async () => {
    expect(await completed('/ask question:Where ')).toEqual([['Where did they meet?'], 'Where ']);
    expect(await completed('/ask question: ')).toEqual([['Where did they meet?'], '']);
    expect(await completed('/ask language:k ')).toEqual([[], 'k ']);
  });

  it('takes text before any option for the first one, unless it begins the name of an option', async () => {
    expect(await completed('/질문 Where did')).toEqual([['Where did they meet?'], 'Where did']);
    expect(asked).toEqual([['ask', { question: 'Where did' }, 'question']]);
  });

  it('of a line without a slash offers questions', async () => {
    expect(await completed('Where')).toEqual([['Where did they meet?'], 'Where']);
  });

  it('goes on with a line only where it begins like all suggestions, else lists them', async () => {
    suggestions = ['Where did they meet?', 'Where is Nara?'];
    expect(await completed('where')).toEqual([suggestions, 'where']);
    expect(await completed('meet')).toEqual([['meet', ...suggestions], 'meet']);
    expect(await completed('')).toEqual([suggestions, '']);
    suggestions = ['Where is Nara?'];
    expect(await completed('nara')).toEqual([suggestions, 'nara']);
    suggestions = [];
    expect(await completed('nara')).toEqual([[], 'nara']);
  });
});
