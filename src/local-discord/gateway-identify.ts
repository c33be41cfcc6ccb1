import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Identity, isOnShard, openSession, type Session, sendEvent } from './gateway-session.ts';
import { toGuildCreate } from './guild.ts';
import type { World } from './state.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

type IdentifyData = { token?: string; intents?: number; shard?: [number, number]; properties?: object };

/**
 * Gives back with which code the gateway closes instead of starting a session, or undefined. The privileged intents are
 * refused (4014), as for an application that has not asked for them. Source: Discord's list of gateway close codes.
 */
export function refuseIdentity(
  world: World,
  data: unknown,
): { code: GatewayCloseCodes; reason: string } | undefined {
  const { token, intents, shard = [0, 1] } = (data ?? {}) as IdentifyData;
  if (token !== world.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  }
  const [id, count] = shard;
  if (!(Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count)) {
    return { code: GatewayCloseCodes.InvalidShard, reason: 'Invalid shard.' };
  }
  if (intents === undefined || !Number.isInteger(intents) || (intents & ~ALL_INTENTS) !== 0) {
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if ((intents & PRIVILEGED) !== 0) {
    return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return undefined;
}

/** Gives back what an identification that was not refused says. */
export function identify(data: unknown): Identity {
  const { intents = 0, shard = [0, 1] } = data as IdentifyData;
  return { intents, shard };
}

/** Gives back a new session, told READY and, with the intent GUILDS, of the guild on its shard. */
export function startSession(world: World, identity: Identity, socket: WebSocket, url: string): Session {
  const session = openSession(world.nextId(), identity, socket);
  const guilds = isOnShard(identity, world.guild.id) ? [{ id: world.guild.id, unavailable: true }] : [];
  const ready = {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds,
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: url,
    shard: identity.shard,
    application: { id: world.applicationId, flags: 0 },
    relationships: [],
    private_channels: [],
    presences: [],
  };
  sendEvent(session, 'READY', JSON.stringify(ready));
  if (guilds.length > 0 && (identity.intents & GatewayIntentBits.Guilds) !== 0) {
    sendEvent(session, 'GUILD_CREATE', JSON.stringify(toGuildCreate(world)));
  }
  return session;
}
