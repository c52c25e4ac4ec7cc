import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { RecordingLog } from '../recording-log.fixture.ts';
import { FakeIngestStore } from './fake-ingest-store.fixture.ts';
import { Sink } from './sink.ts';

/** A sink over a store in memory, with everything it tells. */
export function aSink(clock = new ManualClock(), staff: ReadonlySet<string> = new Set()) {
  const ingest = new FakeIngestStore();
  const log = new RecordingLog();
  const told: string[] = [];
  const sink = new Sink({
    ingest,
    clock,
    log,
    staff,
    onFresh: () => told.push('fresh'),
    onRevoked: () => told.push('revoked'),
  });
  return { sink, ingest, log, clock, told };
}
