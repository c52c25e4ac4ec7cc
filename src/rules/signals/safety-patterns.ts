import type { Pattern } from '../pattern/pattern.ts';

const danger = (pattern: RegExp, why: string): Pattern => ({ pattern, why, confidence: 0.8, severity: 'high' });

/** A first-hand report of danger with a vehicle. Its tone does not matter. */
export const safetyPatterns: readonly Pattern[] = [
  // French
  danger(
    /\bfreins? (?:[\w']+ ){0,3}(?:lache|lachent|repond|repondent|repondaient|fonctionn\w+ (?:pas|plus)|march\w+ (?:pas|plus)|hs|morts?)\b/,
    'brakes',
  ),
  danger(/\bplus (?:de|aucun) freins?\b/, 'brakes'),
  danger(/\b(?:pris|prend|prenait|prendre) feu\b|\bincendie\b/, 'fire'),
  danger(/\b(?:voiture|moteur|batterie|mini|cooper|capot) (?:[\w']+ ){0,2}(?:en feu|brule|fume|explose)\b/, 'fire'),
  danger(/\bairbags? (?:[\w']+ ){0,4}(?:pas|jamais) (?:[\w']+ )?(?:declench\w+|ouvert\w*|fonctionne)\b/, 'airbag'),
  danger(/\bairbags? (?:[\w']+ ){0,3}(?:explose|declenche)\b/, 'airbag'),
  danger(/\b(?:direction|volant) (?:[\w']+ ){0,2}(?:bloquee?|lache)\b/, 'steering'),
  danger(
    /\b(?:failli|manque) (?:de )?(?:mourir|y rester|avoir un accident|nous tuer|me tuer|tuer quelqu'un|causer un accident)\b/,
    'near accident',
  ),
  danger(/\baccelere (?:toute )?seule?\b/, 'runaway'),
  danger(/\bcoupee? (?:net |d'un coup )?(?:sur|en pleine) (?:l'autoroute|autoroute|voie rapide)\b/, 'engine stops at speed'),
  danger(/\baccident (?:a cause|du a|cause par)\b|\bperdu une roue\b|\broue (?:[\w']+ ){0,2}detachee\b/, 'accident'),
  // English
  danger(
    /\bbrakes? (?:[\w']+ ){0,3}(?:failed|fail|gave out|not working|don'?t work|didn'?t work|stopped working)\b|\bbrake failure\b/,
    'brakes',
  ),
  danger(/\b(?:caught|catch|went on) fire\b|\bburst into flames\b/, 'fire'),
  danger(
    /\b(?:car|engine|battery|mini|cooper|bonnet|hood|dashboard) (?:[\w']+ ){0,2}on fire\b|\bsmoke (?:coming )?(?:from|out of) (?:the|my)\b/,
    'fire',
  ),
  danger(/\bairbags? (?:[\w']+ ){0,4}(?:didn'?t|did not|never|failed to|won'?t) (?:deploy|open|inflate|go off)\b/, 'airbag'),
  danger(/\bairbags? (?:[\w']+ ){0,2}(?:exploded|went off)\b/, 'airbag'),
  danger(/\b(?:nearly|almost|could have) (?:died|killed|been killed|crashed|lost my life)\b/, 'near accident'),
  danger(/\bsteering (?:[\w']+ ){0,2}(?:locked|failed|locks? up)\b/, 'steering'),
  danger(/\b(?:accelerates|accelerated|accelerating|speeds? up|sped up) (?:by itself|on its own)\b/, 'runaway'),
  danger(
    /\b(?:cut out|died|stalled|lost power|shut down) (?:[\w']+ ){0,3}on the (?:motorway|highway|freeway)\b/,
    'engine stops at speed',
  ),
  danger(/\bwheel (?:[\w']+ ){0,2}(?:came|fell) off\b/, 'accident'),
  // Italian
  danger(
    /\bfreni (?:[\w']+ ){0,3}(?:non (?:funzion\w+|rispond\w+)|rotti|andati)\b|\bsenza freni\b|\bnon (?:frena|funzionano i freni)\b/,
    'brakes',
  ),
  danger(
    /\b(?:preso|prende|prendere) fuoco\b|\b(?:macchina|auto|motore|batteria) in fiamme\b|\bfumo dal (?:motore|cofano)\b/,
    'fire',
  ),
  danger(/\bairbag (?:[\w']+ ){0,3}non (?:si )?(?:e |sono )?(?:apert\w|esplos\w|scoppiat\w|funzion\w+)\b/, 'airbag'),
  danger(/\bsterzo (?:[\w']+ ){0,2}bloccat\w\b|\baccelera da sola\b/, 'steering'),
  danger(
    /\b(?:rischiato|rischiavo) (?:di )?(?:morire|la vita|un incidente|ammazzar\w+)\b|\bspenta (?:[\w']+ ){0,2}in autostrada\b/,
    'near accident',
  ),
  // German
  danger(
    /\bbremsen? (?:[\w']+ ){0,4}(?:versagt\w*|ausgefallen|funktionier\w+ nicht|gehen nicht|reagier\w+ nicht)\b|\bbremsversagen\b/,
    'brakes',
  ),
  danger(
    /\b(?:in brand|feuer gefangen|in flammen|abgebrannt)\b|\b(?:auto|motor|akku|batterie|mini) (?:[\w']+ )?brennt\b/,
    'fire',
  ),
  danger(/\bairbags? (?:[\w']+ ){0,3}(?:nicht (?:ausgelost|aufgegangen)|explodiert)\b/, 'airbag'),
  danger(/\blenkung (?:[\w']+ ){0,2}(?:blockiert|ausgefallen)\b|\bbeschleunigt (?:[\w']+ )?von (?:selbst|allein)\b/, 'steering'),
  danger(/\b(?:fast|beinahe) (?:[\w']+ ){0,3}(?:gestorben|draufgegangen|unfall|verungluckt|umgebracht)\b/, 'near accident'),
  danger(
    /\bauf der autobahn (?:[\w']+ ){0,3}(?:ausgegangen|abgeschaltet|stehengeblieben|liegengeblieben)\b/,
    'engine stops at speed',
  ),
];
