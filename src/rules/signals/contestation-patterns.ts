import { compose } from '../pattern/compose.ts';
import type { Pattern } from '../pattern/pattern.ts';

const contest = (why: string, pattern: RegExp, then?: RegExp, confidence = 0.8): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'none',
  ...(then === undefined ? {} : { then }),
});

const messageFr = 'commentaires?|coms?|messages?|posts?|reponses?|avis|tweets?|reactions?|questions?|temoignages?|publications?';
const goneFr =
  "masque\\w{0,3}|cache\\w{0,3}|supprime\\w{0,3}|efface\\w{0,3}|disparu\\w{0,2}|retire\\w{0,3}|vire\\w{0,3}|censure\\w{0,3}|bloque\\w{0,3}|invisible|n'apparait|n'est plus|plus visible|saute|enleve\\w{0,3}";
const messageEn = 'comments?|reply|replies|posts?|messages?|reviews?|tweets?|question|photo|answer';
const goneEn =
  "hid|hidden|hide|hiding|deleted?|deleting|removed?|vanished|disappeared|gone|censored|taken down|took down|blocked|invisible|can't see";
const messageIt = 'commento|commenti|risposta|risposte|post|messaggio|messaggi|recensione|recensioni|tweet|domanda|foto';
const goneIt =
  "nascost\\w|cancellat\\w|rimoss\\w|sparit\\w|eliminat\\w|oscurat\\w|censurat\\w|bloccat\\w|puff|non si vede|non c'e piu";
const messageDe = 'kommentare?|antwort(?:en)?|beitrag|beitrage|post|nachricht|bewertung|tweet|frage|foto';
const goneDe =
  'ausgeblendet|geloscht|versteckt|verschwunden|entfernt|zensiert|weg|gesperrt|blockiert|nicht mehr sichtbar|nicht mehr da|nicht mehr zu sehen|keiner mehr';

/** "Why did you hide my comment?": the author wants a decision looked at again. */
export const contestationPatterns: readonly Pattern[] = [
  contest(
    'own message is gone (fr)',
    compose`\b(?:mon|mes|ma|notre|nos|celui de|l'avis de|la reponse de) (?:[\w']+ )?(?:${messageFr})\b`,
    compose`\b(?:${goneFr})\b`,
  ),
  contest(
    'own message was taken away (fr)',
    compose`\b(?:${goneFr})\b`,
    compose`^ (?:[\w']+ )?(?:mon|mes|ma|notre|nos) (?:[\w']+ )?(?:${messageFr})\b`,
  ),
  contest(
    'says he is censored (fr)',
    /\b(?:vous m'avez|vous m'aviez|vous me|je suis|j'ai ete) (?:[\w']+ )?(?:bloquee?|censuree?|bannie?|masquee?|censurez|bloquez)\b|\bremette[zr] (?:mon|ma|mes)\b/,
    undefined,
    0.7,
  ),
  contest(
    'speaks of censorship (fr)',
    /\bcensure[zr]? (?:chez|ici|les|vos|de|du)\b|\b(?:vous|ils) (?:cachez|cachent|supprimez|suppriment|masquez|effacez|censurez) (?:les|tous les|mes|nos|vos) (?:avis|commentaires|critiques|clients)\b/,
    undefined,
    0.6,
  ),
  contest('own message is gone (en)', compose`\bmy (?:[\w']+ )?(?:${messageEn})\b`, compose`\b(?:${goneEn})\b`),
  contest(
    'own message was taken away (en)',
    compose`\b(?:${goneEn}|what happened to|where is|where did)\b`,
    compose`^ (?:[\w']+ )?my (?:[\w']+ )?(?:${messageEn})\b`,
  ),
  contest(
    'says he is censored (en)',
    /\b(?:am i|i've been|i'm|you've|you) (?:blocked|banned|censored|shadow ?banned)\b|\bblocked (?:me|from (?:replying|commenting))\b/,
    undefined,
    0.7,
  ),
  contest(
    'own message is gone (it)',
    compose`\b(?:mi[oa]|miei|mie|nostr[oa]) (?:[\w']+ )?(?:${messageIt})\b`,
    compose`\b(?:${goneIt})\b`,
  ),
  contest(
    'own message was taken away (it)',
    compose`\b(?:${goneIt})\b`,
    compose`^ (?:il |la |i |le )?(?:mi[oa]|miei|mie|recensione|commento|risposta|nostr[oa])\b`,
  ),
  contest(
    'says he is censored (it)',
    /\b(?:mi avete|sono stat[oa]) (?:[\w']+ )?(?:bloccat|censurat|bannat)[oa]\b|\bmi (?:censurate|bloccate|bannate)\b|\bc'era (?:una |la )?mia (?:risposta|recensione|domanda)\b/,
    undefined,
    0.75,
  ),
  contest(
    'own message is gone (de)',
    compose`\b(?:mein|meine|meinen|unser|unsere) (?:[\w']+ )?(?:${messageDe})\b`,
    compose`\b(?:${goneDe})\b`,
  ),
  contest(
    'says he is censored (de)',
    /\b(?:ich bin|ich wurde|ich werde|ihr habt mich|sie haben mich) (?:[\w']+ )?(?:blockiert|gesperrt|zensiert)\b|\bdarf man hier nur noch\b/,
    undefined,
    0.75,
  ),
];
