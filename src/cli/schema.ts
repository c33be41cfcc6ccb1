import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../knowledge/json-schema.ts';

const folder = new URL('../../schema/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const { name, content } of jsonSchemas()) {
  await writeFile(new URL(name, folder), content);
  process.stderr.write(`schema/${name} written\n`);
}
