import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';
import { fees } from './pressure-signs.ts';

const legacy: SignGroup = [
  sign(
    /\b(?:(?:un|ce|mon) legs|legs (?:incluant|d'un|de)|(?:faire |fais |en )don d(?:e|'un) (?:ma|mes|mon|une?|\d|voiture)|(?:donner|offrir|leguer) ma (?:mini|voiture|fortune|clubman|cooper)|heritage (?:de \d|vous|non reclame|a partager|sans heritier)|(?:a )?laisse [\d., ]{1,9} ?(?:millions?|€|euros)|(?:et|de) [\d.]{1,4}(?: \d{3}){1,3} ?(?:€|euros) a (?:une )?personne|client homonyme|(?:verschenke sie an ehrliche|(?:lies|is) in (?:a )?vault|trusted partner|inheritance|next of kin|unclaimed (?:funds?|estate)|donate my (?:car|fortune|mini)|give (?:away )?my (?:mini|car|fortune)|(?:left|deposited) [\d., ]{1,9} ?(?:million|mln))|eredita (?:di|da|non)|(?:donare|lasciare) (?:la mia|il mio|i miei)|donazione di \d|erbschaft|nachlass von|spende (?:meinen|mein)|\d (?:millionen|milioni) (?:euro|dollar|hinterlassen))/,
    0.65,
    'a legacy for a stranger',
  ),
];
const sorrow: SignGroup = [
  sign(
    /\b(?:veuve|atteinte? d'un|maladie (?:grave|incurable)|en phase terminale|cancer|notaire (?:a|en|et|,)|(?:je suis|suis) (?:maitre|notaire|avocat)|widow|terminally ill|dying of|barrister|solicitor to|vedova|malata|notaio|witwe|todkrank|krebs|notar(?:in)? (?:in|und))\b/,
    0.5,
    'the giver is ill, widowed or a notary',
  ),
];
const trust: SignGroup = [
  sign(
    /\b(?:personne (?:de confiance|honnete|serieuse|de bonne foi)|discretement|confidentiellement|ehrliche menschen|trusted partner|good heart|(?:trustworthy|honest|god[- ]fearing) person|(?:in|with) (?:strict )?confidence|discreetly|persona (?:onesta|di fiducia)|riservatezza|ehrlichen? (?:person|menschen)|vertraulich|vous attend)\b/,
    0.4,
    'an honest stranger is sought',
  ),
];

/** A fortune or a car for a stranger, after a fee. */
export const advanceFee = signRule({
  id: 'scam.advance-fee',
  about: 'scam',
  describes: 'A message promises a legacy or a gift from a stranger, to be had for a fee or an answer in private.',
  effect: 'act',
  severity: 'high',
  core: [legacy],
  beside: [sorrow, trust, fees],
  reach: 'counts',
  examples: {
    hits: [
      'Je suis veuve, cancer, je veux donner ma MINI et 850 000 € à une personne de confiance, écrivez à agathe@example.org',
      'A client left 4.2 million with no next of kin, I am a barrister, reply in confidence',
      'Sono vedova e malata, voglio donare la mia auto a una persona onesta, scrivetemi',
      'Ich bin Witwe, todkrank, und suche einen ehrlichen Menschen für meine Erbschaft',
    ],
    misses: [
      'Ma mère veuve veut donner sa vieille Mini à un musée, à qui écrire ?',
      'J’ai hérité de la Cooper de mon père',
      'Mon notaire a pris une MINI, belle voiture',
    ],
  },
});
