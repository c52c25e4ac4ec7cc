import type { z } from 'zod';
import type { ConfigProblem } from '../../domain/errors.ts';
import { ConfigRefusedError } from '../../domain/errors.ts';
import type { AccountId, PolicyId } from '../../domain/ids.ts';
import { accountId } from '../../domain/ids.ts';
import { BrandConfig } from '../../rules/config/brand-config.ts';
import { LexiconConfig } from '../../rules/config/lexicon-config.ts';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { lexiconProblems } from '../../rules/lexicon/lexicon-check.ts';
import { contradictions } from './check-policy.ts';
import type { ConfigFile } from './config-files.ts';
import { readConfigFiles } from './config-files.ts';
import { embargoProblem } from './embargo-key.ts';
import type { LexiconCache } from './lexicon-cache.ts';
import { noLexiconCache } from './lexicon-cache.ts';
import type { LoadedYaml } from './load-yaml.ts';
import { loadYaml } from './load-yaml.ts';
import { loadOwnRules } from './load-own-rules.ts';
import { policyId } from './policy-id.ts';
import type { Environment } from './secrets.ts';
import { RunConfig } from './run-config.ts';

/** One state of the config folder, valid as a whole. */
export interface LoadedConfig {
  readonly policy: PolicyContent;
  readonly run: RunConfig;
  readonly policyId: PolicyId;
  /** Names of the files that were read, inside the folder. */
  readonly files: readonly string[];
}

export interface LoadOptions {
  /** Without it every lexicon is read and checked anew. */
  readonly cache?: LexiconCache;
  /** Where the key of embargoed names comes from. By default that of the process. */
  readonly env?: Environment;
  /** `untried`: examples of entries and rules may fail; whoever loads so runs them himself. Then the cache is not used. */
  readonly examples?: 'untried';
}

/**
 * Reads and checks a config folder. Missing files stand for their defaults. Rejects with `ConfigRefusedError`, which lists
 * everything that is wrong in all files, ordered by file and line.
 */
export async function loadConfig(folder: string, options: LoadOptions = {}): Promise<LoadedConfig> {
  const { files, problems: unread } = await readConfigFiles(folder);
  const problems = [...unread];
  const read = <T>(name: string, schema: z.ZodType<T>, check?: (valid: Valid<T>, file: ConfigFile) => ConfigProblem[]): T => {
    const file = files.get(name);
    if (file === undefined) return schema.parse({});
    const loaded = loadYaml(file.path, file.bytes, schema);
    if (loaded.kind === 'refused') {
      problems.push(...loaded.problems);
      return schema.parse({});
    }
    problems.push(...(check?.(loaded, file) ?? []));
    return loaded.value;
  };

  const netiquette = read('netiquette.yaml', NetiquetteConfig, checkPolicy);
  const brand = read('brand.yaml', BrandConfig, (valid, file) => {
    const reason = embargoProblem(valid.value, options.env);
    return reason === null ? [] : [{ file: file.path, ...valid.placeOf(['embargoed']), reason }];
  });
  const run = read('run.yaml', RunConfig, (valid, file) => [...checkAccount(valid, file, brand), ...checkDatabase(valid, file)]);
  const lexicons: LexiconConfig[] = [];
  for (const file of files.values()) {
    if (!file.name.startsWith('lexicons/')) continue;
    const lexicon = await loadLexicon(file, options);
    if (lexicon.kind === 'refused') problems.push(...lexicon.problems);
    else lexicons.push(lexicon.value);
  }
  const own = loadOwnRules([...files.values()].filter((file) => file.name.startsWith('rules/')), options.examples);
  problems.push(...own.problems);

  if (problems.length > 0) throw new ConfigRefusedError(problems.sort(byPlace));
  const policy: PolicyContent = { netiquette, brand, lexicons, ownRules: own.rules };
  return { policy, run, policyId: policyId(policy), files: [...files.keys()] };
}

/**
 * Only where the database is and whose account it is, from run.yaml and brand.yaml: for the red switch, which must work while a
 * policy file is half edited. Rejects with `ConfigRefusedError` when one of these two is refused.
 */
