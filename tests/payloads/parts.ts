import * as schemas from 'discord-api-spec/zod';
import { Locale } from 'discord-api-types/v10';
import fc from 'fast-check';
import { monstrousText } from '../cards/monsters.ts';
import { snowflake, valuesOf } from './from-schema.ts';

/** Any object of Discord's. */
export type Json = Record<string, unknown>;

/** Where payloads play: the bot, the one guild and channel it knows, and the direct messages with one person. */
export type Place = { applicationId: string; guildId: string; channelId: string; directId: string };

// The document says that these are texts; the reference ("Permissions") says of which kind.
const permissions = fc.bigInt({ min: 0n, max: 2n ** 53n }).map(String);

const withPermissions = (schema: object): fc.Arbitrary<Json> =>
  fc.tuple(valuesOf(schema), permissions).map(([value, bits]) => ({ ...(value as Json), permissions: bits }));

/** A user of Discord. */
export const user = valuesOf(schemas.UserResponseSchema) as fc.Arbitrary<Json>;
/** A member of a guild, without the user. */
export const member = withPermissions(schemas.GuildMemberResponseSchema).map(({ user: _, ...rest }) => rest);
/** A role. */
export const role = withPermissions(schemas.GuildRoleResponseSchema);
/** A channel of a guild. */
export const channel = withPermissions(schemas.GuildChannelResponseSchema);
/** A file of a message. */
export const attachment = valuesOf(schemas.MessageAttachmentResponseSchema) as fc.Arbitrary<Json>;
/** A message anybody wrote. */
export const message = valuesOf(schemas.MessageResponseSchema) as fc.Arbitrary<Json>;

/** The language of a client. */
export const locale = fc.constantFrom(...Object.values(Locale));

/** What people type: questions in three languages, monsters, and up to the 6,000 characters that an option takes. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Where did Lee and Takaichi meet?',
    'When did Lee return to Korea?',
    '조세이 탄광은 어디에 있어?',
    '다카이치 총리의 고향은?',
    '高市首相の出身地は？',
    '法隆寺には誰が行ったの？',
  ),
  monstrousText.map((text) => text.slice(0, 300)),
  { weight: 1, arbitrary: monstrousText.map((text) => (text + text).slice(0, 6000)) },
);

/** Values by their ids, as many as given, as `resolved` has them. */
export function byId(ids: readonly string[], values: readonly Json[]): Json {
  return Object.fromEntries(
    ids.map((id, index) => {
      const value = values[index % values.length] ?? {};
      return [id, 'id' in value ? { ...value, id } : value];
    }),
  );
}

/** A few ids, none twice. */
export const ids = fc.uniqueArray(snowflake, { minLength: 1, maxLength: 3 });
