import { roads } from '../domain/message.ts';
import type { Road } from '../domain/message.ts';

/** A set of roads as one number: the union of two is `|`. The bits follow the order of the domain's list, which only grows. */
export function roadBit(road: Road): number {
  return 1 << roads.indexOf(road);
}

export function roadsOf(bits: number): readonly Road[] {
  return roads.filter((road) => (bits & roadBit(road)) !== 0);
}
