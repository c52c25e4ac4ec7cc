/**
 * Measures the rules on the corpus, judged exactly as `netiquette moderate` judges. Prints the figures that count for dev and test, with
 * 95 % intervals, then recall and precision of labels and signals.
 *
 *   npm run eval -- [--split dev|test|train]… [--lang fr] [--json] [--misses] [--set CONFIGDIR] [--no-hint]
 *                   [--corpus DIR] [--shared DIR] [--strict]
 *
 *   --misses     every row that spoils a figure, with the rules that spoke and where; never for the test part
 *   --set        judge under another config folder
 *   --no-hint    do not tell the judge which language a row is in
 *   --corpus     another corpus of the same shape
 *   --shared     a folder of other people's labelled messages: how many of their clean ones would be hidden
 *   --strict     exit code 1 when a figure over all languages misses its bar
 */
import { progressOn } from '../../src/cli/output/progress.ts';
import { corpusFolder, readCorpus } from '../corpus/corpus-files.ts';
import type { Split } from '../corpus/corpus-row.ts';
import { evalOptions } from './eval-options.ts';
import type { Judged } from './figures.ts';
import { measuredSet, readLabelledSets, setLine } from './labelled-sets.ts';
import { missLines, missedIds } from './misses.ts';
import { paintOn } from './paint.ts';
import { reportLines, splitReport } from './report.ts';
import { openLineJudge } from './row-judge.ts';
import type { JudgedLine } from './row-judge.ts';

const options = evalOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);

const files = await readCorpus(options.corpus ?? corpusFolder, options.splits);
const broken = files.flatMap(({ split, name, bad }) => bad.map(({ line }) => `${split}/${name}.jsonl:${line}`));
if (broken.length > 0) refuse(`lines that hold no row (npm run corpus:check says why): ${broken.join(', ')}`);
const wanted = files.flatMap(({ split, rows }) =>
  rows.filter(({ lang }) => options.lang === undefined || lang === options.lang).map((row) => ({ split, row })),
);
if (wanted.length === 0) refuse('the corpus holds no such rows');
const sets = options.shared === undefined ? [] : await readLabelledSets(options.shared, options.lang);

const { judge, policyId } = await openLineJudge(options.set, { hint: options.hint, at: Date.now() });
const progress = progressOn(process.stderr, wanted.length + sets.reduce((sum, { rows }) => sum + rows.length, 0));
let done = 0;
const judgeCounted = (line: JudgedLine): ReturnType<typeof judge> => {
  done += 1;
  if (done % 50 === 0) progress.update(done, done);
  return judge(line);
};
const judged = new Map<Split, Judged[]>(options.splits.map((split) => [split, []]));
for (const { split, row } of wanted) judged.get(split)?.push({ row, verdict: judgeCounted(row) });
const others = sets.map((set) => measuredSet(set, judgeCounted));
progress.stop();

const spoken = [...judged].filter(([, list]) => list.length > 0);
const reports = spoken.map(([split, list]) => [split, splitReport(list)] as const);
if (options.json) {
  const misses = options.misses ? { misses: Object.fromEntries(spoken.map(([split, list]) => [split, missedIds(list)])) } : {};
  console.log(JSON.stringify({ policy: policyId, splits: Object.fromEntries(reports), ...misses, shared: others }));
} else {
  const paint = paintOn(process.stdout, process.env);
  for (const [split, report] of reports) console.log(reportLines(split, report, paint).join('\n'));
  for (const set of others) console.log(setLine(set));
  if (options.misses) for (const [, list] of spoken) console.log(missLines(list, paint).join('\n'));
}
if (options.strict && reports.some(([, { all }]) => all?.figures.some(({ reached }) => reached === 'missed') === true))
  process.exitCode = 1;

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}
