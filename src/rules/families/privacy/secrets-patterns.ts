import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { forPeople, sure } from '../pattern-strengths.ts';
import { rolesDe, rolesEn, rolesFr, rolesIt } from './role-words.ts';

const others = `${rolesFr}|${rolesEn}|${rolesIt}|${rolesDe}`;
const person = `monsieur|madame|mme|le mec|la meuf|mon ex|ma voisine|mon voisin|my ex|husband|wife|mon ancien prof|sa femme|son mari|la mia ex|il mio ex|la madre|la mamma|meine ex|mein nachbar|herr|frau|${others}`;
const illness =
  'arret maladie|depression|hospitalisee? (?:en psy|pour)|en psychiatrie|burn-?out|cancer|seropositi\\w+|vih|enceinte|fausse couche|alcoolique|sick note|sick leave|miscarriage|hiv|clinic appointment|pregnant|rehab|depressed|incinta|in cura (?:al|per)|salute mentale|alzheimer|tumore|sieropositiv\\w+|referto|krankgeschrieben|krankschreibung|schwanger|depressionen|entzug|therapie|krebs|psychiatrie';
const papers =
  "bulletins? de (?:paie|salaire)|fiches? de paie|arret maladie|certificat medical|dossier medical|releves? (?:bancaires?|de compte)|carte d'identite|contrat de travail|casier judiciaire|payslip|pay slip|sick note|bank statement|medical (?:file|record|notes)|passport scan|busta paga|referto|patente|carta d'identita|cartella clinica|lohnabrechnung|gehaltsabrechnung|krankmeldung|krankschreibung|personalausweis|kontoauszug|arztbrief";
const shown =
  "captures?|photos?|scans?|ci-?jointe?s?|voila|voici|trouve\\w*|lus?|je vous (?:lis|envoie|transmets)|publiez|screenshot|leaking|leaked|found|here's|zoom in|photo of|allego|ho trovato|ecco|foto|lasciato|letto|si legg\\w+|anbei|hier|gefunden|liegen lassen|liegt|gelesen|fotografiert";
