import { z } from 'zod';
import { articleSchema, glossarySchema, questionsSchema, synonymsSchema, topicsSchema } from './schema.ts';

const SCHEMAS = {
  'article.schema.json': articleSchema,
  'glossary.schema.json': glossarySchema,
  'questions.schema.json': questionsSchema,
  'synonyms.schema.json': synonymsSchema,
  'topics.schema.json': topicsSchema,
};

/**
 * The JSON Schemas of the knowledge files, for editors: file name and content. Draft 7, which the YAML language server
 * of the common editors reads best.
 */
export function jsonSchemas(): { name: string; content: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name,
    content: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
  }));
}
