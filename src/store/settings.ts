import { z } from 'zod';
import type { Database } from './tables.ts';

const shape = z.object({
  /** How many days what people asked and voted is kept. */
  retentionDays: z.int().min(1).max(3650),
  /** Whether questions that were not answered are kept at all. */
  keepQuestions: z.boolean(),
});

/** What a server has decided about the bot; what it has not decided is missing. */
export type ServerSettings = Partial<z.infer<typeof shape>>;

/** The settings of a server; what another version of the bot has left there, and is not understood, is left out. */
export async function loadSettings(db: Database, server: string): Promise<ServerSettings> {
  const rows = await db
    .selectFrom('server_setting')
    .select(['name', 'value'])
    .where('server', '=', server)
    .execute();
  const understood = rows.flatMap(({ name, value }) => {
    const field = Object.hasOwn(shape.shape, name) ? shape.shape[name as keyof ServerSettings] : undefined;
    const read = field?.safeParse(parsed(value));
    return read?.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(understood);
}

/** Keeps what a server decided; undefined goes back to the default. */
export async function saveSetting<Name extends keyof ServerSettings>(
  db: Database,
  server: string,
  name: Name,
  value: ServerSettings[Name],
): Promise<void> {
  if (value === undefined) {
    await db.deleteFrom('server_setting').where('server', '=', server).where('name', '=', name).execute();
    return;
  }
  const row = { server, name, value: JSON.stringify(shape.shape[name].parse(value)) };
  await db
    .insertInto('server_setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['server', 'name']).doUpdateSet({ value: row.value }))
    .execute();
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
