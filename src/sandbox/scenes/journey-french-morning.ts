import { readJourney } from './scene-table.ts';
import type { JourneyPost } from './scene.ts';

/** French messages of the journey, second half. */
export const journeyFrenchMorning: readonly JourneyPost[] = readJourney(String.raw`
webhook fr reply praise stay @pauline_vrm | Bonjour du col du Galibier, elle monte mieux que mon moral.
polling fr reply criticism stay @vnr_en_boucle | Six mails, zéro réponse. Votre formulaire de contact est une poubelle ou quoi ?
webhook fr reply insult hide @tatane_ultime | Bande d’enculés, vous me dégoûtez
webhook fr reply question stay @ju_en_cooper | Le planificateur d’itinéraire tient-il compte du vent de face ?
sweep fr reply praise stay @la_cooper_verte | @hector_volant bienvenue au club des garages trop petits et des cœurs trop grands
polling fr reply joke stay @pierrot_le_vrai | Elle tient dans mon salon. Ne me demandez pas comment je le sais.
webhook fr mention criticism stay @corinne_44 | @MINIFrance cinquième relance, toujours aucun numéro de suivi, c’est se moquer des gens.
webhook fr reply insult hide @mr_colere | Le type au micro dans la vidéo, quel imbécile heureux
dm-poll fr dm insult escalate @nono_lafronde | T’es qu’un bouffon payé pour copier-coller des phrases
polling fr reply question stay @seb_cntryman | Y a-t-il des tapis en caoutchouc d’origine pour l’hiver ?
webhook fr reply criticism stay @farah_b_ | Le devis est passé de 600 à 1 400 euros entre le matin et le soir. Voleurs.
sweep fr reply joke stay @tonton_moteur | @bastien_rch elle n’aboie pas, elle klaxonne quand je la quitte
webhook fr reply praise stay @maelle_k | Même ma banquière a souri sur le parking.
polling fr reply insult hide @xx_drako_xx | @bastien_rch on t’a pas demandé ton humour de merde, abruti
dm-poll fr dm insult escalate @kev_dlm75 | Abruti, lis au moins mon message avant de répondre
webhook fr reply criticism stay @patrice_diesel | Les bornes sont en panne une fois sur deux et vous vendez du rêve. Publicité trompeuse.
polling fr quote insult escalate @kev_dlm75 | Encore ces crétins de @MINIFrance avec leur pub de Noël en novembre
webhook fr reply praise stay @yanis_dz13 | Premier stage sur circuit offert par ma sœur, j’en tremble encore de joie.
dm-poll fr dm question stay @quentin_p_ | Bonjour, mon code promotionnel pour les accessoires est refusé, est-il périmé ?
webhook fr reply privacy hide @anon_du_soir | La cliente qui fait sa maligne plus haut, écrivez-lui donc : sandra.inventee@example.org
polling fr reply joke stay @raph_coffre | Coffre mesuré : deux packs d’eau et une dispute conjugale.
webhook fr reply criticism stay @ludo_sav | Peinture qui s’écaille au bout de huit mois et on me parle d’usage anormal. Je l’ai lavée, pardon.
sweep fr reply question stay @nadia_roule | @le_grand_fred tu recules le siège jusqu’au bout, ou il reste de la place derrière ?
webhook fr reply insult hide @rageux2000 | Vous êtes des raclures, point final
webhook fr reply praise stay @gilles_rtr | À mon âge on m’avait dit d’être raisonnable. J’ai pris la rouge.
polling fr reply question stay @estelle_roule | Peut-on brancher deux téléphones en même temps ?
webhook fr mention threat escalate @gros_bras_42 | @MINIFrance je vais retrouver celui qui gère ce compte et l’égorger, cet enculé
polling fr reply criticism stay @jm_lorrain | Plus de jauge, plus de bouton, plus d’âme. Beau gâchis.
polling fr reply joke stay @monsieur_pneu | Quatre pneus neufs, deux bras, une jambe. Le compte y est.
dm-poll fr dm question stay @cabrio_chloe | Bonjour, combien coûte le remplacement de la capote, à peu près ?
sweep fr reply insult hide @kev_dlm75 | @maelle_k et ton chat aussi est débile ou c’est que toi
webhook fr reply praise stay @sab_et_titi | Le petit autocollant abeille posé, notre jaune est enfin complète.
polling fr reply question stay @theo_mrtx | Jantes de 18 ou de 17 pour le confort en ville ?
webhook fr reply spam hide @gagne_vite_fr | Gagne 500 euros par semaine sans travailler, inscription offerte aujourd’hui seulement : https://argent-canape.example/bonus
webhook fr reply criticism stay @bruno_91 | Bonjour, non. Toujours non. Réparez d’abord la mienne, on parlera de la nouvelle après.
polling fr reply praise stay @clara_bdx | Le conducteur de la dépanneuse en était amoureux aussi, c’est dire.
webhook fr mention insult escalate @bibi_la_teigne | Hé @MINIFrance, ta gueule avec tes notifications
webhook fr reply question stay @ines_ebz | Où trouve-t-on la liste des accessoires compatibles avec le cabriolet ?
dm-poll fr dm insult escalate @mr_colere | Pauvre type, tu te caches derrière un logo
polling fr reply criticism stay @oceane_mrs | Le GPS m’a envoyée dans un champ. Un champ. Avec des vaches.
webhook fr reply insult hide @zero_filtre | @sandrine_pvt arrête de chialer pauvre débile
sweep fr reply criticism stay @didier_mob | @ludo_sav courage, moi j’en suis au courrier recommandé, ils sont injoignables
webhook fr reply praise stay @noemie_h_ | Dessinée par des gens qui aiment les voitures, ça se voit.
polling fr reply joke stay @loic_vitesse | J’ai dit à mon patron que j’étais en réunion. C’était avec elle, sur la corniche.
polling fr reply insult hide @tatane_ultime | Encore un défilé d’ordures qui n’ont jamais rien conduit
webhook fr reply hate hide @anon_du_soir | Retourne dans ton pays @karim_lyon, sale raclure d’étranger, fils de pute
dm-poll fr dm praise stay @hector_volant | Un mot pour remercier l’accueil de ce matin, café compris.
polling fr reply criticism stay @nico_paddock | Direction molle, écran lent, note salée. Passez votre chemin.
webhook fr quote criticism stay @electro_hugo | « La ville en silence », sauf quand votre appli plante et que je hurle, @MINIFrance
sweep fr reply praise stay @fab_du_69 | @emma_grise le gris au soleil, je retire tout ce que j’ai dit
webhook fr reply insult hide @nono_lafronde | Votre équipe de com, un ramassis d’imbéciles
polling fr reply question stay @alix_bleue | Le crédit ballon est-il remboursable par anticipation sans frais ?
webhook fr reply joke stay @papa_2_3 | On a perdu une chaussette à l’arrière en mars. On la cherche encore.
polling fr mention insult escalate @xx_drako_xx | @MINIFrance vous êtes vraiment des tocards
webhook fr reply criticism stay @deg_du_clavier | Merde à la fin, une visserie qui rouille en un hiver, vous les achetez où vos vis ?
dm-poll fr dm threat escalate @la_vipere_77 | Je sais à quelle heure tu pars, connasse, fais attention à toi
webhook fr reply praise stay @le_grand_fred | Le réglage lombaire a sauvé mon couple. Et mon dos.
polling fr reply insult hide @rageux2000 | Encore toi @didier_mob, mais tire-toi fdp
sweep fr reply joke stay @arthur_tn | @annick_bzh mon neveu l’appelle « la grenouille », on progresse
sweep fr reply insult hide @xx_drako_xx | @mathilde_ev toi et tes bornes, quelle abrutie
webhook fr mention insult escalate @tatane_ultime | @MINIFrance bande de bouffons, rendez l’antenne
dm-poll fr dm insult escalate @rageux2000 | Va te faire foutre, toi et ta réponse automatique
polling fr reply praise stay @tiphaine_lg | Mise à jour installée, tout remarche, et l’animation de démarrage est adorable.
webhook fr reply privacy hide @xx_drako_xx | Voilà la ligne directe du gars qui m’a mal parlé : 02 61 91 33 08, faites-vous plaisir
webhook fr mention praise stay @lucie_roadtrip | Trois pays en un week-end, merci @MINIFrance, et merci au péage allemand qui n’existe pas.
sweep fr reply insult hide @tatane_ultime | @loic_vitesse va te faire foutre avec ta corniche
polling fr reply criticism stay @mr_colere | Le parking de la concession est plein de voitures et vide de gens pour vous aider.
polling fr reply joke stay @dgd_thomas | J’ai demandé à la voiture de me raconter une blague. Elle a affiché mon reste à payer.
webhook fr quote insult escalate @nono_lafronde | Merci @MINIFrance de rappeler à tous que votre service est tenu par des abrutis
polling fr reply question stay @marion_lds | L’application montre-t-elle la charge en pour cent sur une montre ?
webhook fr reply threat hide @la_vipere_77 | Continue de poster et je te plante, sale raclure
dm-poll fr dm question stay @vero_nantes | Bonjour, faut-il apporter l’ancien contrat pour la reprise ?
sweep fr reply praise stay @adrien_jb | @romane_c_ oui, et de nuit on dirait un petit vaisseau
webhook fr reply criticism stay @karim_lyon | À force d’augmenter vous finirez par vendre uniquement à vous-mêmes.
polling fr reply praise stay @gael_brest | Rincée à l’eau de mer et fière comme un goéland.
webhook fr reply insult hide @bibi_la_teigne | Espèce de grosse conne… pardon, connasse, @pauline_vrm
polling fr mention insult escalate @mr_colere | @MINIFrance votre service presse : que des connards arrogants
sweep fr reply criticism stay @momo_mecano | @sofiane_rs évite la pièce d’origine, hors de prix et pas meilleure
webhook fr reply joke stay @emma_grise | Perle a pris une contravention. Elle nie.
polling fr mention insult escalate @anon_du_soir | Qui a dit que @MINIFrance était poli ? Une bande d’ordures, oui
dm-poll fr dm question stay @alix_bleue | Bonjour, puis-je venir voir les coloris sans rendez-vous en semaine ?
sweep fr reply praise stay @camille_rx | @theo_mrtx rien ne bat ce bleu sous la pluie, bien choisi
polling fr reply insult hide @kev_dlm75 | Quel ramassis de bouffons sous cette publication
`);
