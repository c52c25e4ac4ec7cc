import { labels, languages, severities, signals, surfaces } from '../../src/domain/netiquette.ts';
import type { CorpusFile } from './corpus-files.ts';
import type { CorpusRow } from './corpus-row.ts';
import { isViolation, kinds, splits } from './corpus-row.ts';

/** How often everything stands in the corpus, as lines of a table: one column a split and language. */
export function countLines(files: readonly CorpusFile[]): readonly string[] {
  const columns = splits.flatMap((split) =>
    languages.flatMap((lang) => {
      const rows = files.filter((file) => file.split === split).flatMap((file) => file.rows.filter((row) => row.lang === lang));
      return rows.length === 0 ? [] : [{ name: `${split} ${lang}`, rows }];
    }),
  );
  const all = columns.flatMap(({ rows }) => rows);
  const line = (name: string, counts: (row: CorpusRow) => boolean): string => {
    const numbers = [...columns, { rows: all }].map(({ rows }) => rows.filter(counts).length);
    return name.padEnd(18) + numbers.map((count) => String(count || '·').padStart(9)).join('');
  };
  return [
    ''.padEnd(18) + [...columns.map(({ name }) => name), 'all'].map((name) => name.padStart(9)).join(''),
    line('rows', () => true),
    line('harmless', (row) => !isViolation(row)),
    '',
    ...kinds.map((kind) => line(kind, (row) => row.kind === kind)),
    line('obscene', ({ obscene }) => obscene),
    line('toxic', ({ toxic }) => toxic),
    '',
    ...surfaces.map((surface) => line(surface, (row) => row.surface === surface)),
    '',
    ...severities.filter((one) => one !== 'none').map((severity) => line(severity, (row) => row.severity === severity)),
    '',
    ...labels.map((label) => line(label, (row) => row.labels.includes(label))),
    '',
    ...signals.map((signal) => line(signal, (row) => row.signals.includes(signal))),
  ];
}
