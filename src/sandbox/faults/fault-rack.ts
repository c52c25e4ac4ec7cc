/**
 * What can go wrong with a call. Without `after`, nothing of the call took effect.
 * - refusals: `rate-limit` (429 with headers), `rate-limit-bare` (429 code 88, no headers), `usage-cap` (429, headers still full),
 *   `credits` (402), `spend-cap`, `suspended` (64), `locked` (326), `client-forbidden`, `oauth1-permissions`, `forbidden` (403),
 *   `unauthorized` (401), `token-expired` (401 code 89)
 * - broken servers: `html-500` `html-502` `html-503` `html-504`, `problem-503` (JSON)
 * - broken lines: `silence` (no answer, no effect), `silence-after` (the effect holds, no answer), `drop` and `drop-after` (connection
 *   cut before or after the effect), `slow` (`ms` before anything happens), `slow-after` (`ms` between effect and answer)
 * - broken answers, the effect holds: `cut-body`, `wrong-json`, `wrong-shape` (JSON of another kind), `empty-body`
 */
export const faultKinds = [
  'rate-limit',
  'rate-limit-bare',
  'usage-cap',
  'credits',
  'spend-cap',
  'suspended',
  'locked',
  'client-forbidden',
  'oauth1-permissions',
  'forbidden',
  'unauthorized',
  'token-expired',
  'html-500',
  'html-502',
  'html-503',
  'html-504',
  'problem-503',
  'silence',
  'silence-after',
  'drop',
  'drop-after',
  'slow',
  'slow-after',
  'cut-body',
  'wrong-json',
  'wrong-shape',
  'empty-body',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** An armed fault: the next `times` calls that fit get it. */
export interface Fault {
  readonly kind: FaultKind;
  /** Path with `*` for any run of characters (`/2/tweets/*\/hidden`); default: every path. */
  readonly path?: string;
  /** Default: every method. */
  readonly method?: string;
  /** Default 1. */
  readonly times?: number;
  /** Share of the fitting calls that get it, from the seed; default 1. */
  readonly share?: number;
  /** For `slow`, `slow-after`: how long (default 2000). For `rate-limit`: until the reset (default 60,000). Milliseconds. */
  readonly ms?: number;
}

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  left: number;
}

/** Holds the armed faults, first armed first used. */
export class FaultRack {
  readonly #armed: Armed[] = [];
  readonly #happens: (share: number) => boolean;

  constructor(happens: (share: number) => boolean) {
    this.#happens = happens;
  }

  arm(fault: Fault): void {
    const parts = (fault.path ?? '*').split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
    this.#armed.push({ fault, pattern: new RegExp(`^${parts.join('.*')}$`, 'u'), left: fault.times ?? 1 });
  }

  /** The fault of this call, used up by one; null when none fits. */
  take(method: string, path: string): Fault | null {
    for (const armed of this.#armed) {
      if (armed.left <= 0 || (armed.fault.method !== undefined && armed.fault.method !== method) || !armed.pattern.test(path))
        continue;
      if (armed.fault.share !== undefined && !this.#happens(armed.fault.share)) continue;
      armed.left -= 1;
      return armed.fault;
    }
    return null;
  }

  /** Armed faults that are not used up. */
  list(): readonly (Fault & { readonly left: number })[] {
    return this.#armed.filter((armed) => armed.left > 0).map((armed) => ({ ...armed.fault, left: armed.left }));
  }

  clear(): void {
    this.#armed.length = 0;
  }
}
