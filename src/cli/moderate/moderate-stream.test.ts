import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../domain/decision.ts';
import { nothingExtracted } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import { LineWriter } from '../output/line-writer.ts';
import type { Moderate } from './moderate-stream.ts';
import { moderateStream } from './moderate-stream.ts';
import { RunHistory } from './run-history.ts';

const aDecision = (over: Partial<Decision> = {}): Decision => ({
  outcomes: ['allow'],
  labels: [],
  signals: [],
  severity: 'none',
  causes: [],
  unknowns: [],
  restraints: [],
  review: null,
  lang: 'fr',
  policy: 'p-0' as PolicyId,
  ...over,
});

const aHistory = (): RunHistory => new RunHistory({ windowHours: 48, offenderDays: 30 });

const allowing: Moderate = () => ({ decision: aDecision(), extracted: nothingExtracted });

/** Keeps what is written, taking each piece only after a turn of the event loop, as a slow reader does. */
class SlowSink extends Writable {
  readonly pieces: string[] = [];
  readonly #keep: boolean;
  constructor({ keep = true }: { keep?: boolean } = {}) {
    super({ highWaterMark: 1024, decodeStrings: false });
    this.#keep = keep;
  }
  override _write(piece: string, _encoding: BufferEncoding, done: () => void): void {
    if (this.#keep) this.pieces.push(piece);
    setImmediate(done);
  }
  async lines(): Promise<string[]> {
    this.end();
    await finished(this);
    return this.pieces.join('').split('\n').slice(0, -1);
  }
}

async function run(input: AsyncIterable<Uint8Array>, moderate: Moderate = allowing, history: RunHistory | null = null) {
  const [answers, errors] = [new SlowSink(), new SlowSink()];
  const count = await moderateStream({
    input,
    answers: new LineWriter(answers),
    errors: new LineWriter(errors),
    moderate,
    history,
  });
  return {
    count,
    answers: (await answers.lines()).map((line) => JSON.parse(line)),
    errors: (await errors.lines()).map((line) => JSON.parse(line)),
  };
}

const inputOf = (...lines: readonly unknown[]): AsyncIterable<Uint8Array> =>
  Readable.from([Buffer.from(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))]);
const aLine = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({ id, surface: 'reply', text: 'Bonjour', ...more });

