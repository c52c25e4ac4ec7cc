import { createHmac } from 'node:crypto';
import type { BrandConfig } from '../../rules/config/brand-config.ts';
import type { HashName } from '../../rules/policy/compiled-policy.ts';
import type { Environment } from './secrets.ts';
import { readSecrets } from './secrets.ts';

const key = 'NETIQUETTE_EMBARGO_KEY';
const keyFile = 'NETIQUETTE_EMBARGO_KEY_FILE';

/**
 * How the embargoed names of a brand are hashed; null when there are none, or when no key was given.
 * Throws `CliRefusal` when the key cannot be read.
 */
export function embargoHash(brand: Pick<BrandConfig, 'embargoed'>, env: Environment = process.env): HashName | null {
  if (brand.embargoed.length === 0) return null;
  // Only this key is asked for: another secret that cannot be read is told by whoever needs it.
  const given = readSecrets([], { [key]: env[key], [keyFile]: env[keyFile] }).find(key);
  return given === null ? null : (name) => createHmac('sha256', given).update(name).digest('hex');
}

/** What is wrong with the embargoed names: hashes that nobody can compare, for want of the key. */
export function embargoProblem(brand: Pick<BrandConfig, 'embargoed'>, env?: Environment): string | null {
  if (brand.embargoed.length === 0 || embargoHash(brand, env) !== null) return null;
  return `names are under embargo here, but ${key} is not set: set it, or ${keyFile}, to the key that they were hashed with`;
}
