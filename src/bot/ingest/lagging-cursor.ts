import type { XId } from '../../domain/ids.ts';

/**
 * The `since_id` of a while ago. X indexes some posts late, below ids that were already read; reading again with an
 * overlap finds them. Only the lagging value is persisted, so that a restart overlaps too.
 */
export class LaggingCursor {
  readonly #lagMs: number;
  #seen: { readonly at: number; readonly id: XId }[] = [];

  constructor(lagMs: number) {
    this.#lagMs = lagMs;
  }

  /** Notes that everything up to `id` was read at `at`, and returns the newest id that is old enough to be moved to. */
  note(id: XId, at: number): XId | null {
    const last = this.#seen.at(-1);
    if (last?.id !== id) this.#seen.push({ at, id });
    let old: XId | null = null;
    while (this.#seen[0] && this.#seen[0].at <= at - this.#lagMs) old = this.#seen.shift()?.id ?? old;
    return old;
  }
}
