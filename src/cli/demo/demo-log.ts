import type { Writable } from 'node:stream';
import type { Log, LogFields } from '../../domain/ports/log.ts';
import type { Paint } from '../output/terminal.ts';

/** What the demo has seen so far. */
export interface DemoCounts {
  decided: number;
  left: number;
  hidden: number;
  toPeople: number;
}

/** Shows the bot's own log lines as a person would tell them: one short line for each decision, nothing of the texts. */
export class DemoLog implements Log {
  readonly counts: DemoCounts = { decided: 0, left: 0, hidden: 0, toPeople: 0 };
  readonly #out: Writable;
  readonly #paint: Paint;
  readonly #rate: number;

  /** `rate`: how much faster the demo's clock runs; what people read is their own time. */
  constructor(out: Writable, paint: Paint, rate: number) {
    this.#out = out;
    this.#paint = paint;
    this.#rate = rate;
  }

  debug(): void {
    return;
  }

  info(fields: LogFields, sentence: string): void {
    if (sentence === 'message decided') this.#decided(fields);
    if (sentence === 'act delivered' && fields['act'] === 'hide' && fields['result'] === 'done') {
      this.counts.hidden += 1;
      this.#line('masqué', this.#paint.red, `${this.#seconds(fields['sincePlannedMs'])} après la décision`);
    }
  }

  warn(fields: LogFields, sentence: string): void {
    this.#line('note', this.#paint.yellow, `${sentence}${code(fields)}`);
  }

  error(fields: LogFields, sentence: string): void {
    this.#line('erreur', this.#paint.red, `${sentence}${code(fields)}`);
  }

  #decided(fields: LogFields): void {
    const outcomes = words(fields['outcomes']);
    this.counts.decided += 1;
    if (outcomes === 'allow') {
      this.counts.left += 1;
      return;
    }
    if (outcomes.includes('escalate')) this.counts.toPeople += 1;
    const why = [words(fields['labels']), words(fields['signals'])].filter((part) => part !== '').join(' + ') || 'doute';
    this.#line('décidé', this.#paint.bold, `${outcomes.padEnd(15)} ${why.padEnd(18)} ${this.#paint.dim(words(fields['rules']))}`);
  }

  #seconds(value: LogFields[string] | undefined): string {
    return typeof value === 'number' ? `${(value / this.#rate / 1000).toFixed(2).replace('.', ',')} s` : '?';
  }

  #line(what: string, colour: (text: string) => string, text: string): void {
    this.#out.write(`  ${colour(what.padEnd(7))} ${text}\n`);
  }
}

function words(value: LogFields[string] | undefined): string {
  return Array.isArray(value) ? value.join(' + ') : '';
}

function code(fields: LogFields): string {
  return typeof fields['code'] === 'string' ? ` (${fields['code']})` : '';
}
