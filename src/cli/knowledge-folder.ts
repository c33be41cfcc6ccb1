import { loadEnvironmentFile } from '../bot/config.ts';

/**
 * The knowledge folder to use: the one given as `--knowledge`, else that of KNOWLEDGE_DIR, in the environment or in
 * `.env`, else `knowledge` in the current working directory. An empty one counts as not given. Ends the process with
 * 1 where there is a `.env` that cannot be read.
 */
export function knowledgeFolder(option: string | undefined): string {
  if (option) return option;
  try {
    loadEnvironmentFile();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
  return process.env.KNOWLEDGE_DIR || 'knowledge';
}
