import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/knowledge/problem.ts';
import { compareProblems, formatPath, formatProblem, shown } from '../../src/knowledge/problem.ts';

const problem: Problem = {
  file: 'a.yaml',
  line: 3,
  column: 7,
  path: 'title',
  message: 'expected text, found 1',
};

describe('formatProblem', () => {
  it('puts a problem on one line', () => {
    expect(formatProblem(problem)).toBe('a.yaml:3:7: title: expected text, found 1');
  });

  it('writes control characters out, so that no file can write to the terminal', () => {
    expect(formatProblem({ ...problem, file: 'a\n\u001b[31m\u009b.yaml' })).toBe(
      'a\\x0a\\x1b[31m\\x9b.yaml:3:7: title: expected text, found 1',
    );
  });
});

describe('compareProblems', () => {
  it('sorts by file, then line, then column, by number', () => {
    const sorted: Problem[] = [
      { ...problem, file: 'a.yaml', line: 2, column: 10 },
      { ...problem, file: 'a.yaml', line: 10, column: 2 },
      { ...problem, file: 'a.yaml', line: 10, column: 11 },
      { ...problem, file: 'b.yaml', line: 1, column: 1 },
    ];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
  });
});

describe('formatPath', () => {
  it.each([
    [['passages', 3, 'text', 'ko'], 'passages[3].text.ko'],
    [[2, 'name'], '[2].name'],
    [['a b', 'c.d'], '["a b"]["c.d"]'],
    [['제목'], '제목'],
    [[], '(file)'],
  ])('writes %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('shown', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['say "hi"', '"say \\"hi\\""'],
    ['\u0000', '"\\u0000"'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    [[1], 'a list'],
    [{}, 'a map'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    ['🚢'.repeat(61), `"${'🚢'.repeat(59)}…"`],
  ])('shows %j as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('shows a list that holds itself', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(shown(list)).toBe('a list');
  });
});
