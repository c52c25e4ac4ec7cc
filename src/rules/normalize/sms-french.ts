/** Short and phonetic spellings of French and a few English ones that stand for nothing else. Read on the folded view, so without accents. */
const always: Readonly<Record<string, string>> = {
  // Insults and threats
  tagl: 'ta gueule',
  fdpt: 'fils de pute',
  ntgm: 'nique ta grand-mere',
  slp: 'salope',
  slpe: 'salope',
  vtff: 'va te faire foutre',
  vtf: 'va te faire',
  vtfe: 'va te faire enculer',
  pt1: 'putain',
  ptn: 'putain',
  put1: 'putain',
  ptain: 'putain',
  mrd: 'merde',
  nik: 'nique',
  nikt: 'nique ta',
  geule: 'gueule',
  // Who
  jvais: 'je vais',
  jvai: 'je vais',
  jvas: 'je vais',
  jte: 'je te',
  jtai: "je t'ai",
  jsuis: 'je suis',
  jsui: 'je suis',
  chui: 'je suis',
  chuis: 'je suis',
  shuis: 'je suis',
  jss: 'je suis',
  jpeux: 'je peux',
  jpe: 'je peux',
  jveu: 'je veux',
  jveux: 'je veux',
  jsais: 'je sais',
  jsai: 'je sais',
  chais: 'je sais',
  jdis: 'je dis',
  jfais: 'je fais',
  jle: 'je le',
  jla: 'je la',
  jles: 'je les',
  jme: 'je me',
  jvous: 'je vous',
  jvs: 'je vous',
  jespere: "j'espere",
  jespr: "j'espere",
  jspr: "j'espere",
  jconnais: 'je connais',
  jattends: "j'attends",
  jtm: "je t'aime",
  jtdr: "je t'adore",
  tkt: "t'inquiete",
  tqt: "t'inquiete",
  tinkiet: "t'inquiete",
  vou: 'vous',
  vouz: 'vous',
  toa: 'toi',
  twa: 'toi',
  moa: 'moi',
  mwa: 'moi',
  // Grammar
  ki: 'qui',
  koi: 'quoi',
  kwa: 'quoi',
  kan: 'quand',
  kand: 'quand',
  kel: 'quel',
  kelle: 'quelle',
  kil: "qu'il",
  kon: "qu'on",
  keske: "qu'est-ce que",
  kesk: "qu'est-ce que",
  qd: 'quand',
  qq: 'quelques',
  qqn: "quelqu'un",
  qqun: "quelqu'un",
  qqch: 'quelque chose',
  pk: 'pourquoi',
  pkoi: 'pourquoi',
  prkoi: 'pourquoi',
  pr: 'pour',
  ds: 'dans',
  avc: 'avec',
  avk: 'avec',
  mtn: 'maintenant',
  mnt: 'maintenant',
  bcp: 'beaucoup',
  tt: 'tout',
  tte: 'toute',
  ttes: 'toutes',
  tjs: 'toujours',
  tjrs: 'toujours',
  jms: 'jamais',
  pcq: 'parce que',
  pck: 'parce que',
  psk: 'parce que',
  parske: 'parce que',
  vrmt: 'vraiment',
  vrm: 'vraiment',
  grv: 'grave',
  dem1: 'demain',
  dm1: 'demain',
  '2m1': 'demain',
  bi1: 'bien',
  ri1: 'rien',
  kk1: "quelqu'un",
  cetait: "c'etait",
  cest: "c'est",
  jai: "j'ai",
  ya: 'il y a',
  yaura: 'il y aura',
  dla: 'de la',
  // English
  kys: 'kill yourself',
  stfu: 'shut the fuck up',
  gtfo: 'get the fuck out',
  ur: 'your',
  gonna: 'going to',
  gna: 'going to',
  wanna: 'want to',
  imma: 'i am going to',
  ppl: 'people',
  gr8: 'great',
};

interface Reading {
  readonly read: string;
  readonly where: (before: string, after: string) => boolean;
}

const afterSubject =
  /^(?:je|j|tu|on|il|elle|ils|elles|ca|qui|ki|et|mais|que|jvais|vais|va|veux|chez|pour|pr|avec|de|a|tous|ts|merci|svp)$/;
const toYou = /(?:ez|etes|faites|dites)$/;
const judged =
  /^(?:un|une|1|des|le|la|qu|ki|k|pas|qui|ou|trop|tro|si|bien|vraiment|vrmt|mort|morte|fou|folle|nul|nulle|con|conne|bete|moche|qun|quun|juste|tjs|toujours|encore|deja|serieux|pathetique|malade|foutu|foutue|vieux|sur|mal|grave|ptet|peut|qune|quune|dead|ridicule|debile|idiot|idiote|gros|grosse|sale)$/;
const number = /^\d/;
/** In Italian, the news on television. */
const newsBefore = /^(?:il|un|al|del|dal|nel|sul|i|ai|dei|nei|questo|quel|vostro|nostro|primo)$/;
const newsAfter = /^(?:regionale|com|delle|dell|di|ha|hanno|parla|parlano|della|del|sera|nazionale|locale)$/;
/** A German party, or what a parcel costs ("frais de port"). */
const partyBefore =
  /^(?:die|der|den|von|mit|und|bei|fur|zur|seit|spd|cdu|csu|afd|grune|grunen|linke|partei|euros?|livraison|colis)$/;
