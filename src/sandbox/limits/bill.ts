/** What X charges for, in US dollars (rates of 2026-04-20; which endpoint falls into which class is a third party's account). */
export const prices = {
  'read.post': 0.005,
  'read.user': 0.01,
  'read.dm': 0.01,
  'read.owned': 0.001,
  'read.mute': 0.001,
  'write.post': 0.015,
  'write.post-summoned': 0.01,
  'write.post-with-url': 0.2,
  'write.dm': 0.015,
  'write.interaction': 0.015,
  'write.interaction-delete': 0.01,
  'write.content': 0.005,
  'write.privacy': 0.01,
  'write.mute-delete': 0.005,
  'event.post': 0.005,
  'event.dm': 0.01,
} as const;

export type PriceClass = keyof typeof prices;

/** Counts billed resources. The same resource read twice in one UTC day is billed once. */
export class Bill {
  readonly #units = new Map<PriceClass, number>();
  readonly #seen = new Set<string>();
  readonly #perDay = new Map<string, number>();
  #day = '';

  /** Bills one resource; with an `id`, only once a day. */
  charge(what: PriceClass, now: number, id?: string): void {
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#seen.clear();
    }
    if (id !== undefined) {
      const key = `${what} ${id}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    this.#units.set(what, (this.#units.get(what) ?? 0) + 1);
    if (what === 'read.post' || what === 'read.owned') this.#perDay.set(day, (this.#perDay.get(day) ?? 0) + 1);
  }

  /** Post reads per UTC day, oldest first. */
  postReadsPerDay(): readonly (readonly [string, number])[] {
    return [...this.#perDay];
  }

  /** Units per class and the sum in dollars. */
  total(): { readonly units: Readonly<Partial<Record<PriceClass, number>>>; readonly dollars: number } {
    let dollars = 0;
    for (const [what, units] of this.#units) dollars += units * prices[what];
    return { units: Object.fromEntries(this.#units), dollars: Math.round(dollars * 1e6) / 1e6 };
  }

  clear(): void {
    this.#units.clear();
    this.#seen.clear();
    this.#perDay.clear();
  }
}
