import { compose } from '../../pattern/compose.ts';
import { findSigns, patternsOf, signsOf, triggersOf } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { answer } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { isOfficialNews } from '../rumour/known-rumours.ts';
import { heldBackSigns, isHeldBack } from './held-back.ts';

/** Inside knowledge: where the author, or somebody of his, is placed. */
const position =
  "(?:mon|ma|un|une) (?:pere|mere|oncle|tante|cousine?|beau-frere|voisin) (?:[\\w']{1,20} ){0,3}?(?:developpe|concoit|dessine|chez bmw|a munich|au siege|a l'usine)|stagiaire (?:a|au|chez)|alternante? (?:a|au|chez)|interimaire (?:a|au|chez)|prestataire (?:a|au|chez|de)|(?:on nous a|ils nous ont) (?:briefe\\w{0,12}|annonce|montre|presente)|on (?:a ete|nous a) briefe\\w{0,12}|reunion (?:reseau|commerciale|de direction|d'equipe)|seminaire (?:revendeurs|reseau|vendeurs)|formation (?:reseau|vendeurs) (?:hier|ce matin)|direction reseau|equipe produit|i'm (?:on|in) the (?:design|product|marketing|launch|engineering) team|i'm (?:a|an) (?:intern|contractor|apprentice) at|(?:we were|we got|they) briefed|dealer (?:briefing|meeting|conference)|lavoro in|sono (?:stagista|operaio|impiegato) (?:in|a|alla)|ci hanno (?:detto|presentato|mostrato) (?:in|alla) (?:riunione|rete)|ich arbeite im|bin (?:im|bei der) (?:werk|entwicklung|einkauf)|bei der handlertagung|handlerschulung|uns wurde (?:gestern|heute) (?:gezeigt|gesagt)|(?:je |j')?(?:bosse|travaille|taffe|suis|etais|bossais|travaillais) (?:encore )?(?:au|aux|a la|a l'|chez|dans|en|sur) (?:le |la |l'|un |une )?(?:siege|marketing|pricing|usine|achats?|sous-traitant|fournisseur|equipementier|concession|direction|design|bureau d'etudes?|comite|planning|logistique|agence|r&d|ligne|atelier prototypes?|munich)|(?:mon|ma|un|une) (?:copain|copine|mari|femme|pote|frere|soeur|ami|amie|collegue|formateur) (?:[\\w']{1,20} ){0,3}?(?:designer|ingenieur|munich|reseau|siege|usine|bureau d'etudes|equipe)|(?:un|d'un) formateur reseau|c'est moi qui fais les slides|j'ai encore mes acces|rendre mon badge|je (?:quitte|viens d'etre vire)|depuis mon depart|on vient d'avoir la reunion|i (?:still )?work (?:in|at|for) (?:the )?(?:purchasing|marketing|head office|hq|plant|factory|design|pricing|a supplier|supplier|dealer|retailer|cowley|oxford|munich)|my (?:husband|wife|mate|brother|friend) (?:works|is a designer) (?:at|in|for) (?:the )?(?:plant|design|hq|munich|cowley)|colleague of mine in|inside the plant|from inside the|(?:lavoro|lavoravo) (?:in|al|alla|nel|nella|presso|per) (?:il |la |vostro |vostra )?(?:sede|stabilimento|salone|marketing|acquisti|fornitore|concessionaria)|faccio il (?:camionista|collaudatore)|galleria del vento|ich (?:arbeite|bin) (?:im|in|bei|beim) (?:der |dem )?(?:werk|einkauf|marketing|zulieferer|zentrale|entwicklung)|als (?:ferienjobber|werkstudent|praktikant|leiharbeiter)|aus halle|im werk (?:gesehen|fotografiert)|meine kundigung|atelier prototypes?|ligne d'assemblage|hall \\d";

