import { columns } from '../output/columns.ts';
import type { Paint } from '../output/terminal.ts';
import type { Change } from './compare.ts';
import type { Count, Counts, TallyReport } from './tally.ts';

const headings: Readonly<Record<Change['kind'], string>> = {
  hidden: 'NEWLY HIDDEN',
  escalated: 'NEWLY ESCALATED',
  letGo: 'LET GO',
};
const kinds = ['hidden', 'escalated', 'letGo'] as const;

/** A backtest for a person at a terminal: all changes, by rule, by label, and examples if any were asked for. */
export function backtestTable(
  report: TallyReport,
  policies: { readonly now: string; readonly then: string },
  { bold, dim }: Paint,
): string {
  const { messages, changed, withVerdict, changes, rules, labels, examples } = report;
  const verdicts = withVerdict === 0 ? 'managers said nothing of them' : `managers said something of ${withVerdict}`;
  const head = `${messages} messages under ${policies.now}, and under ${policies.then}: ${changed} would fare otherwise; ${verdicts}`;
  if (changed === 0) return bold(head);
  return [
    bold(head),
    '',
    table('', { all: changes }),
    '',
    table('RULE', rules),
    '',
    table('LABEL', labels),
    ...(examples.length > 0 ? [''] : []),
    ...examples.map(({ change, rules: by, text, verdict }) =>
      [headings[change].toLowerCase(), dim(by.join(' ')), `"${text}"`, verdict === null ? '' : `(managers: ${verdict})`]
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n');
}

function table(name: string, rows: Readonly<Record<string, Counts>>): string {
  const body = Object.entries(rows).map(([key, counts]) => [key, ...kinds.map((kind) => cell(counts[kind]))]);
  return columns([[name, ...kinds.map((kind) => headings[kind])], ...body]);
}

function cell({ count, right, wrong }: Count): string {
  if (count === 0) return '-';
  const judged = [...(right > 0 ? [`${right} right`] : []), ...(wrong > 0 ? [`${wrong} wrong`] : [])];
  return judged.length === 0 ? String(count) : `${count} (${judged.join(', ')})`;
}
