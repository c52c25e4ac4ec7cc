import { isBaitHost } from './look-alike-host.ts';
import { signRule } from '../spam/sign-rule.ts';
import { calls, fees, secrets, urgency } from './pressure-signs.ts';
import { impersonations, pretexts } from './pretext-signs.ts';

/** Fake trouble, fake refunds, fake support: a reason to obey, an order, and a way to the trap. */
export const phishing = signRule({
  id: 'scam.phishing',
  about: 'scam',
  describes: 'A message poses as the brand, an office or a carrier, names a trouble or a refund, and leads the reader to a trap.',
  effect: 'act',
  severity: 'high',
  core: [pretexts, impersonations, secrets],
  beside: [calls, urgency, fees],
  reach: 'needed',
  hostWeight: (host) => (isBaitHost(host) ? 0.65 : 0),
  insteadOfReach: secrets,
  examples: {
    hits: [
      'Votre garantie MINI expire ce soir, réglez avant minuit sur garantie-mini.example',
      'Bonjour, ici le support MINI : écrivez-nous sur WhatsApp muni de votre carte bancaire',
      'Dear customer, your account will be suspended. Verify your card at secure-id.example',
      'Gentile cliente, il suo pacco è in giacenza: paghi entro 12 ore su pacco-mini.example',
      'Ihr Konto wurde gesperrt. Bestätigen Sie Ihre Zugangsdaten und TAN: konto-sicher.example',
    ],
    misses: [
      'Le SMS du péage impayé avec un lien peage-info.example est une arnaque, ne cliquez pas',
      'Votre garantie expire à 3 ans, non ?',
      'Got a text saying my account will be suspended with a link, mini-id.example. Is that you?',
      'Votre service client ne répond jamais, je vous écris en MP',
      'Mon prélèvement a été rejeté, que faire ?',
    ],
  },
});
