import type { CST, LineCounter } from 'yaml';
import { Lexer, Parser } from 'yaml';

// A knowledge file nests eight deep; the composer recurses, and stack and time run out some thousand levels down.
const MAX_DEPTH = 50;
// Twice what a knowledge file of the largest size holds; parsed in a second or two.
const MAX_LEXEMES = 1_000_000;

type Tokens = { tokens: CST.Token[] };

/**
 * The syntax tree of a YAML text, and in `lines` where its lines start; or where it nests too deep or holds too much to be
 * parsed, and why.
 */
export function tokeniseYaml(text: string, lines: LineCounter): Tokens | { offset: number; message: string } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (parser.stack.length > MAX_DEPTH) {
      return {
        offset: parser.offset,
        message: `expected at most ${MAX_DEPTH} levels of nesting, found more`,
      };
    }
    if (lexemes > MAX_LEXEMES) {
      const message = `expected at most ${MAX_LEXEMES} YAML tokens, found more; split the file`;
      return { offset: parser.offset, message };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}
