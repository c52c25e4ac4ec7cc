import type { ServerResponse } from 'node:http';

/** What an endpoint answers. `body` is sent as JSON; `raw` as it stands; `open` takes the response over (streams). */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: { readonly contentType: string; readonly data: string | Uint8Array };
  readonly open?: (response: ServerResponse) => void;
}

/** 200 with JSON. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}
