import type { LocalDiscord } from '../src/local-discord/index.ts';

const MESSAGE_ID = '1200000000000000009';

/** What a person does, in Discord's form. */
export type Deed = { type: number; data: object; message?: object; userId?: string };

/** An interaction that was sent, and when it was answered, in milliseconds after; more than once where that went wrong. */
export type Sent = { afterMs: number[] };

/** Sends made-up interactions and takes down when they are answered. */
export type Sender = {
  send(deed: Deed): Sent;
  /** Takes down what has been answered since; to be called at least once in 5,000 requests. */
  look(): void;
};

/**
 * Interactions that do not wait for Discord's client to find them right: of any length, for commands and buttons that are
 * not there, as many at once as one likes.
 */
export function createSender(discord: LocalDiscord): Sender {
  const sent = new Map<string, Sent & { at: number }>();
  const seen = new WeakSet<object>();
  let count = 0;
  return {
    send({ userId = '1200000000000000007', ...deed }) {
      count += 1;
      const now = performance.timeOrigin + performance.now();
      const id = String((BigInt(Math.floor(now) - 1_420_070_400_000) << 22n) + BigInt(count % 4096));
      const token = `made-up-${count}`;
      const user = { id: userId, username: 'somebody', discriminator: '0', global_name: null, avatar: null };
      const mine = { at: now, afterMs: [] };
      sent.set(`/interactions/${id}/${token}/callback`, mine);
      discord.dispatch('INTERACTION_CREATE', {
        id,
        token,
        version: 1,
        application_id: discord.applicationId,
        channel_id: discord.channelId,
        channel: { id: discord.channelId, type: 0, guild_id: discord.guildId },
        guild_id: discord.guildId,
        member: { user, roles: [], joined_at: '2026-01-01T00:00:00Z', permissions: '0', flags: 0 },
        locale: 'en-GB',
        app_permissions: '0',
        entitlements: [],
        authorizing_integration_owners: {},
        context: 0,
        ...deed,
      });
      return mine;
    },
    look() {
      for (const request of discord.requests.slice(-6_000)) {
        if (seen.has(request)) continue;
        seen.add(request);
        const mine = sent.get(request.path);
        mine?.afterMs.push(request.at - mine.at);
      }
    },
  };
}

/** A command of that name with an option that is a text. */
export function command(name: string, option: string, value: string): Deed {
  return { type: 2, data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value }] } };
}

/** The same while that option is being typed. */
export function typing(name: string, option: string, value: string): Deed {
  return {
    type: 4,
    data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] },
  };
}

function messageOf(part: object): object {
  return {
    id: MESSAGE_ID,
    type: 0,
    channel_id: '1',
    author: { id: '1', username: 'somebody', discriminator: '0' },
    content: '',
    embeds: [],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    ...part,
  };
}

/** A command in the menu of messages, for a message with that text. */
export function menu(name: 'Ask about this' | 'Find sources', content: string): Deed {
  const resolved = { messages: { [MESSAGE_ID]: messageOf({ content }) } };
  return { type: 2, data: { id: '1', name, type: 3, target_id: MESSAGE_ID, resolved } };
}

/** A press on a button that stands alone in a message of the bot. */
export function press(customId: string, label: string): Deed {
  const button = { type: 2, style: 2, custom_id: customId, label, id: 2 };
  const message = messageOf({ flags: 1 << 15, components: [{ type: 1, id: 1, components: [button] }] });
  return { type: 3, data: { id: 2, custom_id: customId, component_type: 2 }, message };
}
