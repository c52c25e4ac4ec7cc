import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';

const bare =
  "(?:dossiers?|packs?|albums?) (?:de )?(?:nudes?|photos? intimes?)|revenge porn|leaks? (?:de|of)|onlyfans (?:leak\\w{0,2}|gratuit)|nudes?|sextapes?|upskirts?|(?:photos?|videos?|snaps?|images?|pics?) (?:[\\w']{1,20} ){0,4}?(?:a poil|nue?s?|toute nue|intimes?|denude\\w{0,2}|de cul|seins nus|topless|naked|nude)|(?:nackt|intim)(?:bilder|fotos?|videos?)|(?:foto|video|immagini) (?:[\\w']{1,20} ){0,2}?(?:nud[aeio]|intim[aeio]|hot|hard)|(?:changing|locker|fitting) room (?:pics?|photos?|videos?)";
const giving =
  "\\b(?:qui veut|qui les veut|j'echange|echange|je (?:mets|balance|donne|poste|partage|vends|file)|je donne tout|interesses?|sinon je balance|likes|dispo|en prive|mp|dm|pn|dossier|combien tu|la photo|le lot|envoie|dispo|en stock|who wants|anyone want|trade|she'll never know|doesn't know|chi (?:lo|le|la) vuole|mi scriva|gratis|lei non (?:lo )?sa|wer (?:[\\w']{1,20} ){0,5}?will|sie weiss nichts|ohne ihr wissen|elle (?:ne )?sait pas|avait qu'a pas|a son insu|prises? dans les vestiaires)\\b";
/** Those whom it happened to, and those who only sell a car "toute nue". */
const suffered = compose`\b(?:(?:photos?|videos?|images?|nudes?) de moi|de ma (?:fille|soeur)|mon ex (?:fait circuler|menace|a publie|partage)|my ex (?:is|has|posted|shared|threat\w{1,12})|porte plainte|supprime[rz][- ](?:le|la|les)|aidez[- ]moi|of me|di me|von mir|carrosserie|chassis|moteur|art nu)\b`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${bare})\b`,
    beside: compose`${giving}`,
    unless: suffered,
    confidence: 0.92,
    severity: 'high',
    why: 'intimate images given away without consent',
  },
  {
    pattern: compose`\b(?:${bare}) (?:[\w']{1,20} ){0,2}?(?:de |d'|of |della |di |von )(?:mon ex|mes ex|ton ex|ma (?:collegue|voisine|ex)|la (?:fille|blonde|brune|vendeuse)|my ex|her|mia ex|meiner ex|einer)\b`,
    unless: suffered,
    confidence: 0.9,
    severity: 'high',
    why: 'intimate images of somebody else',
  },
  {
    pattern: compose`\b(?:cabines? d'essayage|vestiaires?|toilettes|douches?|changing rooms?|fitting rooms?|locker room|umkleide\w{0,12}|kabinentur|spogliatoi\w{0,12}|camerin\w)\b`,
    beside:
      /\b(?:camera|petite camera|filme\w{0,12}|videos? (?:de|que)|fichier|pics|handy|durchgeschoben|bilder von|telecamera|photos? de la|prises dans)\b/,
    unless: compose`${suffered.source}|\b(?:surveillance|videosurveillance|cctv|signale\w{0,12})\b`,
    confidence: 0.85,
    severity: 'high',
    why: 'secret pictures of people undressing',
  },
  {
    pattern: /\b(?:la mia ex|mon ex|ma ex|my ex|meine ex)\b/,
    beside: /\b(?:senza niente|a poil|toute nue|naked|nackt|nuda)\b/,
    unless: suffered,
    confidence: 0.85,
    severity: 'high',
    why: 'a former partner shown naked',
  },
  {
    pattern: compose`\b(?:videos?|photos?|film) (?:[\w']{1,20} ){0,3}?(?:fille|meuf|nana|gamine|girl|ragazza|madchen) (?:droguee?|bourree?|endormie|inconsciente|drugged|passed out|drogata|svenuta|bewusstlos\w{0,12})\b`,
    unless: suffered,
    confidence: 0.85,
    severity: 'high',
    why: 'images of somebody helpless',
  },
];

/** Intimate images of people who did not agree. */
export const intimateImages = largePatternRule({
  id: 'illegal.intimate',
  about: 'illegal',
  describes: 'A message offers or shows intimate images of somebody who did not agree.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'J’ai des nudes de mon ex, qui veut ?',
      'Naked pics of my ex? I have nudes, who wants them',
      'Nacktbilder meiner Ex, wer will, PN',
      'Video intimo della mia ex, chi lo vuole mi scriva',
    ],
    misses: [
      'Mon ex fait circuler des photos de moi, j’ai porté plainte',
      'Le châssis tout nu à l’atelier, belle photo',
      'Your changing room at the dealership needs a mirror',
    ],
  },
});
