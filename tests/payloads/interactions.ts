import {
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { monstrousText } from '../cards/monsters.ts';
import { snowflake } from './from-schema.ts';
import {
  attachment,
  byId,
  channel,
  ids,
  type Json,
  locale,
  member,
  message,
  type Place,
  role,
  typedText,
  user,
} from './parts.ts';

/** Kinds of interactions that there are not yet. */
const NOT_YET = 40;

const nameOf = fc.oneof(
  fc.constantFrom('ask', 'search', 'source', 'quiz', 'help'),
  fc.constantFrom('gone', '물어보기', '質問', '__proto__', 'constructor', 'Ask about this'),
  monstrousText.map((text) => text.slice(0, 32) || 'x'),
);

const text = (name: string, value: string): Json => ({ name, type: OptionType.String, value });

const textOption = fc
  .tuple(fc.constantFrom('question', 'words', 'article', 'topic', 'language', 'kind', 'toString'), typedText)
  .map(([name, value]) => text(name, value));

const otherOption: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ name: fc.constant('public'), type: fc.constant(OptionType.Boolean), value: fc.boolean() }),
  fc.record({
    name: fc.constantFrom('count', 'rounds'),
    type: fc.constant(OptionType.Integer),
    value: fc.maxSafeInteger(),
  }),
  fc.record({
    name: fc.constant('size'),
    type: fc.constant(OptionType.Number),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  fc.record({
    name: fc.constant('who'),
    type: fc.constantFrom(
      OptionType.User,
      OptionType.Channel,
      OptionType.Role,
      OptionType.Mentionable,
      OptionType.Attachment,
    ),
    value: snowflake,
  }),
);

const options: fc.Arbitrary<Json[]> = fc.oneof(
  fc.constant([] as Json[]),
  fc.array(fc.oneof(textOption, otherOption), { maxLength: 4 }),
  fc.array(textOption, { minLength: 1, maxLength: 2 }).map((inner) => [
    {
      name: 'group',
      type: OptionType.SubcommandGroup,
      options: [{ name: 'sub', type: OptionType.Subcommand, options: inner }],
    },
  ]),
);

/** The values that options and menus refer to by their ids. */
const resolvedOf = (referred: readonly string[]): fc.Arbitrary<Json> =>
  fc.tuple(user, member, role, channel, attachment).map(([someone, of, group, place, file]) => ({
    users: byId(referred, [someone]),
    members: byId(referred, [of]),
    roles: byId(referred, [group]),
    channels: byId(referred, [place]),
    attachments: byId(referred, [file]),
  }));

const slash = fc.tuple(nameOf, options, snowflake).chain(([name, given, id]) => {
  const referred = given.flatMap(({ value }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? [value] : [],
  );
  const data = { id, name, type: CommandType.ChatInput, options: given };
  return referred.length === 0
    ? fc.constant<Json>(data)
    : resolvedOf(referred).map((resolved): Json => ({ ...data, resolved }));
});

const typing = fc
  .tuple(nameOf, textOption, fc.array(textOption, { maxLength: 2 }), fc.boolean(), snowflake)
  .map(([name, focused, others, nested, id]): Json => {
    const all = [...others, { ...focused, focused: true }];
    const inner = [{ name: 'sub', type: OptionType.Subcommand, options: all }];
    return { id, name, type: CommandType.ChatInput, options: nested ? inner : all };
  });

const messageMenu = fc
  .tuple(fc.oneof(fc.constantFrom('Ask about this', 'Find sources'), nameOf), message, snowflake)
  .map(
    ([name, chosen, id]): Json => ({
      id,
      name,
      type: CommandType.Message,
      target_id: chosen.id,
      resolved: { messages: { [String(chosen.id)]: chosen } },
    }),
  );

const userMenu = fc.tuple(nameOf, user, member, snowflake).map(
  ([name, chosen, of, id]): Json => ({
    id,
    name,
    type: CommandType.User,
    target_id: chosen.id,
    resolved: { users: { [String(chosen.id)]: chosen }, members: { [String(chosen.id)]: of } },
  }),
);

const entryPoint = snowflake.map((id): Json => ({ id, name: 'launch', type: CommandType.PrimaryEntryPoint }));

const ACTIONS = [
  'ask:sources',
  'ask:share',
  'ask:report',
  'ask:follow',
  'ask:question',
  'ask:followed',
  'ask:gone',
  'search:page',
  'source:passage',
  'source:page',
  'source:article',
  'source:read',
  'quiz:pick',
  'quiz:type',
  'quiz:typed',
  'quiz:pass',
  'quiz:next',
  'quiz:again',
  'quiz:new',
  'ask:constructor',
  'gone:page',
  'ask',
  ':',
  '%',
  'ask::en',
];
const ARGUMENTS = [
  'en',
  'ko',
  'ja',
  'fr',
  '',
  '0',
  '-1',
  '1e9',
  'NaN',
  'nationpress-2026-01-15#school-ferry',
  '%3A',
  'ko0.abc.3.7.2.1.zzzz.history',
];

/** Custom ids of the bot, of other versions of it, of other bots, and garbage: 1 to 100 units. */
const customId = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ACTIONS), fc.array(fc.constantFrom(...ARGUMENTS), { maxLength: 4 }))
    .map(([action, rest]) => [action, ...rest].join(':').slice(0, 100)),
  monstrousText.map((garbage) => garbage.slice(0, 100) || 'x'),
);

const button = fc
  .tuple(customId, fc.nat(100))
  .map(([custom_id, id]): Json => ({ id, custom_id, component_type: ComponentType.Button }));

