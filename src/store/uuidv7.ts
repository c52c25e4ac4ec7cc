import { randomBytes } from 'node:crypto';
import type { RowId } from '../domain/ids.ts';

/** A UUID of version 7 (RFC 9562) for a row made at `at` (milliseconds UTC): its text order is the order of time. */
export function uuidv7(at: number): RowId {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as RowId;
}
