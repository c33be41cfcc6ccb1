import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/knowledge/parse-yaml.ts';
import { formatPath } from '../../src/knowledge/problem.ts';

function faultsOf(text: string): string[] {
  return parseYaml(text).faults.map(
    ({ position, path, message }) => `${position.line}:${position.column}: ${formatPath(path)}: ${message}`,
  );
}

describe('parseYaml', () => {
  it('gives the data and where each value and key stands', () => {
    const { value, locate, faults } = parseYaml('a: 1\nb:\n  - c: x\n  -\n    d: [1, 2]\n');
    expect(faults).toEqual([]);
    expect(value).toEqual({ a: 1, b: [{ c: 'x' }, { d: [1, 2] }] });
    expect(locate([])).toEqual({ line: 1, column: 1 });
    expect(locate(['a'])).toEqual({ line: 1, column: 4 });
    expect(locate(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
    expect(locate(['b', 1, 'd', 1])).toEqual({ line: 5, column: 12 });
    expect(locate(['b', 1, 'd'], 'key')).toEqual({ line: 5, column: 5 });
  });

  it('finds what is missing at the nearest thing around it', () => {
    const { locate } = parseYaml('a: 1\nb:\n  - c: x\n');
    expect(locate(['b', 0, 'missing', 2])).toEqual({ line: 3, column: 5 });
    expect(locate(['b', 7])).toEqual({ line: 3, column: 3 });
  });

  it('finds what comes through an alias at the alias', () => {
    const { value, locate } = parseYaml('a: &x { b: 1 }\nc: *x\n');
    expect(value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(locate(['c', 'b'])).toEqual({ line: 2, column: 4 });
  });

  it('counts lines the same with CRLF', () => {
    const { value, locate } = parseYaml('a: 1\r\nb:\r\n  - x\r\n');
    expect(value).toEqual({ a: 1, b: ['x'] });
    expect(locate(['b', 0])).toEqual({ line: 3, column: 5 });
  });

  it('keeps dates as text, as YAML 1.2 does', () => {
    expect(parseYaml('d: 2026-02-03').value).toEqual({ d: '2026-02-03' });
  });

  it('takes __proto__ for a key like any other', () => {
    const { value } = parseYaml('__proto__: { polluted: true }');
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    [
      'a tab as indentation',
      'a:\n\tb: 1',
      '2:1: (file): expected spaces as indentation, found "\\tb: 1" (Tabs are not allowed as indentation)',
    ],
    [
      'an open quotation mark',
      'a: "b\nc: d\n',
      '3:1: (file): expected valid YAML, found the end of the file (Missing closing "quote)',
    ],
    [
      'a colon in plain text',
      'a: b: c',
      '1:4: (file): expected one key a line, and texts that hold ": " in quotation marks, found "b: c" (Nested mappings are not allowed in compact mappings)',
    ],
    [
      'uneven indentation',
      'a:\n    b: 1\n  c: 2\n',
      '3:1: (file): expected everything in a map or list to start in one column, found "  c: 2" (All mapping items must start at the same column)',
    ],
    [
      'a reserved character',
      'a: @b',
      '1:4: (file): expected valid YAML, found "@b" (Plain value cannot start with reserved character @)',
    ],
    [
      'an unknown tag',
      'a: !foo b',
      '1:4: (file): expected valid YAML, found "!foo b" (Unresolved tag: !foo)',
    ],
    [
      'a list as a key',
      '? [a]\n: b',
      '1:3: (file): expected a key of plain text, found "[a]" (With stringKeys, all keys must be strings)',
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      '2:1: (file): expected one document a file, found a second one',
    ],
    [
      'a repeated key',
      'a:\n  b: 1\n  c: 2\n  b: 3\n',
      '4:3: a.b: expected each key once, found "b" again (first on line 2)',
    ],
    [
      'an alias of nothing',
      'a: *b',
      '1:4: a: expected an alias of an anchor that stands before it, found "*b"',
    ],
  ])('reports %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('reports each line with an error once, and at most twenty', () => {
    const faults = parseYaml('- @a @b\n'.repeat(100)).faults;
    expect(faults.map(({ position }) => position.line)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('does not repeat a long text that yaml puts into its message', () => {
    expect(faultsOf('!'.repeat(100_000))[0]?.length).toBeLessThan(400);
  });

  it('refuses a billion laughs', () => {
    const levels = Array.from('bcdefghi', (name, index) => {
      const alias = `*${'abcdefghi'[index]}`;
      return `${name}: &${name} [${Array(9).fill(alias).join(', ')}]`;
    });
    expect(faultsOf(['a: &a [lol, lol]', ...levels].join('\n'))).toEqual([
      '2:8: (file): expected at most 100 values through aliases, found more; write the values out',
    ]);
  });

  it('refuses more than a hundred aliases, and takes a hundred', () => {
    const withAliases = (count: number) => parseYaml(`- &a x\n${'- *a\n'.repeat(count)}`);
    expect(withAliases(99).faults).toEqual([]);
    expect(withAliases(20_000).faults).toHaveLength(1);
  });

  it('survives a list that holds itself', () => {
    const list = Object(parseYaml('&a [*a]').value);
    expect(list[0]).toBe(list);
  });

  it.each([
    ['brackets', '['.repeat(200_000), '1:51'],
    ['list items', `${'- '.repeat(200_000)}a`, '1:100'],
    ['explicit keys', `${'? '.repeat(100_000)}a`, '1:100'],
    ['maps', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '50:51'],
  ])('refuses %s nested thousands deep at once', (_, text, place) => {
    expect(faultsOf(text)).toEqual([`${place}: (file): expected at most 50 levels of nesting, found more`]);
  });

  it('takes brackets nested forty deep', () => {
    expect(parseYaml('['.repeat(40) + ']'.repeat(40)).faults).toEqual([]);
  });

  it.each([
    ['five million line ends', '\n'.repeat(5e6)],
    ['a million items', '- 1\n'.repeat(1.2e6)],
    ['a map of a hundred thousand equal keys', 'a: 1\n'.repeat(1e5)],
    ['a long line of quotation marks', '"'.repeat(5e6)],
    ['a long text', `"${'a'.repeat(5e6)}"`],
    ['commas', `[${','.repeat(1e5)}]`],
    ['documents', '---\n'.repeat(2e5)],
    ['anchors', '&a '.repeat(1e5)],
  ])('comes to an end soon: %s', { timeout: 15_000 }, (_, text) => {
    expect(() => parseYaml(text)).not.toThrow();
  });
});
