import type { AuthorView } from './thread-view.ts';

/** How many colours `page.css` knows for avatars (`tone-0` …). */
export const toneCount = 10;

export interface Avatar {
  readonly initials: string;
  /** The same for the same handle, for ever. */
  readonly tone: number;
}

/** One or two letters on a colour, from the name, or from the handle when the name has no letter. */
export function avatarOf(author: AuthorView): Avatar {
  const letters = initialsOf(author.name);
  return { initials: letters === '' ? initialsOf(author.handle) || '?' : letters, tone: toneOf(author.handle) };
}

function initialsOf(name: string): string {
  // Marks are taken off first, so that a name under a heap of accents gives a letter and not the heap.
  const words = name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0x3f).toUpperCase())
    .join('');
}

function toneOf(handle: string): number {
  let sum = 7;
  for (const character of handle.toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % toneCount;
}
