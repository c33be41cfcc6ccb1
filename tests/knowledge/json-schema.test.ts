import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schema.ts';

const folder = new URL('../../schema/', import.meta.url);

describe('the JSON Schemas in schema/', () => {
  it('are those of the zod schemas; `npm run schema` writes them anew', async () => {
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(
      jsonSchemas()
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, content } of jsonSchemas()) {
      expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(content);
    }
  });

  it('have a title and a description and refuse unknown keys', () => {
    for (const { content } of jsonSchemas()) {
      const schema = JSON.parse(content);
      expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) });
      expect((schema.items ?? schema).additionalProperties).toBe(false);
    }
  });
});
