import type { Label, Outcome, Signal } from '../../src/domain/netiquette.ts';
import { outcomes, severityRank } from '../../src/domain/netiquette.ts';
import type { CorpusRow } from './corpus-row.ts';
import { isOwnThread, isViolation } from './corpus-row.ts';

/** What the usual verdict depends on. */
export type Described = Pick<CorpusRow, 'surface' | 'owned_thread' | 'kind' | 'labels' | 'severity' | 'signals' | 'text'>;

type Alternatives = readonly (readonly Outcome[])[];

const junk: readonly Label[] = ['spam', 'scam'];
/** Beside spam or a scam these say what is offered; the message stays junk. */
const offered: readonly Label[] = ['offtopic', 'copyright', 'illegal'];
/** People must read these, whatever else the message holds, and nothing may take the message away before they did. */
const watched: readonly Signal[] = ['legal_notice', 'rights_request', 'contestation', 'press', 'minor'];
/** Letting these pass unread breaks a right of the author. */
const owed: readonly Signal[] = ['rights_request', 'contestation'];

/** The vehicle numbers of the brand, invented ones included. */
const vin = /\bWM[WZ][A-HJ-NPR-Z0-9]{14}\b/;
const frenchPlate = /\b[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}\b/;
const contact = /@[\w-]+\.\w|(?:\d[ .-]?){9,}/;

/**
 * Everything a good manager would accept of a message whose writer named nothing special (design, "How a good manager decides" and
 * "Outcomes"):
 *
 * | message | own thread | mention, quote, elsewhere | direct message |
 * |---|---|---|---|
 * | harmless | allow | allow | allow; with a VIN crm, crm+escalate |
 * | distress | escalate | escalate | escalate |
 * | safety | escalate | escalate | escalate, crm, crm+escalate |
 * | harmless, rights request or contestation | escalate | escalate | escalate, crm, crm+escalate |
 * | harmless, legal notice, press, minor | allow, escalate | allow, escalate | escalate, crm, crm+escalate (press, minor: allow too) |
 * | harmless, media unseen | allow, escalate | allow, escalate | allow, escalate |
 * | harmless, needs an answer | allow | allow | allow, escalate |
 * | violation | hide, escalate, hide+escalate | escalate | escalate; with a VIN and no threat crm, crm+escalate too |
 * | own personal data | protect, hide, escalate, and each with escalate | escalate | escalate |
 * | own VIN or plate alone (low) | allow, escalate | allow, escalate | allow, escalate |
 * | violation below high, with a signal of the fourth and fifth line | escalate | escalate | escalate, crm, crm+escalate |
 * | spam, scam | as a violation | escalate | delete, escalate |
 *
 * A low violation may always be allowed, too.
 */
export function usualAccept(row: Described): Outcome[][] {
  return closed(isViolation(row) && !isDanger(row) ? acceptOfViolation(row) : acceptOfHarmless(row));
}

/**
 * What must not happen to a message, less what its own `accept` allows: to allow a violation of medium severity or more, or distress;
 * to take away what is harmless, endangered, watched, or an own vehicle number; to delete anything but spam and scams; a ticket of spam.
 */
export function usualForbid(row: Described, accept: Alternatives): Outcome[] {
  const grave = severityRank(row.severity) >= severityRank('medium');
  const kept = !isViolation(row) || !isOwnThread(row) || isDanger(row) || isHeld(row) || isOwnVehicle(row);
  const isForbidden: Readonly<Record<Outcome, boolean>> = {
    allow: grave || row.signals.includes('distress'),
    hide: kept,
    protect: kept,
    delete: !isJunk(row),
    escalate: false,
    crm: row.surface === 'dm' && isJunk(row),
  };
  const accepted = new Set(accept.flat());
  return outcomes.filter((outcome) => isForbidden[outcome] && !accepted.has(outcome));
}

/**
 * Makes a list of alternatives whole: where escalating and another act are each right, both together are, too.
 * Each alternative once, outcomes and alternatives in the order of the vocabulary.
 */
export function closed(accept: Alternatives): Outcome[][] {
  const alternatives = accept.map((alternative) => [...alternative]);
  if (accept.some((alternative) => alternative.length === 1 && alternative[0] === 'escalate')) {
    for (const alternative of accept) {
      if (alternative.every((outcome) => outcome === 'hide' || outcome === 'protect' || outcome === 'crm'))
        alternatives.push([...alternative, 'escalate']);
    }
  }
  const byKey = new Map(alternatives.map((alternative) => [keyOf(alternative), inOrder(alternative)]));
  return [...byKey.values()].sort((a, b) => a.length - b.length || keyOf(a).localeCompare(keyOf(b)));
}

/** A set of outcomes as one text, for comparing. */
export function keyOf(alternative: readonly Outcome[]): string {
  return inOrder(alternative)
    .map((outcome) => outcomes.indexOf(outcome))
    .join('+');
}

function inOrder(alternative: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => alternative.includes(outcome));
}

function acceptOfHarmless(row: Described): Alternatives {
  const dm = row.surface === 'dm';
  const has = (...wanted: readonly Signal[]): boolean => row.signals.some((signal) => wanted.includes(signal));
  const toPeople: Alternatives = dm ? [['escalate'], ['crm']] : [['escalate']];
  if (has('distress')) return [['escalate']];
  if (has('safety') || has(...owed) || (dm && has('legal_notice'))) return toPeople;
  if (has(...watched)) return [['allow'], ...toPeople];
  if (dm && vin.test(row.text)) return [['crm'], ['crm', 'escalate']];
  if (has('media_unseen') || (dm && has('needs_answer'))) return [['allow'], ['escalate']];
  return [['allow']];
}

function acceptOfViolation(row: Described): Alternatives {
  const mildest: Alternatives = row.severity === 'low' ? [['allow']] : [];
  if (isOwnVehicle(row)) return [['allow'], ['escalate']];
  if (row.surface === 'dm') {
    if (isJunk(row)) return [...mildest, ['delete'], ['escalate']];
    const answered = isHeld(row) || (vin.test(row.text) && !row.labels.includes('threat') && !row.labels.includes('violence'));
    return [...mildest, ['escalate'], ...(answered ? ([['crm']] as const) : [])];
  }
  if (!isOwnThread(row) || isHeld(row)) return [...mildest, ['escalate']];
  if (!row.labels.includes('own_pii')) return [...mildest, ['hide'], ['escalate']];
  const both: Alternatives = row.labels.length > 1 ? [['hide', 'protect']] : [];
  return [...mildest, ['protect'], ['hide'], ...both, ['escalate']];
}

function isDanger({ signals }: Described): boolean {
  return signals.includes('distress') || signals.includes('safety');
}

/** People must see it before anything takes it away; what is high or critical goes all the same. */
function isHeld({ signals, severity }: Described): boolean {
  return severityRank(severity) < severityRank('high') && signals.some((signal) => watched.includes(signal));
}

/** Own vehicle number or plate in public, and no way to reach the person beside it: left, or shown to a person. */
function isOwnVehicle({ labels, severity, text }: Described): boolean {
  const alone = labels.length === 1 && labels[0] === 'own_pii';
  return alone && severity === 'low' && (vin.test(text) || frenchPlate.test(text)) && !contact.test(text.replace(vin, ''));
}

/** Only a direct message is ever deleted, and only one that holds nothing but junk and nothing that somebody must read. */
function isJunk(row: Described): boolean {
  return (
    row.surface === 'dm' &&
    row.labels.some((label) => junk.includes(label)) &&
    row.labels.every((label) => junk.includes(label) || offered.includes(label)) &&
    !isHeld(row)
  );
}
