import { oauth1PermissionProblem } from '../auth/gate.ts';
import type { Core } from '../core.ts';
import {
  forbiddenCode,
  notPermitted,
  oldError,
  plainProblem,
  problemType,
  tooManyRequests,
  unauthorized,
} from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import type { Fault } from './fault-rack.ts';

/** The answer of a fault that refuses the call before anything happens; null when the fault is of another sort. */
export function refusalOf(core: Core, fault: Fault): Reply | null {
  const problem = (slug: string): string => problemType(core.settings, slug);
  switch (fault.kind) {
    case 'rate-limit': {
      const reset = Math.ceil((core.clock.now() + (fault.ms ?? 60_000)) / 1000);
      return { ...tooManyRequests, headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(reset) } };
    }
    case 'rate-limit-bare':
      return {
        ...oldError(429, 88, 'Rate limit exceeded'),
        headers: { 'x-rate-limit-limit': '', 'x-rate-limit-remaining': '', 'x-rate-limit-reset': '' },
      };
    case 'usage-cap':
      return {
        status: 429,
        body: {
          account_id: '1',
          product_name: 'standard-basic',
          title: 'UsageCapExceeded',
          period: 'Monthly',
          scope: 'Product',
          detail: 'Usage cap exceeded: Monthly product cap',
          type: problem('usage-capped'),
        },
      };
    case 'credits':
      return {
        status: 402,
        body: {
          account_id: '1',
          title: 'CreditsDepleted',
          detail: 'Your enrolled account [1] does not have any credits to fulfill this request.',
          type: problem('credits'),
        },
      };
    case 'spend-cap':
      return {
        status: 403,
        body: {
          account_id: '1',
          title: 'SpendCapReached',
          detail: 'Your enrolled account [1] has reached its spending limit.',
          type: problem('credits'),
        },
      };
    case 'suspended':
      return forbiddenCode(64, 'Your account is suspended and is not permitted to access this feature.');
    case 'locked':
      return forbiddenCode(
        326,
        'To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://twitter.com to unlock your account.',
      );
    case 'client-forbidden':
      return {
        status: 403,
        body: {
          title: 'Client Forbidden',
          reason: 'client-not-enrolled',
          required_enrollment: 'Appropriate Level of API Access',
          detail:
            'When authenticating requests to the X API v2 endpoints, you must use keys and tokens from a developer App that is attached to a Project.',
          registration_url: 'https://developer.twitter.com/en/docs/projects/overview',
          type: problem('client-forbidden'),
        },
      };
    case 'oauth1-permissions':
      return oauth1PermissionProblem(core);
    case 'forbidden':
      return notPermitted();
    case 'unauthorized':
      return unauthorized;
    case 'token-expired':
      return oldError(401, 89, 'Invalid or expired token.');
    case 'html-500':
    case 'html-502':
    case 'html-503':
    case 'html-504':
      return htmlPage(Number(fault.kind.slice(5)));
    case 'problem-503':
      return plainProblem(503, 'Service Unavailable');
    default:
      return null;
  }
}

function htmlPage(status: number): Reply {
  const data = `<!DOCTYPE html>\n<html lang="en"><head><title>X / ${status}</title></head><body><h1>Something is technically wrong.</h1><p>Thanks for noticing.</p></body></html>\n`;
  return { status, raw: { contentType: 'text/html; charset=utf-8', data } };
}
