import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Card } from '../cards/card.ts';
import type { Language } from '../language/language.ts';
import type { Channels } from './channels.ts';

/** Who acts, as far as a handler may know. */
export type Asker = {
  /** The locale of the person's client, as Discord sends it. */
  locale: string;
  /** The language of fixed sentences for that locale; English where the bot does not speak it. */
  language: Language;
  /** Stands for this person in this channel, and tells neither. */
  conversation: string;
  /** The id of the person: only its keyed hash is ever kept. */
  person: string;
  /** The id of the server, where the bot is on it; undefined elsewhere, such as in direct messages. */
  server: string | undefined;
};

/** Who acts in an interaction, and where. */
export type Actor = Asker & {
  /** The server; null in direct messages. */
  guildId: string | null;
  channelId: string;
  /** What the person may do in the channel, as bits of Discord's; none in direct messages. */
  permissions: bigint;
};

/** The options of a slash command by name, as far as they were given. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** A slash command as it was sent off. */
export type SlashInput = Actor & {
  options: Options;
  /** What the person may do in each channel that an option names, by the id of the channel. */
  permissionsIn: Readonly<Record<string, bigint>>;
};
/** A slash command while it is being typed. */
export type TypingInput = Asker & { options: Options; focused: string; typed: string };
/** A press on a button: the arguments in its custom id, its label, and the message it belongs to. */
export type PressInput = Actor & {
  args: readonly string[];
  label: string;
  messageId: string;
  components: APIMessageTopLevelComponent[];
};
/** A choice from a select menu, and the message that the menu belongs to. */
export type ChoiceInput = Actor & {
  args: readonly string[];
  values: readonly string[];
  components: APIMessageTopLevelComponent[];
};
/** A form as it was sent off: what was entered, by the custom ids of its fields, and the card that it was opened from. */
export type FormInput = Actor & {
  args: readonly string[];
  fields: Readonly<Record<string, string>>;
  components: APIMessageTopLevelComponent[];
};
/**
 * A message that a command of its menu was chosen for: its text, without mentions and emoji of servers; as it was written,
 * lines and marks of markdown and all; and the day it was written on, in UTC (`2026-01-15`).
 */
export type TargetInput = Asker & { text: string; content: string; written: string };
/** A message to the bot: its text likewise, and the card of the bot's that it replies to, if it does. */
export type MessageInput = Asker & { text: string; repliedTo: APIMessageTopLevelComponent[] };

/** What a handler says of its work, for the one line the log keeps of an interaction. */
export type Report = { outcome: string; language: Language };
/** A message of its own, for the one who asked or for everyone in the channel. */
export type Reply = Report & { card: Card; audience: 'asker' | 'channel' };
/** What a message becomes: the one that was pressed, or the one that was announced. */
export type Shown = Report & { card: Card };
/** A form to fill in. */
export type Form = Report & { form: APIModalInteractionResponseCallbackData };
/** One suggestion while typing: what is shown, and what is then sent. */
export type Choice = { name: string; value: string };

/** What has time to work, and may act in channels besides. */
type Working<Input, Services> = (input: Input, services: Services, channels: Channels) => Promise<Shown>;

type Handlers<Input, Services> =
  | { acknowledge: 'reply'; handle(input: Input, services: Services): Reply }
  | { acknowledge: 'update'; handle(input: Input, services: Services): Shown }
  | { acknowledge: 'modal'; handle(input: Input, services: Services): Form }
  | { acknowledge: 'deferPrivate'; handle: Working<Input, Services> }
  | { acknowledge: 'deferPublic'; handle: Working<Input, Services> }
  | { acknowledge: 'deferUpdate'; handle: Working<Input, Services> };

/** The ways a handler can be acknowledged. */
export type Acknowledgement = Handlers<unknown, unknown>['acknowledge'];

/**
 * A handler, with how it is acknowledged. `reply`, `update` and `modal` are the first response themselves, so
 * they work on data in memory and at once; with a deferral the router answers Discord first and has 15
 * minutes.
 */
export type Handler<Input, Services, Way extends Acknowledgement = Acknowledgement> = Extract<
  Handlers<Input, Services>,
  { acknowledge: Way }
>;

/** Suggests what can be typed next, from data in memory; Discord takes no error and no delay here. */
export type Suggester<Services> = {
  acknowledge: 'autocomplete';
  handle(input: TypingInput, services: Services): Choice[];
};

type Opening = Exclude<Acknowledgement, 'update' | 'deferUpdate'>;

/**
 * A slash command's whole life: what Discord is told of it, and what it does; parts of it by the action in
 * the custom id.
 */
export type SlashCommand<Services> = {
  definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run: Handler<SlashInput, Services, Opening>;
  autocomplete?: Suggester<Services>;
  buttons?: Readonly<Record<string, Handler<PressInput, Services>>>;
  selects?: Readonly<Record<string, Handler<ChoiceInput, Services>>>;
  modals?: Readonly<Record<string, Handler<FormInput, Services, Exclude<Acknowledgement, 'modal'>>>>;
};

/** A command in the menu of a message. */
export type MenuCommand<Services> = {
  definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  runOn: Handler<TargetInput, Services, Opening>;
};

/** Anything that Discord is told the bot can do. */
export type Command<Services> = SlashCommand<Services> | MenuCommand<Services>;

/** Answers messages to the bot: those that mention it, reply to it, or are written to it directly. */
export type Listener<Services> = (input: MessageInput, services: Services) => Shown;
