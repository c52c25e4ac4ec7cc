import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreRefusedError } from '../domain/errors.ts';
import { keyPath, lockPath, storePlace } from './store-url.ts';

describe('store/store-url', () => {
  it.each`
    url                           | place                                               | because
    ${'sqlite:var/netiquette.db'} | ${{ kind: 'sqlite', path: 'var/netiquette.db' }}    | ${'a relative path'}
    ${'sqlite:/srv/n e.db'}       | ${{ kind: 'sqlite', path: '/srv/n e.db' }}          | ${'blanks may stand in a path'}
    ${'postgres://u:p@db/n'}      | ${{ kind: 'postgres', url: 'postgres://u:p@db/n' }} | ${'a server'}
    ${'postgresql://db/n'}        | ${{ kind: 'postgres', url: 'postgresql://db/n' }}   | ${'the other spelling'}
  `('reads $url ($because)', ({ url, place }: { url: string; place: object }) => {
    expect(storePlace(url)).toEqual(place);
  });

  it.each`
    url                      | because
    ${''}                    | ${'empty'}
    ${'sqlite:'}             | ${'no path'}
    ${'sqlite::memory:'}     | ${'what must outlive the process is not kept in memory'}
    ${'mysql://u:geheim@db'} | ${'another database'}
    ${'/srv/netiquette.db'}  | ${'a bare path'}
    ${'sqlite:a\0b'}         | ${'no path has that'}
  `('refuses $url without repeating it ($because)', ({ url }: { url: string }) => {
    const refused = refusalOf(url);

    expect(refused).toBeInstanceOf(StoreRefusedError);
    expect((refused as Error).message).not.toContain('geheim');
  });

  it('reads or refuses any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(refusalOf(text) ?? new StoreRefusedError('')).toBeInstanceOf(StoreRefusedError);
      }),
    );
  });

  it('names the files beside a database', () => {
    expect([keyPath('a.db'), lockPath('a.db')]).toEqual(['a.db.keys', 'a.db.lock']);
  });
});

function refusalOf(url: string): unknown {
  try {
    storePlace(url);
    return null;
  } catch (error) {
    return error;
  }
}
