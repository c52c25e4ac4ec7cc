import { createHash } from 'node:crypto';
import type { RuleLanguage } from '../../src/domain/netiquette.ts';
import type { CorpusRow, Split } from './corpus-row.ts';
import { CorpusRow as Schema } from './corpus-row.ts';
import { closed, usualAccept, usualForbid } from './usual-verdict.ts';
import type { WritersRow } from './writers-line.ts';
import { readWritersLine } from './writers-line.ts';

/** What a writer wrote in one go. Its rows stay in one split, so that no family of sentences crosses. */
export interface Batch {
  readonly split: Split;
  readonly lang: RuleLanguage;
  readonly name: string;
}

export interface LineProblem {
  readonly line: number;
  readonly reason: string;
}

/** The batch that a writers' file `dev-fr-1.txt` holds; null for other names. */
export function batchOf(fileName: string): Batch | null {
  const [, split, lang, name] = /^(train|dev|test)-(fr|en|it|de)-([a-z0-9]+)\.txt$/.exec(fileName) ?? [];
  return name === undefined ? null : { split: split as Split, lang: lang as RuleLanguage, name };
}

/** All rows of a writers' file, and what is wrong with its lines. */
export function readBatch(
  text: string,
  batch: Batch,
): { readonly rows: readonly CorpusRow[]; readonly problems: readonly LineProblem[] } {
  const rows: CorpusRow[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const read = readWritersLine(line);
    if (read.kind === 'bad') problems.push(...read.reasons.map((reason) => ({ line: index + 1, reason })));
    if (read.kind !== 'row') continue;
    const row = toCorpusRow(read.row, batch, rows.length + 1);
    const checked = Schema.safeParse(row);
    if (checked.success) rows.push(row);
    else problems.push(...checked.error.issues.map(({ message }) => ({ line: index + 1, reason: message })));
  }
  return { rows, problems };
}

const firstMessage = Date.UTC(2026, 2, 2, 8);
const betweenMessages = 7 * 60_000;
const newAccountAge = 4 * 24 * 3_600_000;
const fewFollowers = 3;

/** One row as it is stored. `number` counts from 1 inside the batch; everything that is made up depends on the id alone. */
export function toCorpusRow(written: WritersRow, { lang, split, name }: Batch, number: number): CorpusRow {
  const id = `${lang}-${split}-${name}-${String(number).padStart(4, '0')}`;
  const { text, urls } = withLinks(written.text, id);
  const described = {
    surface: written.surface,
    ...(written.surface === 'reply' && !written.ownedThread ? { owned_thread: false } : {}),
    kind: written.kind,
    labels: [...written.labels],
    severity: written.severity,
    signals: [...written.signals],
    text,
  };
  const accept = written.accept.length > 0 ? closed(written.accept) : usualAccept(described);
  const at = firstMessage + number * betweenMessages;
  return {
    id,
    lang,
    ...described,
    ...(urls.length > 0 ? { urls } : {}),
    ...(written.newAccount
      ? {
          author: {
            id: `invented-${id}`,
            handle: null,
            created_at: new Date(at - newAccountAge).toISOString(),
            followers: fewFollowers,
          },
          created_at: new Date(at).toISOString(),
        }
      : {}),
    obscene: written.obscene,
    toxic: written.toxic,
    accept,
    forbid: usualForbid(described, accept),
  };
}

/** Puts an invented short link where the writer wrote `[[shown>https://target]]`, as X does with every link. */
function withLinks(written: string, id: string): { readonly text: string; readonly urls: NonNullable<CorpusRow['urls']> } {
  const urls: NonNullable<CorpusRow['urls']> = [];
  let text = '';
  let from = 0;
  for (const link of written.matchAll(/\[\[([^\]>]+)>([^\]]+)\]\]/g)) {
    text += written.slice(from, link.index);
    const short = `https://t.co/${shortName(`${id} ${urls.length}`)}`;
    urls.push({ start: text.length, end: text.length + short.length, display: link[1] ?? '', expanded: link[2] ?? '' });
    text += short;
    from = link.index + link[0].length;
  }
  return { text: text + written.slice(from), urls };
}

function shortName(seed: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 10);
  return [...bytes].map((byte) => letters.charAt(byte % letters.length)).join('');
}
