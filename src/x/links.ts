import type { Link } from '../domain/message.ts';
import type { UrlEntity } from './entity-schema.ts';
import { wellFormed } from './well-formed.ts';

/** More than any post can hold; a bound on the work one payload can cause. */
const mostLinks = 500;

/** Turns X's code-point offsets into UTF-16 offsets of this text. */
function utf16Offsets(text: string): (codePoints: number) => number {
  const bound = (offset: number): number => Math.max(0, Math.min(text.length, Math.trunc(offset) || 0));
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return bound;
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  return (codePoints) => offsets[Math.max(0, Math.trunc(codePoints) || 0)] ?? text.length;
}

/**
 * The links of a text, spans in UTF-16. X's offsets are believed only where its own short link stands there; otherwise the short
 * link is looked for. One that is nowhere in the text (cut texts) keeps an empty span at the end: where it leads still matters.
 */
export function linksIn(text: string, entities: readonly (UrlEntity | null)[] | undefined): readonly Link[] {
  if (entities === undefined || entities.length === 0) return [];
  const toUtf16 = utf16Offsets(text);
  let searchedTo = 0;
  return entities.slice(0, mostLinks).flatMap((entity): Link[] => {
    const expanded = entity?.unwound_url ?? entity?.expanded_url ?? entity?.url;
    if (entity === null || expanded === undefined) return [];
    const start = toUtf16(entity.start ?? entity.indices?.[0] ?? text.length);
    const end = toUtf16(entity.end ?? entity.indices?.[1] ?? text.length);
    const short = entity.url ?? '';
    const found = short === '' || text.startsWith(short, start) ? start : text.indexOf(short, searchedTo);
    const span =
      short === '' ? [start, Math.max(start, end)] : found < 0 ? [text.length, text.length] : [found, found + short.length];
    searchedTo = Math.max(searchedTo, found < 0 ? 0 : (span[1] ?? 0));
    const display = entity.display_url ?? entity.url ?? expanded;
    return [{ start: span[0] ?? 0, end: span[1] ?? 0, display: wellFormed(display), expanded: wellFormed(expanded) }];
  });
}
