import type { RuleLanguage } from '../domain/netiquette.ts';

/** Small words that one of our languages uses and the others do not: they decide short texts, where letter statistics cannot. */
export const tellingWords: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    'je tu vous nous ils elles est êtes sont ça ca cest les des du une et mais ou où avec pour dans sur pas ne ni très tres trop mon ton notre votre vos qui que quoi quand pourquoi comment merci bonjour salut bravo espèce espece bande de la ce cette ces quel quelle toi moi oui non jamais toujours rien tout tous vraiment encore voiture'.split(
      ' ',
    ),
  ),
  en: new Set(
    "the you your i'm i is are was were and but with for not this that these what when why how who they their my we our it's don't can't doesn't have has had will would of to thanks thank hello please very so just all never always nothing really car piece".split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo gli le di che non è sono sei siete ho hai ha abbiamo avete hanno con per ma anche come quando perché perche questo questa questi queste una un mi ti vi ci si del della dei delle nel nella grazie ciao molto tutto tutti sempre mai niente macchina voi io bella bello che'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das den dem des ein eine einen einem und oder aber nicht kein keine ist sind seid bist war ich du er sie ihr wir mir dir mich dich euch mein dein euer mit für fur auf von zu zum zur bei nach wie was wann warum wieso danke hallo bitte sehr immer nie nichts alle auto wird werden haben hat'.split(
      ' ',
    ),
  ),
};

/** Words of both a telling list and another language's everyday speech: they tell nothing. */
export const sharedWords: ReadonlySet<string> = new Set([
  'la',
  'de',
  'non',
  'una',
  'un',
  'con',
  'il',
  'i',
  'is',
  'war',
  'die',
  'so',
  'all',
  'tu',
  'ha',
  'bravo',
  'auto',
  'ca',
  'c',
  'que',
]);
