import type { Pattern } from '../pattern/pattern.ts';

interface Ask {
  readonly then?: RegExp;
  readonly beside?: RegExp;
  readonly confidence?: number;
}
const request = (why: string, pattern: RegExp, ask: Ask = {}): Pattern => ({
  pattern,
  why,
  confidence: 0.8,
  severity: 'none',
  ...ask,
});

/** A wish, a demand or a law beside the data: plain talk of data is no request. */
const demandFr =
  /\b(?:demande|exige|veux|voudrais|souhaite|aimerais|veuillez|merci de|conformement|au titre|articles?|art|droit|m'oppose|confirm|supprim|effac|retir|cesse|prochaine etape)/;
const demandEn = /\b(?:please|want|request|demand|ask|require|erase|delete|remove|stop|copy|under|article|right|confirm)\b/;
const demandIt =
  /\b(?:chiedo|voglio|vorrei|richiedo|esigo|prego|cancell|ai sensi|art|articolo|diritto|conferm|attendo|eliminat|toglie|ditemi)/;
const demandDe = /\b(?:bitte|mochte|verlange|fordere|losch|auskunft|gemass|art|artikel|recht|bestatig|widerspr|will)/;

/** Somebody asks for access to, or erasure of, his personal data, or objects to their use (GDPR, articles 15 to 22). */
export const rightsRequestPatterns: readonly Pattern[] = [
  // French
  request(
    'names the law (fr)',
    /\b(?:rgpd|cnil|droit (?:d'acces|a l'oubli|a l'effacement|d'opposition|de rectification|a la portabilite)|delegue a la protection|protection des donnees)\b/,
    { beside: demandFr },
  ),
  request('names the article (fr)', /\barticles? (?:15|16|17|18|20|21)\b/, { beside: /\b(?:donnees|rgpd|reglement)\b/ }),
  request(
    'asks for a deed upon data (fr)',
    /\b(?:efface[rz]?|supprime[rz]?|suppression|effacement|retire[rz]?|detrui\w{1,4}|copie|acces|transmett\w{1,3}|recevoir|savoir|oppose|corriger|rectifier)\b/,
    {
      then: /\b(?:mes (?:[\w']+ )?(?:donnees|coordonnees|informations|infos)|donnees (?:[\w']+ )?(?:me concernant|personnelles|sur moi|de conduite)|mon numero|mon (?:[\w']+ )?(?:compte client|profil|fichier|dossier client))/,
    },
  ),
  request(
    'what is kept (fr)',
    /\b(?:tout ce que vous|ce que vous|donnees que (?:vous|mini|bmw)) (?:[\w']+ )?(?:gardez|savez|avez|detenez|stockez|detient|collectez)\b/,
    { beside: /\b(?:sur moi|donnees|personnel|appli|domicile|trajets|me concernant)/ },
  ),
  request('objects to advertising (fr)', /\b(?:cesse[rz]?|arrete[rz]?|stopp?e[rz]?|plus aucun|ne plus recevoir)\b/, {
    then: /\b(?:publicitaires?|pubs?|demarch\w+|newsletters?|prospection|mailings?|demarchage)\b/,
  }),
  request('wants off a list (fr)', /\b(?:desinscri|desabonne|radie[rz])/, {
    then: /\b(?:newsletter|liste|fichiers?|mails?|sms)\b/,
  }),
  // English
  request(
    'names the law (en)',
    /\b(?:gdpr|subject access|data protection (?:officer|act)|right to (?:be forgotten|erasure|object|access))\b/,
    { beside: demandEn },
  ),
  request(
    'asks for a deed upon data (en)',
    /\b(?:delete|erase|remove|wipe|copy of|access to|scrap of data|stop (?:using|selling|sharing|processing))\b/,
    {
      then: /\b(?:my (?:personal )?(?:data|details|information|info|account|email|number)|(?:data|information|everything) (?:[\w']+ )?(?:[\w']+ )?(?:on|about) me|you have on me|held on me)\b/,
    },
  ),
  request('wants off a list (en)', /\b(?:take me off (?:your|the|all)|unsubscribe me)\b/),
  request('where the data come from (en)', /\b(?:how did|who gave)\b/, { then: /\bmy (?:email|number|address|details|data)\b/ }),
  // Italian
  request(
    'names the law (it)',
    /\b(?:gdpr|garante (?:della |per la )?privacy|diritto (?:di accesso|all'oblio|alla cancellazione|di opposizione)|regolamento europeo)\b/,
    { beside: demandIt },
  ),
  request('asks for a deed upon data (it)', /\b(?:cancell\w{1,6}|elimin\w{1,6}|rimuov\w{1,6}|copia|accesso|toglie\w{1,5})\b/, {
    then: /\b(?:miei dati|dati (?:[\w']+ )?(?:personali|su di me|che mi riguardano)|mie (?:registrazioni|chiamate|informazioni)|registrazioni|mio (?:numero|profilo|account|indirizzo)|ogni elenco|vostre liste)\b/,
  }),
  request('wants off a list (it)', /\b(?:cancellatemi|toglietemi (?:da|dalla|dalle|dai))\b/),
  request('where the data come from (it)', /\bchi vi ha (?:dato|passato)\b/, { then: /\b(?:numero|indirizzo|mail|dati)\b/ }),
  // German
  request(
    'names the law (de)',
    /\b(?:dsgvo|datenschutz(?:beauftragte\w*|grundverordnung)|auskunftsrecht|recht auf (?:loschung|auskunft|vergessen\w*))\b/,
    { beside: demandDe },
  ),
  request('asks for a deed upon data (de)', /\b(?:losch\w{0,6}|entfern\w{1,4}|auskunft|kopie|herausgabe)\b/, {
    then: /\b(?:meiner?n? (?:[\w']+ )?(?:daten|mail|nummer|adresse|angaben)|zu meiner person|uber mich|personenbezogen|woher)/,
  }),
  request('data to be deleted (de)', /\b(?:meine|samtlichen?|alle|ganzen) (?:[\w']+ )?daten\b/, {
    then: /\b(?:losch|entfern|herausgeb)/,
  }),
  request(
    'data to be deleted (de)',
    /\bdatensatz (?:bitte )?losch|\bwiderspreche (?:[\w']+ ){0,3}(?:nutzung|verarbeitung|werbung)/,
  ),
  request('where the data come from (de)', /\bwoher (?:[\w']+ ){0,4}meine (?:daten|nummer|adresse|mail)\b/),
];
