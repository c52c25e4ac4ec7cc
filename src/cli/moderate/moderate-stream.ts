import type { Decision, Facts } from '../../domain/decision.ts';
import type { Extracted, Judgement } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { LineWriter } from '../output/line-writer.ts';
import { parseModerateLine } from './moderate-line.ts';
import type { InputLine } from './read-lines.ts';
import { readLines } from './read-lines.ts';
import type { RunHistory } from './run-history.ts';
import { factsAtTheCeiling } from './run-history.ts';
import { verdictOf } from './verdict.ts';

/** Judges and decides one message; what is known of the past depends on what the judges say of it. */
export type Moderate = (
  message: Message,
  factsFor: (judgement: Pick<Judgement, 'sketch'>) => Facts,
) => { readonly decision: Decision; readonly extracted: Extracted };

export interface ModerateStreamOptions {
  readonly input: AsyncIterable<Uint8Array>;
  readonly answers: LineWriter;
  readonly errors: LineWriter;
  readonly moderate: Moderate;
  /** Null: each line is judged alone. */
  readonly history: RunHistory | null;
  /** Told after each chunk how many lines were answered so far, good and bad. */
  readonly onProgress?: (lines: number) => void;
}

export interface ModerateCount {
  readonly answered: number;
  readonly bad: number;
}

/**
 * Answers a stream of JSON Lines in its own order, one verdict or one error for each line. The next chunk is read only when the
 * answers of the one before were taken, so memory does not grow with the input.
 */
export async function moderateStream(options: ModerateStreamOptions): Promise<ModerateCount> {
  let answered = 0;
  let bad = 0;
  for await (const lines of readLines(options.input)) {
    const answers: string[] = [];
    const errors: string[] = [];
    for (const line of lines) {
      const answer = answerTo(line, options);
      (answer.kind === 'verdict' ? answers : errors).push(answer.json);
    }
    answered += answers.length;
    bad += errors.length;
    await options.answers.write(answers);
    await options.errors.write(errors);
    options.onProgress?.(answered + bad);
  }
  return { answered, bad };
}

interface Answer {
  readonly kind: 'verdict' | 'error';
  readonly json: string;
}

function answerTo(line: InputLine, { moderate, history }: ModerateStreamOptions): Answer {
  if (line.kind === 'unreadable') return badLine(line.number, line.reason);
  const parsed = parseModerateLine(line.text);
  if (parsed.kind === 'bad') return badLine(line.number, parsed.reason);
  try {
    const { decision, extracted } = moderate(
      parsed.message,
      (judgement) => history?.factsFor(parsed.message, judgement) ?? factsAtTheCeiling,
    );
    history?.note(parsed.message, decision);
    return { kind: 'verdict', json: JSON.stringify(verdictOf(parsed.id, decision, extracted)) };
  } catch {
    // The error may hold the text; a line that breaks the program must not take the others with it.
    return badLine(line.number, 'could not be judged: please report this line as a defect');
  }
}

function badLine(line: number, error: string): Answer {
  return { kind: 'error', json: JSON.stringify({ line, error }) };
}
