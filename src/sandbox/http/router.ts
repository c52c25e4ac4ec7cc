import type { Endpoint } from './endpoint.ts';

/** A matched route. */
export interface Match {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a request. Fixed segments win over `:names`, so `/2/users/me` is never taken for a user id. */
export class Router {
  readonly #endpoints: readonly { readonly endpoint: Endpoint; readonly segments: readonly string[]; readonly names: number }[];

  constructor(endpoints: readonly Endpoint[]) {
    this.#endpoints = endpoints
      .map((endpoint) => {
        const segments = endpoint.path.split('/');
        return { endpoint, segments, names: segments.filter((segment) => segment.startsWith(':')).length };
      })
      .sort((a, b) => a.names - b.names);
  }

  match(method: string, path: string): Match | null {
    const parts = path.split('/');
    for (const { endpoint, segments } of this.#endpoints) {
      if (endpoint.method !== method || segments.length !== parts.length) continue;
      const params = paramsOf(segments, parts);
      if (params !== null) return { endpoint, params };
    }
    return null;
  }
}

function paramsOf(segments: readonly string[], parts: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [n, segment] of segments.entries()) {
    const part = parts[n] ?? '';
    if (!segment.startsWith(':')) {
      if (segment !== part) return null;
    } else if (part === '') return null;
    else {
      try {
        params[segment.slice(1)] = decodeURIComponent(part);
      } catch {
        return null;
      }
    }
  }
  return params;
}
