import type { Message } from '../../domain/message.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import type { Weighed } from './decide.ts';

/**
 * Pictures that nobody saw go to people beside another suspicion, or by sample; alone they are only noted. The sample goes by the message's
 * key, so that the same message is always in it or never.
 */
export function heedUnseenMedia(
  message: Message,
  weighed: readonly Weighed[],
  media: NetiquetteConfig['media'],
): readonly Weighed[] {
  if (message.media === 0) return weighed;
  const suspicious = weighed.some(
    ({ cause }) => cause.prohibition !== null && cause.confidence >= media.suspicionFrom && cause.effect !== 'record',
  );
  if (!suspicious && shareOf(message.key) >= media.sample) return weighed;
  return weighed.map((each) =>
    each.cause.about === 'media_unseen' && each.cause.span === null
      ? { cause: { ...each.cause, step: 'escalate' }, reach: 'escalate' }
      : each,
  );
}

/** A number from 0 to below 1 that the key alone decides (FNV-1a). */
function shareOf(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 0) / 0x1_0000_0000;
}
