import type { AlertRecord, PauseRecord, StatusView } from '../../domain/ports/stores.ts';
import type { CliContext } from '../cli-context.ts';
import type { SteeredAccount } from '../store-access.ts';
import { columns } from './columns.ts';
import { paintFor } from './terminal.ts';

/** What `status --json` prints. A contract: it only ever gains fields. */
export interface Status extends StatusView {
  readonly at: number;
  readonly account: string;
  readonly mode: 'simulate' | 'act';
  readonly policy: { readonly onDisk: string; readonly active: string | null };
  readonly paused: PauseRecord | null;
  readonly alerts: readonly AlertRecord[];
}

/** One look at everything a person asks first. */
export async function readStatus({ account, config, database }: SteeredAccount, at: number): Promise<Status> {
  const [view, paused, alerts, active] = await Promise.all([
    database.status.status(at),
    database.control.paused(),
    database.control.alerts(),
    database.control.activePolicy(),
  ]);
  return {
    at,
    account,
    mode: config.policy.netiquette.mode,
    policy: { onDisk: config.policyId, active: active?.id ?? null },
    paused,
    alerts,
    ...view,
  };
}

/** The status for a person at a terminal. */
export function statusWords(status: Status, context: Pick<CliContext, 'stdout' | 'env'>): string {
  const { green, yellow, red, bold } = paintFor(context.stdout, context.env);
  const { onDisk, active } = status.policy;
  const acting =
    status.paused === null ? green('no') : red(`since ${time(status.paused.since)} by ${status.paused.by}: ${status.paused.why}`);
  const policy = active === null || active === onDisk ? onDisk : yellow(`${active} in force, ${onDisk} on disk`);
  const alerts = status.alerts.map(
    (alert) => `${red('alert')}  ${alert.kind} since ${time(alert.since)}${factWords(alert.facts)}`,
  );
  const rows = [
    ['account', status.account],
    ['mode', status.mode === 'act' ? 'act' : yellow('simulate: nothing is touched on X')],
    ['paused', acting],
    ['policy', policy],
    ['messages', counts(status.messages)],
    ['decided today', String(status.decidedToday)],
    ['hidden today', String(status.hiddenToday)],
    ['acts', counts(status.outbox)],
    ['open cases', counts(status.openCases)],
    ['waiting longest', waiting(status)],
    ['not understood', counts(status.unread)],
    ['audit entries', String(status.auditEntries)],
  ];
  return [columns(rows.map(([name = '', value = '']) => [bold(name), value])), ...alerts].join('\n');
}

function counts(numbers: Readonly<Record<string, number>>): string {
  const parts = Object.entries(numbers).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function waiting({ at, oldestUndecidedAt, oldestDueActAt }: Status): string {
  const parts = [
    ...(oldestUndecidedAt === null ? [] : [`a message ${ago(at - oldestUndecidedAt)}`]),
    ...(oldestDueActAt === null ? [] : [`an act ${ago(at - oldestDueActAt)}`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 120 ? `${seconds} s` : seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function time(at: number): string {
  return new Date(at).toISOString();
}

function factWords(facts: AlertRecord['facts']): string {
  const parts = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
