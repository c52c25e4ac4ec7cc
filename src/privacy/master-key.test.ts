import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigRefusedError } from '../domain/errors.ts';
import { generateMasterKey, parseMasterKey } from './master-key.ts';

const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1);
const hex = Buffer.from(bytes).toString('hex');

describe('privacy/master-key', () => {
  it.each`
    written                                            | because
    ${hex}                                             | ${'hexadecimal'}
    ${hex.toUpperCase()}                               | ${'hexadecimal in capitals'}
    ${Buffer.from(bytes).toString('base64')}           | ${'base64'}
    ${Buffer.from(bytes).toString('base64url')}        | ${'base64 for URLs, unpadded'}
    ${`\n ${Buffer.from(bytes).toString('base64')}\n`} | ${'a file ends with a line break'}
  `('reads a key ($because)', ({ written }: { written: string }) => {
    expect([...parseMasterKey(written, 'NETIQUETTE_MASTER_KEY')]).toEqual([...bytes]);
  });

  it.each`
    written                                               | because
    ${''}                                                 | ${'empty'}
    ${hex.slice(2)}                                       | ${'31 bytes of hexadecimal'}
    ${`${hex}00`}                                         | ${'33 bytes of hexadecimal'}
    ${Buffer.from(bytes).subarray(1).toString('base64')}  | ${'31 bytes of base64'}
    ${'correct horse battery staple, an invented phrase'} | ${'a pass phrase'}
    ${'00'.repeat(32)}                                    | ${'one byte repeated'}
  `('refuses without repeating the value ($because)', ({ written }: { written: string }) => {
    const refusal = refusalOf(written);

    expect(refusal.problems[0]?.file).toBe('NETIQUETTE_MASTER_KEY');
    if (written !== '') expect(JSON.stringify([refusal.message, refusal.facts, refusal.problems])).not.toContain(written);
  });

  it('reads or refuses any text, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ minLength: 40, maxLength: 48 })), (text) => {
        try {
          expect(parseMasterKey(text, 'source')).toHaveLength(32);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigRefusedError);
        }
      }),
    );
  });

  it('makes keys that it reads', () => {
    expect(parseMasterKey(generateMasterKey(), 'source')).toHaveLength(32);
    expect(generateMasterKey()).not.toBe(generateMasterKey());
  });
});

function refusalOf(written: string): ConfigRefusedError {
  try {
    parseMasterKey(written, 'NETIQUETTE_MASTER_KEY');
  } catch (error) {
    if (error instanceof ConfigRefusedError) return error;
  }
  throw new Error('it was not refused');
}
