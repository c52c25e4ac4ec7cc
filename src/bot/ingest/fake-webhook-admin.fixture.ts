import type { WebhookAdmin, WebhookState } from '../../domain/ports/x.ts';

/** X's side of the webhook: a state, and what was asked of it. */
export class FakeWebhookAdmin implements WebhookAdmin {
  state: WebhookState | null = { id: 'hook-1', valid: true };
  /** Whether X finds the address in order when it looks again. */
  reachable = true;
  missing: readonly string[] = [];
  readonly asked: string[] = [];
  readonly replays: { readonly from: number; readonly until: number }[] = [];
  fault: (what: string) => void = () => undefined;

  async find(): Promise<WebhookState | null> {
    await this.#ask('find');
    return this.state;
  }

  async register(): Promise<WebhookState> {
    await this.#ask('register');
    this.state = { id: 'hook-2', valid: this.reachable };
    return this.state;
  }

  async revalidate(id: string): Promise<boolean> {
    await this.#ask('revalidate');
    if (this.reachable) this.state = { id, valid: true };
    return this.reachable;
  }

  async ensureSubscriptions(): Promise<readonly string[]> {
    await this.#ask('subscriptions');
    const { missing } = this;
    this.missing = [];
    return missing;
  }

  async replay(_: string, from: number, until: number): Promise<void> {
    await this.#ask('replay');
    this.replays.push({ from, until });
  }

  async #ask(what: string): Promise<void> {
    await Promise.resolve();
    this.asked.push(what);
    this.fault(what);
  }
}
