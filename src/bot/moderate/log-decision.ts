import type { Log } from '../../domain/ports/log.ts';
import type { DecidedMessage } from '../../domain/ports/stores.ts';
import type { ReadyMessage } from './resolve-threads.ts';

/** Writes the canonical line of one message. `at` is the time of the decision, `judgedMs` its share of the batch. */
export function logDecision(
  log: Log,
  item: ReadyMessage,
  { decision, simulated }: DecidedMessage,
  at: number,
  judgedMs: number,
): void {
  log.info(
    {
      message: item.taken.ref,
      surface: item.message.surface,
      roads: item.taken.roads,
      lang: decision.lang,
      outcomes: decision.outcomes,
      labels: decision.labels,
      signals: decision.signals,
      severity: decision.severity,
      rules: [...new Set(decision.causes.map((cause) => cause.rule))],
      unknowns: decision.unknowns.map((unknown) => `${unknown.source}:${unknown.why}`),
      restraints: decision.restraints,
      policy: decision.policy,
      simulated,
      sinceReceivedMs: at - item.taken.receivedAt,
      judgedMs: Math.round(judgedMs * 100) / 100,
    },
    'message decided',
  );
}
