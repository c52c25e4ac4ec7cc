/**
 * Takes writers' files (`dev-fr-1.txt`) into the corpus (`data/corpus/dev/fr-1.jsonl`). A file with a line that is wrong is not taken;
 * what is wrong is said by file and line, never by its text. Exit code 1 then. A row that nearly repeats one of a later split (train, dev,
 * test) is left out, so that no family crosses; ids count it all the same and stay what they are.
 *
 *   npm run corpus:import -- FILE… [--into DIR]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { batchOf, readBatch } from './batch.ts';
import { corpusFolder, readCorpus } from './corpus-files.ts';
import { corpusLine, isViolation, splits } from './corpus-row.ts';
import { guardedFrom, withoutCrossing } from './crossing.ts';
import { nearPairs } from './near-duplicates.ts';

const { values, positionals } = parseArgs({
  options: { into: { type: 'string', default: corpusFolder } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('name the files to take: npm run corpus:import -- dev-fr-1.txt …');
  process.exit(2);
}
// The test part first: the others make way for it.
const guard = (path: string): number => splits.indexOf(batchOf(basename(path))?.split ?? 'train');
for (const path of [...positionals].sort((a, b) => guard(b) - guard(a))) {
  const batch = batchOf(basename(path));
  if (batch === null) {
    console.error(`${path}: must be named <split>-<lang>-<batch>.txt`);
    process.exitCode = 1;
    continue;
  }
  const { rows: all, problems } = readBatch(await readFile(path, 'utf8'), batch);
  for (const { line, reason } of problems) console.error(`${basename(path)}:${line}: ${reason}`);
  if (problems.length > 0 || all.length === 0) {
    console.error(`${basename(path)}: not taken, ${problems.length} things are wrong`);
    process.exitCode = 1;
    continue;
  }
  const { kept: rows, crossing } = withoutCrossing(all, await readCorpus(values.into, guardedFrom(batch.split)));
  const folder = join(values.into, batch.split);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${batch.lang}-${batch.name}.jsonl`), rows.map((row) => `${corpusLine(row)}\n`).join(''));
  const harmless = rows.filter((row) => !isViolation(row)).length;
  const hard = rows.filter(({ kind }) => kind === 'hard_negative').length;
  const near = new Set(nearPairs(rows.map(({ text }) => text)).map(({ b }) => b)).size;
  for (const { id } of crossing) console.log(`${id} nearly repeats a row of a later split and is left out`);
  console.log(
    `${basename(path)}: ${rows.length} rows, ${harmless} harmless, ${hard} of them hard negatives, ${near} near-duplicates -> ${batch.split}/${batch.lang}-${batch.name}.jsonl`,
  );
}
