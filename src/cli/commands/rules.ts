import type { Command } from 'commander';
import { ConfigRefusedError } from '../../domain/errors.ts';
import type { CliContext } from '../cli-context.ts';
import { configFolder } from '../config/config-folder.ts';
import { shownPath } from '../output/config-problems.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption } from '../store-access.ts';

interface CheckOptions extends ConfigOption {
  readonly json?: boolean;
}

/** `netiquette rules …`: looks after the rules and their config. */
export function rulesCommand(program: Command, context: CliContext): void {
  const rules = program.command('rules').description('look after the rules');
  rules
    .command('check')
    .description('check every config file, lexicon and example; list everything that is wrong')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: CheckOptions) => {
      await check(options, context);
    });
}

async function check(options: CheckOptions, context: CliContext): Promise<void> {
  const folder = await configFolder(options.config, context.cwd);
  const { loadConfig } = await import('../config/load-config.ts');
  try {
    // Without the cache: everything is checked anew.
    const { policy, policyId, files } = await loadConfig(folder);
    const counts = {
      files: files.length,
      lexicons: policy.lexicons.length,
      entries: policy.lexicons.reduce((sum, lexicon) => sum + lexicon.entries.length, 0),
      prohibitions: policy.netiquette.prohibitions.length,
    };
    const json = { ok: true, folder, policy: policyId, mode: policy.netiquette.mode, ...counts, problems: [] };
    const words = `${shownPath(folder, context.cwd)} is valid: ${counts.files} files, ${counts.lexicons} lexicons with ${counts.entries} entries, ${counts.prohibitions} prohibitions; mode ${json.mode}, policy ${policyId}`;
    context.stdout.write(`${options.json === true ? JSON.stringify(json) : words}\n`);
  } catch (error) {
    if (!(error instanceof ConfigRefusedError) || options.json !== true) throw error;
    context.stdout.write(`${JSON.stringify({ ok: false, folder, problems: error.problems })}\n`);
    context.setExitCode(2);
  }
}
