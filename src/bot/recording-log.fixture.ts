import type { Log, LogFields } from '../domain/ports/log.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly sentence: string;
}

/** Keeps what was logged. */
export class RecordingLog implements Log {
  readonly lines: LogLine[] = [];

  debug(fields: LogFields, sentence: string): void {
    this.lines.push({ level: 'debug', fields, sentence });
  }

  info(fields: LogFields, sentence: string): void {
    this.lines.push({ level: 'info', fields, sentence });
  }

  warn(fields: LogFields, sentence: string): void {
    this.lines.push({ level: 'warn', fields, sentence });
  }

  error(fields: LogFields, sentence: string): void {
    this.lines.push({ level: 'error', fields, sentence });
  }

  of(level: LogLine['level']): readonly LogLine[] {
    return this.lines.filter((line) => line.level === level);
  }
}
