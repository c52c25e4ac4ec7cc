import type { SignGroup } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';

/** The reader is told to do something at once. */
export const calls: SignGroup = [
  sign(
    /\b(?:cliqu(?:ez|e) (?:ici|sur|vite|\[)|cliqu(?:ez|e) ?(?:[:>→👉👇\ufffc]|bit|$)|(?:clique(?:z)?|reglez|acquittez|actualisez|completez|completer|renseignez|restituez|payez|regularisez|regulariser|identifiez|connectez|reconnectez|reclamez|recuperez|inscrivez|validez|reactivez|activez|renouvelez|prolongez|debloquez|munissez|saisissez|remplissez|completez|revalidez|recevez|deposez|faites appel|mettez a jour|mettre a jour|regler maintenant|inscription)(?:[- ](?:vous|la|le|les))?\b|(?:verifi|confirm|envoy|transmett|donn|communiqu|renseign)(?:ez|er)(?:[- ](?:nous|la|le|les))? (?:[\w']+ )?(?:vos?|votre|le|la|les|ici|rib|iban|carte|que vous)\b|(?:contactez|ecrivez|appelez|repondez|joignez)(?:[- ](?:nous|le|la))? (?:[\w']+ ){0,2}(?:au|a|sur|au plus|par|via|ici|notre|votre|le conseiller|muni))/,
    0.4,
    'orders the reader to click, pay, verify or write, French',
  ),
  sign(
    /\b(?:click (?:here|below|the|now|to)|tap (?:here|b4|before|now|to)|(?:claim|verify|confirm|validate|revalidate|re-validate|update|unlock|reactivate|activate) (?:your|it|now|within|here|at|on|via)|restore (?:it|your|access)|complete the form|update your|pay (?:the|your|a|now|here|online)|log ?in (?:here|now|to)|fill (?:in|out)|sign up (?:here|now)|(?:send|provide|enter|submit|give) (?:us )?(?:your|ur)\b|(?:kindly|please) (?:write|contact|send|click|verify|confirm|call|open|message|provide|dm)|write to our|contact our|appeal (?:here|now|within)|form at|connect your wallet)/,
    0.4,
    'orders the reader to click, pay, verify or write, English',
  ),
  sign(
    /\b(?:clicc(?:a|hi|ate) (?:qui|sul|subito)|(?:verifich?i|confermi|conferma|inserisca|aggiorni|saldi|paghi|compili|attivi|sblocchi|ritiri|riscatti|acceda|apra la chat|tenga|verificate|confermate|inserite|pagate|saldate|riscattate|compilate|basta(?:no)? (?:iban|pin|spid|i dati|il codice)|ripristin\w{1,4} (?:su|subito|qui|l'accesso)|paga (?:\d|subito|ora|qui)|per (?:riprendere|sbloccare|evitare|ricevere|ritirare)) ?)|\b(?:hier (?:klicken|anmelden|bestatigen|verlangern|bezahlen)|jetzt (?:anmelden|bestatigen|bezahlen|verlangern|einlosen|sichern)|klick(?:en sie|t|e)? (?:hier|auf)|bestatigen sie|verifizieren sie|bezahlen sie|aktualisieren sie|verlangern:|pfandung vermeiden|daten bestatigen|(?:hier|jetzt) begleichen|begleichen:|eintragen|halten sie |registrieren sie|bitte (?:vorab )?(?:meldung|melden|bestatigen|uberweisen|[\w]+ und [\w]+ an @?)|nur tan|melden sie sich (?:auf|unter|bei)|schreiben sie (?:an|uns))/,
    0.4,
    'orders the reader to click, pay, verify or write, Italian and German',
  ),
];

/** Asks for what opens an account or a purse. */
export const secrets: SignGroup = [
  sign(
    /\b(?:(?:share|send|read) (?:me |us )?(?:the |your |ur )?(?:otp|six[- ]digit|6[- ]digit)|otp received|bank details in (?:dm|pm)|code aus der sms|(?:ihrem|deinem|eurem|das) passwort|kontodaten zum|iban angeben|kreditkarte (?:nur|bereit|zur)|(?:ausweis|karte) hochladen|codice (?:a \w+ cifre|che ti arriva|via sms)|(?:mettere|inserire|indicare) l'iban|(?:mi manda|mandami|me lo giri|girami) (?:i codici|il codice)|ti arriva un codice|piece d'identite \+ rib|(?:bulletins|fiches de paie) (?:a|par|sur))/,
    0.55,
    'asks for a code or an account, all languages',
  ),
  sign(
    /\b(?:(?:votre|vos|ta|tes|la|de|une|n°|numero de|avec la|muni\w* de (?:votre|la)|juste votre) (?:c@rte|cartes?) (?:bleue|bancaire|de credit|et|pour|\+|a portee|suffi)|(?:n° ?|numeros? )(?:de )?(?:votre |la |ta )?carte|muni(?:e|s|ssez[- ]vous)? (?:de |d')(?:votre|la|vos|une)|carte bancaire a portee|donnez (?:juste )?votre carte|saisissez vos|(?:rib|iban) (?:obligatoire|requis|et (?:piece|pin|carte|copie))|(?:envoyez|transmettez|communiquez|donnez|confirmez|renseignez) (?:[\w']+ ){0,2}(?:rib|iban|identifiants?|mot de passe|code|piece d'identite|coordonnees bancaires)|(?:photo|copie|scan) de (?:votre|ta|la) (?:carte|piece|cb|permis)|(?:votre|ta) cb\b|(?:vos|votre|ses) (?:identifiants?|mot de passe|codes? (?:sms|secret|pin)|coordonnees bancaires|moyen de paiement)|mot de passe et code|identifiez[- ]vous|connectez votre wallet)/,
    0.55,
    'asks for card, password, code or bank details, French',
  ),
  sign(
    /\b(?:(?:your|ur|have your|with your|send your) (?:bank )?(?:card|cvv|pin|passcode|password|login|credentials|bank details|card (?:number|details)|account details|sort code|memorable word|code|seed phrase)|(?:sort code|memorable word|card number|one[- ]time code|seed phrase) (?:\+|and|needed|required)|bank card ready|your (?:e-?mail|phone)(?: \w+)? (?:and|\+) password|billing details|(?:confirm|verify) your (?:identity|payment|details)|s?end (?:me |us )?(?:ur|your|the) code)\b/,
    0.55,
    'asks for card, password, code or bank details, English',
  ),
  sign(
    /\b(?:(?:iban|pin|spid|cvv|codice otp|otp|password|dati (?:della )?carta|numero (?:della |di )?carta|pin dispositivo|documento) (?:e |ed |a portata|di|per)|spid a portata|(?:conferm|inser|invi)\w{1,5} (?:i |il |la |suoi |tuoi )*(?:dati|pin|iban|carta|password|codice)|(?:ausweisfoto|ausweiskopie|kartennummer|kontodaten|bankdaten|kreditkartendaten|zugangsdaten|passwort|tan|pin|iban)(?: (?:und|\+|&|oder|an|eingeben|bestatigen|bereit)| ?[+&])|nur (?:tan|iban|pin)|(?:ihre|deine) (?:kredit|bank|ec-?)karte\w{0,4} (?:bereit|griffbereit|daten|nummer)|kreditkarte bereit)/,
    0.55,
    'asks for card, password, code or bank details, Italian and German',
  ),
];

/** A small sum to be paid before something great. */
export const fees: SignGroup = [
  sign(
    /\b(?:1 ?€ (?:aktivierung|versand|symbolique)|vorschuss \d|vorab \d+ euro|send [£$€]?\d+(?:\.\d+)? (?:shipping|btc|eth|usdt)|(?:customs|release|courier) fee of|acconto (?:di|per)|anticipo per|altrimenti perde il posto|confermare la caparra|redelivery [£$€])/,
    0.5,
    'a fee before the prize, all languages',
  ),
  sign(
    /\b(?:frais (?:de |d')?(?:dossier|carte grise|livraison|port|douane|enregistrement|inscription|notaire|traitement|gestion|transport|reservation)|frais \d|frais de \d|reglez (?:seulement|juste|simplement|vite)? ?\d|(?:premier|1er) depot|depot remboursable|caution (?:de \d+|remboursable)|acompte (?:de \d|remboursable|par)|on vous envoie le cheque|ticket d'entree)/,
    0.5,
    'a fee before the prize, French',
  ),
  sign(
    /\b(?:(?:processing|admin|delivery|customs|registration|release|shipping|handling|small) fee|fee of|pay the fee|refundable deposit|(?:spese|costi|tassa) di (?:spedizione|pratica|gestione|registrazione|consegna|sdoganamento)|solo la (?:caparra|spedizione)|cauzione (?:di|rimborsabile)|(?:bearbeitungs|zoll|versand|notar|uberfuhrungs)gebuhr\w*|nur noch die|beglaubigung von|gebuhr von|vorab nur)\b/,
    0.5,
    'a fee before the prize, English, Italian and German',
  ),
];

/** No time to think. */
export const urgency: SignGroup = [
  sign(
    /\b(?:today to avoid|first \d+ (?:people|retweets|comments)|only \d+ left|ultimi \d+|altrimenti perde|scade oggi|die ersten \d+|regolarizza subito|nur noch (?:heute|\d+ (?:stuck|platze))|in \d+ ?h (?:entfernt|geloscht|gesperrt)|suspension tomorrow|derniers dossiers)\b/,
    0.35,
    'hurry, all languages',
  ),
  sign(
    /\b(?:(?:sous|dans les|avant|d'ici|en moins de) (?:\d{1,2} ?(?:h|heures|jours|minutes)|minuit|ce soir)|expire (?:ce soir|aujourd'hui|dans|demain|bientot|⚠)|expire ⚠|avant (?:minuit|majoration|suspension|cloture|saisie|20 h)|sous peine|dernier(?:e)? (?:jour|chance|heure|rappel|relance|avis)|plus que \d|(?:sinon|pour eviter) (?:[\w']+ ){0,3}(?:blocage|suspension|saisie|amende|majoration|suppression|poursuites)|aux? \d+ (?:premiers?|1ers?)|(?:les|aux) \d+ (?:premiers|premieres|1ers)|urgent|immediatement|jusqu'a (?:minuit|ce soir)|places? (?:restantes?|limitees?))\b/,
    0.35,
    'hurry, French',
  ),
  sign(
    /\b(?:within (?:\d{1,2} ?(?:h|hours?|hrs)|the next|24)|before midnight|b4 midnight|expires? (?:today|tonight|soon|in)|last chance|final notice|or (?:it|your account) will be|to avoid|only today|this week only|entro (?:\d{1,2} ore|oggi|stasera|mezzanotte|24)|scade (?:oggi|stasera)|per evitare|ultimo avviso|lauft heute ab|innerhalb von \d+|heute noch|nur heute|letzte (?:mahnung|chance)|sofort (?:handeln|melden)|um (?:\w+ )?zu vermeiden|pfandung|bearbeitung funf minuten)\b/,
    0.35,
    'hurry, English, Italian and German',
  ),
];
