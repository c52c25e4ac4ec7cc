import { configFolder } from '../../src/cli/config/config-folder.ts';
import { loadConfig } from '../../src/cli/config/load-config.ts';
import { openLocalJudge } from '../../src/cli/moderate/local-judge.ts';
import { parseModerateLine } from '../../src/cli/moderate/moderate-line.ts';
import { factsAtTheCeiling } from '../../src/cli/moderate/run-history.ts';
import type { Verdict } from '../../src/cli/moderate/verdict.ts';
import { verdictOf } from '../../src/cli/moderate/verdict.ts';
import type { Message } from '../../src/domain/message.ts';
import type { PolicyId } from '../../src/domain/ids.ts';
import { decide } from '../../src/rules/decide/decide.ts';
import type { PolicyContent } from '../../src/rules/config/policy-content.ts';

/** A line as `moderate` reads it; a row of the corpus is one. */
export interface JudgedLine {
  readonly id: string;
  readonly surface: string;
  readonly text: string;
  readonly lang?: string;
}

/** Answers one line exactly as `netiquette moderate` does: alone, and at the ceiling. */
export type LineJudge = (line: JudgedLine) => Verdict;

export interface JudgeOptions {
  /** False: the line's language is not told, and must be found. */
  readonly hint?: boolean;
  /** When it is judged, milliseconds UTC: sensitive periods go by it. */
  readonly at: number;
}

/** The judge of a config folder; without one ./config, else the shipped one. */
export async function openLineJudge(
  folder: string | undefined,
  options: JudgeOptions,
): Promise<{ readonly judge: LineJudge; readonly content: PolicyContent; readonly policyId: PolicyId }> {
  const { policy, policyId } = await loadConfig(await configFolder(folder, process.cwd()));
  return { judge: await lineJudge(policy, policyId, options), content: policy, policyId };
}

/** The judge of a policy that is loaded already. */
export async function lineJudge(
  content: PolicyContent,
  policyId: PolicyId,
  { hint = true, at }: JudgeOptions,
): Promise<LineJudge> {
  const local = await openLocalJudge(content, policyId);
  return (line) => {
    const message = messageOf(line, hint);
    const judgement = local.judge(message);
    const decision = decide(message, judgement, local.policy, factsAtTheCeiling, message.createdAt ?? at);
    return verdictOf(line.id, decision, judgement.extracted);
  };
}

/** The message of a line. Throws for a line that `moderate` would refuse: a corpus that was checked holds none. */
export function messageOf(line: JudgedLine, hint = true): Message {
  const parsed = parseModerateLine(JSON.stringify(hint ? line : { ...line, lang: undefined }));
  if (parsed.kind === 'bad') throw new Error(`${line.id}: ${parsed.reason}`);
  return parsed.message;
}
