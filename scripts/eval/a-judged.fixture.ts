import type { CorpusRow } from '../corpus/corpus-row.ts';
import { usualAccept, usualForbid } from '../corpus/usual-verdict.ts';
import type { Judged } from './figures.ts';

/** A harmless French reply that was left alone; a test names only what it is about. `accept` and `forbid` follow from the row. */
export function aJudged(row: Partial<CorpusRow> = {}, verdict: Partial<Judged['verdict']> = {}): Judged {
  const described = {
    id: 'fr-dev-1-0001',
    lang: 'fr',
    surface: 'reply',
    text: 'Bonjour',
    kind: 'clean',
    labels: [],
    severity: 'none',
    signals: [],
    obscene: false,
    toxic: false,
    ...row,
  } satisfies Partial<CorpusRow>;
  const accept = row.accept ?? usualAccept(described);
  return {
    row: { ...described, accept, forbid: row.forbid ?? usualForbid(described, accept) },
    verdict: {
      outcomes: ['allow'],
      labels: [],
      signals: [],
      severity: 'none',
      causes: [],
      signal_causes: [],
      unknowns: [],
      lang: 'fr',
      ...verdict,
    },
  };
}
