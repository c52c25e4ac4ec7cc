import pino from 'pino';
import type { Log, LogFields } from '../../domain/ports/log.ts';

export interface ProcessLog extends Log {
  /** Writes what is still in memory. */
  flush(): void;
}

/**
 * The log of a running process: one JSON line each, on standard output or into `fd`. Only fields of the port's types are
 * written, so no error object, no request and no text can slip in with all it holds.
 */
export function processLog(level: 'debug' | 'info' | 'warn' | 'error', fd = 1): ProcessLog {
  const destination = pino.destination({ fd, sync: false });
  // A reader that went away (a closed pipe) must not take the bot with it.
  destination.on('error', () => undefined);
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination,
  );
  const write =
    (method: 'debug' | 'info' | 'warn' | 'error') =>
    (fields: LogFields, sentence: string): void =>
      logger[method](fields, sentence);
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    flush: () => {
      try {
        destination.flushSync();
      } catch {
        // Nobody reads any more.
      }
    },
  };
}
