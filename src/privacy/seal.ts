import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBrokenError } from '../domain/errors.ts';

/** First byte of every sealed value: the form below. A new form gets a new number, and both can be opened. */
const form = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes;

/**
 * AES-256-GCM: form byte, random 12-byte nonce, ciphertext, 16-byte tag. `associated` is authenticated but not stored,
 * so that a value opens only where it was put.
 */
export function sealBytes(key: Uint8Array, associated: string, plain: Uint8Array): Uint8Array {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(associated, 'utf8'));
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(form), nonce, body, cipher.getAuthTag()]);
}

/** Random bytes are drawn in blocks: one call for each nonce costs more than the sealing. No byte is used twice. */
const blockBytes = 256 * nonceBytes;
let block = Buffer.alloc(0);

function nextNonce(): Uint8Array {
  if (block.length < nonceBytes) block = randomBytes(blockBytes);
  const nonce = block.subarray(0, nonceBytes);
  block = block.subarray(nonceBytes);
  return nonce;
}

/** The opposite of `sealBytes`. Throws `SealBrokenError` when the value was changed, moved, or sealed under another key. */
export function openBytes(key: Uint8Array, associated: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < headBytes + tagBytes || sealed[0] !== form) throw new SealBrokenError('not a sealed value of a known form');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, headBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(associated, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const body = decipher.update(sealed.subarray(headBytes, sealed.length - tagBytes));
  try {
    decipher.final();
  } catch {
    // The cause is left out: it says nothing more, and what was decrypted must not travel.
    throw new SealBrokenError('a sealed value does not open here');
  }
  return body;
}
