import { afterEach, describe, expect, it } from 'vitest';
import { XRequestRefusedError } from '../domain/errors.ts';
import { createX } from './create-x.ts';
import { brand, ManualClock, MemoryRateWindows, MemoryTokens } from './local-x.fixture.ts';
import { closeAll } from './wired-x.fixture.ts';

describe('x/create-x', () => {
  afterEach(closeAll);

  it.each`
    url                               | because
    ${'http://api.example.com'}       | ${'credentials would travel in clear'}
    ${'http://127.0.0.1.example.com'} | ${'only looks like this machine'}
    ${'ftp://127.0.0.1'}              | ${'no http'}
    ${'nonsense'}                     | ${'no address'}
  `('refuses $url ($because)', async ({ url }: { url: string }) => {
    const options = {
      account: brand,
      baseUrl: url,
      credentials: {},
      clock: new ManualClock(),
      tokenStore: new MemoryTokens(null),
    };

    await expect(createX({ ...options, rateWindows: new MemoryRateWindows() })).rejects.toThrow(XRequestRefusedError);
  });
});
