import type { SignGroup } from './sign-rule.ts';
import { signRule } from './sign-rule.ts';
import { sign } from './signs.ts';

/** Something of the author's is for sale. */
const trade: SignGroup = [
  sign(
    /\b(?:(?:essays|dissertations|assignments) (?:done|written|by)|block paving|packers and movers|my newsletter|passive income|revenus passifs|devenez revendeur|isolation a 1 euro|cartes nfc|goodies|siamo una (?:tipografia|ditta|azienda)|offriamo servizi|creiamo video|noleggio pulmini|cappotto termico|orologi di lusso|handmade [a-z]+|i'd promote your|creator \(|seo agency|page one in|(?:biete|wir bieten) (?:nachhilfe|an)|plombier sur|ramonage|salon de coiffure|potenz)\b/,
    0.4,
    'goods and services, further words',
  ),
  sign(
    /\b(?:(?:ma|notre|ma petite) (?:boutique|societe|agence|marque|e-?boutique|entreprise)|(?:mes|nos) (?:bijoux|creations?|services|prestations|buffets|videos|tarifs|logos|formations?|coques|produits)|mon (?:site|book|catalogue|travail sur|programme)|je (?:fais des (?:logos|sites|bannieres|tableaux)|vends mes|propose (?:mes|\d+)|suis (?:creatrice|createur|photographe|graphiste)|refais)|nous (?:proposons|vendons|offrons nos|intervenons|avons releve)|on refait votre|notre societe|intervient dans|fournisseur de|traiteur a|photographe de|specialiste|detailing|debosselage)\b/,
    0.4,
    'goods and services of the author, French',
  ),
  sign(
    /\b(?:rachat de (?:tout )?vehicules?|agence (?:seo|web)|referencement|premier sur google|(?:housses?|coques?|pare-soleil|neons?|tapis|essays?|homework|memoire|rapport de stage) (?:\w+ )?(?:pas cher\w*|promo|de cle|, pare)|assurance auto|leasing des \d+|cours d\S+ (?:\w+ )?\d+ ?€|logos? (?:a|des) \d|prestation|bons plans auto|deals par jour|voici \d+ astuces|top \d+ des)\b/,
    0.4,
    'goods and services of the author, French',
  ),
  sign(
    /\b(?:(?:my|our) (?:shop|store|etsy|website|agency|services?|channel|studio|new (?:book|single|album))|we (?:offer|grow|print|build|sell) (?:[\w']+ )?|(?:best|cheap|affordable) (?:ceramic coating|detailing|essays?|homework|insurance|logos?|seo|tuning)|seo|backlinks|web(?:site)? design|lowest price|free quote|reply yes|dear business|(?:da noi|presso di noi)|stampiamo|realizziamo|il nostro (?:catalogo|negozio|shop|sito))/,
    0.4,
    'goods and services of the author, English, Italian and German',
  ),
  sign(
    /\b(?:la nostra (?:azienda|agenzia)|i miei (?:gioielli|prodotti)|catalogo su richiesta|gadget|preventivo (?:gratuito|gratis|in dm)|wir (?:bieten|ubersetzen|drucken|verkaufen|erstellen)|(?:mein|unser) (?:shop|laden|katalog)|meine (?:praxis|werkstatt|seite|produkte)|kostenlose[rsn]? (?:kostenvoranschlag|beratung|angebot)|zum festpreis|werter? geschaftspartner|dellen raus|ohne lackieren)/,
    0.4,
    'goods and services of the author, English, Italian and German',
  ),
];
const deal: SignGroup = [
  sign(
    /(?:\b(?:free (?:quotes?|audit)|(?:lowest|best) rates?|money back|catalogo|listino|pacchetto|preventivo|in allegato|tarif degressif|petits prix|appelez vite|plagiarism free|call now|prix d'un cafe|spedizione da|rates attached|code [a-z]+\d+|dm to order|for a tenner|rabatt))\b/,
    0.4,
    'a price or a catalogue, further words',
  ),
  sign(
    /(?:\b(?:code (?:promo )?[a-z]{2,12}\d{0,3}\b|avec le (?:code|mot)|promo\b|[-−–] ?\d{2} ?%|moins \d{2} ?%|\d{2} ?% (?:avec|off|di sconto|rabatt|de (?:remise|reduction)|aux? abonnes)|livraison gratuite|devis gratuit|des \d+ ?€|a \d{1,3} ?€|pour \d+ ?(?:€|euros)|paiement cash|tarifs? (?:\w+ )?(?:imbattables?|degressifs|sur|concession)|pas cher|moins chere?|places? limitees?|(?:this|only) week|con \d+ euro|ab \d+ euro|free (?:delivery|quote)|kostenlos\w*|minimo \d+|\d+ ?€ ht|avis 5 etoiles|ci-joint|en pj|catalogue joint|in \d+ sprachen|sabato aperti|gagner|en 2 min))/,
    0.4,
    'a price, a discount, a catalogue',
  ),
];
const invitation: SignGroup = [
  sign(
    /\b(?:visite[rz]|decouvr\w{1,3}|reserve[rz]|commande[rz]|compare[rz]|rejoign?\w{1,3}|abonne[rz][- ]vous|regarde[rz] mon|voir mon profil|viens voir|venez (?:voir|decouvrir)|partage[rz]|cliquez|clique|contactez[- ](?:moi|nous)|un appel de|on s'appelle|appelez)\b/,
    0.35,
    'an invitation to buy',
  ),
  sign(
    /\b(?:reponse sous|visit (?:my|our|us)|check (?:out )?(?:my|our)|order now|shop now|book now|collection from|come (?:see|visit)|visita(?:te)? (?:il|la)|ordina|prenota|scopri|besuch\w* (?:meine|unsere|uns)|jetzt (?:bestellen|buchen)|ruckmeldung|bestellt|swipe)\b/,
    0.35,
    'an invitation to buy',
  ),
];
const firm: SignGroup = [
  sign(
    /\b(?:madame, monsieur|cher (?:gestionnaire|compte|partenaire)|votre (?:site(?: web)?|marque|entreprise|page) (?:charge|et|sur)|votre site|portes ouvertes|dear (?:business|sir|team|owner)|hello dear|gentile azienda|spett\w*|sehr geehrte damen|werter|mit eurem logo|con il vostro logo|votre logo|l'equipe, moi c'est|cordiali saluti|service commercial|regards, team|mfg buro)\b/,
    0.4,
    'a letter to a company',
  ),
];

/** Advertising with a way to the shop. What a fan recommends has no shop of his own, and the brand's own links are no advertising. */
export const advertising = signRule({
  id: 'spam.advertising',
  about: 'spam',
  describes: 'A message advertises goods or services of its author.',
  effect: 'act',
  severity: 'low',
  core: [trade],
  beside: [deal, invitation, firm],
  reach: 'counts',
  most: 0.93,
  examples: {
    hits: [
      'Visitez ma boutique de coques, promo -20 % : coques.example',
      'Best ceramic coating, 20 % off this week, shiny.example',
      'Da noi fari come nuovi con 39 euro, fari.example',
      'Dellen raus ohne Lackieren, kostenloser Kostenvoranschlag unter beulen.example',
    ],
    misses: [
      'Les tapis sont à -30 % sur la boutique officielle mini.fr',
      'Mon code promo ne marche pas',
      'Votre boutique est fermée le lundi ?',
      'Mon assurance auto a doublé',
      'Le lien en bio, comme disent les influenceurs',
    ],
  },
});
