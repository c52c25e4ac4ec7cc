import { ConfigRefusedError } from '../../domain/errors.ts';
import type { AlertRecord, PauseRecord, PolicyRecord, StatusView } from '../../domain/ports/stores.ts';
import type { CliContext } from '../cli-context.ts';
import type { SteeredAccount } from '../store-access.ts';
import { columns } from './columns.ts';
import { paintFor } from './terminal.ts';

/** What `status --json` prints. A contract: it only ever gains fields. */
export interface Status extends StatusView {
  readonly at: number;
  readonly account: string;
  /** Of the policy in force; before the first `run` that of the files; null when these are refused. */
  readonly mode: 'simulate' | 'act' | null;
  /** `refused`: how many problems the files on disk have; then there is no policy on disk. */
  readonly policy: { readonly onDisk: string | null; readonly active: string | null; readonly refused: number };
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
  const refused = config instanceof ConfigRefusedError;
  const onDisk = refused ? null : config.policyId;
  return {
    at,
    account,
    mode: active === null ? (refused ? null : config.policy.netiquette.mode) : modeOf(active),
    policy: { onDisk, active: active?.id ?? null, refused: refused ? config.problems.length : 0 },
    paused,
    alerts,
    ...view,
  };
}

/** The mode of a stored policy: what counts is the one in force, not the one on disk. */
function modeOf(active: PolicyRecord): 'simulate' | 'act' {
  const { netiquette } = JSON.parse(active.content) as { netiquette: { mode: 'simulate' | 'act' } };
  return netiquette.mode;
}

/** The status for a person at a terminal. */
export function statusWords(status: Status, context: Pick<CliContext, 'stdout' | 'env'>): string {
  const { green, yellow, red, bold } = paintFor(context.stdout, context.env);
  const { onDisk, active } = status.policy;
  const acting =
    status.paused === null ? green('no') : red(`since ${time(status.paused.since)} by ${status.paused.by}: ${status.paused.why}`);
  const files = onDisk ?? `the files on disk are refused (${status.policy.refused} problems: netiquette rules check)`;
  const policy = active === null || active === onDisk ? files : yellow(`${active} in force; on disk: ${files}`);
  const alerts = status.alerts.map(
    (alert) => `${red('alert')}  ${alert.kind} since ${time(alert.since)}${factWords(alert.facts)}`,
  );
  const rows = [
    ['account', status.account],
    ['mode', status.mode === 'simulate' ? yellow('simulate: nothing is touched on X') : (status.mode ?? 'unknown')],
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
