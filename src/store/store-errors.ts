import { isNetiquetteError, StoreRefusedError } from '../domain/errors.ts';

const codePattern = /^[A-Z0-9_]{1,40}$/;

/**
 * Runs `work` and turns whatever a driver throws into the house's family. The driver's error is not kept as the cause:
 * its message and detail may quote values of the row. A mistake of our own code is.
 */
export async function refusingErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isNetiquetteError(error)) throw error;
    const ours = error instanceof TypeError || error instanceof RangeError;
    throw new StoreRefusedError('the database refused', { reason: driverCode(error) }, ours ? error : undefined);
  }
}

/** The driver's own code (`SQLITE_BUSY`, `40P01`, `ECONNREFUSED`), or the name of the error's class. */
export function driverCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && codePattern.test(code) ? code : error.name;
}
