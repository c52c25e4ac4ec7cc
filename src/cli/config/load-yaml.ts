import type { z } from 'zod';
import type { ConfigProblem } from '../../domain/errors.ts';
import { explainIssue, explainUnknownKey } from './explain-issue.ts';
import { knownKeys } from './known-keys.ts';
import type { ParsedYaml, Place } from './parse-yaml.ts';
import { parseYaml } from './parse-yaml.ts';

/** A config file that is larger is not one. */
export const maxConfigBytes = 5_000_000;

/** A file with more problems than this is broken as a whole: the first ones say how. */
const maxProblems = 100;

/** A config file that was read and is valid, or everything that is wrong with it. */
export type LoadedYaml<T> =
  | { readonly kind: 'valid'; readonly value: T; placeOf(path: readonly PropertyKey[]): Place }
  | { readonly kind: 'refused'; readonly problems: readonly ConfigProblem[] };

/**
 * Reads one YAML file against its schema. Never throws: whatever is wrong comes back as problems with line and column.
 * An empty file is the empty group of keys.
 */
export function loadYaml<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): LoadedYaml<T> {
  if (bytes.byteLength > maxConfigBytes) {
    return refused(file, [{ line: 1, column: 1, reason: `larger than ${maxConfigBytes / 1_000_000} MB: split it, or remove what does not belong here` }]);
  }
  const text = decoded(bytes);
  if (text === null) {
    return refused(file, [{ line: firstUndecodableLine(bytes), column: 1, reason: 'not UTF-8: save the file with the encoding UTF-8' }]);
  }
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return refused(file, yaml.faults.map(({ offset, reason }) => ({ ...yaml.placeAt(offset), reason })));
  const parsed = schema.safeParse(yaml.value ?? {});
  if (!parsed.success) return refused(file, parsed.error.issues.flatMap((issue) => located(issue, yaml, schema)));
  return { kind: 'valid', value: parsed.data, placeOf: (path) => yaml.placeAt(yaml.tree?.offsetOf(path) ?? 0) };
}

interface Reason extends Place {
  readonly reason: string;
}

function located(issue: z.core.$ZodIssue, yaml: ParsedYaml, schema: z.ZodType): Reason[] {
  const { tree } = yaml;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    const place = (key: string): Place => yaml.placeAt(tree?.offsetOfKey(issue.path, key) ?? 0);
    // Each key is searched for in the text, so only as many as will be shown.
    const told = issue.keys.slice(0, maxProblems - 1).map((key) => ({ ...place(key), reason: explainUnknownKey(known, key) }));
    const more = issue.keys.length - told.length;
    return more > 0 ? [...told, { ...yaml.placeAt(0), reason: `${more} more unknown keys` }] : told;
  }
  const value = valueAt(yaml.value, issue.path);
  // A key without a value has no place of its own worth pointing at; its key has.
  const key = issue.path.at(-1);
  const offset = value === null && typeof key === 'string' ? tree?.offsetOfKey(issue.path.slice(0, -1), key) : tree?.offsetOf(issue.path);
  return [{ ...yaml.placeAt(offset ?? 0), reason: explainIssue(issue, value) }];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return value;
}

function refused(file: string, reasons: readonly Reason[]): { readonly kind: 'refused'; readonly problems: readonly ConfigProblem[] } {
  const shown = reasons.slice(0, maxProblems).map(({ line, column, reason }) => ({ file, line, column, reason }));
  const last = shown.at(-1);
  const hidden = reasons.length - shown.length;
  return { kind: 'refused', problems: last !== undefined && hidden > 0 ? [...shown, { ...last, reason: `and ${hidden} more problems in this file` }] : shown };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, start)) {
    if (decoded(bytes.subarray(start, at)) === null) return line;
    line += 1;
    start = at + 1;
  }
  return line;
}
