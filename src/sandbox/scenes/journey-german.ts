import { readJourney } from './scene-table.ts';
import type { JourneyPost } from './scene.ts';

/** German messages of the journey. */
export const journeyGerman: readonly JourneyPost[] = readJourney(String.raw`
webhook de reply praise stay @lena_faehrt | Das runde Display ist endlich mal ein Bildschirm mit Charakter.
polling de reply question stay @jonas_kombi | Wie groß ist der Kofferraum mit umgeklappter Rückbank?
webhook de reply insult hide @wutbuerger_7 | Ihr seid doch alle Vollidioten
dm-poll de dm question stay @anke_aus_kiel | Guten Tag, kann ich die Wallbox auch später dazubestellen?
webhook de reply criticism stay @uwe_am_steuer | Vier Wochen auf einen Scheinwerfer warten, das ist doch Scheiße.
polling de reply joke stay @tobi_bastelt | Habe sie ausgemessen: passt genau zwischen zwei Ausreden.
sweep de reply praise stay @mareike_m | @steffi_cabrio tolle Strecke, die nehmen wir im Frühling auch
webhook de mention insult escalate @krawall_kai | @MINIFrance euer Chef ist ein Wichser, richtet ihm das aus
webhook de reply question stay @nele_laedt | Merkt sich das Auto die Ladegrenze für zu Hause?
polling de reply insult hide @der_schatten_ | @opa_juergen_ halt die Fresse, du alter Sack
webhook de reply criticism stay @bernd_bremse | Für den Preis klappert zu viel und antwortet zu wenig. Abzocke.
polling de reply praise stay @opa_juergen_ | Meine Frau wollte nie ein kleines Auto. Jetzt gibt sie es mir nicht mehr.
dm-poll de dm insult escalate @hass_hans | Du bist das dümmste Arschloch, das mir je geschrieben hat
webhook de reply joke stay @max_blinker | Der Blinker funktioniert. Ich habe es einem Bekannten gezeigt, er war erstaunt.
sweep de reply question stay @heike_h_ | @jonas_kombi passt bei dir ein Kinderwagen rein?
webhook de reply insult hide @hass_hans | Wer so etwas kauft, ist ein Idiot
polling de reply criticism stay @flo_hamburg | Die App meldet mich jeden Morgen ab. Jeden. Morgen. Was für ein Mist.
webhook de mention question stay @ina_ingolf | @MINIFrance gibt es das Sondermodell auch mit Rechtslenker?
webhook de reply praise stay @steffi_cabrio | Heute bei acht Grad offen gefahren, die Nachbarn winken schon.
polling de reply insult hide @krawall_kai | Verpiss dich mit deinem Werbemüll
dm-poll de dm praise stay @paul_pendelt | Danke für die schnelle Hilfe mit der Rechnung.
webhook de reply criticism stay @anke_aus_kiel | Erst wird der Termin verschoben, dann vergessen, dann bestritten. Unfassbar.
sweep de reply joke stay @tobi_bastelt | @max_blinker meiner blinkt sogar, wenn ich nur nachdenke
sweep de reply insult hide @wutbuerger_7 | @heike_h_ jammer woanders, du Drecksau
polling de quote insult escalate @der_schatten_ | Seht euch diese Idioten von @MINIFrance an, feiern einen Becherhalter
webhook de reply praise stay @paul_pendelt | Sechzig Kilometer am Tag, und jeden davon gern.
polling de reply joke stay @ina_ingolf | Sie ist so leise, dass ich meine Vorsätze hören kann.
webhook de reply spam hide @schnell_reich_ | Verdiene 400 Euro pro Tag von zu Hause, nur heute, jetzt anmelden https://schnell-reich.example/start und https://geld-sofort.example/vip
dm-poll de dm threat escalate @der_schatten_ | Ich finde dich, du Hurensohn, und dann gnade dir Gott
polling de quote insult escalate @krawall_kai | Und wieder so ein Hurensohn bei @MINIFrance, der alles besser weiß
polling de reply question stay @bernd_bremse | Wann muss die Bremsflüssigkeit beim ersten Mal gewechselt werden?
sweep de reply insult hide @hass_hans | @mareike_m du dumme Schlampe hast doch keine Ahnung
webhook de reply praise stay @mareike_m | Das Grün leuchtet im Regen noch schöner.
webhook de mention insult escalate @hass_hans | Na @MINIFrance, schon wieder ein Arschloch am Telefon eingestellt?
polling de reply criticism stay @nele_laedt | Ladekarte gesperrt, Hotline besetzt, Akku leer. Großartiger Freitag.
webhook de reply privacy hide @krawall_kai | Der Verkäufer geht nicht ran? Privat erreicht ihr ihn unter 0176 04069012, viel Spaß
sweep de reply praise stay @carla_kurve | @paul_pendelt so soll Pendeln sein, gute Fahrt
webhook de reply joke stay @jonas_kombi | Der Hund fährt vorne mit. Er hat eine Anzahlung geleistet.
polling de reply question stay @flo_hamburg | Lässt sich das Begrüßungslicht abschalten?
webhook de dm question stay @carla_kurve | Hallo, gilt die Garantie auch bei Fahrten nach Norwegen?
webhook de reply criticism stay @max_blinker | Wieder eine Stunde Warteschleife mit Panflöte. Das grenzt an Folter.
polling de mention praise stay @lena_faehrt | Danke @MINIFrance, die Probefahrt war das Beste an dieser Woche.
webhook de reply threat hide @der_schatten_ | Wenn ich dich erwische, schlage ich dich tot, du Missgeburt
polling de reply praise stay @ina_ingolf | Kleines Auto, großes Grinsen. Mehr gibt es nicht zu sagen.
sweep de reply criticism stay @uwe_am_steuer | @bernd_bremse bei mir dasselbe, drei Besuche und kein Ergebnis, ein Witz
`);
