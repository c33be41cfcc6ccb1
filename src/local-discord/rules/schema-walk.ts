import type { Fault, Path } from '../fault.ts';

/** A value to be walked along a schema. */
export type Walked = { schema: object; value: unknown };

/** The code of a fault that is a key the schema does not know. */
export const UNKNOWN_KEY = 'UNKNOWN_KEY';

/** As much of a zod schema as the walk looks at (zod 4, "For library authors": `_zod.def` is open to traversal). */
type Schema = {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Schema>;
      element?: Schema;
      options?: Schema[];
      innerType?: Schema;
      valueType?: Schema;
      values?: unknown[];
      checks?: { _zod: { def: { check: string; minimum?: number; maximum?: number } } }[];
    };
    innerType?: Schema;
  };
  safeParse(value: unknown): { success: boolean; error?: { issues: Issue[] } };
};
type Issue = { code: string; minimum?: unknown; maximum?: unknown; expected?: string; format?: string };

/**
 * Finds where a value leaves a schema. Walking it once, rather than letting zod parse it, keeps unions cheap (the member
 * with the right `type` is taken, not all of them tried), names the place exactly, and finds unknown keys.
 */
export function* walk({ schema, value }: Walked): Generator<Fault> {
  yield* step(schema as Schema, value, []);
}

function* step(schema: Schema, value: unknown, path: Path): Generator<Fault> {
  const { def } = schema._zod;
  const inner = def.innerType ?? (def.type === 'lazy' ? schema._zod.innerType : undefined);
  if (def.type === 'optional' || def.type === 'nullable') {
    if (value === (def.type === 'optional' ? undefined : null)) return;
  }
  if (inner !== undefined) yield* step(inner, value, path);
  else if (def.type === 'object') yield* stepObject(def.shape ?? {}, value, path);
  else if (def.type === 'record') yield* stepRecord(def.valueType, value, path);
  else if (def.type === 'array') yield* stepArray(schema, value, path);
  else if (def.type === 'union') yield* stepUnion(def.options ?? [], value, path);
  else yield* stepLeaf(schema, value, path);
}

function* stepObject(shape: Record<string, Schema>, value: unknown, path: Path): Generator<Fault> {
  if (!isObject(value)) {
    yield value === undefined ? missing(path) : wrongType(path, 'an object');
    return;
  }
  for (const [key, schema] of Object.entries(shape)) yield* step(schema, value[key], [...path, key]);
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape, key)) continue;
    yield {
      path: [...path, key],
      code: 'UNKNOWN_KEY',
      message: `Discord does not know the key "${key}" here.`,
    };
  }
}

function* stepRecord(valueType: Schema | undefined, value: unknown, path: Path): Generator<Fault> {
  if (!isObject(value)) yield wrongType(path, 'a dictionary');
  else if (valueType !== undefined) {
    for (const [key, entry] of Object.entries(value)) yield* step(valueType, entry, [...path, key]);
  }
}

function* stepArray(schema: Schema, value: unknown, path: Path): Generator<Fault> {
  if (!Array.isArray(value)) {
    yield value === undefined ? missing(path) : wrongType(path, 'a list');
    return;
  }
  const { element, checks = [] } = schema._zod.def;
  const { minimum = 0 } = checks.find((it) => it._zod.def.check === 'min_length')?._zod.def ?? {};
  const { maximum = Infinity } = checks.find((it) => it._zod.def.check === 'max_length')?._zod.def ?? {};
  if (value.length < minimum || value.length > maximum) {
    const message = `Must be between ${minimum} and ${maximum} in length.`;
    yield { path, code: 'BASE_TYPE_BAD_LENGTH', message };
    return;
  }
  if (element !== undefined) {
    for (const [index, entry] of value.entries()) yield* step(element, entry, [...path, index]);
  }
}

function* stepUnion(options: readonly Schema[], value: unknown, path: Path): Generator<Fault> {
  const members = options.map(unwrap);
  const byType = members.filter((member) => member._zod.def.shape?.type?._zod.def.values !== undefined);
  if (isObject(value) && byType.length > 0 && byType.length === members.length) {
    const types = byType.flatMap((member) => member._zod.def.shape?.type?._zod.def.values ?? []);
    const fitting = byType.find((member) =>
      member._zod.def.shape?.type?._zod.def.values?.includes(value.type),
    );
    if (fitting !== undefined) yield* step(fitting, value, path);
    else {
      const message = `Value of field "type" must be one of (${types.join(', ')}).`;
      yield { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message };
    }
    return;
  }
  const attempts = members.map((member) => [...step(member, value, path)]);
  if (attempts.some(({ length }) => length === 0)) return;
  // The member meant is most likely the one whose faults lie deepest, and then the one with the fewest.
  const [meant = []] = attempts.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  yield* meant;
}

function depth(faults: readonly Fault[]): number {
  return Math.max(...faults.map(({ path }) => path.length));
}

function* stepLeaf(schema: Schema, value: unknown, path: Path): Generator<Fault> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return;
  for (const issue of parsed.error?.issues ?? []) {
    yield value === undefined ? missing(path) : { path, ...describe(issue, schema, value) };
  }
}

function describe(issue: Issue, schema: Schema, value: unknown): Omit<Fault, 'path'> {
  const unit = typeof value === 'string' ? 'characters' : 'in value';
  switch (issue.code) {
    case 'too_small':
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${String(issue.minimum)} ${unit} or more.` };
    case 'too_big':
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${String(issue.maximum)} ${unit} or fewer.` };
    case 'invalid_type':
      return { code: 'BASE_TYPE_CHOICES', message: `Must be of type ${issue.expected ?? 'known'}.` };
    case 'invalid_value': {
      const message = `Value must be one of {${(schema._zod.def.values ?? []).join(', ')}}.`;
      return { code: 'BASE_TYPE_CHOICES', message };
    }
    default:
      return { code: 'BASE_TYPE_CHOICES', message: `Must be a valid ${issue.format ?? 'value'}.` };
  }
}

function unwrap(schema: Schema): Schema {
  return schema._zod.def.type === 'lazy' && schema._zod.innerType !== undefined
    ? unwrap(schema._zod.innerType)
    : schema;
}

function missing(path: Path): Fault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required.' };
}

function wrongType(path: Path, expected: string): Fault {
  return { path, code: 'BASE_TYPE_CHOICES', message: `Must be ${expected}.` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
