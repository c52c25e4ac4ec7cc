import { resolve } from 'node:path';
import type { AccountId } from '../domain/ids.ts';
import { ConfigRefusedError, SealBrokenError } from '../domain/errors.ts';
import type { Database } from '../domain/ports/stores.ts';
import type { Vault } from '../domain/ports/vault.ts';
import type { CliContext } from './cli-context.ts';
import { CliRefusal } from './cli-refusal.ts';
import { configFolder } from './config/config-folder.ts';
import { FileLexiconCache, cacheFolder, noLexiconCache } from './config/lexicon-cache.ts';
import type { LexiconCache } from './config/lexicon-cache.ts';
import type { LoadedConfig } from './config/load-config.ts';
import type { RunConfig } from './config/run-config.ts';
import type { Secrets } from './config/secrets.ts';
import { readSecrets } from './config/secrets.ts';

/** The option that every command has which reads the config. */
export const configOption = ['--config <dir>', 'folder of the config files (else ./config, else the shipped one)'] as const;

export interface ConfigOption {
  readonly config?: string;
}

/** Loads the config a command is asked to use, through the cache of checked lexicons. */
export async function commandConfig(options: ConfigOption, context: CliContext): Promise<LoadedConfig> {
  const { loadConfig } = await import('./config/load-config.ts');
  return await loadConfig(await configFolder(options.config, context.cwd), { cache: lexiconCacheOf(context) });
}

/** The cache of checked lexicons that the environment allows. */
export function lexiconCacheOf({ env }: Pick<CliContext, 'env'>): LexiconCache {
  const folder = cacheFolder(env);
  return folder === null ? noLexiconCache : new FileLexiconCache(folder);
}

/** The database's address: the secret one when there is one, else that of run.yaml; files are found from `cwd`. */
export function databaseUrl(run: RunConfig, secrets: Secrets, cwd: string): string {
  const url = secrets.find('NETIQUETTE_DATABASE_URL') ?? run.database;
  return url.startsWith('sqlite:') ? `sqlite:${resolve(cwd, url.slice('sqlite:'.length))}` : url;
}

/** The config of a command with the address of its database. */
export async function commandStore(
  options: ConfigOption,
  context: CliContext,
): Promise<{ readonly config: LoadedConfig; readonly url: string }> {
  const config = await commandConfig(options, context);
  const secrets = readSecrets([], context.env, context.masker);
  return { config, url: databaseUrl(config.run, secrets, context.cwd) };
}

export interface SteeredAccount {
  readonly account: AccountId;
  /** The config on disk; when it is refused, why: pausing and looking work all the same. */
  readonly config: LoadedConfig | ConfigRefusedError;
  readonly database: Pick<Database, 'control' | 'status'>;
}

/**
 * Opens what steers an account (pauses, steps, numbers) for one task and closes it again. Needs no master key, so that
 * whoever may reach the database can stop the bot.
 */
export async function withSteering<T>(
  options: ConfigOption,
  context: CliContext,
  task: (steered: SteeredAccount) => Promise<T>,
): Promise<T> {
  const { accountOf, loadPlace } = await import('./config/load-config.ts');
  const config = await commandConfig(options, context).catch((error: unknown) => {
    if (error instanceof ConfigRefusedError) return error;
    throw error;
  });
  const place = config instanceof ConfigRefusedError ? await loadPlace(await configFolder(options.config, context.cwd)) : config;
  const url = databaseUrl(place.run, readSecrets([], context.env, context.masker), context.cwd);
  const account = accountOf(place);
  if (account === null)
    throw new CliRefusal('no account is configured: name one in brand.yaml (accounts) or in run.yaml (account)');
  const [{ openDatabase }, { schemaVersion }] = await Promise.all([
    import('../store/database.ts'),
    import('../store/migrate.ts'),
  ]);
  if ((await schemaVersion(url)) === 0)
    throw new CliRefusal('there is no database yet: start the bot, or make it with netiquette migrate', 1);
  const database = await openDatabase({
    url,
    scope: { account },
    vault: closedVault(account),
    clock: context.clock,
    owner: 'command',
  });
  try {
    return await task({ account, config, database });
  } finally {
    await database.close();
  }
}

/** A vault for commands that touch nothing sealed: it opens nothing and seals nothing. */
function closedVault(account: AccountId): Vault {
  const refuse = (): never => {
    throw new SealBrokenError('this command works without the master key');
  };
  return {
    account,
    personRef: refuse,
    handleRef: refuse,
    conversationRef: refuse,
    prepare: refuse,
    load: refuse,
    seal: refuse,
    open: refuse,
    sealOwn: refuse,
    openOwn: refuse,
    destroy: refuse,
  };
}
