/** Words with a capital that are no names of people, without accents, lower case: a stop list, not a dictionary. */
const words = `
mini bmw cooper clubman countryman aceman paceman cabrio cabriolet one jcw john works group france italia deutschland uk ireland suisse belgique germany
europe paris lyon marseille lille nantes rennes toulouse bordeaux strasbourg nice montpellier metz brest tours london manchester birmingham leeds bristol
roma milano torino napoli firenze bologna berlin munchen hamburg koln frankfurt stuttgart audi mercedes fiat renault peugeot citroen volkswagen tesla toyota
ford porsche dacia opel kia hyundai volvo twitter facebook instagram whatsapp google apple amazon android carplay bluetooth
bonjour bonsoir salut hello hallo ciao salve buongiorno buonasera guten tag morgen abend merci thanks danke grazie cordialement regards saluti
madame monsieur mesdames messieurs mademoiselle mister mrs miss sir madam herr frau signor signora dear cher chere liebe lieber gentile egregio
je tu il elle nous vous ils elles on mon ma mes ton ta son sa notre votre leur le la les un une des ce cette ces qui que quoi quand ou comment pourquoi
pas trop tres bien super bravo vive encore toujours jamais tout tous toute depuis apres avant pour par sur dans avec sans mais donc alors aussi si oui non
i you he she we they my your his her our their the this that these those what when where why how who is are was very so not no yes please sorry
io lei noi voi mio tuo suo nostro vostro il lo gli una uno che chi dove quando perche come molto bene sempre mai ancora grazie complimenti bella bello
ich du er sie wir ihr mein dein sein unser euer der die das ein eine wer was wann wo warum wie sehr gut immer nie noch nicht kein bitte
service client clients customer care team equipe sav concession garage dealer atelier direction responsable directeur vendeur commercial conseiller support
kundenservice kundendienst autohaus werkstatt concessionaria officina assistenza servizio clienti cnil rgpd gdpr dsgvo sncf tva vin cb pcs
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica
januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
noel paques ramadan christmas easter jour journee soir soiree annee fetes black friday grand prix rallye formula formule electric electrique
rue avenue boulevard allee impasse chemin place street road lane close via piazza corso strasse weg objet suite dossier reference commande livraison ici voici hier hiermit nette netter schone schoner schones gute guter gutes grose groser kleine kleiner neue neuer neues alte alter
familie haus leute auto wagen werk frage antwort termin problem motor reifen herzlichen schonen frohe viele liebes vielen belle bonne beau grand petit petite nouvelle nouveau
jolie great nice new old big little best happy sad full first last next buona buone buon grande nuova nuovo
sono name nome nom mr ms maitre maestro avv an am im auf aus bei mit von zu zum zur fur gegen nach uber unter vor wegen gemas wenn weil dass ob als ach na nun
heute gestern morgen vorher typisch typische jeder jede jedes letzte letzter letztes arme armer dicker dicke heise gesetzt stuck gott grus grues werter werte mfg buro
frist warnung info meinung schabbat question radio redaktion lokalredaktion magazin journal gazette television tele presse press association societe agence club team
coucou village near typical bloody cheers free peak jesus christ eid happy finale zona principessa prince princess montee rouge noir blanc bleu vert maudits`;
export const notNames: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));
