import { compose } from '../../pattern/compose.ts';
import { cueSumRule } from '../illegal/cue-sum.ts';
import { lawfulTalk } from '../illegal/lawful-talk.ts';
import { contact, offering, price, seeking } from '../illegal/trade-words.ts';

const lawfulWay = compose`\b(?:officiel\w{0,2}|official|offiziell\w{0,2}|ufficial\w|d'origine|occasion|papier|brocante|en concession|chez (?:mini|bmw)|app store|play store|mon abonnement|ma licence|mon fils|ma fille|my son|mio figlio|bimmercode|club|avec autorisation|with permission|youtube|en clair|utilisateur|owner's|bedienungsanleitung)\b`;

/** Piracy and copies, told by many small signs. */
export const piracy = cueSumRule({
  id: 'copyright.piracy',
  about: 'copyright',
  describes: 'Several small signs together say that a message offers or asks for pirated or copied things.',
  matter: [
    {
      words:
        'cartes? gps|carto\\w{0,7}|maps?|navi\\w{0,6}|mise a jour|firmware|suite bmw|ista\\w{0,2}|e-?sys|etk|inpa|rheingold|ncs|logiciel|software|carplay|programme de diag',
      weight: 0.25,
    },
    {
      words:
        'patch|crack\\w{0,3}|keygen|dongles?|serial|deverrouill\\w{1,3}|debloqu\\w{1,4}|debride\\w{0,2}|activation|fsc|licence|license|sblocc\\w{1,4}|freigeschaltet|freischalt\\w{1,4}|unlock\\w{0,3}|codes?',
      weight: 0.3,
    },
    {
      words:
        'mega|lien mega|torrent|warez|wetransfer|google drive|drive|1fichier|uptobox|telechargement|telecharger|download|zip|rar|iso|pdf|scan|scanne\\w{0,2}|epub',
      weight: 0.3,
    },
    {
      words:
        'haynes|rta|revue technique|manuel|workshop manual|schemas?|werkstatthandbuch|manuale|notice atelier|fiches? techniques?',
      weight: 0.25,
    },
    {
      words:
        "flemme de (?:payer|l'acheter)|sans payer|pas envie de (?:payer|raquer)|gratos|gratis|pour rien|a l'oeil|free|for nothing|kostenlos|umsonst|contre un rt",
      weight: 0.3,
    },
    {
      words:
        'copies?|repliques?|replica|imitations?|contrefa\\w{3,6}|logo colle|logos? colles?|logo pose|sans la marque|faux logos?|knock-?offs?|fakes?|nachbau|tarocc\\w{1,2}',
      weight: 0.35,
    },
    {
      words: 'badges?|logos?|coques? de cle|jantes|emblemes?|stickers?|polos?|casquettes?|porte-?cles?|felgen|cerchi|caps|wheels',
      weight: 0.2,
    },
    { words: 'iptv|chaines|streaming|stream|match|grand prix|films?|series?|canal|bein|dazn|sky', weight: 0.2 },
    {
      words: 'toutes les options|full options|toutes options|a vie|lifetime|illimite|tout est (?:deverrouille|debloque|inclus)',
      weight: 0.2,
    },
    {
      words: "j'ai (?:repris|pique|recopie|telecharge|aspire)|watermark|filigrane|sans credit|sans demander|no credit",
      weight: 0.3,
    },
  ],
  manner: [
    { words: contact, weight: 0.2 },
    { words: price, weight: 0.2 },
    { words: offering, weight: 0.1 },
    { words: seeking, weight: 0.15 },
    { words: "fdpin|fdp in|contre un rt|a qui veut|servez-vous|qui veut|qqn a|quelqu'un a|les deux|le lot", weight: 0.25 },
  ],
  excuses: compose`${lawfulTalk.source}|${lawfulWay.source}`,
  examples: {
    hits: ['Fichier carto Europe + patch d’activation, lien MEGA', 'qqn a le pdf du Haynes pour la R53 ? flemme de l’acheter'],
    misses: [
      'La mise à jour des cartes en concession coûte 99 €',
      'Quel code pour ma peinture ?',
      'Le match commence à 21 h, qui regarde ?',
    ],
  },
});
