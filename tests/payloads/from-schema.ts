import fc from 'fast-check';
import { monstrousText } from '../cards/monsters.ts';

/** As much of a zod schema as is needed to make values of it (zod 4, "For library authors"). */
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
      checks?: { _zod: { def: Check } }[];
    };
    innerType?: Schema;
  };
};
type Check = { check: string; format?: string; pattern?: RegExp; minimum?: number; maximum?: number };

/** Deeper than so many objects, whatever may be left out is. */
const DEEPEST = 3;
const LARGEST_INT32 = 2 ** 31 - 1;

/** An id of Discord's, from the smallest to the largest that fit 63 bits. */
export const snowflake: fc.Arbitrary<string> = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String);

const moment = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl({ withQueryParameters: true });

const made = new WeakMap<Schema, fc.Arbitrary<unknown>[]>();

/**
 * Values that a zod schema of Discord's OpenAPI document takes. Where it asks for nothing but a text, the texts are
 * monstrous; `undefined` stands for what is left out.
 */
export function valuesOf(schema: object): fc.Arbitrary<unknown> {
  return valuesAt(schema as Schema, 0);
}

function valuesAt(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const known = made.get(schema) ?? [];
  made.set(schema, known);
  known[depth] ??= make(schema, depth);
  return known[depth];
}

function make(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { type, shape = {}, element, options = [], innerType, valueType, values = [] } = schema._zod.def;
  const inner = innerType ?? (type === 'lazy' ? schema._zod.innerType : undefined);
  const shallow = depth >= DEEPEST;
  const [least, most] = [limit(schema, 'min_length'), limit(schema, 'max_length')];
  switch (type) {
    case 'optional':
      return inner && !shallow ? fc.option(valuesAt(inner, depth), { nil: undefined, freq: 1 }) : NOTHING;
    case 'nullable':
      return inner && !shallow
        ? fc.option(valuesAt(inner, depth), { nil: null, freq: 1 })
        : fc.constant(null);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, valuesAt(part, depth + 1)])),
      );
    case 'record':
      return valueType && !shallow
        ? fc.dictionary(snowflake, valuesAt(valueType, depth + 1), { maxKeys: 2, noNullPrototype: true })
        : fc.constant({});
    case 'array':
      return element && !(shallow && least === undefined)
        ? fc.array(valuesAt(element, depth), {
            minLength: least ?? 0,
            maxLength: Math.max(least ?? 0, Math.min(most ?? 2, 2)),
          })
        : fc.constant([]);
    case 'union':
      return fc.oneof(...options.map((option) => valuesAt(option, depth)));
    case 'literal':
      return fc.constantFrom(...values);
    case 'string':
      return textOf(schema, most);
    case 'number':
      return fc.integer({
        // Many of them are bit fields, which are never negative; the document does not say so.
        min: limit(schema, 'greater_than') ?? 0,
        max: limit(schema, 'less_than') ?? LARGEST_INT32,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      if (inner === undefined) throw new TypeError(`no values are known of a schema of type ${type}`);
      return valuesAt(inner, depth);
  }
}

const NOTHING = fc.constant(undefined);

function checks(schema: Schema): Check[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def);
}

function limit(schema: Schema, name: string): number | undefined {
  const found = checks(schema).find(({ check }) => check === name) as
    | (Check & { value?: number })
    | undefined;
  return found?.minimum ?? found?.maximum ?? found?.value;
}

function textOf(schema: Schema, most: number | undefined): fc.Arbitrary<string> {
  const format = checks(schema).find(({ check }) => check === 'string_format')?.format;
  if (format === 'url') return address;
  if (format === 'datetime') return moment;
  if (format === 'regex') return snowflake;
  return most === undefined ? monstrousText : monstrousText.map((text) => text.slice(0, most));
}
