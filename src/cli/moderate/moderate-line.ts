import { z } from 'zod';
import type { MessageKey } from '../../domain/ids.ts';
import type { Link, Message } from '../../domain/message.ts';
import { surfaces } from '../../domain/netiquette.ts';

/** X writes times as ISO text; milliseconds since 1970 are taken, too. */
const time = z.union([
  z
    .string()
    .refine((text) => Number.isFinite(Date.parse(text)))
    .transform((text) => Date.parse(text)),
  z.int().min(0).max(8_640_000_000_000_000),
]);

const link = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  display: z.string().nullish(),
  expanded: z.string().nullish(),
});

/** One line of `moderate`'s input. Theirs, so unknown keys are ignored and null means the same as not there. */
export const ModerateLine = z.object({
  id: z.string(),
  surface: z.enum(surfaces),
  text: z.string(),
  lang: z.string().nullish(),
  author: z
    .object({
      id: z.string().nullish(),
      handle: z.string().nullish(),
      created_at: time.nullish(),
      followers: z.number().min(0).nullish(),
    })
    .nullish(),
  conversation_id: z.string().nullish(),
  owned_thread: z.boolean().nullish(),
  created_at: time.nullish(),
  urls: z.array(link).nullish(),
  media: z.int().min(0).nullish(),
});
export type ModerateLine = z.output<typeof ModerateLine>;

/** A line that was understood, or why it was not. */
export type ParsedLine =
  | { readonly kind: 'message'; readonly id: string; readonly message: Message }
  | { readonly kind: 'bad'; readonly reason: string };

/** Reads one line. Never throws; the reason names keys and kinds, never a person's text. */
export function parseModerateLine(text: string): ParsedLine {
  const json = parsedJson(text);
  if (json === undefined) return { kind: 'bad', reason: 'not JSON: one object a line, {"id":"…","surface":"reply","text":"…"}' };
  const parsed = ModerateLine.safeParse(json);
  if (!parsed.success) return { kind: 'bad', reason: parsed.error.issues.map(inWords).join('; ') };
  return { kind: 'message', id: parsed.data.id, message: messageOf(parsed.data) };
}

function messageOf(line: ModerateLine): Message {
  // Offsets count UTF-16 units, so a lone half of a character is replaced by one unit, too.
  const text = line.text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return {
    key: `${line.surface === 'dm' ? 'dm' : 'post'}:${line.id}` as MessageKey,
    surface: line.surface,
    text,
    langHint: line.lang ?? null,
    author: {
      id: line.author?.id ?? '',
      handle: line.author?.handle ?? null,
      createdAt: line.author?.created_at ?? null,
      followers: line.author?.followers ?? null,
    },
    conversationId: line.conversation_id ?? null,
    ownedThread: line.owned_thread ?? line.surface === 'reply',
    createdAt: line.created_at ?? null,
    links: linksOf(line, text.length),
    media: line.media ?? 0,
  };
}

/** A link whose offsets are off is still a link: where it leads matters more than where it stands. */
function linksOf({ urls }: ModerateLine, length: number): Link[] {
  return (urls ?? [])
    .map(({ start, end, display, expanded }) => ({
      start: Math.min(start, length),
      end: Math.min(Math.max(start, end), length),
      display: display ?? expanded ?? '',
      expanded: expanded ?? display ?? '',
    }))
    .sort((a, b) => a.start - b.start);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  // The only unions are times.
  const words = issue.code === 'invalid_union' ? 'must be a time such as 2027-04-30T18:00:00Z' : issue.message;
  return `${name === '' ? 'the line' : name}: ${words}`;
}
