import type { CaseStore, Database, StatusReader } from '../domain/ports/stores.ts';
import { FakeOutbox } from './deliver/fake-outbox.fixture.ts';
import { FakeControlStore } from './fake-control-store.fixture.ts';
import { FakeIngestStore } from './ingest/fake-ingest-store.fixture.ts';
import { FakeDecisionStore } from './moderate/fake-decision-store.fixture.ts';
import { FakeWaveStore } from './moderate/fake-wave-store.fixture.ts';

const notAsked = (): Promise<never> => Promise.reject(new Error('the road does not ask this'));

/** The stores of the road in memory, each by itself: what is ingested does not come to be judged by itself. */
export class FakeDatabase implements Database {
  readonly ingest = new FakeIngestStore();
  readonly decisions = new FakeDecisionStore();
  readonly waves = new FakeWaveStore();
  readonly outbox = new FakeOutbox();
  readonly control = new FakeControlStore();
  readonly cases: CaseStore = { read: notAsked, ofMessage: notAsked, open: notAsked, audit: notAsked };
  readonly status: StatusReader = { status: notAsked };

  close(): Promise<void> {
    return Promise.resolve();
  }
}
