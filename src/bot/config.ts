import { z } from 'zod';
import type { StorePlace } from '../store/place.ts';
import { LEAST_SECRET } from '../store/secret.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The id of a server. */
export const SERVER_ID = /^\d{17,20}$/;

const token = z
  .string()
  .refine((value) => !/^\s|\s$/.test(value), 'has spaces or line breaks around it: remove them')
  .refine((value) => !/^\s*["'`]|["'`]\s*$/.test(value), 'has quotation marks around it: remove them')
  .refine((value) => !/^\W*(bot|bearer)\s/i.test(value), 'starts with "Bot ": leave that word off')
  .refine(
    (value) => /^[\x21-\x7e]+$/.test(value.trim().replace(/^\W*(bot|bearer)\s+/i, '')),
    'has characters that no token has: copy it again from the Bot page of the developer portal',
  );

const apiUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'is not an address: give one such as https://discord.com/api, or leave it unset for that',
  )
  .refine((value) => !/\/v\d+\/?$/.test(value), 'ends in a version: leave it off, /v10 is added by itself')
  .transform((value) => value.replace(/\/+$/, ''));

const databaseUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
    'is not the address of a PostgreSQL database: give one such as postgresql://user:password@host/database, or leave it unset for a file',
  );

const days = z
  .string()
  .refine(
    (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= 3650,
    'is not a number of days: give one from 1 to 3650, or leave it unset for 180',
  )
  .transform(Number);

const environment = z
  .object({
    DISCORD_TOKEN: token.optional(),
    DISCORD_API_URL: apiUrl.optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(SERVER_ID, 'is not the id of a server: copy it in Discord (17 to 20 digits), or leave it unset')
      .optional(),
    KNOWLEDGE_DIR: z.string().default('knowledge'),
    LOG_LEVEL: z.enum(levels, `is none of the levels: give one of ${levels.join(', ')}`).default('info'),
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_FILE: z.string().optional(),
    GYORIN_SECRET: z
      .string()
      .min(
        LEAST_SECRET,
        `is too short: give at least ${LEAST_SECRET} characters, such as what \`openssl rand -hex 32\` prints`,
      )
      .optional(),
    RETENTION_DAYS: days.default(180),
  })
  .refine((values) => values.DISCORD_API_URL === undefined || values.DISCORD_TOKEN !== undefined, {
    path: ['DISCORD_API_URL'],
    message:
      'is set without DISCORD_TOKEN: set the token too, or unset DISCORD_API_URL to chat in the terminal',
    when: () => true,
  })
  .refine((values) => values.DATABASE_URL === undefined || values.DATABASE_FILE === undefined, {
    path: ['DATABASE_FILE'],
    message: 'is set beside DATABASE_URL: unset one of them, since the store is either a file or PostgreSQL',
    when: () => true,
  })
  .refine((values) => values.DATABASE_URL === undefined || values.GYORIN_SECRET !== undefined, {
    path: ['GYORIN_SECRET'],
    message:
      'is not set, and DATABASE_URL needs it: set it to what `openssl rand -hex 32` prints, the same for every process; when you move from a file, to what stands in the .secret file beside it',
    when: () => true,
  });

/** How the bot runs. Without a token it runs on the local Discord. */
export type Config = {
  token: string | undefined;
  /** Where Discord's API is, without version and without a slash at the end. */
  apiUrl: string;
  /** The one server that gets the commands; all servers where it is undefined. */
  guildId: string | undefined;
  knowledgeDir: string;
  logLevel: (typeof levels)[number];
  store: StorePlace;
};

/**
 * The configuration cannot be used: one line a mistake, each with what to do about it, never with a value.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

/**
 * Reads the configuration from environment variables; an empty one counts as unset.
 * Throws a `ConfigError` with every mistake there is.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  }
  const values = read.data;
  return {
    token: values.DISCORD_TOKEN,
    apiUrl: values.DISCORD_API_URL ?? 'https://discord.com/api',
    guildId: values.DISCORD_GUILD_ID,
    knowledgeDir: values.KNOWLEDGE_DIR,
    logLevel: values.LOG_LEVEL,
    store: {
      url: values.DATABASE_URL,
      file: values.DATABASE_FILE ?? 'data/gyorin.sqlite',
      secret: values.GYORIN_SECRET,
      retentionDays: values.RETENTION_DAYS,
    },
  };
}

/**
 * Loads `.env` of the working directory into `process.env`, if there is one; variables that are set already
 * win. Throws a `ConfigError` where it cannot be read.
 */
export function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT') {
      throw new ConfigError([
        `.env cannot be read (${String(code)}): make it a readable file, or remove it.`,
      ]);
    }
  }
}
