import type { Finding } from '../../domain/finding.ts';
import { findPatterns } from '../pattern/pattern-rule.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { answer } from '../rule.ts';
import type { Rule } from '../rule.ts';

const points = (why: string, pattern: RegExp): Pattern => ({ pattern, why, confidence: 0.6, severity: 'none' });

/** The text points at something that only eyes can judge. */
const pointingPatterns: readonly Pattern[] = [
  points('an arrow', /👇|⬇️?|👆|📷|📸|🎥/u),
  points(
    'a picture named (fr)',
    /\b(?:la|ma|cette|en|sur la|2e|1re|deuxieme|premiere) (?:photo|video|image|capture)\b|\[(?:photo|video|vocal|image)\]|\bvocal de\b|\bphotos? (?:jointe|avant|a l'appui)|\bje vous (?:envoie|joins) (?:la|une|des) (?:photo|video|capture)/,
  ),
  points(
    'a picture named (en)',
    /\((?:pic|photo|video|see pic)\)|\b(?:photo|picture|video|screenshot) (?:attached|below)\b|\b(?:attached|see) (?:the )?(?:photo|pic|picture|video)\b|\blook at (?:this|the state)\b/,
  ),
  points(
    'a picture named (it)',
    /\b(?:guardate|ecco) (?:la |il |questa )?(?:foto|video)\b|\(foto\b|\ble mando (?:l'audio|la foto|il video)\b/,
  ),
  points(
    'a picture named (de)',
    /\b(?:foto|bild|video|sprachnachricht) (?:im anhang|anbei|geschickt|vom)\b|\bsuchbild\b|\bauf dem (?:foto|bild)\b/,
  ),
];

/** Pictures and videos are judged by nobody here. Alone that is only noted: people are asked where something else is suspicious too. */
export const mediaUnseen: Rule = {
  id: 'signal.media-unseen',
  about: ['media_unseen'],
  describes: 'A picture or video comes with the message, and nobody has seen it.',
  examples: {
    hits: [{ text: 'Bonjour', media: 1 }, 'Regardez la 2e photo', 'Look at the state of this 👇'],
    misses: ['Bonjour', 'Une vidéo de la Cooper sortira demain ?'],
  },
  patterns: pointingPatterns,
  check(seen) {
    const { media } = seen.normalized.message;
    const pointing = findPatterns(seen, {
      id: 'signal.media-unseen',
      about: 'media_unseen',
      effect: 'record',
      speech: 'ignore',
      patterns: pointingPatterns,
    });
    const attached: Finding[] =
      media === 0
        ? []
        : [
            {
              rule: 'signal.media-unseen',
              about: 'media_unseen',
              confidence: 0.9,
              severity: 'none',
              effect: 'record',
              span: null,
            },
          ];
    return answer([...attached, ...pointing]);
  },
};
