import type { Pattern } from '../../pattern/pattern.ts';
import { aimedEmoji } from './aimed-emoji.ts';
import { directFr } from './direct-fr.ts';
import { threatsDe } from './threats-de.ts';
import { threatsEn } from './threats-en.ts';
import { threatsIt } from './threats-it.ts';
import { ultimatumFr } from './ultimatum-fr.ts';
import { veiledFr } from './veiled-fr.ts';

/**
 * Announced and hinted harm and open ultimatums, in four languages.
 * Announcing a lawyer, a bad review, a cancelled order or a strike is no threat, and none of these patterns reads one.
 */
export const threatPatterns: readonly Pattern[] = [
  ...directFr,
  ...veiledFr,
  ...ultimatumFr,
  ...aimedEmoji,
  ...threatsEn,
  ...threatsIt,
  ...threatsDe,
];
