import type { SceneAuthor } from './scene.ts';

/** The account the scenes are played around; it stands for the brand and is as invented as everybody else in them. */
export const brandAuthor: SceneAuthor = { name: 'MINI France', handle: 'MINIFrance' };

/** The cast: everybody is invented, surnames are initials. `handle Name`, one a line. */
const cast = String.raw`
camille_rx Camille R.
ju_en_cooper Julien
la_cooper_verte La Cooper verte
nadia_roule Nadia B.
fab_du_69 Fab du 69
maelle_k Maëlle K.
papa_2_3 Papa de trois
clubman_ftw Clubman à vie
tiphaine_lg Tiphaine L.
momo_mecano Momo le mécano
sandrine_pvt Sandrine P.
oliv_41 Olivier
zoe_en_jcw Zoé
bastien_rch Bastien
ines_ebz Inès
le_grand_fred Le grand Fred
pauline_vrm Pauline V.
electro_hugo Hugo l’électrique
annick_bzh Annick
theo_mrtx Théo
sab_et_titi Sab et Titi
yanis_dz13 Yanis
gilles_rtr Gilles, retraité
manon_dls Manon D.
rallye_man Rallye man
cabrio_chloe Chloé en cabrio
karim_lyon Karim
vero_nantes Véro de Nantes
quentin_p_ Quentin
louise_auto Louise
dgd_thomas Thomas
mathilde_ev Mathilde
seb_cntryman Seb
corinne_44 Corinne
nico_paddock Nico
emma_grise Emma
ludo_sav Ludo
farah_b_ Farah
pierrot_le_vrai Pierrot
lea_petite_auto Léa
arthur_tn Arthur
estelle_roule Estelle
jm_lorrain Jean-Marc
sofiane_rs Sofiane
alix_bleue Alix
monsieur_pneu Monsieur Pneu
clara_bdx Clara
hector_volant Hector
marion_lds Marion
didier_mob Didier
romane_c_ Romane
tonton_moteur Tonton Moteur
anais_w_ Anaïs
gael_brest Gaël
celine_3p Céline
loic_vitesse Loïc
noemie_h_ Noémie
patrice_diesel Patrice
lucie_roadtrip Lucie
adrien_jb Adrien
oceane_mrs Océane
raph_coffre Raph
jeanne_cly Jeanne
bruno_91 Bruno
kev_dlm75 kev
xx_drako_xx drako
rageux2000 Le rageux
tatane_ultime Tatane
user84920175 user84920175
vnr_en_boucle Vénère
bibi_la_teigne Bibi
nono_lafronde nono
gros_bras_42 Gros bras
zero_filtre Zéro filtre
anon_du_soir anonyme
mr_colere Colère
la_vipere_77 La vipère
sanspitie_off sans pitié
deg_du_clavier dégât
promo_minute Promo minute
gagne_vite_fr Gagne vite
fan_boost_24 Fan boost
cash_express_ Cash express
cryptolune_ Crypto Lune
tom_in_leeds Tom in Leeds
becky_drives Becky
mini_dad_ Mini dad
oxford_annie Annie
greg_gears Greg
priya_on_wheels Priya
jack_dublin Jack
rosie_oldcar Rosie
sam_hatchback Sam
ellie_b_road Ellie
dave_the_wrench Dave
nina_kent Nina
harry_tyres Harry
molly_miles Molly
callum_g_ Callum
wendy_wiper Wendy
grumpy_gav Grumpy Gav
troll_9000 troll 9000
keyboard_kurt kurt
no_mercy_max max
spitfire_ace ace
follow_farm Follow Farm
easy_cash_now Easy Cash
giulia_tor Giulia
marco_curve Marco
fede_cabrio Federica
ale_bergamo Alessandro
chiara_guida Chiara
nonno_enzo_ Nonno Enzo
luca_motori Luca
sara_verona Sara
davide_pista Davide
elena_blu Elena
teo_spider Matteo
vale_in_auto Valentina
beppe_officina Beppe
marti_roma Martina
simo_gomme Simone
irene_pd Irene
rabbia_pura rabbia
lupo_nero_99 lupo nero
senza_freni_ senza freni
haterino hater
guadagna_ora Guadagna ora
lena_faehrt Lena
jonas_kombi Jonas
anke_aus_kiel Anke
tobi_bastelt Tobi
mareike_m Mareike
uwe_am_steuer Uwe
steffi_cabrio Steffi
flo_hamburg Flo
heike_h_ Heike
max_blinker Max B.
carla_kurve Carla
opa_juergen_ Opa Jürgen
nele_laedt Nele
bernd_bremse Bernd
ina_ingolf Ina
paul_pendelt Paul
wutbuerger_7 wut
krawall_kai krawall
der_schatten_ schatten
hass_hans hh
schnell_reich_ Schnell reich
`;

const byHandle: ReadonlyMap<string, SceneAuthor> = new Map(
  cast
    .trim()
    .split('\n')
    .map((line) => {
      const space = line.indexOf(' ');
      const author = { handle: line.slice(0, space), name: line.slice(space + 1) };
      return [author.handle, author];
    }),
);

/** Somebody of the cast. Throws for a handle that is not in it. */
export function authorOf(handle: string): SceneAuthor {
  const author = byHandle.get(handle);
  if (author === undefined) throw new Error(`@${handle} is not in the cast`);
  return author;
}
