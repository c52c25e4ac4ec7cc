/** Who must act: nobody (it is tried again), the operator, or a developer. */
export type Care = 'retry' | 'operator' | 'bug';

/** Root of the house's exceptions. Ordinary endings are values; these are for the rest. */
export abstract class NetiquetteError extends Error {
  abstract readonly code: string;
  abstract readonly care: Care;
  /** Identifiers and numbers only, never a person's text, handle or name. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;

  constructor(message: string, facts: Readonly<Record<string, string | number | boolean>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** X's limit for one endpoint and token is used up until `resetAt` (milliseconds UTC). */
export class RateLimitedError extends NetiquetteError {
  readonly code = 'x.rate-limited';
  readonly care = 'retry';
  readonly resetAt: number;
  constructor(endpoint: string, resetAt: number, cause?: unknown) {
    super('X asks us to wait', { endpoint, resetAt }, cause);
    this.resetAt = resetAt;
  }
}

/** X did not answer, answered too late, with a 5xx, or with a body that was cut. Trying again is safe for idempotent calls. */
export class XUnavailableError extends NetiquetteError {
  readonly code = 'x.unavailable';
  readonly care = 'retry';
}

/** No credit, spending limit or monthly cap: nothing works until somebody pays or the cycle turns. Retried slowly. */
export class XUnpaidError extends NetiquetteError {
  readonly code = 'x.unpaid';
  readonly care = 'operator';
}

/** The account or app is locked, suspended, not enrolled, or its access was revoked: stop every act, call a person. */
export class XHaltedError extends NetiquetteError {
  readonly code = 'x.halted';
  readonly care = 'operator';
}

/** The token is refused and could not be refreshed: a person must authorize again. */
export class XTokenRefusedError extends NetiquetteError {
  readonly code = 'x.token-refused';
  readonly care = 'operator';
}

/** X refused the request itself (400, wrong permission, wrong kind of authentication): repeating it unchanged is useless. */
export class XRequestRefusedError extends NetiquetteError {
  readonly code = 'x.request-refused';
  readonly care = 'bug';
}

/** The database comes from a newer version, is locked by another process, or cannot be opened. */
export class StoreRefusedError extends NetiquetteError {
  readonly code = 'store.refused';
  readonly care = 'operator';
}

/** A sealed value cannot be opened: its key was destroyed, or it was moved to another row. */
export class SealBrokenError extends NetiquetteError {
  readonly code = 'privacy.seal-broken';
  readonly care = 'bug';
}

/** One thing wrong in a config file. Lines and columns count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** The config was refused; `problems` lists everything that is wrong, at least one. */
export class ConfigRefusedError extends NetiquetteError {
  readonly code = 'config.refused';
  readonly care = 'operator';
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super('the configuration was refused', { problems: problems.length });
    this.problems = problems;
  }
}

/** Whether the value is one of ours, so that its code, care and facts may be logged. */
export function isNetiquetteError(value: unknown): value is NetiquetteError {
  return value instanceof NetiquetteError;
}
