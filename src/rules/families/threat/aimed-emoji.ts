import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, sure } from '../pattern-strengths.ts';

const tools = '🔪|🔫|🪓|🗡|🩸|⚰|💣|🧨|🏹|🪚';
const fire = '🔥|💥|💣|🧨';
const people =
  "te|t'|vous|toi|tous|toutes|les|le|la|lui|leur|ces|ti|vi|voi|te|dich|euch|ihn|sie|you|u|ya|him|her|them|every|all|chefs?|vendeurs?|patrons?|gens|dirigeants?";
const when = String.raw`\d{1,2} ?h(?:\d\d)?|demain|ce soir|samedi|vendredi|lundi|mardi|mercredi|jeudi|dimanche|tomorrow|tonight|domani|stanotte|stasera|ore \d{1,2}|morgen|heute|dem1|\d{1,2}/\d{1,2}|\d ?uhr|tic tac|tik tak|tick tock|lauft ab`;
const where =
  'concession\\w*|garage|siege|show ?room|agence|usine|filiale|autohaus|laden|werkstatt|parkhaus|dealership|sede|concessionaria|officina|casa tua|house|street|home|ta maison|ton garage|chez toi|adresse|laden|rue|via|🏠|🏡|🏬|🏢|📍';
const game =
  /\b(?:gta|fortnite|call of duty|film|serie|halloween|paintball|escape game|cluedo|recette|cuisine|chef etoile|barbecue|bbq|prix|promo|soldes|preis|price)\b/;

const place = compose`(?:${where})`;

/** Emoji of weapons and of fire, aimed at somebody, or beside a time and a place: told in any language. */
export const aimedEmoji: readonly Pattern[] = [
  sure(compose`\b(?:${people}) ?(?:🔪|🔫|🪓|🗡|🧨)`, 'a weapon right behind the one it is for', {
    confidence: 0.92,
    unless: game,
  }),
  sure(
    compose`(?:⚰.{0,3}|🔫.{0,3}|🔪.{0,3}){1,3} ?(?:pour|for|per|fur|=|→|a|aux|zu) (?:les |le |la |vos |ton |toi|vous|you|te|dich|euch|ihre |the |your |i |il )?(?:chefs?|toi|vous|patrons?|vendeurs?|you|your|te|voi|dich|euch|🫵|capi|bosses)`,
    'a weapon for somebody',
    { unless: game, confidence: 0.92 },
  ),
  sure(compose`(?:${tools})`, 'a weapon and a pointing finger', { then: /🫵|👉|👈/, unless: game, confidence: 0.92 }),
  sure(/🫵|👉/, 'a weapon and a pointing finger', { then: /🔪|🔫|🪓|⚰/, unless: game, confidence: 0.92 }),
  sure(compose`(?:${tools}|💥💥)`, 'a weapon, a time and a place', {
    beside: compose`\b(?:${when})\b`,
    confidence: 0.92,
    severity: 'critical',
    unless:
      /\b(?:feux? d'artifice|pyrotechn\w+|feuerwerk|concert|dj|soiree|promo\w*|soldes|black friday|offre|drop|sortie|revelation|reveal|launch|jour j|presentation|livestream|show)\b/,
  }),
  cue(compose`(?:${tools}|${fire})`, 'a weapon or a fire before a place', { then: place, severity: 'high', unless: game }),
  cue(place, 'a weapon or a fire behind a place', { then: compose`(?:${tools}|${fire})`, severity: 'high', unless: game }),
];
