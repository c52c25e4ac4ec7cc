import type { Clock } from '../domain/clock.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Log } from '../domain/ports/log.ts';
import type { ControlStore } from '../domain/ports/stores.ts';
import type { PostReader } from '../domain/ports/x.ts';

export interface ConfirmAccountOptions {
  readonly account: AccountId;
  readonly reader: PostReader;
  readonly control: ControlStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly onConfirmed: () => void;
  /** The tokens are another account's, perhaps since they were changed: what was confirmed before holds no more. */
  readonly onRefused?: () => void;
}

/** Returns the step that asks X whose tokens these are. Until they are the configured brand's, nothing is acted on. */
export function confirmAccount(options: ConfirmAccountOptions): (signal: AbortSignal) => Promise<undefined> {
  const { account, reader, control, clock, log } = options;

  return async (signal) => {
    const me = await reader.me(signal);
    if ((me.id as string) === account) {
      await control.clearAlert('x.wrong-account');
      options.onConfirmed();
      return undefined;
    }
    options.onRefused?.();
    await control.raiseAlert('x.wrong-account', clock.now(), {});
    log.error({}, 'the tokens belong to another account than the configured one: nothing is acted on');
    return undefined;
  };
}
