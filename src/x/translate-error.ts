import type { ActResult } from '../domain/act.ts';
import { assertNever } from '../domain/assert-never.ts';
import {
  RateLimitedError,
  XHaltedError,
  XRequestRefusedError,
  XTokenRefusedError,
  XUnavailableError,
  XUnpaidError,
} from '../domain/errors.ts';
import type { NetiquetteError } from '../domain/errors.ts';
import type { PartialProblem } from './problem-schema.ts';
import type { XFailure } from './x-failure.ts';

/** What a failed call means for us, decided by status, then problem type, then code, then text. */
export type Meaning =
  | 'unavailable'
  | 'rate-limited'
  | 'unpaid'
  | 'halted'
  | 'token-refused'
  | 'gone'
  | 'forbidden'
  | 'spelling'
  | 'old-since-id'
  | 'bad-request';

const unpaidNames = new Set(['CreditsDepleted', 'SpendCapReached', 'UsageCapExceeded']);
const unpaidSlugs = new Set(['credits', 'usage-capped']);
/** 64 suspended, 326 locked, 416 app suspended, 453 app not enrolled for this access. */
const haltingCodes = new Set([64, 326, 416, 453]);
/** 32 could not authenticate, 89 invalid or expired, 135 clock, 215 bad authentication data. */
const tokenCodes = new Set([32, 89, 135, 215]);
/** A 403 that is about our app or token and not about the target: trying another target would end the same way. */
const ourFaultSlugs = new Set(['oauth1-permissions', 'unsupported-authentication', 'invalid-request']);

/** Whether X refuses a query parameter's name or value: it has moved to the other spelling of its fields. */
function speaksOfSpelling(messages: readonly string[]): boolean {
  return messages.some((text) => /query parameter/i.test(text) && /is not one of/i.test(text));
}

/** Classifies a failure (table of failures of the X reference). Pure. */
export function meaningOf(failure: XFailure): Meaning {
  if (failure.kind === 'network') return 'unavailable';
  const { status, problem } = failure;
  const unpaid = unpaidSlugs.has(problem.slug ?? '') || problem.names.some((name) => unpaidNames.has(name));
  if (status === 402 || (unpaid && status < 500)) return 'unpaid';
  if (status === 429 || status === 420) return 'rate-limited';
  if (status < 400 || status >= 500 || status === 408) return 'unavailable';
  if (problem.slug === 'client-forbidden' || problem.codes.some((code) => haltingCodes.has(code))) return 'halted';
  if (status === 401 || problem.codes.some((code) => tokenCodes.has(code))) return 'token-refused';
  // HTML from something between X and us says nothing about the target or the request.
  if (!problem.readable) return 'unavailable';
  if (status === 404 || status === 410) return 'gone';
  if (status === 403) return ourFaultSlugs.has(problem.slug ?? '') ? 'bad-request' : 'forbidden';
  if (problem.parameters.includes('since_id')) return 'old-since-id';
  return speaksOfSpelling(problem.messages) ? 'spelling' : 'bad-request';
}

/** Identifiers and numbers of a failure that may be logged. */
function failureFacts(failure: XFailure, endpoint: string): Record<string, string | number> {
  if (failure.kind === 'network') return { endpoint, code: failure.code };
  const { status, problem } = failure;
  const code = problem.names[0] ?? (problem.codes[0] === undefined ? null : String(problem.codes[0]));
  return {
    endpoint,
    status,
    ...(problem.slug === null ? {} : { problem: problem.slug }),
    ...(code === null ? {} : { code }),
  };
}

/**
 * A failed call as one of the house's errors. `resetAt` is when the endpoint's limit ends, in milliseconds UTC (used for a rate
 * limit only). The library's own error is not kept as the cause: it carries the request with its credentials.
 */
export function translateError(failure: XFailure, endpoint: string, resetAt: number): NetiquetteError {
  const facts = failureFacts(failure, endpoint);
  const meaning = meaningOf(failure);
  switch (meaning) {
    case 'unavailable':
      return new XUnavailableError('X did not answer properly', facts);
    case 'rate-limited':
      return new RateLimitedError(endpoint, resetAt);
    case 'unpaid':
      return new XUnpaidError('X asks for payment, or a cap is reached', facts);
    case 'halted':
      return new XHaltedError('X has locked the account or the app', facts);
    case 'token-refused':
      return new XTokenRefusedError('X refused the token', facts);
    case 'spelling':
      return new XRequestRefusedError('X does not know a field name that we ask for', { ...facts, code: 'spelling' });
    case 'old-since-id':
      return new XRequestRefusedError('X refused the cursor as too old', { ...facts, code: 'old-since-id' });
    case 'gone':
    case 'forbidden':
    case 'bad-request':
      return new XRequestRefusedError('X refused the request', facts);
    default:
      return assertNever(meaning);
  }
}

/** How an act ended when the call failed in an ordinary way; null when the failure is an error (see `translateError`). */
export function actEnding(failure: XFailure): ActResult | null {
  const meaning = meaningOf(failure);
  if (meaning === 'gone') return { kind: 'gone' };
  if (meaning !== 'forbidden' || failure.kind === 'network') return null;
  const { problem, status } = failure;
  return {
    kind: 'refused',
    code: problem.codes[0] === undefined ? (problem.slug ?? `http-${status}`) : `code-${problem.codes[0]}`,
  };
}

const goneSlugs = new Set(['resource-not-found', 'not-authorized-for-resource', 'resource-unavailable']);

/** Why a looked-up resource cannot be seen; null when the problem says something else. */
export function goneReason(problem: PartialProblem): 'deleted' | 'not-authorized' | null {
  if (!goneSlugs.has(problem.slug ?? '')) return null;
  return problem.slug === 'not-authorized-for-resource' ? 'not-authorized' : 'deleted';
}

/** How an act ended when X answered 200 with `errors[]` and without the confirmation; null when that does not tell. */
export function endingOfProblems(problems: readonly PartialProblem[]): ActResult | null {
  if (problems.some((problem) => goneReason(problem) !== null)) return { kind: 'gone' };
  const refusal = problems.find((problem) => problem.slug === 'disallowed-resource' || problem.slug === 'about-blank');
  return refusal === undefined ? null : { kind: 'refused', code: refusal.slug ?? 'unknown' };
}
