import { describe, expect, it } from 'vitest';
import { isOneSlipAway, skeleton } from './skeleton.ts';

describe('rules/families/scam/skeleton', () => {
  it.each`
    name          | because
    ${'MlNI'}     | ${'l for I'}
    ${'m1n1'}     | ${'digits'}
    ${'mіnі'}     | ${'Cyrillic'}
    ${'rnini'}    | ${'r and n'}
    ${'ｍｉｎｉ'} | ${'full width'}
  `('reads $name as mini ($because)', ({ name }: { name: string }) => {
    expect(skeleton(name)).toBe(skeleton('mini'));
  });

  it.each`
    name           | away     | because
    ${'bmwgrup'}   | ${true}  | ${'one left out'}
    ${'bmwgrooup'} | ${true}  | ${'one put in'}
    ${'bmwgrpup'}  | ${true}  | ${'one changed'}
    ${'bmwgruop'}  | ${true}  | ${'two swapped'}
    ${'bmwgroup'}  | ${false} | ${'the same'}
    ${'bmwgrip'}   | ${false} | ${'two changes'}
    ${'group'}     | ${false} | ${'much shorter'}
  `('$name is one slip away: $away ($because)', ({ name, away }: { name: string; away: boolean }) => {
    expect(isOneSlipAway(name, 'bmwgroup')).toBe(away);
  });
});
