import type { RuleLanguage } from '../../src/domain/netiquette.ts';
import { languages } from '../../src/domain/netiquette.ts';
import type { CorpusFile } from './corpus-files.ts';
import type { CorpusRow, Split } from './corpus-row.ts';
import { isViolation, splits } from './corpus-row.ts';
import { foreignDomains, unreservedPhones } from './invented.ts';
import { families, nearPairs } from './near-duplicates.ts';

/** Something that the corpus must not hold, or lacks. Rows are named by id: texts of the test part are never shown. */
export interface CorpusProblem {
  readonly kind: 'schema' | 'id' | 'size' | 'share' | 'near' | 'family' | 'phone' | 'domain';
  readonly where: string;
  readonly reason: string;
}

export interface CorpusFindings {
  readonly problems: readonly CorpusProblem[];
  readonly rows: number;
  /** Rows of each split that have an earlier near-duplicate anywhere. */
  readonly near: Readonly<Record<Split, number>>;
}

/** How many rows a language has at least, all splits together. */
export const rowsAtLeast: Readonly<Record<RuleLanguage, number>> = { fr: 4000, en: 1200, it: 1200, de: 1200 };
const harmlessAtLeast = 0.5;
/** Of the harmless ones. */
const hardAtLeast = 0.5;
const nearBelow = 0.02;

/** Holds a corpus against everything that is asked of it. */
export function checkCorpus(files: readonly CorpusFile[]): CorpusFindings {
  const placed = files.flatMap((file) => file.rows.map((row) => ({ row, split: file.split })));
  const near = nearProblems(placed);
  return {
    problems: [
      ...files.flatMap(fileProblems),
      ...duplicateIds(placed.map(({ row }) => row)),
      ...languages.flatMap((lang) =>
        languageProblems(
          lang,
          placed.flatMap(({ row }) => (row.lang === lang ? [row] : [])),
        ),
      ),
      ...placed.flatMap(({ row }) => inventedProblems(row)),
      ...near.problems,
    ],
    rows: placed.length,
    near: near.counts,
  };
}

function fileProblems(file: CorpusFile): CorpusProblem[] {
  const where = `${file.split}/${file.name}.jsonl`;
  const [lang = '', batch = ''] = file.name.split('-');
  const prefix = `${lang}-${file.split}-${batch}-`;
  return [
    ...file.bad.flatMap(({ line, reasons }) =>
      reasons.map((reason) => ({ kind: 'schema' as const, where: `${where}:${line}`, reason })),
    ),
    ...file.rows
      .filter(({ id, lang: spoken }) => !id.startsWith(prefix) || spoken !== lang)
      .map(({ id }) => ({ kind: 'id' as const, where, reason: `${id} does not belong into this file` })),
  ];
}

function duplicateIds(rows: readonly CorpusRow[]): CorpusProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) => {
    if (seen.has(id)) return [{ kind: 'id' as const, where: id, reason: 'stands twice' }];
    seen.add(id);
    return [];
  });
}

function languageProblems(lang: RuleLanguage, rows: readonly CorpusRow[]): CorpusProblem[] {
  const harmless = rows.filter((row) => !isViolation(row)).length;
  const hard = rows.filter(({ kind }) => kind === 'hard_negative').length;
  const problems: CorpusProblem[] = [];
  const say = (kind: CorpusProblem['kind'], reason: string): number => problems.push({ kind, where: lang, reason });
  if (rows.length < rowsAtLeast[lang]) say('size', `${rows.length} rows, ${rowsAtLeast[lang]} at least`);
  if (harmless < harmlessAtLeast * rows.length) say('share', `${harmless} of ${rows.length} rows are harmless: half at least`);
  if (hard < hardAtLeast * harmless) say('share', `${hard} of ${harmless} harmless rows are hard negatives: half at least`);
  return problems;
}

function inventedProblems(row: CorpusRow): CorpusProblem[] {
  const links = (row.urls ?? []).flatMap(({ expanded }) => foreignDomains(expanded));
  return [
    ...unreservedPhones(row.text, row.lang).map((phone) => ({
      kind: 'phone' as const,
      where: row.id,
      reason: `${phone} is in no range kept free for fiction`,
    })),
    ...[...foreignDomains(row.text), ...links].map((domain) => ({
      kind: 'domain' as const,
      where: row.id,
      reason: `${domain} is neither an example domain nor the brand's`,
    })),
  ];
}

interface Placed {
  readonly row: CorpusRow;
  readonly split: Split;
}

function nearProblems(placed: readonly Placed[]): { readonly problems: CorpusProblem[]; readonly counts: Record<Split, number> } {
  const pairs = nearPairs(placed.map(({ row }) => row.text));
  const later = new Set(pairs.map(({ b }) => b));
  const counts: Record<Split, number> = { train: 0, dev: 0, test: 0 };
  for (const [index, { split }] of placed.entries()) if (later.has(index)) counts[split] += 1;
  const problems: CorpusProblem[] = [];
  const shares: readonly (readonly [string, number, number])[] = [
    ['all', later.size, placed.length],
    ...splits.map((split) => [split, counts[split], placed.filter((one) => one.split === split).length] as const),
  ];
  for (const [where, count, of] of shares) {
    if (count > 0 && count >= nearBelow * of)
      problems.push({ kind: 'near', where, reason: `${count} near-duplicates of ${of} rows: under 2 %` });
  }
  for (const family of families(placed.length, pairs)) {
    const members = family.flatMap((index) => placed[index] ?? []);
    if (new Set(members.map(({ split }) => split)).size < 2) continue;
    const ids = members.map(({ row }) => row.id);
    problems.push({ kind: 'family', where: ids[0] ?? '', reason: `a family crosses splits: ${ids.join(', ')}` });
  }
  return { problems, counts };
}
