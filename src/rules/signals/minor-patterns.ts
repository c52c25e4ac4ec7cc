import type { Pattern } from '../pattern/pattern.ts';

const note = (pattern: RegExp, why: string, confidence = 0.7): Pattern => ({ pattern, why, confidence, severity: 'none' });

/** The author says that he is under age. */
export const minorAuthorPatterns: readonly Pattern[] = [
  note(
    /\b(?:j'ai|jai|g) (?:[\w']+ )?(?:[6-9]|1[0-7]|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans\b(?! (?:de (?:permis|garantie|conduite|fidelite|metier|boite|mini|vie|mariage|retard)|que|d'(?:anciennete|experience)|dans))/,
    'own age (fr)',
  ),
  note(
    /\b(?:je suis|suis|chui|j'suis) (?:[\w']+ )?(?:en (?:6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|cm1|cm2)|au college|mineure?|collegien\w*)\b|\b(?:expose|stage) (?:en|de) (?:6e|5e|4e|3e|troisieme|quatrieme|cinquieme)\b|\bstagiaires? de troisieme\b|\bma mere (?:veut bien|est d'accord|dit oui)\b/,
    'at school (fr)',
  ),
  note(
    /\b(?:i'?m|im|i am) (?:only |just )?(?:[6-9]|1[0-7]|thirteen|fourteen|fifteen|sixteen|twelve|eleven|ten)(?: years? old| yo| y o|,| and| so| but|\.|$)|\bin year (?:[5-9]|10|11)\b|\bmy (?:mum|mom|dad) (?:says|doesn'?t know|won'?t let)\b|\b(?:6th|7th|8th|9th) grade\b/,
    'own age (en)',
  ),
  note(
    /\bho (?:[6-9]|1[0-7]|dodici|tredici|quattordici|quindici|undici|dieci) anni\b|\b(?:prima|seconda|terza) media\b|\b(?:la prof|la maestra) (?:[\w']+ ){0,3}ci ha\b|\bsono minorenne\b/,
    'own age (it)',
  ),
  note(
    /\b(?:ich bin|bin) (?:erst |gerade )?(?:[6-9]|1[0-7]|zwolf|dreizehn|vierzehn|funfzehn|elf|zehn)(?: jahre?(?: alt)?| und|,|\.|$)|\b(?:in der|bin|bin in der) (?:[5-9]\.?|10\.?) klasse\b|\bschulerpraktikum\b|\bmein (?:papa|mama) sagt\b|\bminderjahrig\b/,
    'own age (de)',
  ),
];

const shown = (why: string, pattern: RegExp, then: RegExp, confidence = 0.65): Pattern => ({
  pattern,
  then,
  why,
  confidence,
  severity: 'none',
});

/** A child is shown, named or approached: somebody should look. */
export const minorShownPatterns: readonly Pattern[] = [
  shown(
    'a child in a picture (fr)',
    /\b(?:photos?|videos?|images?|reel|story|affiche|insulter)\b/,
    /\b(?:ma (?:fille|niece|petite[- ]fille)|mon (?:fils|neveu|petit[- ]fils|gamin)|mes enfants|(?:une?|des) (?:mineure?s?|enfants?|gamine?s?) (?:de|d'))\b/,
  ),
  shown(
    'a child in a picture (fr)',
    /\bon (?:voit|reconnait) (?:ma fille|mon fils|mes enfants|ma niece|mon neveu)\b/,
    /\b(?:photo|video|post|affiche|story|reel)\b/,
  ),
  shown(
    'a child with its age in a picture (fr)',
    /\b(?:ma fille|mon fils|mon gamin|la petite|le petit|sa fille|son fils|gamine|gamin) (?:de )?(?:[3-9]|1[0-7]) ans\b/,
    /\b(?:photo|video|insult\w+|masquer|contact\w+|ecol\w+|college)\b/,
  ),
  shown(
    'somebody asks a child for pictures (fr)',
    /\b(?:demande|envoie|envoyer|reclame)\b/,
    /\bphotos? (?:de moi|nues?|intimes?)\b/,
    0.8,
  ),
  shown(
    'a child in a picture (en)',
    /\b(?:photo|video|picture|background|reel)\b/,
    /\b(?:my (?:[\w']+ )?(?:[\w']+ )?(?:daughter|son|kid|niece|nephew|child|year old)|eleven year old|[3-9] year old|1[0-7] year old)\b/,
  ),
  shown('a child in a picture (it)', /\b(?:foto|video|reel)\b/, /\b(?:mi[ao] (?:figli[ao]|nipote)|bambin[aoi]|minorenne)\b/),
  shown('a child with its age (it)', /\b(?:ragazzin[ao]|bambin[ao]|nipote|figli[ao])\b/, /\bha (?:[3-9]|1[0-7]) anni\b/, 0.6),
  shown(
    'a child in a picture (de)',
    /\b(?:video|foto|bild|reel)\b/,
    /\b(?:mein sohn|meine tochter|mein kind|kleinkind|minderjahrig|meine nichte)/,
  ),
];
