import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliRefusal } from '../cli-refusal.ts';
import { readSecrets } from './secrets.ts';
import { tempFolder } from './temp-folder.fixture.ts';

describe('cli/config/secrets', () => {
  it('reads a secret from its variable or from the file another names', async () => {
    const folder = await tempFolder({ key: 'from-a-file\n' });

    const secrets = readSecrets(['X_CONSUMER_KEY', 'X_CONSUMER_SECRET'], {
      X_CONSUMER_KEY: 'from-the-environment',
      X_CONSUMER_SECRET_FILE: join(folder, 'key'),
    });

    expect(secrets.get('X_CONSUMER_KEY')).toBe('from-the-environment');
    expect(secrets.get('X_CONSUMER_SECRET')).toBe('from-a-file');
    expect(secrets.find('X_BEARER_TOKEN')).toBeNull();
  });

  it('lists all that are missing at once, with how to get them', () => {
    const read = (): unknown => readSecrets(['NETIQUETTE_MASTER_KEY', 'X_CONSUMER_KEY', 'X_ACCESS_TOKEN'], { X_CONSUMER_KEY: '' });

    expect(read).toThrow(CliRefusal);
    expect(read).toThrow(/NETIQUETTE_MASTER_KEY +make one with: openssl rand -base64 32[^]*X_CONSUMER_KEY[^]*X_ACCESS_TOKEN/);
  });

  it.each`
    env                                                      | reason                         | because
    ${{ X_CLIENT_ID: 'a', X_CLIENT_ID_FILE: '/b' }}          | ${'are both set'}              | ${'which one counts would be a guess'}
    ${{ X_CLIENT_ID_FILE: '/nowhere/at/all' }}               | ${'cannot be read (ENOENT)'}   | ${'the file is not there'}
    ${{ X_CLIENT_ID_FILE: '/dev/null' }}                     | ${'names an empty file'}       | ${'an empty secret is none'}
  `('refuses, also for secrets that are not required: $because', ({ env, reason }: { env: Record<string, string>; reason: string }) => {
    expect(() => readSecrets([], env)).toThrow(reason);
  });

  it('hides every secret it read, and never names one in a refusal', () => {
    const secrets = readSecrets([], { X_ACCESS_TOKEN: 'geheim-1234567890' });

    expect(secrets.masker.mask('token geheim-1234567890!')).toBe('token ***!');
    expect(() => readSecrets(['X_CLIENT_ID'], { X_ACCESS_TOKEN: 'geheim-1234567890' })).toThrow(/^(?![^]*geheim)/);
  });
});
