import type { Verdict } from '../../src/cli/moderate/verdict.ts';
import { isViolation } from '../corpus/corpus-row.ts';
import { figures, spoils } from './figures.ts';
import type { Judged } from './figures.ts';
import type { Paint } from './paint.ts';

/**
 * Every row that spoils a figure, grouped by figure, the worst figures first; each row is shown in full once, under the first figure it
 * spoils, and named by its id under the others. The last group has rows whose outcome is right and whose labels or signals are not.
 */
export function missLines(judged: readonly Judged[], paint: Paint): readonly string[] {
  const shown = new Set<string>();
  const lines: string[] = [];
  // What is acceptable depends on all the others, so its group shows what they leave over.
  const ordered = [...figures].sort((a, b) => Number(a.key === 'acceptable') - Number(b.key === 'acceptable'));
  for (const figure of ordered) {
    const spoiling = judged.filter((one) => spoils(figure, one));
    if (spoiling.length === 0) continue;
    const fresh = spoiling.filter(({ row }) => !shown.has(row.id));
    const known = spoiling.filter(({ row }) => shown.has(row.id));
    lines.push('', paint('bold', `== ${figure.name.trim()}: ${spoiling.length} rows spoil it`));
    if (known.length > 0) lines.push(paint('dim', `shown above: ${known.map(({ row }) => row.id).join(' ')}`));
    for (const one of fresh) {
      shown.add(one.row.id);
      lines.push('', ...rowLines(one, paint));
    }
  }
  const mislabelled = judged.filter((one) => !shown.has(one.row.id) && differences(one) !== '');
  if (mislabelled.length > 0) {
    lines.push('', paint('bold', `== right outcome, other labels or signals: ${mislabelled.length} rows`));
    for (const one of mislabelled) lines.push('', ...rowLines(one, paint));
  }
  return lines;
}

/** The ids of the rows that spoil each figure. */
export function missedIds(judged: readonly Judged[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    figures.map((figure) => [figure.key, judged.filter((one) => spoils(figure, one)).map(({ row }) => row.id)]),
  );
}

function rowLines(judged: Judged, paint: Paint): readonly string[] {
  const { row, verdict } = judged;
  const place = row.owned_thread === false ? 'reply elsewhere' : row.surface;
  const heard = verdict.lang === row.lang ? '' : ` (read as ${verdict.lang})`;
  const about = [row.kind, ...row.labels, isViolation(row) ? row.severity : '', ...row.signals.map((signal) => `!${signal}`)];
  return [
    `${paint('bold', row.id)} ${place}${heard}  ${about.filter(Boolean).join(' ')}  ${paint('dim', differences(judged))}`,
    `    ${written(row.text)}`,
    ...(row.urls ?? []).map(({ display, expanded }) => `    link ${display} -> ${expanded}`),
    `    ${paint('red', verdict.outcomes.join('+'))} instead of ${row.accept.map((one) => one.join('+')).join(' | ')}` +
      (row.forbid.length > 0 ? paint('dim', `  never ${row.forbid.join(' ')}`) : ''),
    ...causeLines(verdict, row.text),
  ];
}

function causeLines(verdict: Judged['verdict'], text: string): readonly string[] {
  const lines = [
    ...verdict.causes.map((cause) =>
      causeLine(cause, verdict.labels.includes(cause.label) ? cause.label : `(${cause.label})`, text),
    ),
    ...verdict.signal_causes.map((cause) => causeLine(cause, `!${cause.signal}`, text)),
    ...verdict.unknowns.map(({ source, why }) => `      ? ${source}: ${why}`),
  ];
  return lines.length === 0 ? ['      no rule spoke'] : lines;
}

function causeLine(
  cause: Pick<Verdict['causes'][number], 'rule' | 'confidence' | 'start' | 'end'>,
  about: string,
  text: string,
): string {
  const span = cause.start === null || cause.end === null ? '' : ` «${written(text.slice(cause.start, cause.end))}»`;
  return `      ${cause.rule} ${about} ${cause.confidence.toFixed(2)}${span}`;
}

/** What was not said (`-insult`) and what should not have been (`+spam`). */
function differences({ row, verdict }: Judged): string {
  const compare = (right: readonly string[], said: readonly string[], mark: string): string[] => [
    ...right.filter((one) => !said.includes(one)).map((one) => `-${mark}${one}`),
    ...said.filter((one) => !right.includes(one)).map((one) => `+${mark}${one}`),
  ];
  return [...compare(row.labels, verdict.labels, ''), ...compare(row.signals, verdict.signals, '!')].join(' ');
}

/** On one line, with invisible characters made visible. */
function written(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (sign) => `<${(sign.codePointAt(0) ?? 0).toString(16)}>`);
}
