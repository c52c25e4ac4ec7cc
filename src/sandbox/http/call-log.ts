/** One received call, as the log keeps it. `status` null: the caller never got an answer. */
export interface LoggedCall {
  readonly seq: number;
  /** On the sandbox clock, milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Path of the endpoint with its `:names`; null when there is none. */
  readonly route: string | null;
  /** `user:<id>`, `app` or `none`. */
  readonly caller: string;
  readonly body: unknown;
  status: number | null;
  fault: string | null;
}

const kept = 20_000;

/** Received calls, the newest 20,000, and how many of each ending. */
export class CallLog {
  readonly #calls: LoggedCall[] = [];
  readonly #counts = new Map<string, number>();
  #seq = 0;

  /** Writes a call down when it arrives. */
  open(call: Omit<LoggedCall, 'seq' | 'status' | 'fault'>): LoggedCall {
    this.#seq += 1;
    const logged: LoggedCall = { ...call, seq: this.#seq, status: null, fault: null };
    this.#calls.push(logged);
    if (this.#calls.length > kept * 1.1) this.#calls.splice(0, this.#calls.length - kept);
    return logged;
  }

  /** Writes the ending down. */
  close(call: LoggedCall, status: number | null, fault: string | null): void {
    call.status = status;
    call.fault = fault;
    const key = `${call.method} ${call.route ?? call.path} ${status ?? 'none'}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Calls in order of arrival, optionally only those after `seq`, or to one endpoint (`PUT /2/tweets/:id/hidden`). */
  list(filter: { readonly after?: number; readonly route?: string } = {}): readonly LoggedCall[] {
    const { after = 0, route } = filter;
    return this.#calls.filter(
      (call) => call.seq > after && (route === undefined || `${call.method} ${call.route ?? call.path}` === route),
    );
  }

  /** `METHOD route status` to number. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  clear(): void {
    this.#calls.length = 0;
    this.#counts.clear();
    this.#seq = 0;
  }
}
