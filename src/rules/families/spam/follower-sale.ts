import type { SignGroup } from './sign-rule.ts';
import { signRule } from './sign-rule.ts';
import { sign } from './signs.ts';

const goods: SignGroup = [
  sign(
    /\b(?:(?:achete[rz]?|achat de|vends?|vente (?:de |d')|gagne[rz]?|g@gne[rz]|obtene[rz]|boost\w{1,3}|propos\w{1,4}|livr\w{1,4}) (?:[\w']+ ){0,3}(?:followers?|abonn?e?s|abonnes|likes?|vues|retweets?)|(?:\d[\d ]{0,7}k?|vrais?|reels?) (?:vrais |de )?(?:followers?|abonne?s?|abos|likes) ?(?:reels?|francais|qualifies|garantis|pour|en \d|=|pas cher|actifs))/,
    0.7,
    'sale of followers, French',
    { unless: /\b(?:merci (?:aux|les|a mes)|passer les|atteint|jamais j'aurais|moi jamais|mes \d+ (?:followers|abonnes))\b/ },
  ),
  sign(
    /\b(?:(?:followers?|abonnes|abos|comptes) (?:reels?|francais|qualifies|garantis|pas cher|actifs)|double (?:votre|ta|tes|vos) (?:visibilite|abonnes|vues))/,
    0.7,
    'sale of followers, French',
    { unless: /\b(?:merci (?:aux|les|a mes)|passer les|atteint|jamais j'aurais|moi jamais|mes \d+ (?:followers|abonnes))\b/ },
  ),
  sign(/\b(?:boost\w{1,3} (?:votre|ta|vos) (?:visibilite|compte|marque|page))/, 0.7, 'sale of followers, French', {
    unless: /\b(?:merci (?:aux|les|a mes)|passer les|atteint|jamais j'aurais|moi jamais|mes \d+ (?:followers|abonnes))\b/,
  }),
  sign(
    /\b(?:(?:buy|get|gain|sell(?:ing)?|grow\w*|boost\w*) (?:[\w']+ ){0,4}(?:followers|likes|views|retweets)|(?:\d{1,4}k|\d{3,6}|real|cheap|free) (?:real |free |cheap )?followers|grow your (?:page|account|audience|profile))\b/,
    0.7,
    'sale of followers, English, Italian and German',
  ),
  sign(
    /\b(?:dm for promo|(?:compra\w{0,2}|vendo|vendiamo) (?:[\w']+ ){0,3}(?:follower|seguaci|like)|(?:follower|seguaci) (?:italiani|reali|garantiti|veri))\b/,
    0.7,
    'sale of followers, English, Italian and German',
  ),
  sign(
    /\b(?:(?:kauf\w*|verkauf\w*|echte|deutsche) (?:[\w']+ ){0,2}(?:follower|likes|abonnenten)|(?:tiktok|insta\w*|follower|youtube)[- ]?pakete|reichweite im keller)\b/,
    0.7,
    'sale of followers, English, Italian and German',
  ),
];
const price: SignGroup = [
  sign(
    /(?:\b(?:pour|a|des|ab|for|at|da|fur|nur|seulement|seulement \d+|=) ?[£$€]?\d{1,3} ?(?:€|euros?|\$|£|usd)|\bpay(?:e|ement|ez)? apres livraison|\bpaiement apres|\ben \d+ ?h\b|cheap|\bfast delivery|\bin (?:a week|\d+ (?:hours|days))|\bpreventivo\b|\bgarantis?\b|\bcode \w+|= ?\d+ ?€|\b\d+k? ?=)/,
    0.5,
    'a price or a time',
  ),
];

/** Followers, likes and views for money. */
export const followerSale = signRule({
  id: 'spam.followers',
  about: 'spam',
  describes: 'A message sells followers, likes or views.',
  effect: 'act',
  severity: 'medium',
  core: [goods],
  beside: [price],
  reach: 'counts',
  examples: {
    hits: [
      'Gagnez 5 000 abonnés réels en 48 h, écrivez-moi en MP',
      'Buy real followers for $9, dm me',
      'Follower italiani garantiti, preventivo in dm',
      'Echte Follower kaufen ab 9 Euro, schreib mir',
    ],
    misses: [
      'Je viens de passer les 1 000 abonnés sur mon compte MINI, merci les copains',
      'Je suis abonné à votre newsletter',
      'Combien de vues sur la vidéo ?',
      'Vendeur aux abonnés absents depuis la signature',
    ],
  },
});

/** "Follow me, I follow back." */
export const followBack = signRule({
  id: 'spam.follow-back',
  about: 'spam',
  describes: 'A message begs for followers, subscribers or clicks on a channel of its author.',
  effect: 'act',
  severity: 'low',
  core: [
    [
      sign(
        /\b(?:follow ?4 ?follow|follow4follow|like ?4 ?like|wer mir folgt|folg ich zuruck|mi seguite\b|passate (?:anche )?sulla mia pagina|check my profile)\b/,
        0.55,
        'follow me, further words',
      ),
      sign(
        /\b(?:f4f|s4s|l4l|follow ?back|followback|(?:je )?follow back|follow me (?:je|and|i|back|all)|follow for follow|i follow (?:everyone|all|back)|(?:je suis|suis) tout le monde en retour|suive?z[- ]moi (?:je|et je|stp)|abonne(?:z)?[- ](?:toi|vous) (?:a|sur) ma (?:chaine|page)|abonne[- ]toi|venez me suivre|subscribe to my|check (?:out )?my (?:channel|music|song|track)|alle folgen allen|folgt mir|ich folge (?:allen )?zuruck|seguimi (?:che|e|ti)|ricambio (?:il )?follow|iscriv\w+ al mio canale|mon nouveau (?:son|clip|single|titre) sur|ecoutez mon (?:nouveau )?(?:son|single|clip))\b/,
        0.6,
        'follow me',
        { unless: /\b(?:suivez[- ]moi jusqu|vous me suivez)\b/ },
      ),
    ],
  ],
  beside: [
    [
      sign(
        /\b(?:100 ?%|before (?:sunday|midnight)|hit \d+k?|auch 10k|\d+k wer|avant (?:ce soir|dimanche)|stp|jte rend|je rends|partagez|likez|rt|all car people|en retour|sur toutes les plateformes|kommentar da lassen|\d+ (?:abos|abonnes))\b/,
        0.35,
        'please',
      ),
    ],
  ],
  reach: 'counts',
  examples: {
    hits: [
      'Follow me je follow back, f4f 100 %',
      'follow me i follow back, lets hit 10k',
      'Seguimi che ricambio il follow',
      'Folgt mir, ich folge zurück',
    ],
    misses: ['Suivez-moi jusqu’au parking, il y a une R53', 'Je vous suis depuis 2004', 'Vous me suivez ?'],
  },
});