const firstPerson =
  /\b(?:mon (?:arret|certificat|dossier medical|bulletin|contrat)|ma (?:fiche|depression|carte|grossesse)|mes (?:releves|fiches)|je suis (?:en|enceinte|hospitalise)|my (?:payslip|sick|bank|medical|depression|cancer|licence|passport)|i'm pregnant|la mia (?:busta|patente|carta)|il mio (?:referto)|sono incinta|meine[nr]? (?:lohn|gehalt|krank|personal|konto|depression)\w*|ich bin (?:krank|schwanger)\w*|ma femme|my wife|mia moglie|meine frau)\b/;

/** What is told of somebody's health, money and papers, and who is behind an account. */
export const secretsPatterns: readonly Pattern[] = [
  forPeople(compose`\b(?:${person})\b`, 'an illness of somebody', {
    then: compose`\b(?:${illness})\b`,
    unless: firstPerson,
    severity: 'high',
    confidence: 0.7,
  }),
  forPeople(compose`\b(?:${illness})\b`, 'an illness of somebody', {
    then: compose`\b(?:${person}|elle s'appelle|il s'appelle|nome e cognome|name and all|son nom|her name|his name)\b`,
    unless: firstPerson,
    severity: 'high',
    confidence: 0.7,
  }),
  forPeople(compose`\b(?:${papers})\b`, 'papers of somebody', {
    beside: compose`\b(?:${shown})\b`,
    unless: firstPerson,
    severity: 'high',
    confidence: 0.75,
  }),
  forPeople(
    /\b(?:rejets? de prelevement|en instance de divorce|surendette\w*|endettee? chez|saisie sur salaire|licencie pour|owes \w+|went bankrupt|getting divorced|pignorament[oi]|protestat[oa]|sommerso di debiti|insolvenz|schulden bei|gepfandet|pfandung|lebt in scheidung)\b/,
    'debts or a divorce of somebody',
    {
      beside: compose`\b(?:${person}|@|questo|elle|il|he|she|lui|lei|er|sie|chez|kunde)\b`,
      unless: /\b(?:je suis|nous sommes|i'm|i am|ich bin|sono) (?:\w+ )?(?:surendett|en instance|bankrupt|insolvent)/,
      severity: 'high',
    },
  ),
  // Who is behind an account.
  sure(
    /@ ?(?:=|alias|aka|c'est en fait|ist in wahrheit|e in realta|is really|is actually) ?[a-z]/,
    'names who is behind an account',
    {
      unless: /\b(?:fake|faux|bot|officiel|official|parodie|parody)\b/,
    },
  ),
  sure(
    /\b(?:(?:de son )?vrai nom|en vrai (?:c'est|il s'appelle|elle s'appelle)|real name|full name|vero nome|si chiama in realta|in realta si chiama|klarname|richtiger name|heis+t (?:in wirklichkeit|in echt|burgerlich))\b/,
    'tells a real name',
    {
      beside:
        /@|\b(?:habite|vit|bosse|travaille|prof|chaussee|rue|works|lives|drives|flat|lavora|abita|vive|via|arbeitet|wohnt|fahrt|malin|compte|account|konto)\b/,
      unless:
        /\b(?:mon vrai nom|my (?:real|full) name|il mio vero nome|mein (?:klarname|richtiger)|quelqu'un|qui connait|anyone|who knows|chi sa|wer kennt)\b/,
    },
  ),
  forPeople(
    /\b(?:je l'ai reconnu\w*|i recognis\w+ (?:him|her)|l'ho riconosciut\w+|ich hab (?:ihn|sie) erkannt)\b/,
    'unmasks somebody in a picture',
    {
      beside: /\b(?:floute\w*|visage|video|photo|blurred|face|sfocat\w+|volto|verpixelt|gesicht)\b/,
      severity: 'high',
    },
  ),
  forPeople(
    /\b(?:allez|go|andate|geht) (?:taguer|tagger|prevenir|tag|tell|a taggare) (?:son|his|her|il suo) (?:employeur|patron|boss|employer|datore|capo)\b/,
    'sends people to an employer',
    {
      severity: 'high',
    },
  ),
  forPeople(/\bc'est bien toi\b/, 'unmasks somebody', {
    beside: /\b(?:secretaire|prof|mariee?|employee?|lycee|mairie|endettee?)\b/,
    severity: 'high',
  }),
  forPeople(
    /\bson insta (?:prive|perso|secret)\b|\bson compte (?:prive|perso)\b|\bher private (?:insta|account)\w*/,
    'hands out a private account',
    { severity: 'high' },
  ),
  // Where he lives, told by a floor instead of a number.
  forPeople(
    /\b(?:\d{1,2}e(?:me)? (?:etage|gauche|droite)|au \d{1,2}e(?:me)?|flat \d{1,3}|top floor|(?:primo|secondo|terzo|quarto|quinto) piano|(?:erster|zweiter|dritter|\d\.) stock)\b/,
    'the floor of somebody',
    {
      beside: compose`\b(?:lives? (?:alone|by (?:her|him)self)|vit seule?|seule? le soir|vive sol[ao]|wohnt allein|s'appelle|si chiama|above the|sopra (?:il|la)|uber de[rm]|allez sonner|ditele|full name|heis+t|la dame)\b`,
      unless: /\b(?:j'habite|chez moi|i live|abito|ich wohne|mon adresse|my address|il mio indirizzo|meine adresse)\b/,
      severity: 'high',
      confidence: 0.8,
    },
  ),
  forPeople(
    /\bhouse with the\b|\blives (?:alone|by (?:her|him)self)\b|\bvive sol[ao]\b|\bvit (?:toute )?seule?\b|\bwohnt allein\b/,
    'somebody alone at home',
    {
      beside: /@|\b(?:adresse|etage|flat|street|road|rd|via|piano|rentre|rientra|back door|stock|strasse|name|nom)\b/,
      unless:
        /\b(?:ma mere|ma grand-?mere|mon pere|my (?:mum|mother|nan|dad)|mia (?:madre|nonna)|meine (?:mutter|oma)|je vis seule?|i live)\b/,
      severity: 'high',
    },
  ),
];
