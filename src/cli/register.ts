import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { ConfigError, loadEnvironmentFile, readConfig, SERVER_ID } from '../bot/config.ts';
import { explained } from '../bot/gateway.ts';
import { redact } from '../bot/log.ts';
import { describeRegistration, registerCommands } from '../bot/register.ts';

const usage = `Usage: npm run register [-- --guild ID]

Makes the commands known to Discord, where something changed.
  --guild ID   only in this server (default: DISCORD_GUILD_ID, else in all)
  --help       this text
Needs DISCORD_TOKEN, in the environment or in .env; DISCORD_API_URL points at another API.
`;

async function register(guild: string | undefined): Promise<void> {
  loadEnvironmentFile();
  const config = readConfig({ ...process.env, ...(guild !== undefined && { DISCORD_GUILD_ID: guild }) });
  if (config.token === undefined) {
    throw new ConfigError([
      'DISCORD_TOKEN is not set: set it, in the environment or in .env, and try again.',
    ]);
  }
  try {
    const rest = new REST({ api: config.apiUrl, version: '10' }).setToken(config.token);
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const definitions = commands.map(({ definition }) => definition);
    const done = await registerCommands(definitions, {
      rest,
      applicationId: id,
      guildId: config.guildId,
    });
    for (const registration of done) process.stdout.write(`${describeRegistration(registration)}\n`);
    if (done.every(({ action }) => action === 'unchanged')) process.stdout.write('nothing changed\n');
  } catch (error) {
    const { message } = explained(error, config.apiUrl);
    process.stderr.write(`${redact(message, [config.token])}\n`);
    process.exitCode = 1;
  }
}

try {
  const { guild, help } = parseArgs({
    options: { guild: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  }).values;
  if (!help && guild !== undefined && !SERVER_ID.test(guild)) {
    throw new Error('--guild is not the id of a server: copy it in Discord (17 to 20 digits)');
  }
  if (help) process.stdout.write(usage);
  else await register(guild);
} catch (error) {
  const mistakes = error instanceof ConfigError ? error.mistakes : [(error as Error).message, usage];
  for (const mistake of mistakes) process.stderr.write(`${mistake}\n`);
  process.exitCode = error instanceof ConfigError ? 1 : 2;
}
