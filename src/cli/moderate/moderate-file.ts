import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decide } from '../../rules/decide/decide.ts';
import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { LineWriter } from '../output/line-writer.ts';
import { noProgress, progressOn } from '../output/progress.ts';
import type { ConfigOption } from '../store-access.ts';
import { commandConfig } from '../store-access.ts';
import { openLocalJudge } from './local-judge.ts';
import { moderateStream } from './moderate-stream.ts';
import { RunHistory } from './run-history.ts';

/** Answers a file, or standard input for `-`. The exit code is 1 when a line could not be read or judged. */
export async function moderateFile(
  file: string,
  options: ConfigOption & { readonly stateful?: boolean },
  context: CliContext,
): Promise<void> {
  const input = file === '-' ? { bytes: null, chunks: context.stdin } : await openInput(resolve(context.cwd, file));
  const { policy, policyId } = await commandConfig(options, context);
  const judge = await openLocalJudge(policy, policyId);
  const { waves, repeatOffenders } = policy.netiquette;
  if (file === '-' && context.stdin.isTTY === true)
    context.stderr.write('reading from the terminal: one JSON object a line, Ctrl-D to end\n');
  const startedAt = context.clock.now();
  // On a terminal that shows the answers a bar between them would be in the way.
  const progress = context.stdout.isTTY === true ? noProgress : progressOn(context.stderr, input.bytes);
  let bytesRead = 0;
  try {
    const { bad } = await moderateStream({
      input: counted(input.chunks, (bytes) => (bytesRead += bytes)),
      answers: new LineWriter(context.stdout),
      errors: new LineWriter(context.stderr),
      history:
        options.stateful === true ? new RunHistory({ windowHours: waves.windowHours, offenderDays: repeatOffenders.days }) : null,
      moderate: (message, factsFor) => {
        const judgement = judge.judge(message);
        const decision = decide(message, judgement, judge.policy, factsFor(judgement), message.createdAt ?? startedAt);
        return { decision, extracted: judgement.extracted };
      },
      onProgress: (lines) => progress.update(bytesRead, lines),
    });
    if (bad > 0) context.setExitCode(1);
  } finally {
    progress.stop();
  }
}

async function openInput(path: string): Promise<{ readonly bytes: number; readonly chunks: AsyncIterable<Uint8Array> }> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) throw new CliRefusal('there is no such file: name one with messages, or - for standard input');
  if (entry.isDirectory()) throw new CliRefusal('this is a folder: name a file with messages, or - for standard input');
  return { bytes: entry.size, chunks: fileChunks(path) };
}

/** Opened only when first read, so that a failure to open meets somebody who waits for it. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array, void> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
