import type { Act, DueAct } from '../../domain/act.ts';
import { idOfKey } from '../../domain/ids.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeControlStore } from '../fake-control-store.fixture.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { aSink } from '../ingest/a-sink.fixture.ts';
import { aLivePost, account, anOwnRoot } from '../messages.fixture.ts';
import { RecordingLog } from '../recording-log.fixture.ts';
import { AccountGuard } from './account-guard.ts';
import { deliver } from './deliver.ts';
import { FakeOutbox } from './fake-outbox.fixture.ts';
import { RealPowers } from './powers.ts';

/** A deliverer over stores and an X in memory. */
export function aDeliverer(act: Act = 'hide', mayAct: () => boolean = () => true) {
  const clock = new ManualClock();
  const outbox = new FakeOutbox();
  const control = new FakeControlStore();
  const x = new FakeX().put(anOwnRoot());
  const log = new RecordingLog();
  const { sink, ingest } = aSink(clock);
  const start = () =>
    deliver({
      act,
      outbox,
      control,
      powers: new RealPowers(x, x),
      budget: x,
      recheck: { account, reader: x, staff: new Set() },
      sink,
      guard: new AccountGuard({ control, clock, log, most: () => 5 }),
      clock,
      log,
      chance: () => 0.5,
      mayAct,
    });
  /** Plans hides of these posts, which stand on X as they were decided on. */
  const plan = (...acts: readonly DueAct[]): void => {
    outbox.put(...acts);
    for (const one of acts) if (one.act === 'hide') x.put(aLivePost(idOfKey(one.target)));
  };
  const hidden = () => x.of('hide').flatMap((call) => call.ids ?? []);
  return { clock, outbox, control, x, log, sink, ingest, start, step: start(), plan, hidden };
}
