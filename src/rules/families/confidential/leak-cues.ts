import { compose } from '../../pattern/compose.ts';
import { cueSumRule } from '../illegal/cue-sum.ts';

const publicTalk = compose`\b(?:officiel\w{0,2}(?:lement)?|official\w{0,2}|leve|lifted|chez nous|voiture de fonction|dossier de presse|communique|publie\w{0,2}|par la presse|dans la presse|salon|auto plus|l'argus|spy ?shots?|route publique|on peut rever|j'imagine|mon fils|ma fille|banque|musee|brocante|appli|mon dossier|ma commande|mon devis|ma facture|mon contrat|j'ai hate|hate de|playlist|je vous aime)\b`;

/** Things from inside the company, told by many small signs. */
export const leak = cueSumRule({
  id: 'confidential.leak',
  about: 'confidential',
  describes: 'Several small signs together say that a message gives away something from inside the company.',
  matter: [
    {
      words:
        'clay model|maquette|prototypes?|mulet|pre-?serie|prochaine?|futur\\w?|nouvelle generation|restylage|facelift|unreleased|nachfolger|erlkonig|prototipo|nuova generazione',
      weight: 0.25,
    },
    {
      words:
        'reunion (?:fournisseurs?|reseau|interne|de direction|commerciale)|comite|codir|convention reseau|seminaire|formation produit|supplier meeting|dealer (?:call|meeting|conference)|riunione|handlertagung|town hall',
      weight: 0.35,
    },
    {
      words:
        "compta|comptabilite|marges?|prix d'achat|ce que mini touche|commissions?|primes?|objectifs|chiffres de vente|volumes|effectifs|reduction des effectifs|margins?|targets|quotas|headcount|margini|marge|stuckzahlen|zahlen",
      weight: 0.25,
    },
    {
      words:
        'interne|en interne|internal|interno|intern|confidentiel\\w{0,2}|confidential|riservat[oa]|vertraulich|secret|geheim|ne pas transmettre|ne pas diffuser|sous embargo|embargo',
      weight: 0.3,
    },
    {
      words:
        '(?:liste|fichier|base|planning) (?:des|de) (?:livraisons|clients|commandes|noms)|noms des clients|donnees clients|customer (?:names|data)|dati (?:dei )?clienti|kundendaten',
      weight: 0.4,
    },
    {
      words:
        'un pote (?:de la|du|au|a la) (?:logistique|siege|usine|compta|marketing|design)|(?:mon|ma|un|une) \\w{3,12} (?:bosse|travaille) (?:au|a la|chez) (?:siege|usine|design|bmw|mini|munich)|je bosse (?:au|chez|a)|insider|from inside|collega in sede|kollege aus',
      weight: 0.3,
    },
    { words: 'intranet|extranet|portail|sharepoint|teams|confluence|serveur interne|dealernet|crm interne', weight: 0.3 },
    {
      words: 'plans?|schemas?|cotes|cao|dessins techniques|drawings|blueprints|disegni|zeichnungen|lastenheft|cahier des charges',
      weight: 0.15,
    },
  ],
  manner: [
    {
      words:
        "chut|motus|entre nous|vous n'avez rien vu|rien dit|gardez ca|lisez|voila l'ecran|voici l'ecran|voila|voici|m'a sorti|m'a file|m'a montre|j'ai vu|photo ci|capture|screenshot|page \\d|psst|shh|keep it quiet|between us|tra noi|unter uns|eccol[oaie]",
      weight: 0.3,
    },
    {
      words:
        'qui veut (?:savoir|voir|la suite)|je poste|je publie|je balance|en ligne|dm|mp|combien|au plus offrant|who wants|chi vuole|wer will',
      weight: 0.25,
    },
  ],
  excuses: publicTalk,
  examples: {
    hits: [
      'J’ai vu le clay model de la prochaine en réunion fournisseur, chut',
      'Un pote de la logistique m’a sorti la liste des livraisons avec les noms des clients',
    ],
    misses: [
      'La prochaine Cooper est superbe au salon',
      'Vos marges sont indécentes',
      'Chut, mon mari ne sait pas que je l’ai commandée',
    ],
  },
});
