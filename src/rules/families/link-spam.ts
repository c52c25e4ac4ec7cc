import type { Finding, Span } from '../../domain/finding.ts';
import type { Label } from '../../domain/netiquette.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { SeenLink } from '../normalize/find-links.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { isBrandHost } from '../policy/brand-index.ts';
import { answer } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { shorteners } from './shorteners.ts';

/** Offers that nobody asked for. The link makes them certain; without one they go to people. */
const spamOffers: readonly Pattern[] = [
  {
    pattern:
      /\b(?:(?:achete[rz]?|vends?|vente (?:de|d')|gagne[rz]?|buy|get|sell(?:ing)?|compra\w*|vendo|kauf\w*) (?:[\w']+ ){0,3}(?:followers?|abonnes?|likes?|vues|views|seguaci|abonnenten|retweets?)|(?:\d+k?|1000|real|cheap|free|vrais|gratis) (?:followers?|abonnes|likes|seguaci))\b/,
    confidence: 0.9,
    severity: 'low',
    why: 'sale of followers and likes',
  },
  {
    pattern:
      /\b(?:code promo|promo code|discount code|codice sconto|rabattcode|check (?:out )?my (?:page|profile|bio|store|shop|link)|link in (?:my )?bio|lien (?:en|dans (?:ma|la)) bio|link (?:nella|in) bio|(?:visitez|decouvrez|abonnez[- ]vous a|suivez) (?:ma|mon) (?:page|site|chaine|boutique|profil|compte)|subscribe to my|follow me back|f4f|followback|je te follow back|(?:50|60|70|80|90) ?% (?:off|de (?:reduction|remise)|di sconto|rabatt))\b/,
    confidence: 0.45,
    severity: 'low',
    why: 'advertising for something of the author',
  },
  {
    pattern:
      /\b(?:(?:hot|sexy|nude|naked) (?:girls?|pics?|videos?|cams?)|onlyfans|cam girls?|plan cul|rencontres? (?:coquines?|sans lendemain)|sexcam\w*|porn\w*|viagra|cialis|casino (?:en ligne|online)|paris sportifs? garantis?)\b/,
    confidence: 0.88,
    severity: 'medium',
    why: 'adult, pills and gambling',
  },
];

