import { relative, resolve } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import type { Locate } from './position.ts';
import type { Path, Position, Problem } from './problem.ts';
import { formatPath } from './problem.ts';
import { readText } from './read-file.ts';
import type { Misfit, Sound } from './shape.ts';
import { checkShape } from './shape.ts';

/** A file of the knowledge folder: the sound part of its data, where each value stands, and what is wrong in itself. */
export type Source<T> = {
  /** As a person would type it where the program was started. */
  file: string;
  /** The data as YAML gives it, undefined where the file could not be read. */
  value: unknown;
  sound: Sound<T> | undefined;
  locate: Locate;
  /** Why the file could not be read; empty where it could. */
  unreadable: Problem[];
  misfits: Misfit[];
};

/** A path as a person would type it in the current working directory: relative or absolute, whichever is shorter. */
export function typedPath(path: string): string {
  const absolute = resolve(path);
  const near = relative(process.cwd(), absolute) || '.';
  return near.length > absolute.length ? absolute : near;
}

/** Reads, parses and holds one file against its schema. Never throws: what is wrong stands in the source. */
export async function openSource<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Source<z.output<Schema>>> {
  const file = typedPath(path);
  const unreadable = (faults: readonly { position: Position; path: Path; message: string }[]) => ({
    file,
    value: undefined,
    sound: undefined,
    locate: () => ({ line: 1, column: 1 }),
    unreadable: faults.map(({ position, path, message }) => ({
      file,
      ...position,
      path: formatPath(path),
      message,
    })),
    misfits: [],
  });
  const read = await readText(path);
  if ('fault' in read) return unreadable([{ position: read.position, path: [], message: read.fault }]);
  const { value, locate, faults } = parseYaml(read.text);
  if (faults.length > 0) return unreadable(faults);
  return { file, value, locate, unreadable: [], ...checkShape(schema, value) };
}