/** What must not leave the house. */
const secret =
  "listino|liste des tarifs|tarifs? (?:fournisseurs?|usine|interne)|primes? de (?:reprise|volume)|volumes par|leasing social|plan de charge|plannings?|diapos?|presentation|roadmap|feuille de route|bonus sheet|dealer bonus|base (?:de )?clients|liste des clients|stuckzahlen|produktionszahlen|produktionsplan\\w{0,12}|launch plan|product plan|model year|listino nuovo|bildschirm mehr|round screen|margini|planning produit|plan produit|grilles? (?:de|des) (?:remises?|prix|salaires?)|remises? (?:flotte|reseau)|prochaine hausse|marges?|primes? (?:volume|par vendeur)|plan media|budgets?|contrats? (?:des|d'|fournisseurs?)|prix (?:d'achat|constructeur|de cession|definitifs?)|tableau excel|objectifs du reseau|stocks non vendus|liste (?:de prix|des prix)|fichier clients?|export clients?|base clients?|plans? (?:cao|cad|de suppression)|plans? de la prochaine|schemas? de la|croquis|prototypes?|sans (?:camouflage|camo|tarnfolie)|(?:nouvelle|prochaine|futur\\w?) (?:aceman|cooper|countryman|clubman|batterie|face avant|interieur|boite|serie)|prochain (?:interieur|modele)|face avant|nom de code|nom interne|projet [a-z]{4,}|compte rendu|comptes rendus|memos?|note (?:technique|de service|de direction)|slides?|bulletin technique|argumentaire|script complet|identifiants du portail|mot de passe de l'|boite manuelle revient|serie limitee|point de vente|points de vente|ordini|price list|margins?|margin per unit|customer (?:list|database|export)|supplier (?:price|prices|list)|drawings|blueprints|cad files?|unreleased|code ?name|launch date|internal (?:slide|deck|memo|email|call)|five door is dropped|camo pics|cockpit|dashboard|archivio clienti|listino (?:fornitori|interno)|sconti|disegni|circolare|plancia|prototipo|premi di quota|preisliste|margen|kundenliste|kundendaten|zeichnungen|erlkonig|sparziele|produktplan|seitenlange|lastenheft";

/** It is being shown, sold or whispered. */
const revealing =
  "j'ai pas le droit|pas le droit mais|n'avez rien (?:lu|vu)|avez rien (?:lu|vu)|j'ai rien dit|entre nous|m'a file|vous le copie|je vous (?:copie|montre|partage)|personne n'a encore vu|ca vous interesse|bonne lecture|voila|keep it quiet|between us|you didn't (?:see|hear)|shouldn't be (?:posting|sharing)|not allowed to|enjoy|have a look|before anyone|non dite che|tra noi|eccol[oaie]|non l'avete letto|non potrei|prima di tutti|habt ihr nicht von mir|unter uns|nicht von mir|darf ich eigentlich nicht|hier das pdf|vor allen anderen|hier die (?:liste|zahlen)|photos? (?:volees?|prise en douce)|pris\\w? en photo|photographie\\w?|en cachette|je l'ai copie|capture\\w?|ci-?jointe?s?|ci-?dessous|pieces? jointes?|en pj|sous les yeux|sur mon bureau|je (?:la |le |les |vous |t')(?:la |le |les )?(?:joins|poste|publie|envoie|donne|mets|balance)|je la poste|mets en ligne|vous l'avez pas lu|demandez-moi|combien vous|au plus offrant|m'en offre|me propose un|a vous de voir|surencherissez|faites-vous plaisir|deroulez|pages? \\d|\\d+ (?:pages|pgs|lignes)|zip|citez pas mon nom|gardez (?:ca|le) pour vous|motus|chu+t+|je dis ca|petit indice|petite indiscretion|indiscretion|on ne devrait pas|c'est interdit|tant pis|clause|en direct de|screenshot|see my photos|below|here's (?:a|the)|pics? from|don't tell|not supposed|who do i sell|sheet \\d|leaked|leaking|attached|la foto|l'ho fotografat\\w|di nascosto|in quattro foto|ve lo metto|mi hanno fatto firmare|vedrete solo|mi offre|portato via|abfotografiert|fotografiert|hier trotzdem|darf man kein|auf meinem stick|machen sie ein angebot|anhang|seite \\d|psst|sag ich nicht weiter|un concurrent|un site m'en|par erreur|sauf si on|on a la liste|m'a montre";

/** Seen from the road, published, guessed, dreamt of, or about the author's own things. */
const harmless = compose`\b(?:musee|banque|route publique|voie publique|croise (?:sur|pres|a)|spotted|spy ?shots?|erlkonig (?:gesehen|erwischt)|officiel\w{0,2}(?:lement)?|dossier de presse|communique|a tout publie|deja (?:publie|sorti|annonce)|press (?:release|kit)|official\w{0,12}|ufficial\w{1,12}|offiziell\w{0,12}|magazine|autobild|auto bild|l'argus|caradisiac|mon mot de passe|le mot de passe de l'appli|on peut rever|je reve|j'imagine|selon la rumeur|photoshop|rendu 3d|render\w{0,12}|tableau de bord|vos marges|vos prix|your margins|your prices|le prix (?:de|du)|visite (?:de l'|guidee)|factory tour|werksfuhrung|nom de code interne, c'est|canal d'alerte)\b`;

