/**
 * Measures speed and size on this machine. One JSON object a measurement on standard output, progress on standard error;
 * exit code 1 when a bar was missed.
 *
 *   npm run bench -- [--only rules|webhook|latency|start|memory|moderate] [--quick] [--full] [--node-option=<option>]…
 */
import { parseArgs } from 'node:util';
import { latency } from './latency.ts';
import { watchMachine } from './machine.ts';
import type { Measure } from './measure.ts';
import { memory } from './memory.ts';
import { moderate } from './moderate.ts';
import { rules } from './rules.ts';
import { start } from './start.ts';
import { webhook } from './webhook.ts';

const measures: Readonly<Record<string, Measure>> = { rules, start, latency, webhook, memory, moderate };

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'node-option': { type: 'string', multiple: true, default: [] },
  },
});
const names = values.only ?? Object.keys(measures);
const unknown = names.filter((name) => !Object.hasOwn(measures, name));
if (unknown.length > 0) {
  console.error(`no such measurement: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}

for (const name of names) {
  const say = (text: string): void => console.error(`${name}: ${text}`);
  const machine = watchMachine();
  say('begins');
  const figures = await measures[name]?.({ quick: values.quick, full: values.full, execArgv: values['node-option'], say });
  console.log(JSON.stringify({ name, quick: values.quick, ...figures, machine: machine() }));
  if (figures?.['met'] === false) process.exitCode = 1;
}
