import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { startClock } from './clock.ts';
import { snowflakes } from './snowflake.ts';
import type { World } from './state.ts';

/** A fresh world: one bot, one guild with one text channel, one user who owns the guild. */
export type FreshWorld = { world: World; channelId: string; visitorId: string };

/** Gives back a fresh world; `token` is made up in the shape of a real one if none is given. */
export function foundWorld(token?: string): FreshWorld {
  const clock = startClock();
  const nextId = snowflakes(clock);
  const applicationId = nextId();
  const guildId = nextId();
  const channelId = nextId();
  const visitorId = nextId();
  const bot = makeUser(applicationId, 'local-bot', true);
  const world: World = {
    clock,
    nextId,
    token: token ?? makeToken(applicationId),
    applicationId,
    bot,
    guild: {
      id: guildId,
      name: 'Local guild',
      ownerId: visitorId,
      joinedAt: new Date(clock.now()).toISOString(),
    },
    users: new Map([
      [bot.id, bot],
      [visitorId, makeUser(visitorId, 'visitor', false)],
    ]),
    channels: new Map([
      [
        channelId,
        {
          id: channelId,
          type: ChannelType.GuildText,
          guildId,
          name: 'general',
          messageIds: [],
          parentId: null,
          overwrites: [],
        },
      ],
    ]),
    commands: new Map([
      [null, new Map()],
      [guildId, new Map()],
    ]),
    messages: new Map(),
    nonces: new Map(),
    interactions: new Map(),
    breaches: [],
    requests: [],
    injected: [],
    subscribers: new Set(),
    readers: new Set(),
    endings: new Set(),
  };
  return { world, channelId, visitorId };
}

/** Gives back a user in Discord's form. */
export function makeUser(id: string, username: string, bot: boolean): APIUser {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : username,
    avatar: null,
    bot,
  };
}

/** Gives back a token of Discord's shape: the id in base64, a time and a signature, joined by dots. */
function makeToken(applicationId: string): string {
  const part = (length: number) => randomBytes(length).toString('base64url').slice(0, length);
  return `${Buffer.from(applicationId).toString('base64url')}.${part(6)}.${part(38)}`;
}
