import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import { readProblem } from './problem-schema.ts';
import type { Problem } from './problem-schema.ts';

/** Headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A call that did not succeed, free of the library's classes. */
export type XFailure =
  | { readonly kind: 'answer'; readonly status: number; readonly problem: Problem; readonly headers: Headers }
  /** No answer, or one that was cut: `code` is a system code (`ECONNREFUSED`), `timeout`, `aborted` or `cut-body`. */
  | { readonly kind: 'network'; readonly code: string };

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code)) return code;
  // The library wraps its own socket timeout in a bare Error.
  return message === 'Request timeout.' ? 'timeout' : 'unknown';
}

/** Headers as the library keeps them beside an error or an answer. */
function headersOf(value: unknown): Headers {
  return typeof value === 'object' && value !== null ? (value as Headers) : {};
}

/**
 * What a rejection of the library means. `ApiRequestError.requestError` is always undefined: the cause is in `_options.error`.
 * An answer above 399 whose body cannot be parsed keeps its status, so that a 429 or 503 is known even when cut.
 */
export function failureOf(error: unknown): XFailure {
  if (error instanceof ApiResponseError) {
    return { kind: 'answer', status: error.code, problem: readProblem(error.data), headers: headersOf(error.headers) };
  }
  if (error instanceof ApiPartialResponseError) {
    const { statusCode, headers } = error.response;
    if (statusCode !== undefined && statusCode >= 400) {
      return { kind: 'answer', status: statusCode, problem: readProblem(undefined), headers };
    }
    return { kind: 'network', code: 'cut-body' };
  }
  if (error instanceof ApiRequestError) {
    const options = (error as unknown as { _options?: { error?: unknown } })._options;
    return { kind: 'network', code: codeOf(options?.error) };
  }
  return { kind: 'network', code: codeOf(error) };
}
