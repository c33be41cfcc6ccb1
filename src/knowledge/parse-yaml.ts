import type { CST, Document, ErrorCode, YAMLError } from 'yaml';
import { Composer, LineCounter } from 'yaml';
import { checkNodes } from './check-nodes.ts';
import type { Locate } from './position.ts';
import { createLocator } from './position.ts';
import type { Path, Position } from './problem.ts';
import { shown } from './problem.ts';
import { tokeniseYaml } from './tokenise-yaml.ts';

/** Something wrong with the YAML itself. */
export type YamlFault = { position: Position; path: Path; message: string };

/** The data of a YAML text and where each value stands; `value` is undefined where there are faults. */
export type Yaml = { value: unknown; locate: Locate; faults: YamlFault[] };

const MAX_ALIASES = 100;
// One slip, such as a quotation mark left open, makes a parser stumble over every line after it.
const MAX_FAULTS = 20;
// yaml repeats the offending text in its messages, however long it is.
const MAX_REASON = 160;

const EXPECTED: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'everything in a map or list to start in one column',
  BLOCK_AS_IMPLICIT_KEY: 'one key a line, and texts that hold ": " in quotation marks',
  NON_STRING_KEY: 'a key of plain text',
  TAB_AS_INDENT: 'spaces as indentation',
};

function compose(tokens: CST.Token[], length: number): { document: Document; second: number | undefined } {
  const composer = new Composer({ stringKeys: true, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, length);
  if (!document) throw new Error('The YAML composer gave no document although it was asked for one.');
  return { document, second: second?.range[0] };
}

function excerptAt(text: string, offset: number): string {
  if (offset >= text.trimEnd().length) return 'the end of the file';
  const rest = text.slice(offset, offset + 200).split(/[\r\n]/u)[0] ?? '';
  return rest === '' ? 'the end of the line' : shown(rest);
}

function syntaxMessage({ code, message, pos }: YAMLError, text: string): string {
  const reason = message.length > MAX_REASON ? `${message.slice(0, MAX_REASON)}…` : message;
  return `expected ${EXPECTED[code] ?? 'valid YAML'}, found ${excerptAt(text, pos[0])} (${reason})`;
}

function syntaxFaults(
  errors: readonly YAMLError[],
  text: string,
  positionAt: (offset: number) => Position,
): YamlFault[] {
  const byLine = new Map<number, YamlFault>();
  for (const error of errors) {
    const position = positionAt(error.pos[0]);
    if (byLine.size >= MAX_FAULTS) break;
    if (byLine.has(position.line)) continue;
    byLine.set(position.line, { position, path: [], message: syntaxMessage(error, text) });
  }
  return [...byLine.values()];
}

/**
 * Parses a text of one YAML 1.2 document. Never throws and stays within seconds for any text of a few megabytes:
 * nesting, tokens and aliases are bounded. Syntax errors, warnings, repeated keys and bad aliases come as faults.
 */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const start: Position = { line: 1, column: 1 };
  const broken = (faults: YamlFault[]): Yaml => ({ value: undefined, locate: () => start, faults });

  const lexed = tokeniseYaml(text, lines);
  if ('message' in lexed) {
    return broken([{ position: positionAt(lexed.offset), path: [], message: lexed.message }]);
  }
  const { document, second } = compose(lexed.tokens, text.length);
  const faults = syntaxFaults([...document.errors, ...document.warnings], text, positionAt);
  if (second !== undefined) {
    const message = 'expected one document a file, found a second one';
    faults.push({ position: positionAt(second), path: [], message });
  }
  if (faults.length > 0) return broken(faults);

  const { aliases, faults: misuses } = checkNodes(document.contents, (offset) => positionAt(offset).line);
  const bomb = () => ({
    offset: aliases[0]?.range?.[0] ?? 0,
    path: [],
    message: `expected at most ${MAX_ALIASES} values through aliases, found more; write the values out`,
  });
  if (aliases.length > MAX_ALIASES) misuses.push(bomb());
  if (misuses.length === 0) {
    try {
      const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
      return { value, locate: createLocator(document.contents, positionAt), faults: [] };
    } catch {
      misuses.push(bomb());
    }
  }
  return broken(
    misuses.map(({ offset, path, message }) => ({ position: positionAt(offset), path, message })),
  );
}
