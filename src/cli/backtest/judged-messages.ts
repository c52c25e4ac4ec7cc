import type { Message } from '../../domain/message.ts';
import { parseModerateLine } from '../moderate/moderate-line.ts';
import { readLines } from '../moderate/read-lines.ts';
import type { InputLine } from '../moderate/read-lines.ts';
import type { Verdict } from './tally.ts';

/** A message to be judged twice, or a line that holds none. */
export type Judged =
  | { readonly kind: 'message'; readonly message: Message; readonly verdict: Verdict | null }
  | { readonly kind: 'bad'; readonly line: number; readonly reason: string };

const verdicts: Readonly<Record<string, Verdict | null>> = {
  'taken-away': 'taken-away',
  hide: 'taken-away',
  protect: 'taken-away',
  delete: 'taken-away',
  'let-be': 'let-be',
  allow: 'let-be',
  escalate: null,
};

/** The messages of a JSON Lines stream, chunk by chunk: lines as `moderate` reads them, with what managers said in `verdict`. */
export async function* judgedLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Judged[], void> {
  for await (const lines of readLines(input)) yield lines.map(judgedLine);
}

function judgedLine(line: InputLine): Judged {
  if (line.kind === 'unreadable') return { kind: 'bad', line: line.number, reason: line.reason };
  const parsed = parseModerateLine(line.text);
  if (parsed.kind === 'bad') return { kind: 'bad', line: line.number, reason: parsed.reason };
  const verdict = verdictIn(line.text);
  if (verdict !== undefined) return { kind: 'message', message: parsed.message, verdict };
  return { kind: 'bad', line: line.number, reason: `verdict: must be one of ${Object.keys(verdicts).join(', ')}` };
}

/** What managers said; undefined when it is no word for that. Where `accept` lists outcomes instead, what all of them have in common. */
function verdictIn(text: string): Verdict | null | undefined {
  const { verdict, accept } = JSON.parse(text) as { verdict?: unknown; accept?: unknown };
  if (typeof verdict === 'string') return Object.hasOwn(verdicts, verdict) ? verdicts[verdict] : undefined;
  if (verdict !== undefined && verdict !== null) return undefined;
  return Array.isArray(accept) ? common(accept) : null;
}

function common(accept: readonly unknown[]): Verdict | null {
  const sets = accept.map((set) => (Array.isArray(set) ? set : []) as readonly unknown[]);
  if (sets.length === 0) return null;
  if (sets.every((set) => set.length === 1 && set[0] === 'allow')) return 'let-be';
  return sets.every((set) => ['hide', 'protect', 'delete'].some((outcome) => set.includes(outcome))) ? 'taken-away' : null;
}
