import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The bot's log: one object and one short sentence a line. */
export type Log = Logger;

const REDACTED = '[redacted]';
/** The part of an address that stands for the right to answer one interaction. */
const interactionToken = /(\/(?:interactions|webhooks)\/\d{15,20}\/)[\w.-]{20,}/g;

/**
 * Takes secrets out of a text, wherever they stand in it: each of `secrets`, also as it looks inside a JSON
 * string, and the tokens of interactions in addresses.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => secret.length > 0)
    .reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text)
    .replace(interactionToken, `$1${REDACTED}`);
}

/**
 * What the log keeps of an error. The other fields of discord.js's errors hold the address and the body of
 * the request, and with them what somebody asked.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...('code' in error && { code: error.code }),
    ...('status' in error && { status: error.status }),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** A log that hands over each line, without secrets, before the call returns. */
export function logTo(
  write: (line: string) => void,
  level: Config['logLevel'],
  secrets: readonly string[],
): Log {
  const options = { level, base: null, serializers: { err: describeError } };
  return pino(options, { write: (line) => write(redact(line, secrets)) });
}

/**
 * The log on stderr: JSON lines, or readable ones where a person watches. A reader that is slow holds up nobody: lines wait
 * for it in memory, and the last words are written before the process exits. `watched`: writes the lines where a person
 * watches, and types on the same terminal.
 */
export async function createLog(
  level: Config['logLevel'],
  secrets: readonly string[],
  watched?: (text: string) => void,
): Promise<Log> {
  const stderr = destination({ dest: 2, sync: false });
  process.once('exit', () => stderr.flushSync());
  if (!process.stderr.isTTY) return logTo((line) => stderr.write(line), level, secrets);
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({
    colorize: !process.env.NO_COLOR,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
  });
  return logTo((line) => (watched ? watched(pretty(line)) : stderr.write(pretty(line))), level, secrets);
}