const select = fc
  .tuple(
    customId,
    ids,
    fc.constantFrom(
      ComponentType.StringSelect,
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ),
  )
  .chain(([custom_id, values, component_type]) =>
    resolvedOf(values).map(
      (resolved): Json => ({
        id: 1,
        custom_id,
        component_type,
        values,
        ...(component_type !== ComponentType.StringSelect && { resolved }),
      }),
    ),
  );

const field = fc.tuple(fc.oneof(fc.constantFrom('question', 'answer'), customId), typedText).map(
  ([custom_id, value]): Json => ({
    id: 3,
    type: ComponentType.TextInput,
    custom_id,
    value: value.slice(0, 4000),
  }),
);

const form = fc
  .tuple(
    fc.oneof(fc.constant('ask:followed:ko'), customId),
    fc.array(field, { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(
    ([custom_id, fields, labelled]): Json => ({
      custom_id,
      components: fields.map((component, id) =>
        labelled
          ? { id, type: ComponentType.Label, component }
          : { id, type: ComponentType.ActionRow, components: [component] },
      ),
    }),
  );

type Kind = { type: number; data: Json };
const of =
  (type: number) =>
  (data: Json): Kind => ({ type, data });

// A component belongs to a message of the bot, laid out by Components V2 as all of its are.
const ownMessage = fc.tuple(message, fc.boolean()).map(
  ([base, ephemeral]): Json => ({
    ...base,
    content: '',
    embeds: [],
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
  }),
);

// What is used stands in the message, or does no longer.
const onMessage = (kinds: fc.Arbitrary<Kind>) =>
  fc.tuple(kinds, ownMessage, fc.boolean(), typedText).map(([kind, shown, there, label]) => {
    const { custom_id, component_type: type = ComponentType.Button } = kind.data;
    const used = { type, custom_id, style: 2, label: label.slice(0, 80) };
    const components = [{ type: ComponentType.ActionRow, id: 1, components: [used] }];
    return { ...kind, message: there ? { ...shown, components } : shown };
  });

const unknownKind = fc
  .tuple(
    fc.constantFrom(6, 7, NOT_YET),
    fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3, noNullPrototype: true }),
  )
  .map(([type, data]): Kind => ({ type, data: data as Json }));

const kinds: fc.Arbitrary<Kind & { message?: Json }> = fc.oneof(
  { weight: 6, arbitrary: slash.map(of(InteractionType.ApplicationCommand)) },
  { weight: 4, arbitrary: typing.map(of(InteractionType.ApplicationCommandAutocomplete)) },
  { weight: 2, arbitrary: messageMenu.map(of(InteractionType.ApplicationCommand)) },
  { weight: 1, arbitrary: userMenu.map(of(InteractionType.ApplicationCommand)) },
  { weight: 1, arbitrary: entryPoint.map(of(InteractionType.ApplicationCommand)) },
  { weight: 6, arbitrary: onMessage(button.map(of(InteractionType.MessageComponent))) },
  { weight: 3, arbitrary: onMessage(select.map(of(InteractionType.MessageComponent))) },
  { weight: 2, arbitrary: form.map(of(InteractionType.ModalSubmit)) },
  { weight: 2, arbitrary: onMessage(form.map(of(InteractionType.ModalSubmit))) },
  { weight: 1, arbitrary: unknownKind },
);

/** The kinds of channels of a guild that people write in, and so act in: categories, forums and directories are not among them. */
const HOLDING_MESSAGES = new Set([0, 2, 5, 10, 11, 12, 13]);

/** Interactions as Discord sends them, of every kind that is to be answered, also of kinds that there are not yet. */
export function interactions({ applicationId, guildId, channelId }: Place): fc.Arbitrary<Json> {
  const inGuild = fc
    .tuple(user, member, channel, snowflake, fc.boolean(), locale)
    .map(([someone, of_, other, otherGuild, known, guild_locale]): Json => {
      const guild_id = known ? guildId : otherGuild;
      const type = HOLDING_MESSAGES.has(Number(other.type)) ? other.type : 0;
      const place: Json = known ? { ...other, type: 0, id: channelId } : { ...other, type };
      return {
        guild_id,
        guild: { id: guild_id, locale: guild_locale, features: [] },
        guild_locale,
        channel_id: place.id,
        channel: { ...place, guild_id },
        member: { ...of_, user: someone },
        context: 0,
        authorizing_integration_owners: { 0: guild_id },
      };
    });
  const inDirectMessages = fc.tuple(user, snowflake, fc.constantFrom(1, 3)).map(
    ([someone, channel_id, type]): Json => ({
      channel_id,
      channel: {
        id: channel_id,
        type,
        flags: 0,
        last_message_id: null,
        ...(type === 1 && { recipients: [someone] }),
      },
      user: someone,
      context: type === 1 ? 1 : 2,
      authorizing_integration_owners: { 1: someone.id },
    }),
  );
  return fc.tuple(kinds, fc.oneof(inGuild, inDirectMessages), locale).map(
    ([kind, place, language]): Json => ({
      version: 1,
      application_id: applicationId,
      ...place,
      ...kind,
      locale: language,
      app_permissions: '2147483648',
      attachment_size_limit: 10_485_760,
      entitlements: [],
    }),
  );
}

/** A ping, which Discord sends over HTTP alone and which needs no answer here. */
export function pings({ applicationId }: Place): fc.Arbitrary<Json> {
  return fc.constant({
    version: 1,
    application_id: applicationId,
    type: InteractionType.Ping,
    entitlements: [],
  });
}
