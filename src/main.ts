import { ConfigError, loadEnvironmentFile, readConfig } from './bot/config.ts';
import { loadKnowledgeApart } from './search/load-apart.ts';

try {
  loadEnvironmentFile();
  const config = readConfig(process.env);
  // Takes about as long as loading the program does, in another thread, so the two go side by side.
  const knowledge = loadKnowledgeApart(config.knowledgeDir);
  const { run } = await import('./run.ts');
  await run(config, knowledge);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const mistake of error.mistakes) process.stderr.write(`${mistake}\n`);
  process.exit(1);
}
