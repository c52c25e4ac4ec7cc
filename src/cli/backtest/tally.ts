import type { Change, Standing } from './compare.ts';

/** What managers said of a message, where they said anything. */
export type Verdict = 'taken-away' | 'let-be';

/** How often, and how often managers had said the same or the opposite. */
export interface Count {
  readonly count: number;
  readonly right: number;
  readonly wrong: number;
}

export type Counts = Readonly<Record<Change['kind'], Count>>;

/** A message that would fare otherwise, its text masked. */
export interface Example {
  readonly change: Change['kind'];
  readonly from: Standing;
  readonly to: Standing;
  readonly rules: readonly string[];
  readonly verdict: Verdict | null;
  readonly text: string;
}

/** What a backtest found so far. */
export interface TallyReport {
  readonly messages: number;
  readonly withVerdict: number;
  readonly changed: number;
  readonly changes: Counts;
  readonly rules: Readonly<Record<string, Counts>>;
  readonly labels: Readonly<Record<string, Counts>>;
  readonly examples: readonly Example[];
}

const kinds = ['hidden', 'escalated', 'letGo'] as const;

/** Adds up changes. Memory grows with the number of rules, never with the number of messages. */
export class Tally {
  readonly #examplesAtMost: number;
  readonly #all = new CountsInHand();
  readonly #rules = new Map<string, CountsInHand>();
  readonly #labels = new Map<string, CountsInHand>();
  readonly #examples: Example[] = [];
  #messages = 0;
  #withVerdict = 0;

  /** `examplesAtMost`: kept for each kind of change. */
  constructor(examplesAtMost: number) {
    this.#examplesAtMost = examplesAtMost;
  }

  /** `masked` is only asked for the few texts that are kept. */
  add(change: Change | null, verdict: Verdict | null, masked: () => string): void {
    this.#messages += 1;
    if (verdict !== null) this.#withVerdict += 1;
    if (change === null) return;
    const right = verdict === null ? null : isRight(change, verdict);
    this.#all.add(change.kind, right);
    for (const rule of change.rules) inHand(this.#rules, rule).add(change.kind, right);
    for (const about of change.about) inHand(this.#labels, about).add(change.kind, right);
    if (this.#all.report()[change.kind].count > this.#examplesAtMost) return;
    const { kind, from, to, rules } = change;
    this.#examples.push({ change: kind, from, to, rules, verdict, text: masked() });
  }

  report(): TallyReport {
    const changes = this.#all.report();
    return {
      messages: this.#messages,
      withVerdict: this.#withVerdict,
      changed: changes.hidden.count + changes.escalated.count + changes.letGo.count,
      changes,
      rules: reported(this.#rules),
      labels: reported(this.#labels),
      examples: kinds.flatMap((kind) => this.#examples.filter(({ change }) => change === kind)),
    };
  }
}

/** Whether a change goes where managers went. */
function isRight({ from, to }: Change, verdict: Verdict): boolean {
  const order: readonly Standing[] = ['let-be', 'shown', 'taken-away'];
  const stricter = order.indexOf(to) > order.indexOf(from);
  return stricter === (verdict === 'taken-away');
}

class CountsInHand {
  readonly #counts = { hidden: none(), escalated: none(), letGo: none() };

  add(kind: Change['kind'], right: boolean | null): void {
    const count = this.#counts[kind];
    count.count += 1;
    if (right === true) count.right += 1;
    if (right === false) count.wrong += 1;
  }

  report(): Counts {
    const { hidden, escalated, letGo } = this.#counts;
    return { hidden: { ...hidden }, escalated: { ...escalated }, letGo: { ...letGo } };
  }

  get total(): number {
    return this.#counts.hidden.count + this.#counts.escalated.count + this.#counts.letGo.count;
  }
}

function none(): { count: number; right: number; wrong: number } {
  return { count: 0, right: 0, wrong: 0 };
}

function inHand(map: Map<string, CountsInHand>, key: string): CountsInHand {
  const known = map.get(key) ?? new CountsInHand();
  map.set(key, known);
  return known;
}

/** Most changes first. */
function reported(map: ReadonlyMap<string, CountsInHand>): Readonly<Record<string, Counts>> {
  const ranked = [...map].sort(([a, one], [b, other]) => other.total - one.total || (a < b ? -1 : 1));
  return Object.fromEntries(ranked.map(([key, counts]) => [key, counts.report()]));
}
