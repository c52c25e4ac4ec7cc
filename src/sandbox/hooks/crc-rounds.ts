import type { Core } from '../core.ts';
import { challengeDue } from './crc.ts';

/** How often the sandbox looks whether a challenge is due, in milliseconds of real time; what is due follows the sandbox clock. */
const roundMs = 1000;

/** Starts the rounds in which due challenges are made; answers how to stop them. */
export function challengeRounds(core: Core): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(() => {
      void challengeDue(core, core.hooks.client).finally(() => {
        if (!stopped) next();
      });
    }, roundMs);
    timer.unref();
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
