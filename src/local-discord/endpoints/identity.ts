import { directChannel, toApiChannel } from '../channel.ts';
import type { Route } from '../endpoint.ts';
import { DiscordError } from '../fault.ts';
import { toApiGuild, toApiMember } from '../guild.ts';
import type { World } from '../state.ts';

/** Gives back the routes that say who is who and where the gateway is. */
export function identityRoutes(gatewayUrl: () => string): Route[] {
  return [
    {
      method: 'GET',
      path: '/gateway',
      open: true,
      answer: () => ({ status: 200, body: { url: gatewayUrl() } }),
    },
    { method: 'GET', path: '/gateway/bot', answer: () => ({ status: 200, body: gatewayBot(gatewayUrl()) }) },
    {
      method: 'GET',
      path: '/applications/@me',
      answer: ({ world }) => ({ status: 200, body: application(world) }),
    },
    {
      method: 'GET',
      path: '/oauth2/applications/@me',
      answer: ({ world }) => ({ status: 200, body: application(world) }),
    },
    {
      method: 'GET',
      path: '/users/{userId}',
      answer: ({ world, params }) => ({ status: 200, body: user(world, params.userId) }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer: ({ world, shapes, body }) => {
        shapes.demand('CreatePrivateChannelRequestSchema', body);
        const { id } = user(world, (body as { recipient_id?: string }).recipient_id);
        return { status: 200, body: toApiChannel(world, directChannel(world, id)) };
      },
    },
    {
      method: 'GET',
      path: '/guilds/{guildId}',
      answer: ({ world, params }) => ({ status: 200, body: guild(world, params.guildId) }),
    },
    {
      method: 'GET',
      path: '/guilds/{guildId}/members/{userId}',
      answer: ({ world, params }) => {
        guild(world, params.guildId);
        return { status: 200, body: { ...toApiMember(world), user: user(world, params.userId) } };
      },
    },
  ];
}

function gatewayBot(url: string): object {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

function application(world: World): object {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    verify_key: '0'.repeat(64),
    owner: world.users.get(world.guild.ownerId),
    team: null,
    bot: world.bot,
    approximate_guild_count: 1,
    integration_types_config: { 0: {}, 1: {} },
  };
}

function user(world: World, id: string | undefined) {
  const found = id === '@me' ? world.bot : world.users.get(id ?? '');
  if (found === undefined) throw new DiscordError(404, { code: 10_013, message: 'Unknown User' });
  return found;
}

function guild(world: World, id: string | undefined): object {
  if (id !== world.guild.id) throw new DiscordError(404, { code: 10_004, message: 'Unknown Guild' });
  return toApiGuild(world);
}
