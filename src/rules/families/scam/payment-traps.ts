import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';
import { fees } from './pressure-signs.ts';

/** A payment that nobody can take back. */
const irrevocable: SignGroup = [
  sign(
    /\b(?:coupons? (?:pcs|transcash|toneo|neosurf|recharge)|pcs|transcash|neosurf|paysafe ?cards?|mandats? cash|western union|money ?gram|par coupons?|cartes? cadeaux? (?:pour|uniquement|seulement|et|apple|google|amazon)|(?:\d+|des) cartes? cadeaux?|carte cadeau uniquement|ricarica (?:postepay|urgente)|(?:su|via) (?:ricarica|postepay)|(?:gift card|gutscheinkarten?|geschenkkarten?|guthabenkarten?) (?:payment|only|bezahlen|als)|(?:pay(?:ment)?|anzahlung|zahlung|acconto|caparra) (?:[\w']+ ){0,3}(?:gift cards?|gutscheinkarten?|geschenkkarten?|ricarica|treuhand|steam cards?|carte regalo))\b/,
    0.6,
    'coupons, cash orders, gift cards',
    { unless: /\b(?:peut-on|puis-je|est-ce que|acceptez[- ]vous|can i|do you (?:take|accept)|kann ich|posso)\b/ },
  ),
];
const paidFirst: SignGroup = [
  sign(
    /\b(?:livr\w{1,6} (?:[\w']+ ){0,3}apres (?:[\w']+ ){0,2}(?:virement|mandat|paiement|acompte|versement)|(?:acompte|virement|versement|paiement) (?:[\w']+ ){0,4}(?:avant (?:la |toute )?(?:livraison|visite)|pour (?:la |le )?(?:reserver|bloquer)|par (?:coupons?|pcs|transcash|mandat))|des reception (?:des fonds|du (?:virement|paiement))|bloquer l'enchere|il suffit d'un (?:mandat|virement|acompte)|prima il (?:bonifico|pagamento)|transportversicherung|treuhand uber|escrow payment|no viewing|(?:deliver\w{0,4}|courier|ship\w{0,5}) (?:[\w']+ ){0,3}(?:after|once|upon) (?:[\w']+ ){0,2}(?:payment|deposit|transfer)|deposit (?:first|before|to secure|via|by)|consegna\w{0,3} (?:[\w']+ ){0,3}dopo (?:[\w']+ ){0,2}(?:bonifico|pagamento|caparra|acconto)|(?:serve|basta) solo (?:la caparra|l'acconto|il bonifico)|(?:lieferung|versand) (?:[\w']+ ){0,3}(?:nach|gegen) (?:[\w']+ )?(?:anzahlung|uberweisung|zahlung|vorkasse)|(?:kommt|lauft|lieferung) (?:per|uber) treuhand|anzahlung (?:mit|per|vorab)|prend \d+ ?€ par virement)/,
    0.45,
    'to be paid before it is seen',
    {
      unless:
        /\b(?:j'ai (?:deja )?(?:verse|paye|fait|regle)|on (?:me|m'a|nous a) demand\w+|ho (?:gia )?(?:pagato|versato)|i(?:'ve| have)? (?:already )?paid|geleistet|bezahlt|sans nouvelles|plus de nouvelles)\b/,
    },
  ),
];
const faraway: SignGroup = [
  sign(
    /\b(?:(?:vehicule|voiture|elle|mini|auto) (?:est )?(?:deja|actuellement|stockee?|livree? par) (?:en|a|au|transporteur)|(?:je )?(?:suis|vis|travaille|reside) (?:a l'etranger|(?:actuellement )?(?:en|au) (?:norvege|irlande|ecosse|angleterre|pologne|suede|finlande|afrique|canada|royaume-uni|danemark|portugal))|transporteur (?:vous )?l'(?:apporte|amene|livre)|(?:me separe|vends) de ma (?:\w+ )?pour (?:raisons?|cause) de sante|mission humanitaire|(?:colonel|militaire|soldat|capitaine|commandant) (?:\w+ )?en mission|(?:militare|soldato) in missione|soldat(?:in)? im \w+|auslandseinsatz|zoll-?auktion|working offshore|in (?:a )?shipping container|gia chez|(?:cause|suite a?|raison) (?:mutation|deces|divorce|mission|depart)|mari (?:est )?(?:decede|mort)|vente de saisies|saisies douanieres|deceased estate|working abroad|i'?m (?:abroad|overseas|deployed)|military (?:mission|deployment)|my late husband|causa (?:trasferimento|decesso|lutto)|gia al porto|sono all'estero|mein mann ist (?:gefallen|verstorben|tot)|(?:arztin|arzt|ingenieur|kapitan) auf see|wegen (?:umzug|auswanderung|todesfall) (?:nach|ins|abzugeben)|bin im ausland|erbfall)\b/,
    0.4,
    'the seller is far away, with a sad story',
  ),
];
const bargain: SignGroup = [
  sign(
    /\b(?:(?:mini|cooper|jcw|countryman|clubman|aceman|cabrio|voiture|car|auto)(?: \w+){0,6}[ ,]{1,2}(?:[£$€] ?)?\d{1,2}[ .,]?\d{3}(?: ?[€£$]| euros?|,|$)|(?:selling|vends|cedo|vendo|verkaufe|brand new|fabrikneu|anciens prix garantis|a \d\d ?% du prix)\b)/,
    0.35,
    'a car and a price',
  ),
];

/** Cars that are far away, to be paid before they are seen, in a way that nobody can take back. */
export const paymentTraps = signRule({
  id: 'scam.payment',
  about: 'scam',
  describes: 'A message sells a car or a chance that must be paid before it is seen, or in a way that cannot be taken back.',
  effect: 'act',
  severity: 'high',
  core: [irrevocable, paidFirst, faraway],
  beside: [bargain, fees],
  reach: 'counts',
  examples: {
    hits: [
      'Cooper S 2022, 7 900 €, véhicule déjà en Irlande, livraison après virement, vente@example.net',
      'Brand new JCW £3,000, deceased estate, courier delivers after gift card payment',
      'Acompte de 500 € par coupons PCS, écrivez au conseiller sur WhatsApp',
      'Cooper a 4.500, causa trasferimento, serve solo la caparra su ricarica',
      'JCW fabrikneu, 3.900, mein Mann ist gefallen, Anzahlung mit Gutscheinkarten',
    ],
    misses: [
      'Je vends ma Clubman suite à une mutation',
      'Puis-je payer les tapis avec ma carte cadeau ?',
      'Une Cooper à 7 900 € « livrée après virement », ça sent le piège non ?',
      'Livraison après paiement du solde, me dit le concessionnaire',
    ],
  },
});
