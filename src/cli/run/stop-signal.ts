import type { Log } from '../../domain/ports/log.ts';

/** How long a graceful stop may take before the process ends anyway. */
const graceMs = 10_000;

/**
 * Aborts at the first SIGINT or SIGTERM. A second one, or ten seconds, ends the process at once: what was begun is safe,
 * because every intent was recorded before its act.
 */
export function stopSignal(log: Log): AbortSignal {
  const stop = new AbortController();
  const force = (): void => process.exit(1);
  const onSignal = (name: NodeJS.Signals): void => {
    if (stop.signal.aborted) force();
    log.info({ signal: name }, 'stopping: finishing the step in hand; once more forces');
    stop.abort();
    setTimeout(force, graceMs).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal);
  return stop.signal;
}

/** Resolves when one of the signals aborts. */
export function aborted(...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const any = AbortSignal.any([...signals]);
    if (any.aborted) resolve();
    else any.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** An error nobody caught ends the process, said without its message (which may hold anything): a restart goes on from the database. */
export function endOnUncaught(log: Log & { flush(): void }): void {
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (error: unknown) => {
      const stack =
        error instanceof Error
          ? (error.stack ?? '')
              .split('\n')
              .slice(1, 6)
              .map((line) => line.trim())
          : [];
      log.error(
        { kind, error: error instanceof Error ? error.name : typeof error, at: stack },
        'the process ends because of an error that nobody caught',
      );
      log.flush();
      process.exit(1);
    });
  }
}
