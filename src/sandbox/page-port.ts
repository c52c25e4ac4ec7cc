import type { World } from './world.ts';

/** What the public page is asked with: everything that is neither `/2/`, `/oauth2/`, `/i/` nor `/_control/` comes here. */
export interface PageRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Now, on the sandbox clock. */
  readonly now: number;
}

/** What the public page answers. */
export interface PageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Renders the public page from the world; null: nothing at this address (404). Only `GET`. */
export type PublicPage = (world: World, request: PageRequest) => PageReply | null;
