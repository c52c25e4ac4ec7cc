import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const patterns: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:les? (?:juifs?|sionistes?|feujs?|youpins?)|les cohen|les rothschild|cette (?:petite )?(?:communaute|tribu)|la tribu|les memes nez|les quatre consonnes|fils d'abraham|d r a g o n s c e l e s t e s|dragons? celestes?|les kippas|(?:the )?jews|zionists|gli ebrei|giudei|gi\$udei|die juden|juden|juda)\b/,
    beside:
      /\b(?:banques?|banqu\w+|argent|prix|finance\w*|finanz\w*|fric|medias|pouvoir|controlent?|dirigent|tiennent|complot|lobby|mondial\w*|poches?|reseau|radins?|sous|usur\w+|pub|money|banks?|media|control|run|own|behind|soldi|banche|roba loro|media|geld|banken|medien|kontrolle|steuern|leasing\w*|remise|derriere|tarif|leasings|talmud|familien)\b/,
    unless:
      /\b(?:prejuges?|cliches?|antisemit[a-z]{1,6}|en tant que juif|je suis juive?|blagues?|as a jew|stereotyp[a-z]{0,6}|pregiudiz[a-z]{0,3})\b/,
    about: 'hate_religion',
    confidence: 0.8,
    severity: 'critical',
    why: 'Jews and money or power',
  },
  {
    pattern: /\(\(\([a-z' ]{2,24}\)\)\)/,
    about: 'hate_religion',
    confidence: 0.92,
    severity: 'critical',
    why: 'three brackets around a name mark Jews',
  },
  {
    pattern:
      /\b(?:(?:toujours|tjrs) les memes (?:nez|poches)|doigts crochus|petite communaute|qui tient la laisse|meme tribu|les quatre consonnes|dragons? celestes?|prix de (?:juif|ju1f|feuj|youpin|y0up1n)|tarif de (?:juif|y0up1n|youpin)|radins? comme (?:un |des )?(?:juifs?|feujs?|ecossais)|complot (?:juif|sioniste|judeo\w*)|lobby (?:juif|sioniste)|argent (?:juif|des juifs)|pleurer? (?:pour|pr|sur) son argent|compter tes sous|fait(?:es)?[- ]vous la remise aux kippas|judeo[- ]?maconn\w*|(?:it'?s )?run by (?:them|the jews)|jewish (?:money|lobby|bankers)|globalists?|globalistes?|globalisti|globalisten|poteri forti|finanza ebraica|banchieri ebrei|usurai ebrei|gente che il sabato|(?:judische|jud\.?) (?:finanz|weltverschworung|lobby)|weltjudentum|hochfinanz|judenpreise?|familien hinter der bank|ostkuste|nwo|rothschild\w*|soros)\b/,
    unless: /\b(?:prejuges?|cliches?|antisemit[a-z]{1,6}|blagues?|stereotyp[a-z]{0,6}|pas un complot)\b/,
    about: 'hate_religion',
    confidence: 0.78,
    severity: 'critical',
    why: 'coded talk of Jews, money and power',
  },
  {
    pattern:
      /\b(?:grand remplacement|great replacement|grande sostituzione|sostituzione etnica|umvolkung|bevolkerungsaustausch|white genocide|genocide blanc|remplacement de population|(?:veulent|voudraient|cherchent a) nous remplacer|remplace(?:nt|r)? (?:ses|les|nos) (?:clients|francais|blancs)|la leur remplacer|nous la remplacer|vuole sostituirci|sostituirci|austausch der bevolkerung|eurabia|kalergi|islamisierung|islamisation)\b/,
    unless:
      /\b(?:grand remplacement (?:des? |du )?(?:pieces|batter\w+|moteur|pneus?|thermique)|theorie|complotiste|fantasme|debat)\b/,
    about: 'hate_origin',
    confidence: 0.92,
    severity: 'high',
    why: 'the tale of the great replacement',
  },
  {
    pattern:
      /\b(?:1488|14 ?88|88 ps|18\/88|heil hitler|sieg heil|hh88|wwg1wga 88|hitler (?:avait|n'avait pas|was right|had a point|did nothing|aveva ragione|hatte recht)|(?:camere|chambres) a gaz (?:n'ont|non)|shoah ?(?:nanas|business)|holocaust (?:hoax|lie|never)|holohoax|olocausto (?:mai|inventato|bufala)|auschwitz[- ](?:luge|lie)|holocaust(?:luge| nie)|six millions? (?:[.…]{1,3} ?)?de (?:defauts|pannes)|le chiffre est vrai|6 millions? (?:de|d') ?(?:balivernes|mensonges)|camicia nera|quando c'era lui|il duce|ans reich|adolf (?:hatte|wusste)|white (?:power(?! steering)|pride|lives matter)|fier d'etre blanc|race superieure|slavery (?:was|did|taught)|l'esclavage (?:avait|etait|a du) (?:du )?(?:bon|mieux|bien)|bons? (?:negres?|esclaves?)|colonisation (?:a|avait) (?:du bon|apporte)|sotto il duce|retour du (?:marechal|fuhrer)|arbeit macht frei|jedem das seine (?:mit|fur))\b/,
    unless:
      /\b(?:1488 (?:km|euros?|€|kg|cc|cm3)|88 ps (?:motor|leistung|diesel)|documentaire|musee|memorial|museum|film|contre les nazis|rechtsextrem\w*)\b/,
    about: 'hate_religion',
    confidence: 0.85,
    severity: 'critical',
    why: 'Nazi signs, denial or praise of crimes against peoples',
  },
  {
    pattern:
      /\b(?:(?:pasdevoile|stopmuzz|stopislam|lesnoirsdehors|lesarabesdehors|retournedanston(?:pays|bled|douar)|onnestpluscheznous|quilsrentrent|francebla(?:nche)?|remigrationjetzt|abschiebenschafft[a-z]{0,12}|rispediamoliacasaloro|primainostri|sendthem(?:all)?(?:home|back)|deportthe(?:m|lot)|auslanderraus|lesgouinesaubucher|whitepower|whitelivesmatter|femmeauvolant|stopauxgrossesdanslespubs|deutschlanddendeutschen|stopinvasion[ei]?|stopimmigration))\b/,
    confidence: 0.9,
    severity: 'high',
    why: 'hashtag of hate, words run together',
  },
];

/** "Les quatre consonnes", "(((eux)))", "grand remplacement", "1488", "poteri forti", "Umvolkung". */
export const conspiracy = hateRule({
  id: 'hate.conspiracy',
  describes: 'A message tells of a plot of Jews or foreigners, or praises or denies crimes against peoples, often in code.',
  effect: 'act',
  patterns,
  examples: {
    hits: [
      'Les Juifs tiennent les banques',
      'The (((owners))) know',
      'Le grand remplacement roule en MINI',
      'Umvolkung mit Sitzheizung',
      '1488',
    ],
    misses: [
      'Ma boulangère est juive et conduit une MINI',
      '1488 km sans recharger',
      'Remplacement de la batterie la semaine prochaine',
      'Il museo dell’Olocausto a Milano merita una visita',
      '88 PS Motor, mehr braucht man nicht',
    ],
  },
});
