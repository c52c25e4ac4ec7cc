/** What a log line may hold: identifiers of ours, numbers, names of rules. Never text, handles, names, X ids of persons. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A log line is a constant sentence plus fields. error = somebody must act now; warn = look today; info = one line a message. */
export interface Log {
  debug(fields: LogFields, sentence: string): void;
  info(fields: LogFields, sentence: string): void;
  warn(fields: LogFields, sentence: string): void;
  error(fields: LogFields, sentence: string): void;
}
