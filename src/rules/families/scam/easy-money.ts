import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';
import { fees, secrets, urgency } from './pressure-signs.ts';

const coins: SignGroup = [
  sign(
    /\b(?:bitcoins?|btc|ethereum|eth|usdt|cryptos?|crypto[- ]?monnaies?|kryptos?|kryptowahrungen?|criptovalut\w|forex|trading|traders?|airdrop|wallets?|jetons|tokens?|nft|plateforme (?:de|certifiee)|mon placement|j'ai (?:place|investi) \d+|trading (?:teacher|automatico|automatique)|club de trading|robot de trading|binary options?|investment platform|she trades|invested (?:with|[£$€]?\d+ with)|piattaforma di trading)\b/,
    0.4,
    'crypto, forex, trading',
    {
      unless:
        /\b(?:trader (?:de|en) (?:voitures|vehicules)|investir dans une (?:voiture|mini|cooper|citadine)|car trader|auto ?trader)\b/,
    },
  ),
];
const gains: SignGroup = [
  sign(
    /(?:\b[x×] ?\d{1,3}\b|[x×]\d{1,3}\b|\b(?:garantis?|garanti(?:e|es)?) (?:cette|\d|par|100|a)|\b\d{1,3} ?% (?:garantis?|par (?:jour|semaine|mois)|a (?:day|week|month)|daily|reussite|de (?:rendement|profit))|\b(?:rendements?|profits?|doubl(?:e|ed|er|ez|ing) (?:my|your|votre|mon|son|ta|ma|leur) (?:deposit|mise|argent|money|capital|epargne|investissement|depot)|deposez (?:[\d,.]+)[ ,]{1,2}recevez|multipli\w{1,5} (?:par|your|votre|il tuo))\b)/,
    0.45,
    'promised gains',
  ),
  sign(
    /\b(?:(?:j'ai|a) (?:touche|gagne|fait|transforme) (?:de )?[\d ., ]{1,8}(?:€|euros)?(?: en (?:\w+ )?(?:jours?|semaines?|mois)| en neuf)|(?:j'ai |ai )place [\d ., ]{1,7} ?(?:€|euros)|made (?:me )?[£$€]?[\d.,k]{2,9} (?:in|from)|aus \d[\d.]* euro \d[\d.]* gemacht|in \d+ (?:giorni|settimane) (?:ho|da)|withdrew [£$€]?\d+|\d+ (?:€|euro) eingesetzt|ho messo \d+ euro|doubles it|turned (?:my )?[£$€]?\d+|j'ai (?:retire|empoche) [\d ]+)/,
    0.45,
    'gains told',
  ),
];
const mentors: SignGroup = [
  sign(
    /\b(?:mentor\w{0,2}|(?:crypto|trading|investment|finance) (?:coach|teacher|expert|mentor|manager|analyst)|coachs? (?:crypto|en trading)|mes eleves|(?:grace a|merci a|merito (?:del|di)|thanks to|dank|bei) (?:mme|mrs|mr|miss|madame|monsieur|m\.|dr|dottor\w{0,4}|frau|herrn|coach|un mentor)|mrs \w+ the|frau dr|dottor \w+ e (?:del )?suo metodo|plateforme de m(?:me|r)|programme de \w+)\b/,
    0.45,
    'somebody who makes others rich',
  ),
  sign(
    /\b(?:(?:contactez|ecrivez|ecris|demande)[- ](?:la|lui|le) (?:sur|en|par)|schreib(?:t|en sie)? (?:ihr|ihm)|scrivetegli|contattatela|whatsapp (?:her|him)|dm (?:her|him)|poi mi ringraziate|she (?:trades|helps)|un mentor m'a|remerciez[- ]moi)\b/,
    0.35,
    'write to her',
  ),
  sign(
    /\b(?:euro per iniziare|nimmt gerade noch|ho iniziato con|per iniziare, |places? dans mon (?:club|groupe|vip))/,
    0.35,
    'a place in the club',
  ),
];
const rags: SignGroup = [
  sign(
    /\b(?:j'etais sceptique|i was skeptical|i was sceptical|ich war skeptisch|ero (?:scettic\w|cassaintegrat\w|disoccupat\w)|ma vie a change|changed my life|mi ha cambiato la vita|je me suis offert ma|(?:paye|achete|offert) (?:sa|ma|leur) (?:mini|jcw|cooper|countryman)|oggi ho la|roulent tous en)\b/,
    0.35,
    'from rags to a car',
  ),
];

/** Crypto, forex, mentors: money that makes itself. */
export const investmentFraud = signRule({
  id: 'scam.investment',
  about: 'scam',
  describes: 'A message promises gains with crypto, trading or a mentor.',
  effect: 'act',
  severity: 'medium',
  core: [coins, mentors],
  beside: [[...gains, sign(/[₿Ξ]/, 0.45, 'signs of coins')], rags, fees, urgency],
  reach: 'counts',
  examples: {
    hits: [
      'Crypto x40 garanti cette semaine, groupe Telegram @signal_exemple',
      'I doubled my deposit with Mrs Whitlock the crypto coach, WhatsApp her on +1 555-0142',
      'Ero disoccupato, oggi ho la Countryman. Merito del dottor Ferranti, 250 euro per iniziare, scrivetegli',
      'Ich war skeptisch, dann hat Frau Dr. Ebersbach aus 250 Euro 11.000 gemacht. Schreibt ihr',
    ],
    misses: [
      'J’aurais dû mettre le prix des options dans le bitcoin',
      'Le trader de voitures du coin reprend les MINI',
      'Investir dans une voiture électrique, bonne idée ?',
      'Merci à Mme Delcourt de la concession de Lille',
    ],
  },
});

const atHome: SignGroup = [
  sign(
    /\b(?:depuis (?:ton|votre|mon|son|le|chez (?:toi|vous|moi)) ?(?:canape|telephone|tel|lit|salon)?|de chez (?:moi|toi|vous|soi)|(?:income|money|earn\w*) from (?:home|your (?:phone|sofa|couch|bed))|from your phone|(?:lavor\w+|guadagn\w+) da casa|dal (?:divano|telefono)|von zu ?hause|vom (?:sofa|handy) aus|mamme che vogliono|arrotondare|vom netzwerken|nebenverdienst)\b/,
    0.35,
    'from the sofa',
  ),
];
const jobs: SignGroup = [
  sign(
    /\b(?:(?:travail\w{0,5}|emploi|boulot|job) a (?:domicile|la maison)|taches simples?|t4ches simpl\S{1,2}|agents? de saisie|(?:notre|nos|des) (?:autocollants?|stickers?) sur|rouler avec (?:notre|un)|like[rz]? des (?:videos|photos)|work(?:ing)? from home|simple tasks|mettendo like|con la nostra grafica|(?:our|a) sticker on your car|heimarbeit|einfache aufgaben|(?:aufkleber|sticker) auf (?:ihrem|deinem|ihr|dein) (?:auto|wagen)|lavoro (?:da casa|a domicilio)|adesivo sulla (?:tua|vostra) auto|recrutement urgent|cherchons \d+|j'embauche|devenez (?:ambassad\w+|testeu\w+)|test paye|paid test\w*|ehrgeizige leute)\b/,
    0.45,
    'work at home, on the phone, with a sticker on the car',
  ),
];
const wages: SignGroup = [
  sign(
    /\b(?:(?:gagn|6agn|touch|empoch|encaiss)\w{1,3} (?:[\w']+ )?(?:jusqu'a )?\d[\d ., ]{1,7} ?(?:€|euros?|\$)? ?(?:\/|par|la|chaque) ?(?:j|jour|jours|semaine|sem)\b|je fais \d[\d ., ]{1,7} ?(?:€|euros?) ?(?:\/|par) ?(?:j|jour|semaine)|(?:earn|make|making|earning|earned) (?:up to )?[£$€]?\d[\d.,]{1,6} ?(?:€|\$|£|k|euros?|dollars?|usd)? ?(?:a|per|every) (?:day|week)|(?:guadagn\w{1,3}|faccio) (?:[\w']+ )?\d[\d.,]{1,6} ?(?:€|euro)? ?(?:al|a) (?:giorno|settimana)|(?:verdien\w{1,3}|mache) (?:[\w']+ )?\d[\d.,]{1,6} ?(?:€|euro)? ?(?:am|pro|die) (?:tag|woche))/,
    0.65,
    'so much a day',
  ),
];
/** A price by the day is a wage only beside other signs. */
const rates: SignGroup = [
  sign(
    /\b\d[\d ., ]{1,6} ?(?:€|euros?|£|\$) ?(?:\/ ?|par )(?:j|jour|semaine|sem)\b|\b[£$€]\d[\d,.]{1,6} (?:a|per) (?:day|week)\b|\bvires? chaque soir|\b\d{2,4} ?(?:€|euro) (?:am tag|al giorno|pro tag)\b|\b\d ?\d{3} ?(?:€|euros) net\b/,
    0.35,
    'a wage',
  ),
];
const anybody: SignGroup = [
  sign(
    /\b(?:sans (?:diplome|entretien|experience|effort|rien faire)|no (?:experience|skills|interview)|senza esperienza|ohne (?:erfahrung|vorkenntnisse)|j'embauche|recrutement|on recrute|cherchons|places? limitees?|paiement usdt|j'ai (?:quitte|demissionne)|quit my job|ho lasciato il lavoro|hab(?:e)? gekundigt|demande[zr]?[- ]moi comment|ask me how|mi chiedi come|m'a tout appris|guadagno pure|network marketing|lebe jetzt)\b/,
    0.35,
    'anybody can do it',
  ),
];

/** Jobs that ask for nothing and pay by the day, after a fee. */
export const easyJobs = signRule({
  id: 'scam.job',
  about: 'scam',
  describes: 'A message offers work at home or a paid sticker on the car to anybody.',
  effect: 'act',
  severity: 'medium',
  core: [jobs],
  beside: [[...wages, ...rates], anybody, fees, secrets, coins],
  reach: 'counts',
  examples: {
    hits: [
      'Travail à domicile, 200 € par jour sans diplôme, écrivez-moi en MP',
      'Work from home, £300 a day, no experience, dm me',
      'Lavoro da casa, 300 euro al giorno, scrivimi in privato',
      'Heimarbeit ohne Vorkenntnisse, 500 Euro am Tag, schreib mir',
    ],
    misses: [
      'Je travaille depuis chez moi, la MINI dort au garage',
      'Vous recrutez des alternants à Strasbourg ?',
      'Working from home means the Cooper never moves',
    ],
  },
});

/** So much a day for nothing. */
export const easyMoney = signRule({
  id: 'spam.easy-money',
  about: 'spam',
  describes: 'A message promises so much money a day for nothing.',
  effect: 'act',
  severity: 'medium',
  core: [wages],
  beside: [atHome, anybody],
  reach: 'needed',
  examples: {
    hits: [
      'Gagnez 300 € par jour depuis votre canapé, lien en bio',
      'Earn £400 a day from your phone, link in bio',
      'Guadagna 300 euro al giorno dal divano, scrivimi',
      'Verdiene 500 Euro am Tag vom Sofa aus, schreib mir',
    ],
    misses: [
      'Le prêt de voiture à 40 € par jour, merci bien',
      'La location à 95 € / jour, c’est cher',
      'Je gagne 90 € par jour, la JCW attendra',
    ],
  },
});
