import { createHash } from 'node:crypto';

import type { SandboxClock } from '../clock.ts';
import type { SandboxCredentials } from '../credentials.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { World } from '../world.ts';

/** Life of an access token and of an authorization code, in milliseconds. */
export const accessTokenLifeMs = 7200_000;
const codeLifeMs = 30_000;

/** A pair as the token endpoint answers it. */
export interface IssuedPair {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly scope: string;
  readonly expiresAt: number;
}

interface Code {
  readonly userId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly challenge: string;
  readonly method: 'S256' | 'plain';
  readonly expiresAt: number;
}

/** Gives out and takes back tokens. */
export class TokenDesk {
  readonly #world: World;
  readonly #clock: SandboxClock;
  readonly #random: SeededRandom;
  readonly #codes = new Map<string, Code>();

  constructor(world: World, clock: SandboxClock, random: SeededRandom) {
    this.#world = world;
    this.#clock = clock;
    this.#random = random;
  }

  /** Puts the fixed tokens of the brand in place, at the start and after a reset. */
  seed(credentials: SandboxCredentials): void {
    const { brand } = credentials;
    this.#codes.clear();
    this.issueOAuth1(brand.id, brand.oauth1);
    this.#store(brand.id, brand.oauth2.scope.split(' '), brand.oauth2.accessToken, brand.oauth2.refreshToken);
  }

  /** A user token that never expires. */
  issueOAuth1(
    userId: string,
    fixed?: { readonly accessToken: string; readonly accessSecret: string },
  ): { accessToken: string; accessSecret: string } {
    const accessToken = fixed?.accessToken ?? `${userId}-${this.#random.text(40)}`;
    const accessSecret = fixed?.accessSecret ?? this.#random.text(45);
    this.#world.userTokens.set(accessToken, {
      token: accessToken,
      kind: 'oauth1',
      userId,
      secret: accessSecret,
      scopes: null,
      expiresAt: null,
      revoked: false,
    });
    return { accessToken, accessSecret };
  }

  /** A new OAuth 2.0 pair; the refresh token only with `offline.access`. */
  issueOAuth2(userId: string, scopes: readonly string[]): IssuedPair {
    const refresh = scopes.includes('offline.access') ? this.#random.text(91) : null;
    return this.#store(userId, scopes, this.#random.text(91), refresh);
  }

  /** Uses a refresh token; null when it is unknown, used or revoked. */
  refresh(token: string): IssuedPair | null {
    const known = this.#world.refreshTokens.get(token);
    if (known === undefined || known.used || known.revoked) return null;
    known.used = true;
    return this.issueOAuth2(known.userId, known.scopes);
  }

  /** Revokes an access or refresh token. Unknown ones are no error. */
  revoke(token: string): void {
    const access = this.#world.userTokens.get(token);
    if (access !== undefined) access.revoked = true;
    const refresh = this.#world.refreshTokens.get(token);
    if (refresh !== undefined) refresh.revoked = true;
  }

  /** An authorization code for a user who said yes; valid for 30 seconds and one use. */
  issueCode(code: Omit<Code, 'expiresAt'>): string {
    const text = this.#random.text(64);
    this.#codes.set(text, { ...code, expiresAt: this.#clock.now() + codeLifeMs });
    return text;
  }

  /** Trades a code for a pair; null when code, address or verifier do not fit. A tried code is gone either way. */
  redeem(code: string, redirectUri: string, verifier: string): IssuedPair | null {
    const known = this.#codes.get(code);
    this.#codes.delete(code);
    if (known === undefined || known.expiresAt <= this.#clock.now() || known.redirectUri !== redirectUri) return null;
    const shown = known.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
    return shown === known.challenge ? this.issueOAuth2(known.userId, known.scopes) : null;
  }

  #store(userId: string, scopes: readonly string[], accessToken: string, refreshToken: string | null): IssuedPair {
    const expiresAt = this.#clock.now() + accessTokenLifeMs;
    this.#world.userTokens.set(accessToken, {
      token: accessToken,
      kind: 'oauth2',
      userId,
      secret: null,
      scopes,
      expiresAt,
      revoked: false,
    });
    if (refreshToken !== null)
      this.#world.refreshTokens.set(refreshToken, { token: refreshToken, userId, scopes, used: false, revoked: false });
    return { accessToken, refreshToken, scope: scopes.join(' '), expiresAt };
  }
}
