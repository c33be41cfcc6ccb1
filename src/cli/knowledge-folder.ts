/**
 * The knowledge folder to use: the one given as `--knowledge`, else that of the environment variable KNOWLEDGE_DIR,
 * else `knowledge` in the current working directory. An empty one counts as not given.
 */
export function knowledgeFolder(option: string | undefined): string {
  return option || process.env.KNOWLEDGE_DIR || 'knowledge';
}
