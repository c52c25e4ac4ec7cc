import { ConfigRefusedError } from '../../domain/errors.ts';
import type { CliContext } from '../cli-context.ts';
import { configFolder } from '../config/config-folder.ts';
import { loadConfig } from '../config/load-config.ts';
import { shownPath } from '../output/config-problems.ts';
import type { ConfigOption } from '../store-access.ts';

/** `rules check`: the whole config folder, every example included. Rejects with `ConfigRefusedError` unless `json` tells of it. */
export async function checkRules(options: ConfigOption & { readonly json?: boolean }, context: CliContext): Promise<void> {
  const folder = await configFolder(options.config, context.cwd);
  try {
    // Without the cache: everything is checked anew.
    const { policy, policyId, files } = await loadConfig(folder);
    const counts = {
      files: files.length,
      lexicons: policy.lexicons.length,
      entries: policy.lexicons.reduce((sum, lexicon) => sum + lexicon.entries.length, 0),
      ownRules: policy.ownRules.length,
      prohibitions: policy.netiquette.prohibitions.length,
    };
    const json = { ok: true, folder, policy: policyId, mode: policy.netiquette.mode, ...counts, problems: [] };
    const words = `${shownPath(folder, context.cwd)} is valid: ${counts.files} files, ${counts.lexicons} lexicons with ${counts.entries} entries, ${counts.ownRules} rules of your own, ${counts.prohibitions} prohibitions; mode ${json.mode}, policy ${policyId}`;
    context.stdout.write(`${options.json === true ? JSON.stringify(json) : words}\n`);
  } catch (error) {
    if (!(error instanceof ConfigRefusedError) || options.json !== true) throw error;
    context.stdout.write(`${JSON.stringify({ ok: false, folder, problems: error.problems })}\n`);
    context.setExitCode(2);
  }
}
