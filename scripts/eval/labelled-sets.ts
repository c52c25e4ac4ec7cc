import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Verdict } from '../../src/cli/moderate/verdict.ts';
import { withInterval } from './report.ts';
import type { JudgedLine } from './row-judge.ts';
import { shareOf } from './wilson.ts';
import type { Share } from './wilson.ts';

/** One message of somebody else's collection: clean or toxic by their own definition. */
const LabelledLine = z.object({ text: z.string().min(1), lang: z.string(), label: z.string() });

/** A collection with other people's labels. They disagree with the netiquette, so only what they call clean tells something. */
export interface LabelledSet {
  readonly name: string;
  readonly rows: readonly { readonly line: JudgedLine; readonly clean: boolean }[];
  /** Lines that hold no message. */
  readonly unread: number;
}

/** Every `*.jsonl` of a folder, each message taken for a reply in a thread of the brand's. */
export async function readLabelledSets(folder: string, lang: string | undefined): Promise<readonly LabelledSet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const sets = await Promise.all(
    names.map(async (name) => labelledSet(name.slice(0, -'.jsonl'.length), await readFile(join(folder, name), 'utf8'), lang)),
  );
  return sets.filter(({ rows }) => rows.length > 0);
}

/** One collection from its text; only the messages in `lang`, when one is named. */
export function labelledSet(name: string, text: string, lang: string | undefined): LabelledSet {
  const rows: LabelledSet['rows'][number][] = [];
  let unread = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const parsed = LabelledLine.safeParse(jsonOf(line));
    if (!parsed.success) unread += 1;
    else if (lang === undefined || parsed.data.lang === lang)
      rows.push({
        line: { id: `${name}-${index + 1}`, surface: 'reply', text: parsed.data.text, lang: parsed.data.lang },
        clean: parsed.data.label === 'clean',
      });
  }
  return { name, rows, unread };
}

/** What the rules would do with a collection, every message taken for a reply in a thread of the brand's. */
export interface MeasuredSet {
  readonly name: string;
  readonly unread: number;
  /** Of what they call clean: hidden or protected. */
  readonly cleanHidden: Share;
  /** Of what they call toxic: anything but left alone. */
  readonly otherReached: Share;
}

/** Judges every message of a collection. */
export function measuredSet(
  { name, rows, unread }: LabelledSet,
  judge: (line: JudgedLine) => Pick<Verdict, 'outcomes'>,
): MeasuredSet {
  const verdicts = rows.map(({ line, clean }) => ({ clean, outcomes: judge(line).outcomes }));
  const clean = verdicts.filter((verdict) => verdict.clean);
  const other = verdicts.filter((verdict) => !verdict.clean);
  const hidden = clean.filter(({ outcomes }) => outcomes.includes('hide') || outcomes.includes('protect'));
  const reached = other.filter(({ outcomes }) => outcomes[0] !== 'allow');
  return {
    name,
    unread,
    cleanHidden: shareOf(hidden.length, clean.length),
    otherReached: shareOf(reached.length, other.length),
  };
}

/** A measured collection on one line. */
export function setLine({ name, unread, cleanHidden, otherReached }: MeasuredSet): string {
  const told = unread > 0 ? `; ${unread} lines not read` : '';
  return `${name.padEnd(22)} clean ones hidden ${withInterval(cleanHidden)} of ${cleanHidden.of}, the others not left alone ${withInterval(otherReached)} of ${otherReached.of}${told}`;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