const partyAfter =
  /^(?:und|oder|die|der|hat|ist|will|wahler|politiker|partei|spd|cdu|csu|afd|fordert|inclus|in|compris|offerts?|gratuits?|en)$/;
const word = /^[a-z]{2}/;
/** Before the letter of a model or a class: "Cooper C", "la C". */
const model =
  /^(?:cooper|countryman|aceman|clubman|cabrio|mini|one|se|classe|type|serie|modele|version|plan|groupe|vitamine|la|une|ma|ta|sa|votre)$/;

/** Spellings that are something else too: only beside words that tell. The gap on both sides is one blank. */
const beside: Readonly<Record<string, Reading>> = {
  tg: {
    read: 'ta gueule',
    where: (before, after) => !newsBefore.test(before) && !newsAfter.test(after),
  },
  fdp: {
    read: 'fils de pute',
    where: (before, after) => !number.test(before) && !partyBefore.test(before) && !partyAfter.test(after),
  },
  vs: { read: 'vous', where: (before, after) => toYou.test(after) || afterSubject.test(before) },
  ntm: {
    read: 'nique ta mere',
    where: (before, after) =>
      !/^(?:supreme|groupe|album|rap|concert|ecoute|ecouter|de|du|le|les)$/.test(before) &&
      !/^(?:en|concert|album|au|et|a|joue|chante)$/.test(after),
  },
  jv: { read: 'je vais', where: (_, after) => /^(?:te|t|le|la|les|l|vs|vous|lui|leur|me|pas)$/.test(after) },
  tes: { read: "t'es", where: (_, after) => judged.test(after) },
  t: { read: "t'es", where: (before, after) => judged.test(after) && !number.test(before) },
  c: {
    read: "c'est",
    where: (before, after) =>
      word.test(after) && after !== 'est' && !number.test(before) && before.length !== 1 && !model.test(before),
  },
  ct: { read: "c'etait", where: (before) => !number.test(before) && before !== 'le' && before !== 'au' },
  k: { read: 'que', where: (before, after) => word.test(before) && word.test(after) },
  g: {
    read: "j'ai",
    where: (before, after) =>
      /(?:e|u|i|is|it|ete|pas|rien|plus|trop|vu|eu|mal|deja|la|un|une|des)$/.test(after) &&
      !number.test(before) &&
      before !== 'classe',
  },
  ns: { read: 'nous', where: (_, after) => /(?:ons|sommes)$/.test(after) },
  ss: { read: 'sans', where: (before, after) => word.test(before) && word.test(after) },
  ms: { read: 'mais', where: (before, after) => !number.test(before) && word.test(after) },
  bp: { read: 'beaucoup', where: (_, after) => /^(?:de|d|trop|plus)$/.test(after) },
  pq: { read: 'pourquoi', where: (before) => before !== 'le' && before !== 'du' },
  sr: { read: 'sur', where: (_, after) => /^(?:le|la|les|un|une|ta|ton|votre|mon|ma)$/.test(after) },
  ts: { read: 'tous', where: (_, after) => /^(?:les|des|ces|mes|tes|vos|nos|pareils|pourris|vendus)$/.test(after) },
  '1': { read: 'un', where: (before) => /^(?:t|c|es|est|tes|vrmt|vraiment|comme|bel|gros|sale|quel|kel)$/.test(before) },
  u: {
    read: 'you',
    where: (_, after) => /^(?:are|r|gna|gonna|all|lot|stupid|fucking|should|deserve|will|can|dont|people|need|suck)$/.test(after),
  },
  r: { read: 'are', where: (before) => /^(?:u|you|they|we|these|who)$/.test(before) },
};

const anywhere = (): boolean => true;
const readings: ReadonlyMap<string, Reading> = new Map([
  ...Object.entries(always).map(([spelling, read]): [string, Reading] => [spelling, { read, where: anywhere }]),
  ...Object.entries(beside),
]);

/** First letter, last letter and length of the spellings: tells without a look-up that most words are none. */
const longest = 9;
const letters = 32;
const sketches = new Uint8Array(longest * letters * letters + letters * letters);
for (const spelling of readings.keys()) sketches[sketch(spelling, 0, spelling.length)] = 1;

/** Whether the stretch of a text may be a short spelling. Cheap, without a look-up: asked of every word. */
export function mayBeSms(text: string, from: number, to: number): boolean {
  return to - from <= longest && sketches[sketch(text, from, to)] === 1;
}

function sketch(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from) & (letters - 1);
  const last = text.charCodeAt(to - 1) & (letters - 1);
  return ((to - from - 1) * letters + first) * letters + last;
}

/** What a short spelling stands for between the words beside it (empty where a sign comes between); null when it is none. */
export function smsReading(spelling: string, before: string, after: string): string | null {
  const reading = readings.get(spelling);
  return reading?.where(before, after) === true ? reading.read : null;
}
