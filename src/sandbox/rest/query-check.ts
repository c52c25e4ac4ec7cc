import type { Core } from '../core.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { invalidRequest } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import { allowedValues, inNewSpelling, type ResourceKind } from './field-names.ts';

interface Wrong {
  readonly parameters: Record<string, readonly string[]>;
  readonly message: string;
}

/** Which resource an endpoint lists. */
export function resourceKind(path: string): ResourceKind {
  if (path.includes('/dm_')) return 'dm';
  return /^\/2\/users(?!.*\/(?:mentions|tweets)$)/u.test(path) ? 'user' : 'post';
}

/** 400 when the query holds a parameter or value that the endpoint (in the armed spelling) does not know; null when all is well. */
export function queryRefusal(core: Core, endpoint: Endpoint, call: Call): Reply | null {
  if (!endpoint.path.startsWith('/2/') || endpoint.path.startsWith('/2/oauth2/')) return null;
  const wrong = [...call.query.keys()].flatMap((name) => wrongParameter(core, endpoint, call, name));
  return wrong.length === 0 ? null : invalidRequest(core.settings, wrong);
}

function wrongParameter(core: Core, endpoint: Endpoint, call: Call, name: string): Wrong[] {
  const { spelling } = core.settings;
  const known = (endpoint.query ?? []).flatMap((old) => spelledNames(old, spelling));
  const values = call.query.getAll(name).flatMap((value) => value.split(','));
  if (!known.includes(name)) {
    return [{ parameters: { [name]: values }, message: `The query parameter [${name}] is not one of [${known.join(',')}]` }];
  }
  const old = name === 'post.fields' ? 'tweet.fields' : name;
  const oldValues = allowedValues(old, resourceKind(endpoint.path));
  if (oldValues === undefined) return [];
  const newValues = inNewSpelling(old, oldValues);
  const allowed = spelling === 'old' ? oldValues : spelling === 'new' ? newValues : [...new Set([...oldValues, ...newValues])];
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => ({
      parameters: { [name]: [value] },
      message: `The \`${name}\` query parameter value [${value}] is not one of [${allowed.join(',')}]`,
    }));
}

function spelledNames(old: string, spelling: 'old' | 'new' | 'both'): string[] {
  if (old !== 'tweet.fields' || spelling === 'old') return [old];
  return spelling === 'new' ? ['post.fields'] : ['tweet.fields', 'post.fields'];
}
