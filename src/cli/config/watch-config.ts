import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../domain/clock.ts';
import type { ConfigProblem } from '../../domain/errors.ts';
import { ConfigRefusedError } from '../../domain/errors.ts';
import type { PolicyId } from '../../domain/ids.ts';
import { canonicalJson } from './policy-id.ts';
import { configFingerprint, configSubfolders } from './config-files.ts';
import type { LoadedConfig } from './load-config.ts';
import { loadConfig } from './load-config.ts';
import type { LexiconCache } from './lexicon-cache.ts';

export interface WatchConfigOptions {
  readonly folder: string;
  readonly clock: Clock;
  /** The config in force when watching begins. */
  readonly current: LoadedConfig;
  readonly cache?: LexiconCache;
  /** Files must have been left alone for this long before they are read: editors write in several steps. Default 300. */
  readonly settleMs?: number;
  /** Files are looked at this often even when the system reports no change (network disks, container mounts). Default 5000. */
  readonly pollMs?: number;
  /** A valid config with another policy. It is in force for the watcher once this has resolved. */
  onPolicy(next: LoadedConfig): Promise<void> | void;
  /** The folder was changed and is invalid now: what was in force stays in force. */
  onRefused(problems: readonly ConfigProblem[], kept: PolicyId): void;
  /** The folder is valid again after it was refused, and says what is in force already. */
  onMended?(): Promise<void> | void;
  /** run.yaml says something else than at start: it counts from the next start. */
  onRunChanged?(): void;
  /** Anything unexpected, so that watching goes on and somebody hears of it. */
  onError(error: unknown): void;
}

/** Watches the config folder until closed. */
export interface ConfigWatch {
  /** Stops watching and waits for a load in hand. */
  close(): Promise<void>;
}

/** Starts watching. Loads are one at a time; each saved state of the folder is reported at most once. */
export function watchConfig(options: WatchConfigOptions): ConfigWatch {
  const stop = new AbortController();
  const bell = new Bell();
  const watchers = ['', ...configSubfolders].flatMap((sub) => watched(join(options.folder, sub), bell));
  const running = follow(options, bell, stop.signal);
  return {
    close: async () => {
      stop.abort();
      for (const watcher of watchers) watcher.close();
      await running;
    },
  };
}

async function follow(options: WatchConfigOptions, bell: Bell, signal: AbortSignal): Promise<void> {
  const { clock, folder, settleMs = 300, pollMs = 5000 } = options;
  let current = options.current;
  // The folder may have changed between the load at start and now, so the first look always loads.
  let seen: string | null = null;
  const state = { refused: false };
  while (!signal.aborted) {
    try {
      if ((await configFingerprint(folder)) !== seen) {
        const next = await settled(folder, clock, settleMs, signal);
        if (next === null) return;
        current = await reload(options, current, state);
        // Only now: a state that could not be handled is tried again.
        seen = next;
      }
    } catch (error) {
      options.onError(error);
    }
    await bell.rungOr((wake) => clock.sleep(pollMs, AbortSignal.any([signal, wake])));
  }
}

/** The folder's fingerprint once it stays the same for `settleMs`; null when watching ends before. */
async function settled(folder: string, clock: Clock, settleMs: number, signal: AbortSignal): Promise<string | null> {
  let before = await configFingerprint(folder);
  for (;;) {
    await clock.sleep(settleMs, signal);
    const after = await configFingerprint(folder);
    if (signal.aborted) return null;
    if (after === before) return after;
    before = after;
  }
}

async function reload(
  options: WatchConfigOptions,
  current: LoadedConfig,
  state: { refused: boolean },
): Promise<LoadedConfig> {
  try {
    const next = await loadConfig(options.folder, options.cache === undefined ? {} : { cache: options.cache });
    if (canonicalJson(next.run) !== canonicalJson(current.run)) options.onRunChanged?.();
    if (next.policyId !== current.policyId) await options.onPolicy(next);
    else if (state.refused) await options.onMended?.();
    state.refused = false;
    return next;
  } catch (error) {
    if (!(error instanceof ConfigRefusedError)) throw error;
    state.refused = true;
    options.onRefused(error.problems, current.policyId);
    return current;
  }
}

/** Hints of the system that something changed. They may be missing, doubled or wrong: fingerprints decide. */
function watched(folder: string, bell: Bell): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, () => bell.ring());
    // Without hints (limits of the system, a folder that went away) the regular look at the files is enough.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** Wakes one waiter, also when rung while nobody waits. */
class Bell {
  #rung = false;
  #wake: AbortController | null = null;

  ring(): void {
    this.#rung = true;
    this.#wake?.abort();
  }

  async rungOr(wait: (wake: AbortSignal) => Promise<void>): Promise<void> {
    const wake = new AbortController();
    this.#wake = wake;
    if (!this.#rung) await wait(wake.signal);
    this.#wake = null;
    this.#rung = false;
  }
}
