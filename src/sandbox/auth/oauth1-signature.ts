import { createHmac, timingSafeEqual } from 'node:crypto';

/** Percent-encoding of RFC 5849: everything but letters, digits, `-._~`. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The `oauth_…` values of an `Authorization: OAuth …` header; null when it is not one. */
export function parseOAuthHeader(header: string): ReadonlyMap<string, string> | null {
  if (!/^OAuth\s/iu.test(header)) return null;
  const values = new Map<string, string>();
  for (const part of header.slice(6).split(',')) {
    const match = /^\s*([\w.~-]+)="([^"]*)"\s*$/u.exec(part);
    if (match === null) return null;
    try {
      values.set(match[1] ?? '', decodeURIComponent(match[2] ?? ''));
    } catch {
      return null;
    }
  }
  return values;
}

/** The text that is signed: method, address without query, and all parameters (OAuth's, the query's, a form body's) sorted. */
export function signatureBase(method: string, baseUrl: string, parameters: Iterable<readonly [string, string]>): string {
  const pairs = [...parameters].map(([name, value]) => [percentEncode(name), percentEncode(value)] as const);
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const joined = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return `${method.toUpperCase()}&${percentEncode(baseUrl)}&${percentEncode(joined)}`;
}

/** HMAC-SHA1 of the base text, in base64. */
export function sign(base: string, consumerSecret: string, tokenSecret: string): string {
  return createHmac('sha1', `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`)
    .update(base)
    .digest('base64');
}

/** Whether two texts are equal, without telling where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
