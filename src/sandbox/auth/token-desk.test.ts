import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { MovableClock } from '../clock.ts';
import { SeededRandom } from '../seeded-random.ts';
import { emptyWorld } from '../world.ts';
import { TokenDesk } from './token-desk.ts';

function aDesk() {
  const world = emptyWorld();
  const clock = new MovableClock({ now: () => 0 });
  return { world, clock, desk: new TokenDesk(world, clock, new SeededRandom(1)) };
}
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const aCode = { userId: '1', redirectUri: 'https://a.example/cb', scopes: ['tweet.read', 'offline.access'] };

describe('sandbox/auth/token-desk', () => {
  it('verifies the challenge of RFC 7636, appendix B', () => {
    const { desk } = aDesk();
    const code = desk.issueCode({ ...aCode, challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', method: 'S256' });

    expect(desk.redeem(code, aCode.redirectUri, verifier)).toMatchObject({
      scope: 'tweet.read offline.access',
      expiresAt: 7_200_000,
    });
  });

  it.each`
    because               | change                                      | waitMs    | works
    ${'all is right'}     | ${{}}                                       | ${29_999} | ${true}
    ${'30 s are over'}    | ${{}}                                       | ${30_000} | ${false}
    ${'another verifier'} | ${{ verifier: `${verifier}x` }}             | ${0}      | ${false}
    ${'another address'}  | ${{ redirectUri: 'https://a.example/cb/' }} | ${0}      | ${false}
  `(
    'trades a code or not: $because',
    ({ change, waitMs, works }: { change: { verifier?: string; redirectUri?: string }; waitMs: number; works: boolean }) => {
      const { desk, clock } = aDesk();
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const code = desk.issueCode({ ...aCode, challenge, method: 'S256' });
      clock.advance(waitMs);

      const pair = desk.redeem(code, change.redirectUri ?? aCode.redirectUri, change.verifier ?? verifier);

      expect(pair !== null).toBe(works);
      expect(desk.redeem(code, aCode.redirectUri, verifier)).toBeNull();
    },
  );

  it('uses a refresh token once, and a revoked one never', () => {
    const { desk } = aDesk();
    const first = desk.issueOAuth2('1', ['offline.access']);
    const second = desk.refresh(first.refreshToken ?? '');
    desk.revoke(second?.refreshToken ?? '');

    expect(second).not.toBeNull();
    expect(desk.refresh(first.refreshToken ?? '')).toBeNull();
    expect(desk.refresh(second?.refreshToken ?? '')).toBeNull();
    expect(desk.refresh('unknown')).toBeNull();
  });
});
