import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from '../illegal/lawful-talk.ts';
import { deal } from '../illegal/trade-words.ts';

const shows =
  'sports?|ligue des champions|le grand prix|moto ?gp|match\\w{0,2}|foot|ligue 1|champions league|f1|formule 1|formula 1|motogp|grand prix|courses?|races?|la gara|gare|partit[ae]|calcio|fussball|bundesliga|konferenz|spiele?|films?|movies?|episodes?|series?|filme|serien|topgear|top gear|docs|documentaires?|making-of|chaines?|channels?|canali|kanale';
const free =
  'gratuit\\w{0,5}|gratos|gratis|free|for free|kostenlos|umsonst|sans abonnement|sans payer|instead of paying|senza (?:abbonamento|pagare)|ohne abo|telechargement libre|copie hd|en entier|lien ouvert|pezzotto|zahlt denn noch';
const unless = compose`${lawfulTalk.source}|\b(?:sur (?:la )?(?:1|2|3|4|6|tf1|m6|canal\+?)\b|en clair|officiel\w{0,2}|official|youtube|replay officiel|france ?tv|rai|ard|zdf|itv|billets? gratuits?|free tickets?|invitations?)\b`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:(?:toutes les|tutti i|alle|all the) (?:chaines|canali|kanale|sender|channels)(?: de (?:sport|cinema)| sport)?|iptv|i\.?p\.?t\.?v|card ?sharing|pezzotto|boitier (?:android )?toutes chaines)\b`,
    beside: compose`${deal}|\b(?:mois|mwa|months?|mesi|monate|chaines|channels|canali|premium|par mois|au mese|im monat|a month|au black)\b`,
    unless,
    confidence: 0.88,
    severity: 'medium',
    why: 'sale of pirated television',
  },
  {
    pattern: compose`\b(?:${shows})\b`,
    // "racepirate-tv.example", "streamfoot": the name tells, wherever it leads.
    beside: compose`(?:pirat|stream|warez|torrent|-live|livetv|rojadirecta|zone-telech|yggtorr|kino)[a-z0-9-]{0,12}\.[a-z]`,
    unless,
    confidence: 0.75,
    severity: 'low',
    why: 'a show on a pirate site',
  },
  {
    pattern: compose`\b(?:${shows}) (?:[\w']{1,20} ){0,5}?(?:${free})\b`,
    beside: /\uFFFC|\b(?:lien|link|streaming|stream|canal|drive|telegram|en bio|hd|4k|mp|servez[- ]vous)\b/,
    unless,
    confidence: 0.66,
    severity: 'low',
    why: 'films and matches for nothing',
  },
  {
    pattern: compose`\b(?:${shows}) (?:[\w']{1,20} ){0,12}?(?:sur mon (?:drive|canal|serveur|mega)|on my (?:drive|channel)|sul mio (?:drive|canale)|auf meinem (?:kanal|server))\b`,
    unless: compose`${lawfulTalk.source}|\b(?:mes (?:videos?|photos?)|ma (?:video|chaine))\b`,
    confidence: 0.62,
    severity: 'low',
    why: 'films put up by somebody who does not own them',
  },
  {
    pattern: compose`\b(?:je (?:mets|poste|balance|partage)|i (?:post|upload)|metto|ich lade) (?:[\w']{1,20} ){0,2}?(?:tout|tous|all|tutt[oi]|alle)\b`,
    beside: compose`\b(?:${free})\b`,
    unless,
    confidence: 0.6,
    severity: 'low',
    why: 'whole programmes put up for nothing',
  },
];

/** Pirated television, films and matches. */
export const piratedStreams = largePatternRule({
  id: 'copyright.streams',
  about: 'copyright',
  describes: 'A message offers pirated television, films or matches.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'IPTV 12 mois toutes chaînes 35 €',
      'Watch the whole race free at racepirate-tv.example',
      'Samstag Konferenz gratis auf ligapirat-tv.example',
      'La partita la vedi col pezzotto, dieci euro al mese',
    ],
    misses: [
      'Pourquoi la course n’est plus diffusée en clair ? Je refuse de pirater',
      'Le match commence à 21 h, qui regarde ?',
      'Quel film passe gratuitement sur votre stand ?',
    ],
  },
});
