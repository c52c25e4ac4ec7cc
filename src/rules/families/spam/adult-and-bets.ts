import { signRule } from './sign-rule.ts';
import { sign } from './signs.ts';

/** Sex, dates and cams. Who talks of sex breaks nothing here: it is the invitation. */
export const adult = signRule({
  id: 'spam.adult',
  about: 'spam',
  describes: 'A message advertises sexual contacts, dating or cams.',
  effect: 'act',
  severity: 'medium',
  core: [
    [
      sign(
        /\b(?:hot singles|cam[- ]girls?|heisse (?:girls|frauen|cam|singles)|ragazze (?:bollenti|calde|single)|(?:pagina|foto|video) piccant\w|sesso senza|sexy (?:chat|singles)|only ?fans|check my of\b|incontri caldi)/,
        0.6,
        'sexual offers, further words',
      ),
      sign(
        /\b(?:(?:hot|h0t|sexy|nude|naked|single|lonely) (?:girls?|milfs?|ladies|women|pics?|videos?|cams?)|onlyfans|cam ?girls?|(?:s[e3]xe?|nude|sex) ?cams?|(?:cams?|live) (?:l[i1]ve|sexe?|gratuit\w*|gr@tuit|gr4tuite|sex)|plan cul|p\.l\.a\.n|rencontres? (?:coquines?|sans lendemain|libertines?|chaudes?)|(?:coquine|libertine|escort\w*)(?: \w+){0,2} (?:cherche|dispo|pres)|erotische? (?:kontakte|chats?))\b/,
        0.6,
        'sexual offers',
      ),
      sign(
        /\b(?:sexkontakte|sextreffen|porno? gratis|incontri (?:veri|hot|piccanti|segreti)|donne (?:sole|mature)|girls in (?:ur|your) area|nue? tout de suite|sugar (?:baby|babies|daddy|mom)|escort (?:service|girl\w*|dispo\w*))\b/,
        0.6,
        'sexual offers',
      ),
      sign(
        /\b(?:(?:je suis|suis|je m'ennuie|sono|bin|i'?m|ein ?sam) (?:[\w']+ )?(?:seule?|sola|alone|lonely|einsam|ce soir|wild|und wild)(?: (?:ce soir|stasera|tonight|heute))?|(?:mes|my|meine|mie) (?:photos?|pics?|bilder|foto|nudes|videos?) (?:coquines? |hot |privees? )?(?:ici|here|hier|qui|sur|privees?|nella mia)|montre tout|cherche (?:un )?homme)/,
        0.35,
        'a stranger is alone tonight',
      ),
      sign(
        /\b(?:(?:envie de|besoin de) compagnie|\d\d ans[ ,]{1,2}(?:100 ?%|reelle|celibataire|coquine)|(?:coucou|salut|hello|hey|ciao) (?:bg|beau gosse|cheri|chou|toi [😘💋]|bello|handsome|dear [😘]))/,
        0.35,
        'a stranger is alone tonight',
      ),
    ],
  ],
  beside: [
    [sign(/[😘💋🔞👅🍑🍆💦😏]/u, 0.35, 'signs of such offers')],
    [
      sign(
        /\b(?:photos?|pics|profil\w?|prive|gratuit\w?|gratis|gr4tis|free|coquine|dates?|chat)\b/,
        0.25,
        'words of such offers',
      ),
    ],
  ],
  reach: 'counts',
  examples: {
    hits: [
      'Salut 😘 je suis seule ce soir, mes photos ici : lola.example',
      'Hot girls in your area 💋 chatnow.example',
      'Sono sola stasera 😘 incontri-veri.example, foto nel profilo',
      'Einsam und wild 💋 dates-jetzt.example, Bilder hier',
    ],
    misses: [
      'Je suis seule ce soir avec ma MINI en panne',
      'Vos photos sont sexy',
      'I’m alone on the hard shoulder, please help',
      'Cette pub est presque érotique',
    ],
  },
});

/** Tips for bets, casinos, pills. */
export const betsAndPills = signRule({
  id: 'spam.bets-and-pills',
  about: 'spam',
  describes: 'A message advertises betting tips, casinos, slimming or potency pills.',
  effect: 'act',
  severity: 'medium',
  core: [
    [
      sign(
        /\b(?:free bets?|casino (?:ohne|senza|no) (?:limit|limiti|deposit)|(?:pronostics?|pronos|tips) (?:foot|football|calcio)? ?\d{2} ?%|canal vip|vip (?:channel|kanal|canale)|potenzmittel|potenzpillen|ohne rezept|lose \d+ (?:stone|pounds|kg)|abnehmen \d+|complements? minceur|slim tea|dimagrire \d+)\b/,
        0.6,
        'bets and pills, further words',
      ),
      sign(
        /\b(?:pronos?(?:tics?)? (?:vip|gratuits?|surs?|du (?:jour|soir))|pronos vip|(?:pari|paris|cote) (?:du (?:soir|jour)|surs?|sportifs? (?:surs?|garantis?))|cote \d+ (?:sur|hier|garantie)|casinos? (?:en ligne|online|bonus)|(?:online|free) casino|free spins|bonus sans depot|tours gratuits|betting tips|sure bets?)\b/,
        0.65,
        'bets, casinos, potency pills',
      ),
      sign(
        /\b(?:fixed match\w*|vip tips|pronostici (?:sicuri|vip|serie)|scommesse sicure|schedina sicura|sichere (?:wetten|tipps)|wett-?tipps?|freispiele|viagra|cialis|c!al!s)\b/,
        0.65,
        'bets, casinos, potency pills',
      ),
      sign(
        /\b(?:(?:pilules?|gelules?|tisan[ae]s?|comprimes|complement) (?:naturell?e?s?|brule[- ]graisse|minceur|dimagranti|pour (?:maigrir|tenir))|brule[- ]graisse|(?:\d+ (?:kilos|kg|pounds|lbs|chili)) (?:en|in|perdus?|weg) (?:\d|trois|three|tre|zwei)|ho perso \d+ kg|mince sans regime|lost \d+ (?:pounds|lbs|kg) in|weight loss (?:pills?|tea))\b/,
        0.55,
        'pills and slimming',
      ),
      sign(
        /\b(?:slimming|abnehm(?:pillen|tee)|schlankheits\w+|cryotherapie|lipo sans|sans 0?rdonnance)\b/,
        0.55,
        'pills and slimming',
      ),
    ],
  ],
  beside: [
    [
      sign(
        /(?:\b\d{2,3} ?%|\b(?:reussite|places? (?:limitees?|restantes?)|rejoin\w{1,4}|vip|gratuits?|gratuit|commande\w{0,2}|livr\w*|hier \d|abonnez|sans ordonnance|dernier jour|moins \d+|programme de|aperto|oggi|heute|join|gagn\w+)\b)/,
        0.4,
        'what it promises',
      ),
    ],
  ],
  reach: 'counts',
  examples: {
    hits: [
      'Pronos VIP 97 % réussite, rejoins avant 20 h, t.me/prono_exemple',
      'Sure bets every day, join the VIP channel, link in bio',
      'Pronostici sicuri, canale Telegram aperto oggi',
      'Sichere Wetten 95 %, schreib mir',
    ],
    misses: [
      'Je parie que la prochaine sera électrique',
      'Pari tenu, je vends ma Golf',
      'Perdu 12 kilos et toujours pas de place à l’arrière',
    ],
  },
});
