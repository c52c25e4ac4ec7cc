import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigRefusedError } from '../../domain/errors.ts';
import { embargoHash, embargoProblem } from './embargo-key.ts';
import { loadConfig } from './load-config.ts';
import { tempFolder } from './temp-folder.fixture.ts';

const brand = { embargoed: [{ hash: 'a'.repeat(64), words: 1 }] };

describe('cli/config/embargo-key', () => {
  it('hashes as openssl does with the same key', () => {
    const hash = embargoHash(brand, { NETIQUETTE_EMBARGO_KEY: 'secret-for-tests' });

    // printf %s albatros | openssl dgst -sha256 -hmac secret-for-tests
    expect(hash?.('albatros')).toBe('aa5e260d70b88688d9230d3a1c35a72d8c5af4a4b5704dcf4d736dec2df71526');
  });

  it('takes the key from a file', async () => {
    const folder = await tempFolder({ key: 'secret-for-tests\n' });

    const fromFile = embargoHash(brand, { NETIQUETTE_EMBARGO_KEY_FILE: join(folder, 'key') });

    expect(fromFile?.('albatros')).toBe(embargoHash(brand, { NETIQUETTE_EMBARGO_KEY: 'secret-for-tests' })?.('albatros'));
  });

  it('asks for no key where nothing is under embargo', () => {
    expect(embargoHash({ embargoed: [] }, {})).toBeNull();
    expect(embargoProblem({ embargoed: [] }, {})).toBeNull();
  });

  it('refuses a config whose hashes nobody can compare, and says how to mend it', async () => {
    const folder = await tempFolder({ 'brand.yaml': `embargoed:\n  - hash: ${'a'.repeat(64)}\n` });

    const refused = await loadConfig(folder, { env: {} }).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(ConfigRefusedError);
    expect((refused as ConfigRefusedError).problems).toMatchObject([
      { file: join(folder, 'brand.yaml'), line: 2, reason: expect.stringContaining('NETIQUETTE_EMBARGO_KEY') as string },
    ]);
  });

  it('accepts it with the key', async () => {
    const folder = await tempFolder({ 'brand.yaml': `embargoed:\n  - hash: ${'a'.repeat(64)}\n` });

    const loaded = await loadConfig(folder, { env: { NETIQUETTE_EMBARGO_KEY: 'secret-for-tests' } });

    expect(loaded.policy.brand.embargoed).toHaveLength(1);
  });
});
