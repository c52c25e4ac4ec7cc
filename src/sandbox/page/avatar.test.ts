import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { avatarOf, toneCount } from './avatar.ts';

describe('sandbox/page/avatar', () => {
  it.each`
    name                         | initials | because
    ${'Camille R.'}              | ${'CR'}  | ${'two words'}
    ${'Élodie'}                  | ${'E'}   | ${'accents are taken off'}
    ${'Z\u0335\u0321\u0353algo'} | ${'Z'}   | ${'a heap of marks'}
    ${'😂'}                      | ${'HA'}  | ${'no letter: the handle’s'}
    ${'محمد علي'}                | ${'مع'}  | ${'any script'}
  `('$name -> $initials ($because)', ({ name, initials }: { name: string; initials: string }) => {
    expect(avatarOf({ name, handle: 'h a' }).initials).toBe(initials);
  });

  it('always has one of the known colours and at most a few characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, handle) => {
        const { initials, tone } = avatarOf({ name, handle });

        expect(initials.length).toBeGreaterThan(0);
        expect(initials.length).toBeLessThan(9);
        expect(tone).toBeGreaterThanOrEqual(0);
        expect(tone).toBeLessThan(toneCount);
      }),
    );
  });
});
