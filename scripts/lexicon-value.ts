/**
 * Lists the entries of the word lists that earn nothing: without them no verdict on the dev part of the corpus changes, and each of their
 * own examples is matched by another entry. Exit code 1 when they are a tenth of all or more.
 *
 *   npm run lexicon:value [-- --set CONFIGDIR] [--corpus DIR]
 */
import { parseArgs } from 'node:util';
import { configFolder } from '../src/cli/config/config-folder.ts';
import { loadConfig } from '../src/cli/config/load-config.ts';
import { progressOn } from '../src/cli/output/progress.ts';
import { languages } from '../src/domain/netiquette.ts';
import { corpusFolder, readCorpus } from './corpus/corpus-files.ts';
import { entriesWithoutValue } from './eval/entry-value.ts';
import { lineJudge } from './eval/row-judge.ts';

const atMost = 0.1;

const { values } = parseArgs({ options: { set: { type: 'string' }, corpus: { type: 'string', default: corpusFolder } } });
const { policy, policyId } = await loadConfig(await configFolder(values.set, process.cwd()));
const rows = (await readCorpus(values.corpus, ['dev'])).flatMap((file) => file.rows);
if (rows.length === 0) console.error(`there is no dev part in ${values.corpus}: only the examples of the entries are asked`);
const at = Date.now();
const progress = progressOn(process.stderr, 1);
const idle = await entriesWithoutValue({
  lexicons: policy.lexicons,
  lines: rows,
  verdictUnder: async (line, lexicons) => (await lineJudge({ ...policy, lexicons }, policyId, { at }))(line),
  onProgress: (done, of) => progress.update(done / of, done),
});
progress.stop();

for (const { family, language, index, entry } of idle)
  console.log(`config/lexicons/${family}.${language}.yaml entry ${index + 1}: ${entry.term}`);
console.log(`\n${'list'.padEnd(26)}${'entries'.padStart(9)}${'of no use'.padStart(11)}`);
const share = (name: string, of: number, useless: number): void => {
  console.log(
    `${name.padEnd(26)}${String(of).padStart(9)}${String(useless).padStart(11)}  ${((100 * useless) / (of || 1)).toFixed(1)} %`,
  );
};
for (const { family, language, entries } of policy.lexicons) {
  const useless = idle.filter((one) => one.family === family && one.language === language).length;
  share(`${family}.${language}`, entries.length, useless);
}
for (const language of languages) {
  const of = policy.lexicons
    .filter((lexicon) => lexicon.language === language)
    .reduce((sum, { entries }) => sum + entries.length, 0);
  share(`all of ${language}`, of, idle.filter((one) => one.language === language).length);
}
const total = policy.lexicons.reduce((sum, { entries }) => sum + entries.length, 0);
share('all', total, idle.length);
if (idle.length >= atMost * total) process.exitCode = 1;
