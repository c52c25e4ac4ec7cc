import { skeleton } from './skeleton.ts';

/** Beginnings of words that tricksters put beside a brand's name in hosts and handles: money, trouble, service, prizes. */
const stems = `
acces account acquitt aktion alert amende angebot appeal appel assist assur auszahl bank banque bescheid bezahl bollo bonus bons buono cadeau carte cashb
certif checkout claim client colis compens compte concors concour conferm confirm connex conseil conto contra contravent controll coupon credit crypto
custom dedom desk destock dossier douane entschaed erstatt expir factur form garan gagn gebuehr geschenk gewinn gift giveaway gratis gratuit gutschein
help hilfe iban ident impaye indemn infraction invest jeu kba kredit konto kund liquid login logon loter lotto maut mobilite multa nachgebuehr notice
offer offert offici offizi offre onlinebank pacco pagament paiem paket parcel paste pay peage pedaggi penal portail portal praemi premi pret prim prix prize promo
rabatt rachat rappel rebate recall reclam recover recup reduc refund regal reglement regul reimb remb remis renew renouv repris restitu restor reward rimbors ripristin
rueck saldo sav sblocc secour secur service servizi sicher sicur soldes solidair solidar spediz steuer suivi supp suspen tax thg tirage toll tombola
ueberweis unlock update urgent valid verif verlos versand verso vinc vincita voucher wallet warrant win wiederher zahl zoll
`;
/** Whole words where the beginning alone would be part of harmless ones. */
const whole =
  'care card carte id help win aide sav jeu jeux tan pin fee fees espace ici lots lot mail member membre update deal deals token coin minicoin';

const baitStems: readonly string[] = stems
  .trim()
  .split(/\s+/)
  .filter((stem) => stem.length >= 4)
  .map(skeleton);
const baitWhole: ReadonlySet<string> = new Set([...whole.split(' '), 'win', 'pay', 'kba', 'thg', 'tax'].map(skeleton));
/** Words of fans and hobbies: beside a brand's name they are no trap. */
const friendlyWords: ReadonlySet<string> = new Set(
  `club clubs forum forums fan fans passion classic classics owner owners register blog news mag magazine museum musee parts spares teile tuning moto motos bike
golf market mania world garage cooper addict story photo photos retro austin rover rallye rally tour tours meet meeting treffen raduno amici freunde amis wiki`
    .split(/\s+/)
    .map(skeleton),
);

/** Whether the part of a host or handle (as a skeleton) is a word of tricksters. */
export function isBaitWord(part: string): boolean {
  return baitWhole.has(part) || baitStems.some((stem) => part.startsWith(stem));
}

/** Whether the part is a word of fans. */
export function isFriendlyWord(part: string): boolean {
  return friendlyWords.has(part);
}
