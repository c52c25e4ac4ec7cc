import { compilePolicy } from '../../rules/policy/compile-policy.ts';
import type { CompiledPolicy } from '../../rules/policy/compiled-policy.ts';
import type { CliContext } from '../cli-context.ts';
import { configFolder } from '../config/config-folder.ts';
import { loadConfig } from '../config/load-config.ts';
import { embargoHash } from '../config/embargo-key.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import type { ConfigOption } from '../store-access.ts';
import { commandConfig } from '../store-access.ts';

/** The config that a command is asked to use, with its rules compiled. `untried`: examples that fail refuse nothing. */
export async function openRules(
  options: ConfigOption,
  context: CliContext,
  examples?: 'untried',
): Promise<{ readonly config: LoadedConfig; readonly compiled: CompiledPolicy }> {
  const config =
    examples === undefined
      ? await commandConfig(options, context)
      : await loadConfig(await configFolder(options.config, context.cwd), { examples });
  return { config, compiled: compilePolicy(config.policy, config.policyId, embargoHash(config.policy.brand)) };
}
