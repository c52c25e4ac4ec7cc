import type { Act, ActResult } from '../../domain/act.ts';
import type { XId } from '../../domain/ids.ts';
import type { DmCopyDeleter, ReplyHider } from '../../domain/ports/x.ts';

/** What the deliverer can do to a target. */
export interface Powers {
  do(act: Act, target: XId, signal: AbortSignal): Promise<ActResult>;
}

/** The powers that reach X. */
export class RealPowers implements Powers {
  readonly #hider: ReplyHider;
  readonly #deleter: DmCopyDeleter;

  constructor(hider: ReplyHider, deleter: DmCopyDeleter) {
    this.#hider = hider;
    this.#deleter = deleter;
  }

  do(act: Act, target: XId, signal: AbortSignal): Promise<ActResult> {
    switch (act) {
      case 'hide':
        return this.#hider.setHidden(target, true, signal);
      case 'delete-dm':
        return this.#deleter.deleteDmCopy(target, signal);
    }
  }
}

/** The powers of a dry run: everything succeeds and nothing happens. */
export class SimulatedPowers implements Powers {
  do(): Promise<ActResult> {
    return Promise.resolve({ kind: 'done' });
  }
}