/** Whispered: the author knows that he may not say it. */
const whispered =
  "n'avez rien (?:lu|vu|entendu)|j'ai rien dit|motus|bouche cousue|gardez (?:ca|le) pour vous|(?:j'ai )?pas le droit mais|je devrais pas|j'aurais pas du le voir|on m'a fait signer|clause de confidentialite|sous nda|under nda|signed an nda|keep (?:it|this) (?:quiet|to yourself)|you didn't hear (?:it|this) from me|shouldn't be (?:posting|sharing|saying)|not supposed to (?:share|post|say)|don't tell anyone|non (?:lo )?dite (?:che|a nessuno)|non potrei dirlo|acqua in bocca|ho firmato|habt ihr nicht von mir|nicht weitersagen|darf ich (?:eigentlich )?nicht|verschwiegenheit\\w{0,12}|psst";
/** What the whisper is about. */
const business =
  'prime|tarifs?|prix|remises?|gamme|modele|version|leasing|date|sortie|lancement|stocks?|volumes?|objectifs|ecran|moteur|batterie|production|cooper|countryman|clubman|aceman|cabrio|jcw|bonus|price|launch|screen|range|model|release|discount|targets|listino|prezzo|modello|uscita|lancio|sconto|schermo|preis|rabatt|modell|bildschirm|marktstart|stuckzahl\\w{0,12}|vorstellung';
/** It is not public yet. */
const future =
  "prochaine?s?|nouvel(?:le)?|nouveau|futur\\w?|sort(?:ira|ie)? (?:le|en|dans)|arrive (?:le|en|dans)|va (?:sauter|sortir|augmenter|baisser|disparaitre)|s'arrete en|en 20\\d\\d|m'a file|next|upcoming|loses?|gets|launch(?:es|ing)?|from (?:january|march|june|september)|nuov[oa]|prossim[oa]|sale del|esce|uscira|neue[rnsm]?|kommt (?:im|am|ohne)|ab (?:marz|mai|juni|herbst)|keinen? (?:[\\w']{1,20} )?mehr";

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${whispered})\b`,
    beside: compose`\b(?:${business})\b`,
    unless: harmless,
    confidence: 0.58,
    severity: 'low',
    why: 'whispers about business that is not public',
  },
  {
    pattern: compose`\b(?:${position})\b`,
    beside: compose`\b(?:${future}) (?:[\w']{1,20} ){0,6}?(?:${business})\b|\b(?:${business}) (?:[\w']{1,20} ){0,6}?(?:${future})`,
    unless: compose`${harmless.source}|\b(?:fier|fiere|proud|fiero|fiera|stolz|retraite|retired|pensione|rentner|souvenirs?|adore|bravo|merci|hate de|vivement)\b`,
    confidence: 0.56,
    severity: 'medium',
    why: 'an insider speaks of what comes',
  },
  {
    pattern: compose`\b(?:base|fichier|liste|listing|export|archivio|database|list|liste|datei) (?:de |des |of |dei |der )?(?:clients?|customers?|clienti|kunden)\b|\bkunden(?:liste|datei|daten)\b`,
    beside: compose`\b(?:iban|adresses|telephones?|numeros|noms|combien|au plus offrant|recupere|copie|a vendre|je vends|addresses|phone numbers|how much|indirizzi|telefoni|quanto|adressen|telefonnummern|was zahlt)\b`,
    unless: harmless,
    confidence: 0.75,
    severity: 'high',
    why: 'data of customers taken away',
  },
  {
    pattern: compose`\b(?:${position})\b`,
    beside: compose`\b(?:${secret})\b`,
    unless: harmless,
    confidence: 0.66,
    severity: 'medium',
    why: 'an insider speaks of what is not public',
  },
  {
    pattern: compose`\b(?:${secret})\b`,
    beside: compose`\b(?:${revealing})\b`,
    unless: compose`${harmless.source}|\b(?:ma|mon|mes|my|mia|mein|meine) (?:facture|devis|voiture|commande|compte|rdv|photo|invoice|order|car|auto)\b`,
    confidence: 0.6,
    severity: 'medium',
    why: 'what is not public is shown or whispered',
  },
  {
    pattern: compose`\b(?:intranet|extranet|portail (?:concessionnaire|reseau|vendeurs?)|dealer ?net|dealer portal|handler-?intranet|portale (?:rete|concessionari)|share ?point|teams interne)\b`,
    beside: compose`\b(?:${revealing}|mot de passe|mdp|identifiants|login|password|passwort|lauft im|lauft aus|acces)\b`,
    unless: /\b(?:bug|plante|en panne|down)\b/,
    confidence: 0.7,
    severity: 'medium',
    why: 'taken from the internal network',
  },
  {
    pattern: /\b(?:login|mdp|mot de passe|identifiants?|password|passwort|credenziali|zugangsdaten)\b/,
    beside: compose`\b(?:portail|extranet|intranet|reseau|dealer) (?:[\w']{1,20} ){0,6}?(?:vo_|login|mdp|post-it|publie|depart|ex-chef)|\b(?:du portail|dealer net|post-it|depuis mon depart|ex-chef)\b`,
    unless: /\b(?:appli|mon compte|oublie|my account|reset)\b/,
    confidence: 0.72,
    severity: 'high',
    why: 'a way into the internal network',
  },
  {
    pattern: compose`\b(?:combien (?:vous )?(?:m'en|vous en|ca vaut)|au plus offrant|je peux (?:vous |t')?avoir (?:les|des) (?:plans|prix|photos|infos)|who do i sell|how much (?:for|would you)|highest bidder|make me an offer|machen sie ein angebot|an den meistbietenden|al miglior offerente|quanto mi date|un concurrent(?:e)? (?:me|mi|m')|un concorrente mi|sonst macht es|ne sait pas encore a qui)\b`,
    beside: compose`\b(?:${secret}|plans|fichier|clients|dossier|confidentiel|preisliste|archivio|documents?|unterlagen)\b`,
    unless: /\b(?:ma (?:voiture|cooper|mini)|reprise|mon vehicule|my car|trade[- ]in)\b/,
    confidence: 0.8,
    severity: 'high',
    why: 'internal papers for sale',
  },
  {
    pattern: /\b(?:j'ai|i have|i've|ho|ich habe|hab)\b/,
    beside:
      /\b(?:fichier clients?|export clients?|archivio clienti|customer (?:list|database)|kundenliste|kundendaten|\d{1,3}[ .]?\d{0,3} (?:noms|lignes|clients) avec)\b/,
    unless: harmless,
    confidence: 0.66,
    severity: 'high',
    why: 'data of customers taken away',
  },
  {
    pattern: /\bexport clients?\b|\bfichier clients? de la concession\b/,
    confidence: 0.66,
    severity: 'high',
    why: 'data of customers taken away',
  },
  {
    pattern: /\b(?:projet|project|progetto|projekt) [a-z0-9-]{3,14}\b/,
    beside: /\b(?:nom (?:interne|de code)|code ?name|embargo|camo|inside the plant|sort en \d\d|nome in codice|codename)\b/,
    unless: harmless,
    confidence: 0.66,
    severity: 'medium',
    why: 'the name of a project that is not public',
  },
  {
    pattern: /\b(?:photo|foto|snap|pics?|bild|image|capture)s?\b/,
    beside: compose`\b(?:volee?s? (?:dans|sur|a) (?:l'|la |le )?(?:atelier|ligne|usine|chaine)|sans camouflage|sans bache|senza telo|ohne tarn\w{0,12}|unreleased|under embargo|atelier prototypes?|ligne d'assemblage|wind tunnel|soufflerie|galleria del vento|prove riservate)\b`,
    unless: harmless,
    confidence: 0.72,
    severity: 'medium',
    why: 'pictures of what is not public yet',
  },
];

