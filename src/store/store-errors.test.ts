import { describe, expect, it } from 'vitest';
import { SealBrokenError, StoreRefusedError } from '../domain/errors.ts';
import { refusingErrors } from './store-errors.ts';

describe('store/store-errors', () => {
  it.each`
    thrown                                                                                    | reason                  | because
    ${Object.assign(new Error('Key (key)=(Anna) exists'), { code: '23505', detail: 'Anna' })} | ${'23505'}              | ${'a code of PostgreSQL'}
    ${Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })}             | ${'SQLITE_IOERR_FSYNC'} | ${'a code of SQLite'}
    ${Object.assign(new Error('x'), { code: 'Anna Exemple, 06 39 98 12 34' })}                | ${'Error'}              | ${'a code that is none'}
    ${new TypeError('oops')}                                                                  | ${'TypeError'}          | ${'a mistake of ours'}
    ${'text'}                                                                                 | ${'unknown'}            | ${'not even an error'}
  `('keeps only a code ($because)', async ({ thrown, reason }: { thrown: unknown; reason: string }) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever a driver throws
    const refused = await refusingErrors(() => Promise.reject(thrown)).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(StoreRefusedError);
    expect((refused as StoreRefusedError).facts).toEqual({ reason });
    expect(JSON.stringify([(refused as StoreRefusedError).message, (refused as StoreRefusedError).cause ?? null])).not.toContain(
      'Anna',
    );
  });

  it('lets errors of the family through, and answers', async () => {
    await expect(refusingErrors(() => Promise.reject(new SealBrokenError('x')))).rejects.toThrow(SealBrokenError);
    await expect(refusingErrors(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
