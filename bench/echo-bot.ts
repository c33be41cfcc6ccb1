import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';

// A bare discord.js bot to measure beside: answers `/ask` with the question, and does nothing else.
const { DISCORD_TOKEN = '', DISCORD_API_URL = '' } = process.env;
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: DISCORD_API_URL, version: '10' },
  waitGuildTimeout: 0,
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({ content: interaction.options.getString('question', true) });
});

client.once(Events.ClientReady, async ({ application }) => {
  const question = {
    type: ApplicationCommandOptionType.String,
    name: 'question',
    description: 'What to echo',
    required: true,
  } as const;
  await application.commands.set([{ name: 'ask', description: 'Echoes', options: [question] }]);
  process.stderr.write(`${JSON.stringify({ ms: Math.round(performance.now()), msg: 'ready' })}\n`);
});

process.once('SIGTERM', () => client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
