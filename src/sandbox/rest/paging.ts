import type { Core } from '../core.ts';
import type { Call } from '../http/call.ts';
import { invalidParameter } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import { compareIds } from '../world.ts';

/** A page of a list that runs from new to old. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly nextToken: string | null;
  readonly previousToken: string | null;
}

interface Place {
  readonly direction: 'next' | 'previous';
  readonly id: string;
}

/** A whole number of the query within bounds; the 400 otherwise. */
export function countParameter(core: Core, call: Call, name: string, least: number, most: number, usual: number): number | Reply {
  const given = call.query.get(name);
  if (given === null) return usual;
  const count = /^\d{1,4}$/u.test(given) ? Number(given) : Number.NaN;
  if (count >= least && count <= most) return count;
  return invalidParameter(
    core.settings,
    name,
    given,
    `The \`${name}\` query parameter value [${given}] is not between ${least} and ${most}`,
  );
}

/** An id of the query; null when it is not there, the 400 when it is none. */
export function idParameter(core: Core, call: Call, name: string): string | null | Reply {
  const given = call.query.get(name);
  if (given === null || /^\d{1,19}$/u.test(given)) return given;
  return invalidParameter(core.settings, name, given, `The \`${name}\` query parameter value [${given}] is not valid`);
}

/** A time of the query in milliseconds; null when it is not there, the 400 when it is none. */
export function timeParameter(core: Core, call: Call, name: string): number | null | Reply {
  const given = call.query.get(name);
  if (given === null) return null;
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  return invalidParameter(
    core.settings,
    name,
    given,
    `The \`${name}\` query parameter value [${given}] is not a valid RFC 3339 date-time`,
  );
}

/**
 * Cuts a page out of `items` (newest first). `list` names the list, so that a token of another one is refused. Answers the 400 for a
 * token it never gave out.
 */
export function pageOf<T extends { readonly id: string }>(
  core: Core,
  call: Call,
  list: string,
  items: Iterable<T>,
  max: number,
): ListPage<T> | Reply {
  const given = call.query.get('pagination_token') ?? call.query.get('next_token');
  const place = given === null ? null : readToken(given, list);
  if (given !== null && place === null) {
    return invalidParameter(
      core.settings,
      'pagination_token',
      given,
      `The \`pagination_token\` query parameter value [${given}] is not valid`,
    );
  }
  const size = core.random.happens(core.settings.shortPages) ? Math.max(1, Math.floor(max / 2)) : max;
  if (place?.direction === 'previous') {
    const newer = [...items].filter((item) => compareIds(item.id, place.id) > 0);
    const page = newer.slice(-size);
    return {
      items: page,
      nextToken: page.length === 0 ? null : makeToken('next', page.at(-1)?.id ?? '', list),
      previousToken: newer.length > size ? makeToken('previous', page[0]?.id ?? '', list) : null,
    };
  }
  const page: T[] = [];
  let more = false;
  for (const item of items) {
    if (place !== null && compareIds(item.id, place.id) >= 0) continue;
    if (page.length === size) {
      more = true;
      break;
    }
    page.push(item);
  }
  return {
    items: page,
    nextToken: more ? makeToken('next', page.at(-1)?.id ?? '', list) : null,
    previousToken: place === null ? null : makeToken('previous', page[0]?.id ?? place.id, list),
  };
}

/** `meta` of a page; ids only for posts. */
export function metaOf(page: ListPage<{ readonly id: string }>, withIds: boolean): Record<string, unknown> {
  return {
    result_count: page.items.length,
    ...(withIds && page.items.length > 0 ? { newest_id: page.items[0]?.id, oldest_id: page.items.at(-1)?.id } : {}),
    ...(page.nextToken === null ? {} : { next_token: page.nextToken }),
    ...(page.previousToken === null ? {} : { previous_token: page.previousToken }),
  };
}

/** Ids of an index from new to old. */
export function* newestFirst(ids: readonly string[]): Generator<string> {
  for (let n = ids.length - 1; n >= 0; n -= 1) yield ids[n] ?? '';
}

function checksum(text: string): string {
  let sum = 7;
  for (let n = 0; n < text.length; n += 1) sum = (sum * 31 + text.charCodeAt(n)) % 99_999_989;
  return String(sum).padStart(8, '0');
}

function makeToken(direction: Place['direction'], id: string, list: string): string {
  const digits = `${direction === 'next' ? '71' : '72'}${id.padStart(19, '0')}`;
  return BigInt(digits + checksum(digits + list)).toString(36);
}

function readToken(token: string, list: string): Place | null {
  if (!/^[0-9a-z]{16,24}$/u.test(token)) return null;
  let value = 0n;
  for (const char of token) value = value * 36n + BigInt(Number.parseInt(char, 36));
  const text = value.toString();
  const digits = text.slice(0, -8);
  if (text.slice(-8) !== checksum(digits + list) || digits.length !== 21) return null;
  return { direction: digits.startsWith('71') ? 'next' : 'previous', id: digits.slice(2).replace(/^0+(?=\d)/u, '') };
}
