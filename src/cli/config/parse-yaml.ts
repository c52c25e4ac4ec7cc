import { Composer, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, Document } from 'yaml';
import type { YamlFault, YamlValue } from './yaml-value.ts';
import { yamlValue } from './yaml-value.ts';

/** Where something stands in a file; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that was read. When `faults` is not empty the value must not be used. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  readonly tree: YamlValue | null;
  placeAt(offset: number): Place;
}

/** The deepest config we have is six levels deep. Deeper nesting overflows the library's stack and ends the process. */
const maxDepth = 50;

/** Parses one YAML 1.2 document. Never throws; an empty document has the value null. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refused = (faults: readonly YamlFault[]): ParsedYaml => ({ value: undefined, faults, tree: null, placeAt });
  const tooDeep: YamlFault[] = [];

  const composer = new Composer({ version: '1.2', schema: 'core', strict: true, uniqueKeys: false, stringKeys: true, logLevel: 'silent' });
  const docs: Document.Parsed[] = [];
  for (const doc of composer.compose(shallowTokens(text, lines, tooDeep), true, text.length)) {
    docs.push(doc);
    if (docs.length > 1) break;
  }
  if (tooDeep.length > 0) return refused(tooDeep);
  const [doc, second] = docs;
  if (doc === undefined) return refused([{ offset: 0, reason: 'the file could not be read as YAML' }]);
  const faults = [...doc.errors, ...doc.warnings].map((error) => ({ offset: error.pos[0], reason: inPlainWords(error.code, error.message) }));
  if (second !== undefined) faults.push({ offset: second.range[0], reason: 'a second document (---) begins here: one file holds one document' });
  if (faults.length > 0) return refused(faults);

  const tree = yamlValue(doc);
  return { value: tree.value, faults: tree.faults, tree, placeAt };
}

/** The parser's tokens, ended early where the nesting gets too deep (the composer that eats them recurses, the parser does not). */
function* shallowTokens(text: string, lines: LineCounter, tooDeep: YamlFault[]): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > maxDepth) {
      tooDeep.push({ offset: parser.offset, reason: `nested more than ${maxDepth} levels deep: a bracket or an indentation has gone wrong` });
      return;
    }
  }
  yield* parser.end();
}

const plainWords: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab indents this line: YAML wants spaces',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
  MISSING_CHAR: 'something is missing here: a colon after the key, a quote or a bracket',
  UNEXPECTED_TOKEN: 'this does not belong here: text with ":" "#" "-" or brackets in it needs quotes',
  BAD_SCALAR_START: 'text cannot begin with this character: put it in quotes',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line: is a colon or a quote missing?',
  BLOCK_AS_IMPLICIT_KEY: 'two colons on one line: put the text in quotes',
  BAD_DQ_ESCAPE: 'unknown escape in double quotes: write \\\\ for a backslash, or use single quotes',
  TAG_RESOLVE_FAILED: 'tags (!…) are not used here: remove it, or put the text in quotes',
  NON_STRING_KEY: 'a key must be plain text',
};

function inPlainWords(code: string, message: string): string {
  return plainWords[code] ?? `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
