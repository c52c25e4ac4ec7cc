import { readScene } from './scene-table.ts';
import type { ScenePost } from './scene.ts';

/** A post of the brand; it starts a thread. */
export interface SceneRoot {
  readonly text: string;
  readonly mediaCount: number;
}

/** What the brand posts before the stream begins, in this order: the last one is the newest, which the public page shows first. */
export const demoRoots: readonly [SceneRoot, SceneRoot] = [
  { text: 'Portes ouvertes tout le week-end\u00a0: venez l’essayer, et racontez-nous votre plus belle route.', mediaCount: 0 },
  {
    text: 'Petite par la taille, grande par le caractère. La nouvelle MINI Cooper électrique est arrivée en concession.\nQuelle couleur pour vous\u00a0? #MINIFrance',
    mediaCount: 1,
  },
];

/** An evening under two posts, in the order it is played: mostly good humour and anger that must stay, and what must not. */
export const demoStream: readonly ScenePost[] = readScene(String.raw`
fr reply praise stay @camille_rx | Le vert anglais avec le toit blanc, sans hésiter. Elle est magnifique.
fr reply question stay @ju_en_cooper | Quelle autonomie réelle sur autoroute en hiver ? Pas le chiffre de la brochure, le vrai.
fr reply insult hide @kev_dlm75 | Bande de crétins, vous achetez n’importe quoi du moment qu’il y a un logo dessus
fr reply criticism stay @vnr_en_boucle | Votre SAV est nul, concession de merde, 3 mois d’attente pour une pièce. Je n’achèterai plus jamais chez vous.
fr reply praise stay @la_cooper_verte | Deux ans avec la mienne et je souris encore à chaque virage ❤
en reply praise stay @tom_in_leeds | Saw one in town yesterday. Proper little head-turner.
fr reply insult hide @rageux2000 | Toi le community manager t’es qu’un connard, va bosser
fr reply joke stay @papa_2_3 | Trois enfants, un chien, une MINI. Ma femme dit que je suis optimiste 😂
fr reply criticism stay @sandrine_pvt | Putain mais répondez au téléphone ! Ça fait une semaine que j’appelle pour un simple rendez-vous.
it reply praise stay @giulia_tor | Bellissima! Il blu con le strisce bianche è un sogno.
fr reply question stay @nadia_roule | Est-ce que le siège bébé passe à l’arrière avec le siège passager reculé ?
fr reply spam hide @fan_boost_24 | Gagne 10 000 abonnés en 24 h, paiement discret, promo ce soir seulement : https://abonnes-express.example/go
fr reply criticism stay @patrice_diesel | 40 000 euros pour une boîte à chaussures. Vous vous foutez du monde.
de reply question stay @lena_faehrt | Kommt die Farbe auch in Deutschland? Auf der deutschen Seite finde ich sie nicht.
fr reply praise stay @clubman_ftw | Je regrette le Clubman tous les jours, mais celle-là me ferait presque changer d’avis.
fr reply insult hide @bibi_la_teigne | @camille_rx personne t’a demandé ton avis connasse
fr reply joke stay @monsieur_pneu | Quelle couleur ? Celle qui se voit le moins quand je me gare sur le trottoir.
fr mention question stay @tiphaine_lg | @MINIFrance bonjour, l’application ne veut plus se connecter depuis la mise à jour, c’est connu ?
fr reply criticism stay @bruno_91 | Arnaque totale, 900 euros pour une révision et l’alarme sonne toujours. Voleurs.
fr reply praise stay @zoe_en_jcw | Essayée samedi : la direction est un régal, on dirait un kart.
en reply insult hide @troll_9000 | You lot are absolute morons for paying that much
fr reply question stay @gilles_rtr | Bonjour, peut-on encore commander avec une boîte manuelle ? Merci de votre réponse.
fr reply criticism stay @deg_du_clavier | C’est quoi cette finition de merde ? Le plastique grince au bout de 2 000 km, à ce prix-là c’est une honte.
fr dm question stay @louise_auto | Bonjour, je n’arrive pas à choisir entre deux finitions, vous pouvez m’aider ?
it reply joke stay @nonno_enzo_ | Io la voglio rossa, così mia moglie la vede quando torno tardi.
fr reply threat hide @gros_bras_42 | Je sais où est votre siège, je vais venir tous vous crever bande d’enculés
fr reply praise stay @annick_bzh | Mon petit-fils de quatre ans a crié « la voiture qui sourit ». Tout est dit.
fr reply joke stay @tonton_moteur | Silencieuse ? Parfait, je m’entendrai enfin râler dans les bouchons.
de reply praise stay @opa_juergen_ | Meine erste war von 1974. Schön zu sehen, dass sie immer noch lacht.
fr reply criticism stay @ludo_sav | Troisième retour atelier pour le même voyant. Vous êtes incompétents, il n’y a pas d’autre mot.
fr reply question stay @mathilde_ev | Vingt minutes de recharge rapide, c’est de combien à combien exactement ?
fr reply privacy hide @la_vipere_77 | Le patron de la concession répond jamais ? Appelez-le chez lui à sa maison : 01 99 00 42 17, faites tourner
en reply question stay @oxford_annie | Still built in Oxford, or has that changed for this one?
fr reply praise stay @hector_volant | Rien à dire sur mon conseiller à Rennes, patient, précis, adorable. Ça existe aussi.
fr reply insult hide @tatane_ultime | Ferme ta gueule avec tes couleurs, abruti
fr reply criticism stay @farah_b_ | Franchement le configurateur en ligne c’est de la merde, il a planté quatre fois.
fr quote joke stay @arthur_tn | « Petite par la taille » et moi qui fais 1,98 m. On se retrouve au toit ouvrant, @MINIFrance
it reply criticism stay @beppe_officina | Assistenza vergognosa, due mesi per uno specchietto. Ladri.
fr reply praise stay @cabrio_chloe | Capot ouvert à Étretat hier soir, on ne m’enlèvera pas ça.
fr reply question stay @seb_cntryman | La reprise de l’ancienne se fait en ligne ou seulement sur place ?
de reply insult hide @wutbuerger_7 | Was für ein Arschloch schreibt hier eigentlich die Texte
fr reply joke stay @loic_vitesse | Quelle couleur ? Celle que mon banquier ne verra pas.
fr reply criticism stay @corinne_44 | Livraison repoussée quatre fois. Quatre ! Vous aurez des nouvelles de mon avocat.
fr reply praise stay @theo_mrtx | Bleu glacier, jantes noires, et je ne demande plus rien à la vie.
en reply spam hide @follow_farm | Want real followers fast? 5k for only 9 dollars, instant delivery >> https://follow-farm.example/buy
fr reply question stay @yanis_dz13 | Vous faites encore des stages de conduite sur circuit ?
fr reply criticism stay @electro_hugo | L’appli de recharge est nulle à chier, désolé mais il faut que quelqu’un le dise.
fr reply praise stay @manon_dls | Merci à l’équipe de Bordeaux pour la voiture de prêt, sauvetage de mes vacances.
fr reply insult hide @zero_filtre | Sale con va, avec tes hashtags de communicant
fr reply joke stay @raph_coffre | Le coffre contient exactement un sac de courses et un regret.
it reply question stay @chiara_guida | Arriva anche in Italia con il tetto nero? Qui nessuno sa dirmelo.
fr reply criticism stay @jm_lorrain | Vous avez tué le charme de cette voiture avec vos écrans à la con. Rendez-nous des boutons.
fr reply praise stay @pauline_vrm | Premier plein… de courant. Je suis convertie.
fr reply insult hide @kev_dlm75 | c0nnard de community manager tu réponds à personne
fr reply question stay @celine_3p | Combien de temps pour une livraison si je commande cette semaine ?
en reply joke stay @dave_the_wrench | Ordered the green one. My neighbours are also green now, with envy.
fr dm insult escalate @sanspitie_off | T’es vraiment qu’un gros connard derrière ton clavier, je te le dis en privé
fr reply criticism stay @vero_nantes | Vous encaissez l’acompte en deux minutes, par contre pour le rembourser il n’y a plus personne.
de reply joke stay @tobi_bastelt | Passt mein Ego da rein? Frage für einen Freund.
fr reply praise stay @gael_brest | Même sous la pluie bretonne elle a de l’allure, et Dieu sait qu’on teste.
fr reply hate hide @anon_du_soir | Les femmes au volant de ça, toutes des connasses, retournez à la cuisine
fr reply question stay @ines_ebz | Le chargeur mural est compris dans le prix ou en plus ?
fr reply criticism stay @mr_colere | Concession de Lille : accueil glacial, deux heures d’attente, et on me rend la voiture sale. Bravo la marque premium.
it reply insult hide @haterino | Chi la compra è un coglione, punto
fr reply praise stay @lucie_roadtrip | Lyon–Lisbonne avec la mienne, 2 900 km, zéro souci, mille souvenirs.
fr reply joke stay @emma_grise | Grise. Oui, grise. Jugez-moi.
fr reply joke stay @dgd_thomas | Elle a l’air contente de me voir. Ça change de la maison 😅
fr reply privacy hide @xx_drako_xx | Le mec qui m’a vendu la mienne c’est un voleur, écrivez-lui tous sur son mail perso : jerome.invente@example.com
en reply criticism stay @grumpy_gav | Forty grand and the touchscreen freezes. What a shit service you run.
fr reply question stay @estelle_roule | Les sièges en tissu recyclé tiennent vraiment dans le temps ?
fr reply praise stay @adrien_jb | La pub est réussie pour une fois, et la musique, quelqu’un a le titre ?
en reply praise stay @rosie_oldcar | Mine is a 2004 and still starts first time. Respect to the little ones.
fr reply criticism stay @oceane_mrs | Marre des mises à jour qui cassent tout. Depuis mardi plus de GPS, plus de musique, plus de patience.
fr reply insult hide @nono_lafronde | @theo_mrtx regardez-moi ce bouffon avec son bleu glacier, pauvre type
de reply criticism stay @bernd_bremse | Drei Werkstatttermine, dreimal Scheiße. So ein Saftladen.
fr mention praise stay @noemie_h_ | Croisé une vieille Cooper de 1967 ce matin à Annecy, merci @MINIFrance d’avoir gardé les yeux ronds
fr reply question stay @quentin_p_ | Y a-t-il une version trois portes prévue avec la grande batterie ?
fr reply spam hide @gagne_vite_fr | Gagne 350 euros par jour depuis ton canapé, sans rien faire, j’explique tout ici https://argent-canape.example/jour
fr reply joke stay @sab_et_titi | On a tiré à pile ou face. C’est tombé sur la tranche. Donc ce sera jaune.
fr reply praise stay @maelle_k | Elle est trop belle, j’en ai parlé à mon chat, il est d’accord.
fr reply criticism stay @didier_mob | Un scandale : 6 semaines sans voiture de remplacement, et personne pour s’excuser. Escrocs.
it reply praise stay @marco_curve | Provata ieri sui colli: uno spettacolo in curva.
fr reply insult hide @bibi_la_teigne | Va te faire foutre @ju_en_cooper avec ton autonomie
fr reply question stay @alix_bleue | Peut-on venir aux portes ouvertes sans rendez-vous ? Et avec un chien ?
en reply praise stay @becky_drives | My daughter calls it the smiley car. We may have to get one.
fr reply criticism stay @momo_mecano | Trente ans de métier : vos pièces coûtent le double et durent la moitié. C’est du foutage de gueule.
fr reply joke stay @rallye_man | Je la veux avec un frein à main à l’ancienne et un parking en gravier.
fr reply threat hide @la_vipere_77 | @didier_mob continue de pleurer fils de pute et je te retrouve, t’es mort
fr reply praise stay @romane_c_ | Bravo pour le toit contrasté, ça donne envie d’être au printemps.
de reply praise stay @mareike_m | Heute Probe gefahren. Ich habe den ganzen Tag gegrinst.
fr reply question stay @marion_lds | La garantie batterie est transférable si je revends ?
fr reply criticism stay @nico_paddock | Sportive, ça ? On dirait un aspirateur avec des jantes. Décevant, vraiment.
it reply question stay @elena_blu | Le porte aperte ci sono anche la domenica mattina?
fr quote criticism stay @tiphaine_lg | « Arrivée en concession » : pas la mienne, commandée en mars, toujours rien. Bravo @MINIFrance, quelle blague.
fr reply insult hide @rageux2000 | Espèce de c r é t i n, et ta voiture de bobo avec
fr reply joke stay @pierrot_le_vrai | Ma grand-mère l’appelle « le bonbon ». Adjugé.
it reply joke stay @vale_in_auto | Ho chiesto a mio marito che colore. Ha risposto: quanto costa. Uomo pratico.
fr reply praise stay @lea_petite_auto | Le petit drapeau dans les feux arrière me fait craquer à chaque fois.
fr reply question stay @clara_bdx | Consommation en ville avec la clim à fond ? Bordeaux en août, vous voyez.
fr reply criticism stay @vnr_en_boucle | Toujours aucun retour de votre service client. Zéro. Nada. Vous êtes nuls, archi-nuls.
en reply insult hide @no_mercy_max | Whoever runs this account is a complete asshole
fr reply praise stay @le_grand_fred | Deux mètres et j’y rentre. Personne ne me croit, mais j’y rentre.
fr reply spam hide @promo_minute | Jantes de marque, 80 % de réduction, stock limité, paiement en carte cadeau uniquement : https://jantes-minute.example/promo
fr reply joke stay @bastien_rch | Si on la commande en jaune, elle est livrée avec des frites ?
fr reply question stay @sofiane_rs | Vous reprenez les bornes de l’ancien modèle ou il faut tout racheter ?
fr dm praise stay @jeanne_cly | Merci pour votre aide d’hier, la concession m’a rappelée dans l’heure.
de reply question stay @nele_laedt | Lädt sie auch an 22-kW-Säulen voll, oder wieder nur halb so schnell?
fr reply criticism stay @karim_lyon | Le prix de l’assurance, le prix des pneus, le prix des pièces : voleurs jusqu’au bout.
en reply criticism stay @wendy_wiper | Eleven weeks for a windscreen. Eleven. This is a rip-off dressed up as premium.
fr reply insult hide @tatane_ultime | Vous êtes tous des débiles sous ce post, allez prendre l’air
fr reply praise stay @fab_du_69 | Je passe devant la vitrine tous les soirs en rentrant. Tous les soirs.
en reply question stay @priya_on_wheels | Does the heated steering wheel come as standard? Asking in November.
fr reply joke stay @anais_w_ | Mon garage est minuscule. Pour une fois c’est un argument.
de reply question stay @heike_h_ | Gibt es das Grün nur mit weißem Dach oder auch mit schwarzem?
fr reply criticism stay @arthur_tn | Publicité mensongère : « arrivée en concession », la mienne n’a même pas de brochure.
it reply threat hide @lupo_nero_99 | So dove lavori, stronzo, stasera ti spacco la faccia
fr reply praise stay @ju_en_cooper | Réponse reçue en privé en dix minutes, avec les vrais chiffres. Chapeau.
fr reply question stay @sandrine_pvt | On me propose une extension de garantie à 1 100 euros, ça les vaut ?
fr reply joke stay @monsieur_pneu | J’ai demandé un prix d’ami. On m’a répondu qu’on n’était pas amis.
de reply criticism stay @uwe_am_steuer | Für das Geld erwarte ich keine klappernde Heckklappe. Peinlich.
fr reply privacy hide @anon_du_soir | Pour ceux qui cherchent la cliente qui se plaint partout, voilà son portable : 06 39 98 27 05. Amusez-vous
fr reply praise stay @emma_grise | On m’a jugée pour le gris. Je maintiens. Elle est sublime.
fr reply criticism stay @gilles_rtr | J’ai été client trente ans. Vous venez de me perdre pour une histoire de joint à douze euros.
en reply joke stay @sam_hatchback | It is so quiet I heard my own financial decisions.
fr reply insult hide @zero_filtre | conn@rd de modérateur, supprime donc ça
fr reply question stay @camille_rx | Le vert anglais existe aussi en mat ? Non ? Dommage, je demande quand même.
fr reply praise stay @papa_2_3 | Mise à jour : les trois enfants rentrent. Le chien négocie.
fr reply criticism stay @bruno_91 | Service client injoignable, musique d’attente insupportable, on se moque de nous. Honteux.
it reply insult hide @rabbia_pura | Figlio di puttana chi ha deciso questi prezzi e scemo chi li paga
fr mention insult escalate @kev_dlm75 | @MINIFrance vous êtes des ordures et votre boss une raclure
fr reply praise stay @zoe_en_jcw | Le son en mode kart, j’ai honte de rire autant toute seule.
it reply criticism stay @ale_bergamo | Tre telefonate, tre risposte diverse. Fate pace con voi stessi e poi richiamatemi.
fr reply joke stay @tonton_moteur | Essai demandé. Rendez-vous pris. Banquier prévenu. Divorce évité de peu.
fr reply question stay @hector_volant | Les barres de toit sont compatibles avec le toit panoramique ?
de reply criticism stay @flo_hamburg | Wieder ein Software-Update, wieder geht das Radio nicht. Was für ein Mist.
de reply insult hide @krawall_kai | Halt die Fresse mit deiner Werbung, du Vollidiot
fr reply criticism stay @pauline_vrm | Seul vrai reproche : le menu climatisation, une punition. Quatre gestes pour avoir froid.
fr reply praise stay @nadia_roule | Le siège bébé passe ! Je suis allée vérifier moi-même, merci à l’équipe de Toulouse.
en reply criticism stay @callum_g_ | Your app is crap and your phone line is worse. Sort it out.
fr reply joke stay @loic_vitesse | Mon banquier a vu. Il a mis un cœur. Je suis inquiet.
fr reply insult hide @nono_lafronde | Gros tocards, retournez jouer aux petites voitures
fr reply question stay @lucie_roadtrip | Vous avez une carte des bornes partenaires pour l’Espagne ?
it reply praise stay @fede_cabrio | Tetto aperto, lago di Como, niente da aggiungere.
fr reply criticism stay @ludo_sav | Retour atelier numéro quatre. J’ai ma tasse à café là-bas. Décourageant de nullité.
fr reply spam hide @cryptolune_ | Avec cette crypto j’ai multiplié mes économies par 12, rejoins le groupe gratuit https://crypto-lune.example/vip avant fermeture
fr reply praise stay @sab_et_titi | Elle est jaune. Elle est là. Elle est parfaite.
de reply praise stay @carla_kurve | Kurvenstraße, offenes Fenster, Lieblingslied. Danke dafür.
en reply question stay @jack_dublin | Any news on right-hand-drive deliveries to Dublin?
fr reply joke stay @raph_coffre | Nouvelle stratégie : ne plus rien acheter d’encombrant. Le coffre m’a rendu minimaliste.
fr reply criticism stay @deg_du_clavier | Le SAV vient de me raccrocher au nez. Quelle boîte de merde.
de reply joke stay @max_blinker | Blinker serienmäßig? Dann nehme ich den aus der Münchner Verwandtschaft nicht.
fr reply insult hide @xx_drako_xx | espèce de sale c.o.n.n.a.r.d, personne veut de ta caisse
fr reply question stay @annick_bzh | On peut faire graver un prénom sur la plaque de seuil ? C’est pour mon petit-fils.
fr reply praise stay @didier_mob | Je râle beaucoup ici mais reconnaissons-le : au volant, c’est autre chose.
it reply criticism stay @simo_gomme | Prezzo folle, app che non funziona, consegna rinviata: complimenti, che schifo di servizio.
fr reply joke stay @rallye_man | Le gravier est livré. Il me manque juste la voiture.
fr reply insult hide @gros_bras_42 | Ta gueule @annick_bzh va tricoter vieille salope
fr reply praise stay @mathilde_ev | 18 minutes chrono sur l’A10. Le café n’avait pas refroidi.
en reply insult hide @keyboard_kurt | Shut the fuck up about your little toy car, you bunch of idiots
fr dm threat escalate @sanspitie_off | Je vais te trouver connard, et ce jour-là tu vas saigner
fr reply question stay @celine_3p | Le délai annoncé ce matin a changé cet après-midi, lequel est le bon ?
fr reply criticism stay @jm_lorrain | Encore un écran. Toujours un écran. Bientôt un écran à la place du volant. Ridicule.
de reply praise stay @steffi_cabrio | Dach auf, Heizung an, Elbe links. Mehr brauche ich nicht.
fr reply joke stay @maelle_k | Le chat a changé d’avis, il veut le break.
it reply praise stay @irene_pd | Mia nonna ha detto solo: che simpatica. E lei non dice mai niente di carino.
fr reply praise stay @yanis_dz13 | Le stage circuit est complet, c’est dire. Vivement le prochain.
it reply question stay @luca_motori | Quanto ci mette davvero da 10 a 80 per cento a una colonnina normale?
fr reply criticism stay @patrice_diesel | J’ai fait le calcul : à ce prix, ma diesel roule encore onze ans. Sans façon.
fr reply insult hide @rageux2000 | Et encore un post d’abrutis pour abrutis
en reply praise stay @molly_miles | Drove it up to the Lakes and back. No notes.
en reply joke stay @harry_tyres | My dog has claimed the passenger seat. Negotiations have failed.
fr reply question stay @theo_mrtx | Et pour les jantes noires, il faut quel pack au juste ?
fr reply praise stay @clara_bdx | Réponse précise, politesse, humour : on a changé le community manager ? Gardez-le.
fr reply criticism stay @farah_b_ | Cinquième plantage du configurateur. Je commence à croire qu’il ne veut pas me vendre de voiture.
fr reply joke stay @fab_du_69 | J’ai fini par entrer dans la vitrine. Enfin, dans la concession. Par la porte.
de reply question stay @jonas_kombi | Gibt es eine Anhängerkupplung fürs Rad? Zwei Räder, ein Traum.
fr reply praise stay @hector_volant | Bonne nuit à tous, même aux râleurs. C’était un joli fil.
`);
