import type { PersonRef } from '../../domain/ids.ts';
import type { WaveStore } from '../../domain/ports/stores.ts';
import type { KeptMember, WaveReview } from '../../domain/wave.ts';

/** What others kept and people said, as a test says it. */
export class FakeWaveStore implements WaveStore {
  readonly kept: KeptMember[] = [];
  readonly said: WaveReview[] = [];
  readonly offences = new Map<PersonRef, number>();
  readonly askedFor: PersonRef[] = [];

  membersAfter(position: number): Promise<{ readonly members: readonly KeptMember[]; readonly position: number }> {
    return Promise.resolve({ members: this.kept.slice(position), position: this.kept.length });
  }

  reviews(): Promise<readonly WaveReview[]> {
    return Promise.resolve(this.said);
  }

  takenAway(authors: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, number>> {
    this.askedFor.push(...authors);
    return Promise.resolve(this.offences);
  }

  forget(): Promise<void> {
    return Promise.resolve();
  }
}
