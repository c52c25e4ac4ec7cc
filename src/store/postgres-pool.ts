import pg from 'pg';

const connections = 10;
const connectTimeoutMs = 10_000;

/** Our int8 columns hold milliseconds and counts, far below 2^53; anything larger is refused rather than rounded. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('an int8 is too large for a number');
  return value;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== 'binary' ? parseInt8 : (pg.types.getTypeParser(oid, format) as unknown),
};

/** A pool whose int8 values come as numbers. */
export function openPool(url: string, max: number = connections): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'netiquette',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** One connection of its own, for what is bound to a session. */
export function openClient(url: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    types,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'netiquette-lock',
  });
}
