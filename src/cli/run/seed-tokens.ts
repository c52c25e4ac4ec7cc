import type { ControlStore } from '../../domain/ports/stores.ts';
import type { TokenStore } from '../../domain/ports/x.ts';

/**
 * Puts the operator's refresh token into the token store: the first time, and again after X refused the stored pair (a person
 * has authorized the app anew then). Otherwise the stored pair is newer than the environment's and stays.
 */
export async function seedTokens(tokens: TokenStore, control: ControlStore, refreshToken: string | null): Promise<void> {
  if (refreshToken === null) return;
  const stored = await tokens.read();
  const refused = (await control.alerts()).some((alert) => alert.kind === 'x.token-refused');
  if (stored !== null && (!refused || stored.refreshToken === refreshToken)) return;
  await tokens.replace(stored?.refreshToken ?? null, { accessToken: '', refreshToken, expiresAt: 0, scope: '' });
  await control.clearAlert('x.token-refused');
}
