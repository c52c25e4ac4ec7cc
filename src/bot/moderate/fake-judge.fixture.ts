import type { Finding, Judgement, Unknown } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Judge } from '../../domain/ports/judge.ts';
import { aJudgement, aPolicyId } from '../messages.fixture.ts';

/** Judges by what a test says of each text; what nothing was said of is clean. */
export class FakeJudge implements Judge {
  readonly asked: (readonly Message[])[] = [];
  policy: PolicyId = aPolicyId;
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #unknowns = new Map<string, readonly Unknown[]>();
  /** What a text is compared by; nothing unless told. */
  sketches: (text: string) => string | undefined = () => undefined;
  /** Called before every batch; what it throws, the judge rejects with. */
  fault: () => void = () => undefined;

  finds(text: string, ...findings: readonly Finding[]): this {
    this.#findings.set(text, findings);
    return this;
  }

  cannotTell(text: string, ...unknowns: readonly Unknown[]): this {
    this.#unknowns.set(text, unknowns);
    return this;
  }

  async judge(messages: readonly Message[]): Promise<readonly Judgement[]> {
    await Promise.resolve();
    this.asked.push(messages);
    this.fault();
    return messages.map(({ key, text }) => {
      const sketch = this.sketches(text);
      return aJudgement({
        ...(sketch === undefined ? {} : { sketch }),
        key,
        policy: this.policy,
        findings: this.#findings.get(text) ?? [],
        unknowns: this.#unknowns.get(text) ?? [],
      });
    });
  }
}
