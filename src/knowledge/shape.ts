import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Path } from './problem.ts';
import { shown } from './problem.ts';

/** Something wrong with a value or, with `at: 'key'`, with the key it stands behind. */
export type Misfit = { path: Path; at?: 'key'; message: string };

/** Data as far as it has the right shape: whatever did not fit is undefined, list indices stay as in the file. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? (Sound<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/** The outcome of holding data against a schema: all misfits, and what is sound apart from them. */
export type Shape<T> = { misfits: Misfit[]; sound: Sound<T> | undefined };

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  int: 'a whole number',
  number: 'a whole number',
};
const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function expectation(issue: z.core.$ZodIssue): string {
  // A schema that says itself what it expects knows best.
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values
        .map(String)
        .join(', ')
        .replace(/, ([^,]*)$/u, ' or $1')}`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin === 'string') return 'expected a text that is not empty';
      if (issue.minimum === 1 && issue.origin === 'array') return 'expected a list that is not empty';
      return `expected at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    default:
      return `expected a valid value (${issue.message})`;
  }
}

function found(issue: z.core.$ZodIssue): string {
  const { input } = issue;
  if (issue.code === 'too_big' && Array.isArray(input)) return String(input.length);
  if (issue.code === 'too_big' && typeof input === 'string') return `${input.length}: ${shown(input)}`;
  const unquoted = issue.code === 'invalid_type' && issue.expected === 'string';
  if (unquoted && (typeof input === 'number' || typeof input === 'boolean')) {
    return `${input}; put it in quotation marks`;
  }
  return shown(input);
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  let part: z.core.JSONSchema._JSONSchema | undefined = z.toJSONSchema(schema, { io: 'input' });
  for (const step of path) {
    if (typeof part !== 'object') break;
    part =
      typeof step === 'number'
        ? Array.isArray(part.items)
          ? undefined
          : part.items
        : part.properties?.[step];
  }
  return typeof part === 'object' ? Object.keys(part.properties ?? {}) : [];
}

function unknownKeys(schema: z.ZodType, path: Path, keys: readonly string[]): Misfit[] {
  const known = knownKeys(schema, path);
  return keys.map((key) => {
    const hint = didYouMean(key, known);
    const expected = hint ? 'a known key' : `one of ${known.join(', ')}`;
    return { path: [...path, key], at: 'key', message: `expected ${expected}, found ${shown(key)}${hint}` };
  });
}

function withoutAt(root: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  let parent = root;
  for (const step of path.slice(0, -1)) {
    parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, step) : undefined;
  }
  if (typeof parent === 'object' && parent !== null) Reflect.set(parent, last, undefined);
  return root;
}

/**
 * Holds data against a schema and reports every misfit as `expected …, found …`, an unknown key at the key with the
 * known one nearest to it. What remains is still sound and can be checked further, so that one slip does not hide
 * the next.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Shape<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  const misfits: Misfit[] = [];
  let rest: unknown = structuredClone(value);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') misfits.push(...unknownKeys(schema, path, issue.keys));
    else {
      misfits.push({ path, message: `${expectation(issue)}, found ${found(issue)}` });
      rest = withoutAt(rest, path);
    }
  }
  // The schema has vouched for everything that is left.
  return { misfits, sound: rest as Sound<z.output<Schema>> | undefined };
}
