import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const module = new URL('../../src/local-discord/index.ts', import.meta.url).href;

it('a process ends by itself once its local Discord is closed, connections and waiting users included', async () => {
  const script = `
    import { WebSocket } from 'ws';
    const { startLocalDiscord } = await import(${JSON.stringify(module)});
    const discord = await startLocalDiscord();
    const waiting = discord.write('hello').catch(({ message }) => console.log(message));
    await new Promise((open) => new WebSocket(discord.url.replace('http', 'ws').replace('/api', '/gateway')).on('open', open));
    await (await fetch(discord.url + '/v10/gateway')).json();
    await discord.close();
    await waiting;`;
  const options = { timeout: 10_000 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script],
    options,
  );
  expect(stdout).toBe('the bot did not reply to the message "hello" before the local Discord was closed\n');
});