export async function loadPlace(folder: string): Promise<{ readonly run: RunConfig; readonly policy: { readonly brand: BrandConfig } }> {
  const { files, problems: unread } = await readConfigFiles(folder);
  // Without a single file there is no folder, or nothing that says where anything is.
  const problems = files.size === 0 ? [...unread] : [];
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = files.get(name);
    const loaded = file === undefined ? null : loadYaml(file.path, file.bytes, schema);
    if (loaded?.kind === 'refused') problems.push(...loaded.problems);
    return loaded?.kind === 'valid' ? loaded.value : schema.parse({});
  };
  const place = { run: read('run.yaml', RunConfig), policy: { brand: read('brand.yaml', BrandConfig) } };
  if (problems.length > 0) throw new ConfigRefusedError(problems);
  return place;
}

/** The account this config is for: the one of run.yaml, else the first of brand.yaml; null when neither names one. */
export function accountOf(config: { readonly run: RunConfig; readonly policy: { readonly brand: BrandConfig } }): AccountId | null {
  const id = config.run.account ?? config.policy.brand.accounts[0]?.id;
  return id === undefined ? null : accountId(id);
}

type Valid<T> = Extract<LoadedYaml<T>, { kind: 'valid' }>;

function checkPolicy(valid: Valid<NetiquetteConfig>, file: ConfigFile): ConfigProblem[] {
  return contradictions(valid.value).map(({ path, reason }) => ({ file: file.path, ...valid.placeOf(path), reason }));
}

function checkAccount(valid: Valid<RunConfig>, file: ConfigFile, brand: BrandConfig): ConfigProblem[] {
  const { account } = valid.value;
  if (account === undefined || brand.accounts.length === 0 || brand.accounts.some(({ id }) => id === account)) return [];
  return [{ file: file.path, ...valid.placeOf(['account']), reason: 'account is not among the accounts of brand.yaml: add it there, or correct it here' }];
}

function checkDatabase(valid: Valid<RunConfig>, file: ConfigFile): ConfigProblem[] {
  if (!/^[a-z]+:\/\/[^@/]*:[^@/]+@/.test(valid.value.database)) return [];
  const reason = 'a password has no place in this file: take the line out and set NETIQUETTE_DATABASE_URL instead';
  return [{ file: file.path, ...valid.placeOf(['database']), reason }];
}

async function loadLexicon(
  file: ConfigFile,
  options: LoadOptions,
): Promise<{ readonly kind: 'valid'; readonly value: LexiconConfig } | { readonly kind: 'refused'; readonly problems: readonly ConfigProblem[] }> {
  const cache = options.examples === 'untried' ? noLexiconCache : (options.cache ?? noLexiconCache);
  const cached = await cache.get(file);
  if (cached !== null) return { kind: 'valid', value: cached };
  const loaded = loadYaml(file.path, file.bytes, LexiconConfig);
  if (loaded.kind === 'refused') return loaded;
  const lexicon = loaded.value;
  const found = [
    ...misnamed(file, lexicon),
    ...lexiconProblems(lexicon)
      .filter(({ path }) => options.examples !== 'untried' || !isExample(path))
      .map(({ entry, path, reason }) => ({ path: ['entries', entry, ...path], reason })),
  ];
  if (found.length > 0) return { kind: 'refused', problems: found.map(({ path, reason }) => ({ file: file.path, ...loaded.placeOf(path), reason })) };
  await cache.put(file, lexicon);
  return { kind: 'valid', value: lexicon };
}

/** Whether a place in an entry of a lexicon is one of its examples. */
export function isExample([key]: readonly PropertyKey[]): boolean {
  return key === 'hits' || key === 'misses';
}

function misnamed(file: ConfigFile, { family, language }: LexiconConfig): { path: PropertyKey[]; reason: string }[] {
  const [, named, spoken] = /^lexicons\/([a-z-]+)\.([a-z]{2})\.yaml$/.exec(file.name) ?? [];
  return [
    ...(named === family ? [] : [{ path: ['family'], reason: 'family must be the first part of the file name' }]),
    ...(spoken === language ? [] : [{ path: ['language'], reason: 'language must be the second part of the file name' }]),
  ];
}

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