/** Offers that are after somebody's money or account. */
const scamOffers: readonly Pattern[] = [
  {
    pattern: /\b(?:cartes? cadeaux?|cartes? pcs|gift cards?|geschenkkarten?|carte regalo)\b/,
    beside: /\b(?:paiement|payez|payer|pay|payment|zahlung|zahlen|pagamento|stock limite|uniquement)\b/,
    confidence: 0.84,
    severity: 'medium',
    why: 'payment that cannot be taken back',
  },
  {
    pattern:
      /\b(?:bitcoins?|btc|eth|ethereum|usdt|crypto|cryptos|forex|trading|trader|airdrop|invest|investis|investissez|investissement|investing|investment|investire|investition)\b/,
    beside:
      /\b(?:gagne[rz]?|gagnes|profits?|rendement|returns?|earn|earns|earned|earning|doubl[e]d?|multipli\w{1,6}|guadagn\w{1,6}|verdien\w{1,4}|gewinn|whatsapp|telegram|dm me|expert trader|mentor|par (?:jour|semaine)|a (?:day|week)|daily|weekly)\b/,
    confidence: 0.88,
    severity: 'medium',
    why: 'promise of money with crypto or trading',
  },
  {
    pattern:
      /\b(?:(?:gagne[rz]?|earn|make|guadagna|verdiene) (?:[\w']+ ){0,2}[\d., ]{2,9}(?:€|\$|euros?|dollars?|usd|k)? ?(?:par (?:jour|semaine|mois)|a (?:day|week|month)|per (?:day|week)|al (?:giorno|mese)|pro (?:tag|woche)))/,
    confidence: 0.9,
    severity: 'medium',
    why: 'easy money',
  },
  {
    pattern:
      /\b(?:(?:felicitations|congratulations|complimenti|gluckwunsch)[ ,!:]{1,3}(?:[\w']+ ){0,5}(?:gagne|won|winner|selected|selectionne|vinto|gewonnen)|(?:vous avez|you have|you've|hai|sie haben) (?:gagne|won|vinto|gewonnen) (?:une?|an?|ein|eine) (?:iphone|smartphone|bon|carte|cadeau|lot|prix|voiture|voucher|prize|gift|phone|car|premio|buono|auto|gutschein|preis)|(?:cliquez|clique|click|clicca|klick|klicke) (?:ici|sur (?:le|ce) lien|here|on the link|the link|qui|sul link|hier|auf den link) (?:[\w']+ ){0,3}(?:pour|to|per|um) (?:[\w']+ ){0,2}(?:recevoir|reclamer|claim|get|receive|ricevere|ritirare|erhalten|gewinnen))/,
    confidence: 0.88,
    severity: 'medium',
    why: 'prize that one must claim',
  },
  {
    pattern:
      /\b(?:(?:votre|your|il tuo|ihr|dein) (?:compte|account|conto|konto) (?:[\w']+ ){0,3}(?:suspendu|bloque|suspended|locked|sospeso|bloccato|gesperrt|desactive|verified?|verifie)|(?:recuperer|recover|recupera\w*) (?:[\w']+ ){0,3}(?:compte|account|fonds|funds|argent|money|hacked)|hacker (?:professionnel|for hire)|(?:pret|credit) (?:rapide|entre particuliers?)|marabout|voyant (?:medium|africain)|retour (?:de l'etre aime|d'affection))\b/,
    confidence: 0.9,
    severity: 'medium',
    why: 'phishing, recovery fraud, loans, fortune tellers',
  },
];

const manyLinks = 3;

/** Spam and scams told by what is offered and where links lead. */
export const linkSpam: Rule = {
  id: 'spam.links',
  about: ['spam', 'scam'],
  describes: 'A message advertises, sells followers, promises easy money, or hides where its links lead.',
  examples: {
    hits: [
      'Gagnez 500 euros par jour avec le trading, écrivez-moi sur Telegram',
      'Achetez 1000 followers ici : https://pas-cher.example',
    ],
    misses: ['Vous avez une offre sur la Cooper en ce moment ?', 'Je suis abonné à votre newsletter, merci'],
  },
  patterns: [...spamOffers, ...scamOffers],
  check({ normalized, hits }, policy) {
    const foreign = normalized.links.filter((link) => link.host !== '' && !isBrandHost(link.host, policy.brand));
    const offers = [
      ...hits.of(spamOffers).map((hit) => ({ hit, label: 'spam' as const })),
      ...hits.of(scamOffers).map((hit) => ({ hit, label: 'scam' as const })),
    ];
    const findings = offers.map(({ hit, label }) => {
      // An offer with a way out of X is certain; without one it may be talk about such offers.
      const confidence =
        foreign.length > 0 ? Math.min(0.98, hit.pattern.confidence + 0.08) : Math.min(0.85, hit.pattern.confidence);
      return finding(label, confidence, hit.pattern.severity, spanOf(normalized, hit.from, hit.to));
    });
    return answer([...findings, ...linkFindings(foreign, findings.length > 0)]);
  },
};

function linkFindings(foreign: readonly SeenLink[], offered: boolean): Finding[] {
  const findings: Finding[] = [];
  const disguised = foreign.find((link) => link.shownHost !== '' && !sameSite(link.shownHost, link.host));
  if (disguised !== undefined) findings.push(finding('scam', 0.85, 'medium', [disguised.start, disguised.end]));
  const short = foreign.find((link) => shorteners.has(link.host));
  // A shortened link alone is how many people share; it only counts beside something else.
  if (short !== undefined) findings.push(finding('spam', offered ? 0.95 : 0.4, 'low', [short.start, short.end]));
  const hosts = new Set(foreign.map((link) => link.host));
  if (foreign.length >= manyLinks) {
    const first = foreign[0];
    findings.push(
      finding('spam', hosts.size >= manyLinks ? 0.75 : 0.6, 'low', first === undefined ? null : [first.start, first.end]),
    );
  }
  return findings;
}

/** X shortens every link itself (t.co), and what it shows may be cut: only another site counts as a disguise. */
function sameSite(shown: string, target: string): boolean {
  if (shown === 't.co' || target === 't.co' || shorteners.has(shown)) return true;
  return (
    shown === target ||
    target.endsWith(`.${shown}`) ||
    shown.endsWith(`.${target}`) ||
    target.startsWith(shown) ||
    shown.startsWith(target)
  );
}

function finding(about: Label, confidence: number, severity: Finding['severity'], span: Span | null): Finding {
  return { rule: 'spam.links', about, confidence, severity, effect: 'act', span };
}
