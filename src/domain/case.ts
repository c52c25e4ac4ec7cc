import type { Lane } from './decision.ts';
import type { RowId } from './ids.ts';
import type { Severity } from './netiquette.ts';
import { assertNever } from './assert-never.ts';

/** Why a case was opened. */
export type CaseReason = 'decision' | 'encrypted-dm' | 'refused' | 'parked' | 'ambiguous' | 'gave-up';

/** What happened to a case, append-only. The status is a fold of these. */
export type CaseEvent =
  | {
      readonly kind: 'opened';
      readonly at: number;
      readonly reason: CaseReason;
      readonly lane: Lane;
      readonly severity: Severity;
      readonly dueAt: number | null;
    }
  | {
      readonly kind: 'raised';
      readonly at: number;
      readonly lane: Lane;
      readonly severity: Severity;
      readonly dueAt: number | null;
    }
  | { readonly kind: 'task'; readonly at: number; readonly task: 'report' }
  | { readonly kind: 'hidden'; readonly at: number; readonly simulated: boolean }
  | { readonly kind: 'restored'; readonly at: number }
  | { readonly kind: 'deleted'; readonly at: number; readonly simulated: boolean }
  | { readonly kind: 'refused'; readonly at: number; readonly code: string }
  | { readonly kind: 'target-gone'; readonly at: number }
  | { readonly kind: 'closed'; readonly at: number; readonly actor: string };

export interface CaseStatus {
  readonly review: 'open' | 'closed';
  readonly lane: Lane;
  readonly severity: Severity;
  readonly dueAt: number | null;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** A task that must be closed with what was done (report to X, to the authorities). */
  readonly openTasks: number;
}

/** The status before the first event. */
export const unopened: CaseStatus = {
  review: 'open',
  lane: 'queue',
  severity: 'none',
  dueAt: null,
  hidden: false,
  deleted: false,
  openTasks: 0,
};

/** The status after one more event. Pure; the whole status is `events.reduce(nextStatus, unopened)`. */
export function nextStatus(status: CaseStatus, event: CaseEvent): CaseStatus {
  switch (event.kind) {
    case 'opened':
    case 'raised':
      return { ...status, review: 'open', lane: event.lane, severity: event.severity, dueAt: event.dueAt };
    case 'task':
      return { ...status, openTasks: status.openTasks + 1 };
    case 'hidden':
      return { ...status, hidden: !event.simulated };
    case 'restored':
      return { ...status, hidden: false };
    case 'deleted':
      return { ...status, deleted: !event.simulated };
    case 'refused':
      return status;
    case 'target-gone':
    case 'closed':
      return { ...status, review: 'closed' };
    default:
      return assertNever(event);
  }
}

export interface CaseRecord {
  readonly id: RowId;
  readonly status: CaseStatus;
  readonly events: readonly CaseEvent[];
}
