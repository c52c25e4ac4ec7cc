/**
 * Holds the corpus against everything that is asked of it (see data/corpus/README.md) and counts what it holds. Exit code 1 when
 * something is wrong.
 *
 *   npm run corpus:check [-- --corpus DIR]
 */
import { parseArgs } from 'node:util';
import { checkCorpus } from './corpus-check.ts';
import { countLines } from './corpus-counts.ts';
import { corpusFolder, readCorpus } from './corpus-files.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: corpusFolder } } });
const files = await readCorpus(values.corpus);
if (files.length === 0) {
  console.error(`there is no corpus in ${values.corpus}`);
  process.exit(2);
}
for (const line of countLines(files)) console.log(line);
const { problems, rows, near } = checkCorpus(files);
console.log(`\nnear-duplicates: ${near.train} in train, ${near.dev} in dev, ${near.test} in test, of ${rows} rows`);
for (const { kind, where, reason } of problems) console.error(`${kind.padEnd(6)} ${where}: ${reason}`);
console.log(problems.length === 0 ? 'nothing is wrong' : `${problems.length} things are wrong`);
process.exitCode = problems.length === 0 ? 0 : 1;