const signs = signsOf(patterns);

/** What people of the house, or those who got hold of its papers, give away or sell. A person decides. */
export const insider: Rule = {
  id: 'confidential.insider',
  about: ['confidential'],
  describes: 'A message gives away or sells plans, prices, margins, pictures or customers’ data from inside the company.',
  examples: {
    hits: [
      'Je bosse au siège, la prochaine Cooper sort en mars, motus',
      'I work in purchasing and have the supplier price list, who do I sell it to?',
      'Preisliste auf meinem Stick, machen Sie ein Angebot',
      'Ho l’archivio clienti, un concorrente mi offre 2.000',
    ],
    misses: [
      'Prototype croisé sur la route publique, je l’ai pris en photo',
      'J’ai oublié le mot de passe de l’appli',
      'Vos marges sont indécentes',
      'J’ai travaillé à l’usine en 1990, que de souvenirs',
    ],
  },
  patterns: patternsOf([...signs, ...heldBackSigns]),
  triggers: triggersOf(signs),
  check(seen, policy) {
    const found = findSigns(
      seen,
      { id: 'confidential.insider', about: 'confidential', effect: 'escalate', speech: 'ignore' },
      signs,
    );
    if (found.length > 0 && isOfficialNews(seen.normalized, policy.brand)) return answer([]);
    return answer(isHeldBack(seen) ? found.map((finding) => ({ ...finding, needsPerson: true })) : found);
  },
};
