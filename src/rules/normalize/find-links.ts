import type { Link, Message } from '../../domain/message.ts';

/** A link of a message, from the platform's own list or found in the text. */
export interface SeenLink {
  readonly start: number;
  readonly end: number;
  /** What the reader sees. */
  readonly shown: string;
  /** Host it leads to, lower case without `www.`; empty when the address cannot be read. */
  readonly host: string;
  /** Host that the shown text names; empty when it names none. */
  readonly shownHost: string;
}

/** Links read at most: a thousand links are judged by the first ones and by their number. */
const linksAtMost = 100;

const trailingSigns = ".,;:!?)]}'’»";

const written = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}/giu;
const bare =
  /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|fr|de|it|uk|io|co|ly|me|to|info|biz|shop|xyz|top|gl|gd|click|link|site|online|store|club|live|vip|win|ru|cn|gg|cc|tk|be|ch)(?![\p{L}\p{N}-])(?:\/[^\s<>"]{0,300})?/giu;

/** All links of a message in the order of the text, without overlaps. */
export function findLinks(message: Pick<Message, 'text' | 'links'>, readTo: number): readonly SeenLink[] {
  const text = message.text.slice(0, readTo);
  const links = message.links.slice(0, linksAtMost).flatMap((link) => fromPlatform(link, text));
  if (text.includes('.')) {
    for (const pattern of [written, bare]) {
      for (const match of text.matchAll(pattern)) {
        if (links.length >= linksAtMost) break;
        const shown = withoutTrailingSigns(match[0]);
        const end = match.index + shown.length;
        if (links.some((link) => match.index < link.end && end > link.start)) continue;
        const host = hostOf(shown);
        if (host === '') continue;
        links.push({ start: match.index, end, shown, host, shownHost: host });
      }
    }
  }
  return links.sort((a, b) => a.start - b.start);
}

/** Host of an address or of a shown domain, lower case without `www.`; empty when there is none. */
export function hostOf(address: string): string {
  const bareAddress = address.trim().replace(/^[a-z]{2,10}:\/\//iu, '');
  const host = bareAddress.split(/[/?#:\s…]/u, 1)[0]?.toLowerCase() ?? '';
  const name = host.includes('@') ? host.slice(host.lastIndexOf('@') + 1) : host;
  return /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(name) ? name.replace(/^www\./u, '') : '';
}

function fromPlatform(link: Link, text: string): SeenLink[] {
  const sound = Number.isInteger(link.start) && link.start >= 0 && link.end > link.start && link.end <= text.length;
  if (!sound) return [];
  return [
    { start: link.start, end: link.end, shown: link.display, host: hostOf(link.expanded), shownHost: hostOf(link.display) },
  ];
}

/** A sentence's punctuation is no part of the address before it. */
function withoutTrailingSigns(address: string): string {
  let end = address.length;
  while (end > 0 && trailingSigns.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