describe('cli/moderate/moderate-stream', () => {
  it('answers in order, names bad lines by number and goes on', async () => {
    const { count, answers, errors } = await run(inputOf(aLine('a'), '{', '', aLine('b'), { id: 'c' }, aLine('d')));

    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(errors.map(({ line }) => line)).toEqual([2, 5]);
    expect(count).toEqual({ answered: 3, bad: 2 });
  });

  it('writes every field of the contract', async () => {
    const decision = aDecision({
      outcomes: ['hide'],
      labels: ['insult'],
      signals: ['safety'],
      severity: 'medium',
      causes: [
        {
          rule: 'insult.lexicon',
          about: 'insult',
          prohibition: 2,
          confidence: 0.123456,
          severity: 'medium',
          effect: 'act',
          step: 'act',
          span: [3, 7],
        },
        {
          rule: 'signals.safety',
          about: 'safety',
          prohibition: null,
          confidence: 1,
          severity: 'high',
          effect: 'escalate',
          step: 'escalate',
          span: null,
        },
      ],
      unknowns: [{ source: 'spam.links', why: 'bug' }],
    });

    const { answers } = await run(inputOf(aLine('a')), () => ({ decision, extracted: nothingExtracted }));

    expect(answers).toEqual([
      {
        id: 'a',
        lang: 'fr',
        outcomes: ['hide'],
        labels: ['insult'],
        signals: ['safety'],
        severity: 'medium',
        causes: [{ rule: 'insult.lexicon', label: 'insult', prohibition: 2, confidence: 0.1235, start: 3, end: 7 }],
        signal_causes: [{ rule: 'signals.safety', signal: 'safety', confidence: 1, start: null, end: null }],
        unknowns: [{ source: 'spam.links', why: 'bug' }],
        extracted: { vin: [], person: [], plate: [], phone: [], email: [] },
        policy: 'p-0',
        wave: null,
      },
    ]);
  });

  it('turns a line that breaks the judge into an error without its text', async () => {
    const { errors, answers } = await run(inputOf(aLine('a', { text: 'secret-mark' }), aLine('b')), (message) => {
      if (message.text === 'secret-mark') throw new Error(message.text);
      return { decision: aDecision(), extracted: nothingExtracted };
    });

    expect(answers).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('secret-mark');
  });

  it.each`
    history       | hidden            | because
    ${null}       | ${[false, false]} | ${'each line is judged alone'}
    ${aHistory()} | ${[false, true]}  | ${'a version is hidden once, ever'}
  `(
    'remembers what was hidden only when asked: $because',
    async ({ history, hidden }: { history: RunHistory | null; hidden: boolean[] }) => {
      const seen: boolean[] = [];

      await run(
        inputOf(aLine('a'), aLine('a')),
        (_message, factsFor) => {
          seen.push(factsFor({}).alreadyHidden);
          return { decision: aDecision({ outcomes: ['hide'] }), extracted: nothingExtracted };
        },
        history,
      );

      expect(seen).toEqual(hidden);
    },
  );

  it('remembers which conversations are protected', async () => {
    const seen: boolean[] = [];
    const dm = (id: string, conversation: string) => aLine(id, { surface: 'dm', conversation_id: conversation });

    await run(
      inputOf(dm('a', 'one'), dm('b', 'one'), dm('c', 'two')),
      (message, factsFor) => {
        seen.push(factsFor({}).conversationProtected);
        return {
          decision: aDecision(message.key === 'dm:a' ? { signals: ['rights_request'], outcomes: ['escalate'] } : {}),
          extracted: nothingExtracted,
        };
      },
      aHistory(),
    );

    expect(seen).toEqual([false, true, false]);
  });

  it('holds no more than a chunk of a long stream at a time', async () => {
    const lines = 300_000;
    const linesAChunk = 500;
    let made = 0;
    let judged = 0;
    let mostAhead = 0;
    let mostQueued = 0;
    const sink = new SlowSink({ keep: false });
    async function* endless(): AsyncGenerator<Uint8Array, void> {
      while (made < lines) {
        const from = made;
        made += linesAChunk;
        mostAhead = Math.max(mostAhead, made - judged);
        mostQueued = Math.max(mostQueued, sink.writableLength);
        yield await Promise.resolve(
          Buffer.from(Array.from({ length: linesAChunk }, (_, i) => `${JSON.stringify(aLine(String(from + i)))}\n`).join('')),
        );
      }
    }
    const count = await moderateStream({
      input: endless(),
      answers: new LineWriter(sink),
      errors: new LineWriter(sink),
      history: null,
      moderate: (message, factsFor) => {
        judged += 1;
        return allowing(message, factsFor);
      },
    });

    expect(count).toEqual({ answered: lines, bad: 0 });
    expect(mostAhead).toBeLessThanOrEqual(linesAChunk);
    expect(mostQueued).toBeLessThanOrEqual(sink.writableHighWaterMark);
  });

  it('gives one verdict or one error for each line that is not blank, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string().map((text) => text.replaceAll('\n', ' ')),
            fc.json(),
            fc.constant(JSON.stringify(aLine('x'))),
          ),
          { maxLength: 30 },
        ),
        async (lines) => {
          const { count, answers, errors } = await run(inputOf(...lines));

          expect(answers.length + errors.length).toBe(lines.filter((line) => line.trim() !== '').length);
          expect(count).toEqual({ answered: answers.length, bad: errors.length });
        },
      ),
    );
  });
});
