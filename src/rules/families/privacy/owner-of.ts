import type { Entity } from '../../../domain/entity.ts';
import type { SeenMessage } from '../../rule.ts';
import { advertCues, ownerCues } from './owner-cues.ts';
import type { Owner } from './owner-cues.ts';

const reachBefore = 90;
const reachAfter = 60;
/** What comes behind a number counts as if it were so much farther off. */
const behind = 25;

/** An account and who it is: "@ = Marin Descoutures". */
const account = /@ ?=/;

export interface Told {
  readonly owner: Owner | 'unknown';
  /** Whether the words leave no doubt. */
  readonly sure: boolean;
}

/**
 * Whose a thing is, by the words around it: the nearest counts, those that speak of living somewhere or of one's own card first.
 * `unknown` when nothing tells. Bounded: it looks at some hundred characters.
 */
export function ownerOf(entity: Pick<Entity, 'start' | 'end'>, { normalized, entities }: SeenMessage): Told {
  const { view } = normalized;
  const at = foldedAt(view.starts, entity.start) ?? view.folded.length;
  const to = foldedAt(view.starts, entity.end) ?? view.folded.length;
  const before = view.folded.slice(Math.max(0, at - reachBefore), at);
  const after = view.folded.slice(to, to + reachAfter);
  let best: { readonly owner: Owner; readonly distance: number; readonly sure: boolean } | null = null;
  for (const { owner, sure, cues } of ownerCues) {
    const distance = Math.min(...cues.map((cue) => Math.min(fromEnd(cue, before), fromStart(cue, after) + behind)));
    if (distance === Infinity) continue;
    if (best === null || (sure && !best.sure) || (sure === best.sure && distance < best.distance))
      best = { owner, distance, sure };
  }
  if (best?.sure === true) return best;
  const { unfolded } = normalized;
  const isAdvert = advertCues.some((cue) => cue.test(view.folded) || (unfolded !== null && cue.test(unfolded.text)));
  if (best?.owner !== 'third' && isAdvert) return { owner: 'advert', sure: false };

  const named = entities.some(({ type, owner }) => type === 'PERSON' && owner === 'third');
  if (best !== null) return best.owner === 'third' && named ? { ...best, sure: true } : best;
  return named || account.test(view.folded) ? { owner: 'third', sure: true } : { owner: 'unknown', sure: false };
}

function foldedAt(starts: SeenMessage['normalized']['view']['starts'], original: number): number | null {
  const at = starts.findIndex((start) => start >= original);
  return at < 0 ? null : at;
}

function fromEnd(cue: RegExp, window: string): number {
  let end = -1;
  for (const match of window.matchAll(cue)) end = match.index + match[0].length;
  return end < 0 ? Infinity : window.length - end;
}

function fromStart(cue: RegExp, window: string): number {
  for (const match of window.matchAll(cue)) return match.index;
  return Infinity;
}
