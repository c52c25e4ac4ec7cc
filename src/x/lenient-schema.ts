import { z } from 'zod';
import { isXId } from '../domain/ids.ts';
import type { XId } from '../domain/ids.ts';

/** An id of X's. */
export const XIdText = z.custom<XId>((value) => isXId(value));

/** A field that may be missing, null or wrong: all the same to us, and never a reason to drop what it stands in. */
export function maybe<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> {
  return schema.optional().catch(undefined);
}

/** A list whose wrong elements become null, so that one of them costs only itself. */
export function many<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodArray<z.ZodCatch<z.ZodNullable<T>>>> {
  return z.array(schema.nullable().catch(null)).catch([]);
}

/** An object of any shape. */
export const AnyObject = z.record(z.string(), z.unknown());

/** What an element lacks, as names of fields of ours (never a value). */
export function whatIsWrong(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'not an object' : `bad ${path}`;
}
