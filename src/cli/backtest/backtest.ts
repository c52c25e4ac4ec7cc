import { EntityDetector } from '../../classifiers/detect-entities.ts';
import type { Message } from '../../domain/message.ts';
import { decide } from '../../rules/decide/decide.ts';
import type { CliContext } from '../cli-context.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { openLocalJudge } from '../moderate/local-judge.ts';
import type { LocalJudge } from '../moderate/local-judge.ts';
import { factsAtTheCeiling } from '../moderate/run-history.ts';
import { LineWriter } from '../output/line-writer.ts';
import { progressOn } from '../output/progress.ts';
import { paintFor } from '../output/terminal.ts';
import { commandConfig } from '../store-access.ts';
import { backtestTable } from './backtest-table.ts';
import { compareDecisions } from './compare.ts';
import type { DecidedUnder } from './compare.ts';
import { judgedLines } from './judged-messages.ts';
import type { Judged } from './judged-messages.ts';
import { maskedText } from './masked-text.ts';
import { openInput } from './open-input.ts';
import { judgedHistory, withStoredMessages } from './stored-messages.ts';
import { Tally } from './tally.ts';

export interface BacktestOptions {
  readonly config?: string;
  /** Folder of the other config. */
  readonly against: string;
  /** Texts shown for each kind of change. */
  readonly examples: number;
  readonly json?: boolean;
}

/** Judges messages under two configs, at the ceiling of each, and says what would change. The exit code is 1 when a line could not be read. */
export async function backtest(file: string | undefined, options: BacktestOptions, context: CliContext): Promise<void> {
  const now = await commandConfig(options, context);
  const then = await commandConfig({ config: options.against }, context);
  const run = await openRun(now, then, options, context);
  if (file === undefined) {
    await withStoredMessages(now, context, async (history) => {
      await run(judgedHistory(history), await history.count(), (messages) => messages);
    });
    return;
  }
  const input = await openInput(file, context);
  if (file === '-' && context.stdin.isTTY === true)
    context.stderr.write('reading from the terminal: one JSON object a line, Ctrl-D to end\n');
  let bytes = 0;
  await run(judgedLines(counted(input.chunks, (read) => (bytes += read))), input.bytes, () => bytes);
}

type Run = (
  source: AsyncIterable<readonly Judged[]>,
  total: number | null,
  /** How far the total is, after so many messages. */
  done: (messages: number) => number,
) => Promise<void>;

async function openRun(now: LoadedConfig, then: LoadedConfig, options: BacktestOptions, context: CliContext): Promise<Run> {
  const judges = [await openLocalJudge(now.policy, now.policyId), await openLocalJudge(then.policy, then.policyId)] as const;
  const detector = new EntityDetector();
  const startedAt = context.clock.now();
  const tally = new Tally(options.examples);
  const errors = new LineWriter(context.stderr);
  const judge = (message: Message, verdict: (Judged & { kind: 'message' })['verdict']): void => {
    const [before, after] = judges.map((one) => decided(one, message, startedAt));
    if (before === undefined || after === undefined) return;
    const change = compareDecisions(before, after);
    tally.add(change, verdict, () => maskedText(message.text, before.decision.lang, detector));
  };
  return async (source, total, done) => {
    const progress = progressOn(context.stderr, total);
    let lines = 0;
    let bad = 0;
    try {
      for await (const pieces of source) {
        const wrong: string[] = [];
        for (const piece of pieces) {
          if (piece.kind === 'message') judge(piece.message, piece.verdict);
          else wrong.push(JSON.stringify({ line: piece.line, error: piece.reason }));
        }
        lines += pieces.length;
        bad += wrong.length;
        await errors.write(wrong);
        progress.update(done(lines), lines);
      }
    } finally {
      progress.stop();
    }
    const report = tally.report();
    const paint = paintFor(context.stdout, context.env);
    const words =
      options.json === true
        ? JSON.stringify({ current: now.policyId, against: then.policyId, bad, ...report })
        : backtestTable(report, { now: now.policyId, then: then.policyId }, paint);
    context.stdout.write(`${words}\n`);
    if (bad > 0) context.setExitCode(1);
  };
}

function decided(judge: LocalJudge, message: Message, startedAt: number): DecidedUnder {
  const { policy } = judge;
  const decision = decide(message, judge.judge(message), policy, factsAtTheCeiling, message.createdAt ?? startedAt);
  return { decision, netiquette: policy.netiquette };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
