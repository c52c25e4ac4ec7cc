import { readFileSync } from 'node:fs';
import { CliRefusal } from '../cli-refusal.ts';
import { Masker } from './masker.ts';

/** Every secret the program knows, and how an operator comes by it. */
const origins = {
  NETIQUETTE_MASTER_KEY: 'make one with: openssl rand -base64 32 (and keep it safe: without it nothing stored can be read)',
  NETIQUETTE_DATABASE_URL: 'postgres://user:password@host/database, when the address of run.yaml would need a password',
  NETIQUETTE_EMBARGO_KEY: 'key of the hashed names in brand.yaml, under `embargoed`; whoever hashed them has it',
  X_CONSUMER_KEY: 'API key of the app: developer.x.com, your app, "Keys and tokens"',
  X_CONSUMER_SECRET: 'API key secret of the app: developer.x.com, your app, "Keys and tokens"',
  X_ACCESS_TOKEN: 'access token of the brand\'s account: developer.x.com, your app, "Keys and tokens", with write and DM permission',
  X_ACCESS_SECRET: 'access token secret, shown together with the access token',
  X_CLIENT_ID: 'OAuth 2.0 client id: developer.x.com, your app, "Keys and tokens"',
  X_CLIENT_SECRET: 'OAuth 2.0 client secret: developer.x.com, your app, "Keys and tokens"',
  X_BEARER_TOKEN: 'bearer token of the app: developer.x.com, your app, "Keys and tokens"',
  X_REFRESH_TOKEN: 'first OAuth 2.0 refresh token of the brand\'s account (scope offline.access); later ones are kept by the bot',
} as const;

export type SecretName = keyof typeof origins;
export const secretNames = Object.keys(origins) as readonly SecretName[];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The secrets that were given. They are never part of the config, never logged. */
export class Secrets {
  /** Knows every secret that was given: whatever is printed goes through it. */
  readonly masker: Masker;
  readonly #values: ReadonlyMap<SecretName, string>;

  constructor(values: ReadonlyMap<SecretName, string>, masker: Masker = new Masker()) {
    this.#values = values;
    this.masker = masker;
    for (const value of values.values()) this.masker.register(value);
  }

  /** The secret, or null when it was not given. */
  find(name: SecretName): string | null {
    return this.#values.get(name) ?? null;
  }

  /** A secret that was asked for as required, so that it is there. */
  get(name: SecretName): string {
    const value = this.#values.get(name);
    if (value === undefined) throw new CliRefusal(missingWords([name]));
    return value;
  }
}

/**
 * Reads every known secret from `NAME`, or from the file that `NAME_FILE` names (one trailing line break is taken off).
 * Throws `CliRefusal` that lists at once all required ones that are missing, with how to get them, and all that cannot be read.
 */
export function readSecrets(required: readonly SecretName[], env: Environment = process.env, masker?: Masker): Secrets {
  const values = new Map<SecretName, string>();
  const wrong: string[] = [];
  for (const name of secretNames) {
    const found = readSecret(name, env);
    if (typeof found === 'string') values.set(name, found);
    else if (found !== null) wrong.push(found.wrong);
  }
  const missing = required.filter((name) => !values.has(name) && !wrong.some((reason) => reason.startsWith(`${name}_FILE`)));
  const reasons = [...wrong, ...(missing.length > 0 ? [missingWords(missing)] : [])];
  if (reasons.length > 0) throw new CliRefusal(reasons.join('\n'));
  return new Secrets(values, masker);
}

function readSecret(name: SecretName, env: Environment): string | null | { readonly wrong: string } {
  const direct = env[name] ?? '';
  const file = env[`${name}_FILE`] ?? '';
  if (direct !== '' && file !== '') return { wrong: `${name}_FILE and ${name} are both set: unset one of them` };
  if (file === '') return direct === '' ? null : direct;
  try {
    const text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return text === '' ? { wrong: `${name}_FILE names an empty file` } : text;
  } catch (error) {
    return { wrong: `${name}_FILE names a file that cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
}

function missingWords(names: readonly SecretName[]): string {
  const lines = names.map((name) => `  ${name.padEnd(24)} ${origins[name]}`);
  return [`missing from the environment (each may also come from a file, through NAME_FILE):`, ...lines].join('\n');
}
