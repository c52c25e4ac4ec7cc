import type { SandboxSettings } from '../settings.ts';
import type { Reply } from './reply.ts';

/** An entry of `errors[]` beside or instead of `data`. */
export type Problem = Readonly<Record<string, unknown>>;

/** `https://…/2/problems/<slug>` with the host of the settings. */
export function problemType(settings: SandboxSettings, slug: string): string {
  return `${settings.problemHost}/2/problems/${slug}`;
}

/** The plain problem bodies, whose `type` is `about:blank`. */
export function plainProblem(status: number, title: string, detail: string = title): Reply {
  return { status, body: { title, detail, type: 'about:blank', status } };
}

export const notFound: Reply = plainProblem(404, 'Not Found');
export const unauthorized: Reply = {
  status: 401,
  body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
};
export const tooManyRequests: Reply = plainProblem(429, 'Too Many Requests');

/** 403 of an act that is not allowed to this account on this thing. */
export function notPermitted(detail = 'You are not permitted to perform this action.'): Reply {
  return { status: 403, body: { title: 'Forbidden', status: 403, detail, type: 'about:blank' } };
}

/** 403 with an old error code beside the problem. */
export function forbiddenCode(code: number, message: string): Reply {
  return {
    status: 403,
    body: { errors: [{ code, message }], title: 'Forbidden', status: 403, detail: message, type: 'about:blank' },
  };
}

/** An old-style error: only `errors` with code and message. */
export function oldError(status: number, code: number, message: string): Reply {
  return { status, body: { errors: [{ code, message }] } };
}

/** 400 of section 13: what is wrong with which parameter. */
export function invalidRequest(
  settings: SandboxSettings,
  faults: readonly { readonly parameters: Record<string, readonly string[]>; readonly message: string }[],
): Reply {
  return {
    status: 400,
    body: {
      errors: faults,
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: problemType(settings, 'invalid-request'),
    },
  };
}

/** 400 of one query parameter or body field. */
export function invalidParameter(settings: SandboxSettings, name: string, value: string, message: string): Reply {
  return invalidRequest(settings, [{ parameters: { [name]: [value] }, message }]);
}

/** A missing thing, as an entry of `errors[]`. */
export function missingResource(
  settings: SandboxSettings,
  resource: 'tweet' | 'user',
  parameter: string,
  id: string,
  section?: string,
): Problem {
  const noun = resource;
  return {
    value: id,
    detail: `Could not find ${noun} with ${parameter}: [${id}].`,
    title: 'Not Found Error',
    resource_type: resource,
    parameter,
    resource_id: id,
    ...(section === undefined ? {} : { section }),
    type: problemType(settings, 'resource-not-found'),
  };
}

/** A thing that may not be seen (protected author), as an entry of `errors[]`. */
export function unseenResource(settings: SandboxSettings, parameter: string, id: string, section?: string): Problem {
  return {
    resource_id: id,
    parameter,
    resource_type: 'tweet',
    ...(section === undefined ? {} : { section }),
    title: 'Authorization Error',
    value: id,
    detail: `Sorry, you are not authorized to see the Tweet with ${parameter}: [${id}].`,
    type: problemType(settings, 'not-authorized-for-resource'),
  };
}
