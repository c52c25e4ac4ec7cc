import { randomBytes } from 'node:crypto';
import { ConfigRefusedError } from '../domain/errors.ts';

const keyBytes = 32;
const hexForm = /^[0-9a-f]{64}$/i;
const base64Form = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Reads the master key: 32 bytes, as 64 hexadecimal digits or as base64 (plain or URL form). Blanks around it are ignored.
 * `source` names the environment variable or the file it came from. Throws `ConfigRefusedError`, whose reason never
 * repeats the value: what was typed by mistake may be most of a real key.
 */
export function parseMasterKey(text: string, source: string): Uint8Array {
  const written = text.trim();
  if (written === '') refuse(source, 'the master key is empty');
  const key = decode(written);
  if (key?.length !== keyBytes) {
    refuse(source, `the master key must be ${keyBytes} bytes: 64 hexadecimal digits, or 43 to 44 characters of base64`);
  }
  if (key.every((byte) => byte === key[0])) refuse(source, 'the master key is one byte repeated: make a random one');
  return key;
}

/** A new random master key in base64, for a first installation and for the demo. */
export function generateMasterKey(): string {
  return randomBytes(keyBytes).toString('base64');
}

function decode(written: string): Uint8Array | null {
  if (hexForm.test(written)) return Buffer.from(written, 'hex');
  // Node decodes the URL form as base64, too.
  if (base64Form.test(written)) return Buffer.from(written, 'base64');
  return null;
}

function refuse(source: string, reason: string): never {
  throw new ConfigRefusedError([{ file: source, line: 1, column: 1, reason }]);
}
