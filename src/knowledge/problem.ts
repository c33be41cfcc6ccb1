/** A place in a file, both counted from 1; columns are UTF-16 units, as editors count them. */
export type Position = { line: number; column: number };

/** Where a value stands in a file's data: the keys and list indices that lead to it. */
export type Path = readonly (string | number)[];

/** One thing that is wrong in one place of a knowledge folder. */
export type Problem = Position & {
  /** As a person would type it where the program was started. */
  file: string;
  /** Such as `passages[3].text.ko`; `(file)` where the file as a whole is meant. */
  path: string;
  /** `expected …, found …`. */
  message: string;
};

const PLAIN_KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** A path as people write it: `passages[3].text.ko`, `["odd key"]`, `(file)` where it is empty. */
export function formatPath(path: Path): string {
  if (path.length === 0) return '(file)';
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!PLAIN_KEY.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A problem as one line: `file:line:column: path: expected …, found …`; control characters are written out. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column}: ${path}: ${message}`.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Sorts problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const SHOWN_CHARACTERS = 60;

/** A value as it is shown behind "found": scalars as JSON, at most 60 characters of a text; lists and maps by kind. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') {
    const characters = Array.from(value.slice(0, 2 * SHOWN_CHARACTERS + 2));
    if (characters.length <= SHOWN_CHARACTERS) return JSON.stringify(value);
    return JSON.stringify(`${characters.slice(0, SHOWN_CHARACTERS - 1).join('')}…`);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a map' : String(value);
}
