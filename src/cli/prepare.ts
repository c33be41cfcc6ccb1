import { loadKnowledgeApart } from '../search/load-apart.ts';
import { knowledgeFolder } from './knowledge-folder.ts';

// Run by `npm ci`: reads the knowledge once, so that the first start finds its snapshot. What is wrong with the files is for
// `npm run check` and the start to say, not a reason for an installation to fail.
try {
  await loadKnowledgeApart(knowledgeFolder(undefined));
} catch (error) {
  process.stderr.write(`the knowledge was not read in advance: ${error}\n`);
}
