import { describe, expect, it } from 'vitest';
import type { Outcome, RuleLanguage } from '../../domain/netiquette.ts';
import { decide } from '../decide/decide.ts';
import { judgeMessage } from '../judge-message.ts';
import { aMessage, shippedPolicy, someFacts } from '../rules.fixture.ts';

/** The verdict of all rules of the shipped policy, every act allowed. */
function outcomesOf(text: string, lang: RuleLanguage): readonly Outcome[] {
  const message = aMessage({ text });
  return decide(message, judgeMessage(message, lang, [], shippedPolicy), shippedPolicy, someFacts(), 0).outcomes;
}

interface Row {
  readonly text: string;
  readonly because: string;
}

describe('rules/lexicon/false-friends', () => {
  it.each`
    text                                                               | because
    ${'Ma Cooper est rentrée de la concession ce matin'}               | ${'Cooper, concession: begin like an insult'}
    ${'La mécanique est irréprochable, le mécano aussi'}               | ${'mécanique: holds a slur'}
    ${'Une vraie voiture de race, quel tempérament'}                   | ${'race: breeding of a car'}
    ${'Je la veux en noir intense avec toit blanc'}                    | ${'noir: a paint'}
    ${'La boîte râpe un peu en seconde'}                               | ${'râpe: not rape'}
    ${'La jante a râpé le trottoir'}                                   | ${'râpé: not rape'}
    ${'Trois semaines de retard sur la livraison'}                     | ${'retard: a delay'}
    ${"Livrée aujourd'hui, quel bonheur"}                              | ${"aujourd'hui: an elision inside of a word"}
    ${'Où est le kill switch de la batterie ?'}                        | ${'kill switch: a part'}
    ${'Boudu con, elle est belle cette Mini !'}                        | ${'con: punctuation of the south'}
    ${'Oh con que ça tire dans les virages'}                           | ${'con: punctuation of the south'}
    ${"C'est con, j'ai raté la promo"}                                 | ${'con: said of a thing'}
    ${"La pédale d'embrayage grince à froid"}                          | ${'pédale: a part'}
    ${'Pédale douce dans les virages, il pleut'}                       | ${'pédale: to drive gently'}
    ${"Sacré enfoiré, tu l'as eue avant moi mdr, je t'aime mon pote"}  | ${'enfoiré: between friends'}
    ${'Le concert des Enfoirés passe ce soir'}                         | ${'Enfoirés: a charity'}
    ${'Pneu crevé sur la rocade, merci la roue galette'}               | ${'crevé: a tyre'}
    ${'Je suis crevé après 600 km'}                                    | ${'crevé: tired'}
    ${'Le joint de culasse a tenu 200 000 km'}                         | ${'joint, culasse: parts'}
    ${'Le cul de la Clubman est magnifique'}                           | ${'cul: rear of a car'}
    ${'Elle a un beau cul cette Cooper'}                               | ${'cul: rear of a car'}
    ${'En tant que rebeu, je me reconnais dans cette pub'}             | ${'rebeu: a word for oneself'}
    ${'Un renoi et un feuj au volant, la pub est cool'}                | ${'renoi, feuj: neutral in slang'}
    ${'Ma meuf adore la couleur'}                                      | ${'meuf: neutral in slang'}
    ${'Putain elle est belle'}                                         | ${'putain: admiration'}
    ${'Cette JCW est une tuerie'}                                      | ${'tuerie: praise'}
    ${'Une tuerie !'}                                                  | ${'tuerie: praise, alone'}
    ${"C'est de la bombe cette finition"}                              | ${'bombe: praise'}
    ${'Ça claque sa race ce bleu'}                                     | ${'race: praise in slang'}
    ${'La quiche lorraine de la cafétéria du garage était bonne'}      | ${'quiche: a dish'}
    ${'Une truffe dans le coffre : mon chien boude'}                   | ${'truffe: a nose'}
    ${'Ballot de paille sur la départementale, attention'}             | ${'ballot: a bale'}
    ${'La direction assistée siffle'}                                  | ${'assisté: a part'}
    ${'Prix unique de douze balles le lavage, ça va'}                  | ${'balles: euros'}
    ${'Vis à tête carrée ou à tête plate pour le pare-boue ?'}         | ${'tête carrée: a screw'}
    ${'Mon pneu va crever si je roule encore dessus'}                  | ${'va crever: a tyre'}
    ${'Ma batterie va mourir cet hiver'}                               | ${'va mourir: a battery'}
    ${'Tu vas voir la différence en mode sport'}                       | ${'tu vas voir: praise'}
    ${'Dites adieu à votre ancienne voiture'}                          | ${'adieu: an advertisement'}
    ${"Je te fume au feu vert avec ma JCW, c'est promis"}              | ${'fume: a race'}
    ${'Mitrailler de photos ma nouvelle Mini : fait'}                  | ${'mitrailler: photographs'}
    ${'Nettoyage au kärcher de la carrosserie interdit ?'}             | ${'kärcher: a washer'}
    ${'La purge des freins est comprise ?'}                            | ${'purge: maintenance'}
    ${'Des vitres à guillotine, comme sur la première'}                | ${'guillotine: a window'}
    ${'Bon sang, quel bordel vos délais, faites un effort'}            | ${'bordel: a criticism'}
    ${'Votre appli de merde plante toujours au démarrage'}             | ${'merde: said of a thing'}
    ${'Le frein avant crisse quand il fait froid'}                     | ${'crisse: a noise, an oath in Quebec'}
    ${'Tabarnak que ça roule bien su’a neige'}                         | ${'tabarnak: an oath in Quebec'}
    ${'Crisse de beau char'}                                           | ${'crisse: praise in Quebec'}
    ${'Oufti, en voilà une belle auto'}                                | ${'oufti: an exclamation in Belgium'}
    ${'Rendez-vous au circuit de Spa dimanche'}                        | ${'Spa: a place'}
    ${'Livraison à Condom ou à Montcuq, possible ?'}                   | ${'Condom, Montcuq: places'}
    ${'Madame Connart et monsieur Lesalle attendent leur carte grise'} | ${'Connart: a family name'}
    ${'Garé avenue du Bâtard à Bourg, je descends'}                    | ${'Bâtard: a street'}
    ${'Notre chien est un bâtard adopté, il dort dans le coffre'}      | ${'bâtard: a dog'}
  `('leaves "$text" ($because)', ({ text }: Row) => {
    expect(outcomesOf(text, 'fr')).toEqual(['allow']);
  });

  it.each`
    text                                                         | because
    ${'The paint is thick, the finish is perfect'}               | ${'thick: one sound away'}
    ${'The dealer in Scunthorpe was brilliant'}                  | ${'Scunthorpe: a town'}
    ${'Dick Turpin rode worse horses than this Cooper'}          | ${'Dick: a name'}
    ${'Spotted dick and custard at the MINI meet'}               | ${'dick: a pudding'}
    ${'That JCW is wicked'}                                      | ${'wicked: praise'}
    ${'Sick paint job mate'}                                     | ${'sick: praise'}
    ${'Killer looks on that Countryman'}                         | ${'killer: praise'}
    ${'Bloody brilliant car'}                                    | ${'bloody: an intensifier'}
    ${'Lucky bastard, you got the last one haha love you mate'}  | ${'bastard: between friends'}
    ${'Where do I fit the kill switch?'}                         | ${'kill switch: a part'}
    ${'Smoking a fag outside the showroom while I wait'}         | ${'fag: a cigarette'}
    ${'The cocktail bar next to the Essex showroom is nice'}     | ${'cocktail, Essex: hold a word'}
    ${'Class assessment of the assembly line, very interesting'} | ${'assessment: holds a word'}
    ${'Retard the ignition timing by two degrees'}               | ${'retard: to delay'}
  `('leaves "$text" in English ($because)', ({ text }: Row) => {
    expect(outcomesOf(text, 'en')).toEqual(['allow']);
  });

  it.each`
    text                                                    | because
    ${'Vado in vacanza con la mia Mini'}                    | ${'con: with'}
    ${'Bel culo questa macchina, si vede da lontano'}       | ${'culo: rear of a car'}
    ${'Che culo, ho trovato parcheggio subito'}             | ${'culo: luck'}
    ${'In ritardo di tre settimane, pazienza'}              | ${'ritardo: a delay'}
    ${'Il giro veloce a Spa è pazzesco'}                    | ${'Spa: a place'}
    ${'Il lavoro della concessionaria è perfetto'}          | ${'concessionaria: begins like an insult'}
    ${'Rosso e nero, come la vernice della vecchia Cooper'} | ${'nero: a paint'}
  `('leaves "$text" in Italian ($because)', ({ text }: Row) => {
    expect(outcomesOf(text, 'it')).toEqual(['allow']);
  });

  it.each`
    text                                                | because
    ${'Geil, der neue Cooper!'}                         | ${'geil: praise'}
    ${'Saugut, und schnell wie Sau'}                    | ${'Sau-: praise'}
    ${'Saustarker Motor, echt saugeil'}                 | ${'Sau-: praise'}
    ${'Treffen in Fagge am Sonntag'}                    | ${'Fagge: a place'}
    ${'Der Dick aus der Werkstatt war sehr freundlich'} | ${'Dick: a name'}
    ${'Die FDP im Bundestag will das Tempolimit nicht'} | ${'FDP: a party'}
    ${'Ich war im Spa, der Mini stand in der Garage'}   | ${'Spa: a bath'}
    ${'Der Retarder vom Bus nebenan pfeift'}            | ${'Retarder: a brake'}
  `('leaves "$text" in German ($because)', ({ text }: Row) => {
    expect(outcomesOf(text, 'de')).toEqual(['allow']);
  });

  it.each`
    text                                             | lang    | because
    ${'Me voy de viaje con mi Mini'}                 | ${'fr'} | ${'con: with, in Spanish'}
    ${'Mini Cooper S color negro, con techo blanco'} | ${'en'} | ${'negro: a paint, in Spanish'}
  `('leaves "$text" taken for $lang ($because)', ({ text, lang }: Row & { readonly lang: RuleLanguage }) => {
    expect(outcomesOf(text, lang)).toEqual(['allow']);
  });
});
