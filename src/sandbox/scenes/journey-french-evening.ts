import { readJourney } from './scene-table.ts';
import type { JourneyPost } from './scene.ts';

/** French messages of the journey, first half. */
export const journeyFrenchEvening: readonly JourneyPost[] = readJourney(String.raw`
webhook fr reply praise stay @camille_rx | La finition intérieure a fait un bond, on sent le soin dans les coutures.
polling fr reply question stay @gilles_rtr | Quelle pression de pneus recommandez-vous pour de longs trajets chargés ?
webhook fr reply insult hide @kev_dlm75 | Celui qui a validé cette pub est un connard fini
webhook fr reply criticism stay @vnr_en_boucle | Deux mois pour recevoir une carte grise, deux mois ! Service de merde.
sweep fr reply joke stay @papa_2_3 | @maelle_k chez nous c’est le chien qui choisit la couleur, et il voit en gris
polling fr reply praise stay @annick_bzh | Ravie de voir que les phares ronds sont toujours là.
webhook fr mention question stay @tiphaine_lg | @MINIFrance comment récupère-t-on le second jeu de clés commandé en ligne ?
webhook fr reply insult hide @bibi_la_teigne | @camille_rx t’es vraiment une connasse à aimer ce truc
polling fr reply criticism stay @bruno_91 | Prix de la vidange doublé en un an, c’est du vol organisé, voilà le mot.
webhook fr reply question stay @mathilde_ev | Est-ce que la batterie se préchauffe toute seule avant une recharge rapide ?
sweep fr reply praise stay @clubman_ftw | @seb_cntryman la nôtre a passé les 200 000 sans broncher, courage
webhook fr reply joke stay @monsieur_pneu | J’ai fait le tour du rond-point trois fois, juste pour le plaisir. Les gens m’ont applaudi.
polling fr reply insult hide @rageux2000 | Vous êtes une belle bande d’abrutis à applaudir ça
dm-poll fr dm question stay @louise_auto | Bonjour, pouvez-vous me dire si l’essai du samedi est maintenu en cas de neige ?
webhook fr reply criticism stay @sandrine_pvt | J’ai attendu quarante minutes au téléphone pour entendre « rappelez lundi ». On est nuls ou on le fait exprès ?
webhook fr reply praise stay @zoe_en_jcw | Le volant en corde, quelle idée géniale, on n’a plus envie de le lâcher.
polling fr reply question stay @ines_ebz | Peut-on régler la recharge pour qu’elle ne démarre qu’en heures creuses ?
webhook fr mention insult escalate @tatane_ultime | @MINIFrance votre directeur est un gros connard, dites-le-lui de ma part
webhook fr reply criticism stay @ludo_sav | Atelier débordé, devis faux, facture gonflée. Un cirque.
sweep fr reply insult hide @nono_lafronde | @ju_en_cooper ferme ta gueule, personne ne t’a sonné
polling fr reply joke stay @tonton_moteur | À ce tarif j’espère que le réservoir est livré plein d’électricité.
webhook fr reply praise stay @gael_brest | Garée devant la jetée ce matin, trois touristes l’ont prise en photo avant le phare.
webhook fr reply question stay @nadia_roule | Le coffre s’ouvre-t-il au pied quand on a les bras chargés ?
polling fr reply criticism stay @patrice_diesel | Encore une voiture que la moitié des Français ne pourra pas se payer. Déconnectés.
webhook fr reply privacy hide @la_vipere_77 | Si vous voulez réveiller le chef d’atelier à minuit, son numéro perso c’est le 06 39 98 14 62
dm-poll fr dm insult escalate @sanspitie_off | Réponds quand on te parle, sale con
webhook fr reply praise stay @theo_mrtx | Le rendu de la peinture au soleil couchant, je n’étais pas prêt.
sweep fr reply criticism stay @farah_b_ | @corinne_44 pareil ici, livraison décalée sans un mot, c’est honteux
polling fr reply question stay @yanis_dz13 | Un modèle trois portes sera-t-il exposé à Marseille ?
webhook fr reply insult hide @zero_filtre | Le stagiaire qui tient ce compte est un pauvre type
webhook fr reply joke stay @loic_vitesse | Limitation à 110, cœur à 160.
polling fr mention praise stay @noemie_h_ | Merci @MINIFrance pour la visite des coulisses, ma fille veut devenir designer.
webhook fr reply criticism stay @deg_du_clavier | Trois voyants allumés et le garage me dit « roulez, on verra ». Putain, c’est sérieux comme réponse ?
polling fr reply praise stay @cabrio_chloe | Cheveux en bataille, sourire idéal, aucun regret.
webhook fr reply threat hide @gros_bras_42 | Je vais passer à ton bureau te casser les dents enculé
sweep fr reply question stay @quentin_p_ | @momo_mecano tu conseilles quelle huile pour l’ancienne génération ?
dm-poll fr dm question stay @pauline_vrm | Bonsoir, mon parrainage n’apparaît pas sur mon espace, que dois-je faire ?
webhook fr quote joke stay @arthur_tn | Moi devant ma fiche de paie puis devant ce post de @MINIFrance : deux salles, deux ambiances
polling fr reply criticism stay @jm_lorrain | Votre voix de synthèse au téléphone ne comprend rien, j’ai hurlé « entretien » huit fois.
webhook fr reply insult hide @xx_drako_xx | Que des débiles en commentaire, incroyable
webhook fr reply praise stay @lucie_roadtrip | Descendu jusqu’à Séville avec les sièges rabattus en guise de lit. Mémorable.
polling fr reply question stay @estelle_roule | La sellerie claire se tache-t-elle vite avec un jean brut ?
webhook fr mention insult escalate @kev_dlm75 | Franchement @MINIFrance allez tous vous faire voir, espèces d’ordures
sweep fr reply joke stay @raph_coffre | @pierrot_le_vrai j’ai mis une valise cabine, elle a demandé un second avis
webhook fr reply criticism stay @mr_colere | Une heure pour me rendre les clés, voiture pas lavée, plein pas fait. Minable.
polling fr reply praise stay @hector_volant | Conseil honnête en concession : on m’a déconseillé l’option la plus chère. Rare.
sweep fr reply insult hide @rageux2000 | @theo_mrtx bouffon, tu sais même pas conduire
dm-poll fr dm threat escalate @gros_bras_42 | Fils de pute, je viens t’attendre à la sortie ce soir
webhook fr reply question stay @celine_3p | Le câble de type 2 est-il fourni d’office ?
polling fr reply criticism stay @didier_mob | Assistance dépannage injoignable un dimanche, j’ai fini chez ma belle-sœur à pied. Merci pour rien.
webhook fr reply spam hide @fan_boost_24 | 5 000 abonnés réels pour 15 euros, livraison immédiate, clique vite https://abonnes-express.example/pack et https://fan-boost.example/promo
polling fr reply praise stay @adrien_jb | La musique de la vidéo tourne en boucle chez moi.
sweep fr reply praise stay @manon_dls | @zoe_en_jcw superbe photo, le rouge lui va tellement bien
polling fr reply joke stay @bastien_rch | Est-ce qu’elle aboie quand on l’approche, ou seulement quand on la raye ?
webhook fr reply insult hide @tatane_ultime | Ta gueule le robot, on veut un humain
webhook fr reply question stay @sofiane_rs | Combien de points d’ancrage pour sièges enfants au total ?
polling fr quote insult escalate @zero_filtre | Regardez-moi ce post de connards, merci @MINIFrance pour le fou rire
webhook fr reply criticism stay @corinne_44 | Vous avez perdu mon dossier deux fois. Deux fois. À ce niveau c’est du talent.
dm-poll fr dm criticism stay @bruno_91 | J’écris ici parce que personne ne décroche : votre relation client est en dessous de tout.
webhook fr reply praise stay @fab_du_69 | J’ai craqué hier à 18 h 42, heure de la signature. Merci l’équipe de Villeurbanne.
sweep fr reply insult hide @bibi_la_teigne | @annick_bzh retourne tricoter vieille salope
polling fr reply question stay @alix_bleue | Est-il possible de commander sans la bande décorative sur le capot ?
webhook fr reply criticism stay @nico_paddock | Le mode sport fait du bruit dans les haut-parleurs et c’est tout. Gadget de merde.
webhook fr reply joke stay @emma_grise | J’ai trouvé son nom : Perle. Oui, elle est grise. Oui, encore.
polling fr reply insult hide @nono_lafronde | Franchement quels crétins, faire la queue pour ça
webhook fr dm question stay @jeanne_cly | Bonjour, où puis-je télécharger la notice en version imprimable ?
sweep fr reply criticism stay @karim_lyon | @electro_hugo même bug chez moi, appli pourrie depuis l’automne
webhook fr reply praise stay @romane_c_ | Ces petits feux arrière me mettent de bonne humeur dans les embouteillages.
polling fr mention insult escalate @rageux2000 | Dis @MINIFrance, c’est quel abruti qui répond aux clients chez vous ?
webhook fr reply question stay @marion_lds | La pompe à chaleur est-elle de série sur toutes les finitions ?
polling fr reply praise stay @le_grand_fred | Position de conduite parfaite, même pour un déménageur comme moi.
webhook fr reply insult hide @kev_dlm75 | @gilles_rtr dégage le vieux, tocard
dm-poll fr dm praise stay @sab_et_titi | Merci pour les autocollants, notre fils les a mis sur le frigo.
webhook fr reply criticism stay @oceane_mrs | Connexion coupée depuis quatre jours, payer un abonnement pour ça, quelle blague.
sweep fr reply question stay @clara_bdx | @mathilde_ev tu l’as fait mesurer où, ton temps de charge ?
webhook fr reply joke stay @dgd_thomas | Ma voiture a plus de modes de conduite que moi d’humeurs. Et pourtant.
polling fr reply criticism stay @momo_mecano | Pour changer une ampoule il faut démonter la moitié de l’aile. Bravo les ingénieurs.
webhook fr reply insult hide @zero_filtre | T’as pas honte, sale con, de vendre ça à des familles
webhook fr reply praise stay @lea_petite_auto | Mille kilomètres dimanche, dos intact, moral au beau fixe.
dm-poll fr dm insult escalate @bibi_la_teigne | Vous servez à rien, bande de connards, à personne
polling fr reply question stay @vero_nantes | Le bonus écologique est-il avancé par la concession ou remboursé après ?
webhook fr reply joke stay @rallye_man | Le silence, c’est bien. Mais je fais quand même vroum avec la bouche.
`);
