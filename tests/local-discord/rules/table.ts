import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/index.ts';
import { refusal } from '../raw-bot.ts';

/** A body, and what is said of it: which rule it breaks and what the breach says, or `null` if it breaks none. */
export type Row = [what: string, body: unknown, rule: string | null, message?: string];

/** Makes a test of each row: the body is sent, and has to be refused with status 400 and code 50035, or taken. */
export function eachRow(rows: readonly Row[], method: string, path: (discord: LocalDiscord) => string): void {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startLocalDiscord();
  });
  afterAll(() => discord.close());

  it.each(rows)('%s', async (_what, body, rule, message = '') => {
    const { status, code, breaches } = await refusal(discord, method, path(discord), body);
    if (rule === null) {
      expect({ breaches, ok: status < 300 }).toEqual({ breaches: [], ok: true });
    } else {
      expect({ status, code }).toEqual({ status: 400, code: 50_035 });
      expect(breaches.map((breach) => breach.rule)).toContain(rule);
      expect(breaches.map((breach) => breach.message).join('\n')).toContain(message);
    }
  });
}

/** The path of the messages of the guild's channel. */
export const channelMessages = ({ channelId }: LocalDiscord) => `/channels/${channelId}/messages`;

/** A message of Components V2. */
export const v2 = (...components: object[]) => ({ flags: 1 << 15, components });
/** A text display. */
export const text = (content: string) => ({ type: 10, content });
/** An action row. */
export const row = (...components: object[]) => ({ type: 1, components });
/** A button with a custom_id of its own. */
export const button = (customId: string, rest: object = {}) => ({
  type: 2,
  style: 1,
  custom_id: customId,
  label: 'press',
  ...rest,
});
/** A string select with these values. */
export const select = (values: string[], rest: object = {}) => ({
  type: 3,
  custom_id: 'pick',
  options: values.map((value) => ({ label: value || 'empty', value })),
  ...rest,
});
