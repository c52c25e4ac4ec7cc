import { parentPort } from 'node:worker_threads';
import type { FromJudge, ToJudge } from '../../bot/moderate/judge-messages.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { openLocalJudge } from '../moderate/local-judge.ts';
import type { LocalJudge } from '../moderate/local-judge.ts';

/** The judging thread: compiles the policy it is handed and judges what it is given, one thing at a time. */
const port = parentPort;
let judge: LocalJudge | null = null;
let turn: Promise<void> = Promise.resolve();

port?.on('message', (message: ToJudge) => {
  turn = turn.then(async () => port.postMessage(await answer(message)));
});

async function answer(message: ToJudge): Promise<FromJudge> {
  if (message.kind === 'policy') {
    try {
      // The content crossed the thread boundary as plain data, exactly as the loader checked it.
      judge = await openLocalJudge(message.content as PolicyContent, message.id);
      return { kind: 'ready', policy: message.id };
    } catch {
      return { kind: 'refused', policy: message.id, code: 'policy.not-compiled' };
    }
  }
  const ready = judge;
  if (!ready) throw new Error('asked to judge before any policy was there');
  return { kind: 'judged', batch: message.batch, judgements: message.messages.map((one) => ready.judge(one)) };
}
