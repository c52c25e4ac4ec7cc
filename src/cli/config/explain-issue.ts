import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { shortened } from './yaml-value.ts';

type Issue = z.core.$ZodIssue;

/**
 * Says in plain words what is wrong with a value and what to do. Never quotes the value itself: config files hold telephone
 * numbers and addresses, and these reasons are logged.
 */
export function explainIssue(issue: Issue, value: unknown): string {
  const name = nameOf(issue.path);
  if (value === undefined) return `${name} is missing: add it${wantedWords(issue)}`;
  if (value === null) return `${name} has no value: give it one, or remove the key so that its default applies`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${kindWanted(issue.expected)}, but this is ${kindOf(value)}${quotesHint(issue.expected, value)}`;
    case 'invalid_value':
      return `${name} must be one of ${listed(issue.values)}`;
    case 'too_small':
      return `${name} ${sizeWords(issue.origin, 'at least', issue.minimum)}`;
    case 'too_big':
      return `${name} ${sizeWords(issue.origin, 'at most', issue.maximum)}`;
    case 'invalid_format':
      return `${name} ${formatWords(issue)}`;
    default:
      return `${name} is not valid: ${issue.message}`;
  }
}

/** The reason for a key that the schema does not know, given those it knows there. */
export function explainUnknownKey(known: readonly string[], key: string): string {
  const meant = nearest(key, known);
  const hint = meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return `unknown key "${shortened(key)}": ${hint}`;
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name === '' ? String(step) : `${name}.${String(step)}`), '');
}

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'a group of keys',
  record: 'a group of keys',
};

function kindWanted(expected: string): string {
  return wanted[expected] ?? expected;
}

function wantedWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return ` (${kindWanted(issue.expected)})`;
  return issue.code === 'invalid_value' ? ` (one of ${listed(issue.values)})` : '';
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return 'a group of keys';
}

function quotesHint(expected: string, value: unknown): string {
  return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : '';
}

function sizeWords(origin: string, bound: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'string') return `must have ${bound} ${limit} ${Number(limit) === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `must have ${bound} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
  return `must be ${bound} ${limit}`;
}

/** What the patterns of our schemas mean, by their source. */
const patternWords: Readonly<Record<string, string>> = {
  '/^[0-9]{1,19}$/': 'must be a user id of X: 1 to 19 digits, in quotes',
  '/^[a-z][a-z-]*$/': 'must be small letters and hyphens',
  '/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/': 'must be small letters, digits and single hyphens, such as code-parrainage',
  '/^(?:sqlite:.+|postgres(?:ql)?:\\/\\/.+)$/': 'must be sqlite:<file> or postgres://<host>/<database>',
  '/^\\/[A-Za-z0-9._~/-]*$/': 'must be a path that begins with /',
};

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'must be a date written as 2027-04-30';
  if (issue.format === 'url') return 'must be a full address, with https:// in front';
  const words = issue.pattern === undefined ? undefined : patternWords[issue.pattern];
  return words ?? `is not in the form expected${issue.pattern === undefined ? '' : ` (${issue.pattern})`}`;
}
