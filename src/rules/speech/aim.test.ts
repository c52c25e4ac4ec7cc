import { describe, expect, it } from 'vitest';
import { normalize } from '../normalize/normalize.ts';
import { aMessage } from '../rules.fixture.ts';
import { aimOf } from './aim.ts';

function aim(text: string, word: string): string {
  const normalized = normalize(aMessage({ text }));
  const from = normalized.view.folded.indexOf(word);
  return aimOf(normalized, from, from + word.length);
}

describe('rules/speech/aim', () => {
  it.each`
    text                                                   | word         | aimed         | because
    ${'espèce de zorglub'}                                 | ${'zorglub'} | ${'person'}   | ${'"espèce de"'}
    ${'vous êtes des zorglubs'}                            | ${'zorglub'} | ${'person'}   | ${'second person'}
    ${'@lea_exemple zorglub'}                              | ${'zorglub'} | ${'person'}   | ${'a handle before it'}
    ${'zorglub que tu es, va voir ailleurs si j’y suis'}   | ${'zorglub'} | ${'person'}   | ${'second person after it'}
    ${'le vendeur est un zorglub comme on en voit peu'}    | ${'zorglub'} | ${'person'}   | ${'staff'}
    ${'zorglub'}                                           | ${'zorglub'} | ${'person'}   | ${'a word alone speaks to whoever it answers'}
    ${'you are a zorglub'}                                 | ${'zorglub'} | ${'person'}   | ${'English'}
    ${'sei uno zorglub'}                                   | ${'zorglub'} | ${'person'}   | ${'Italian'}
    ${'ihr seid zorglubs'}                                 | ${'zorglub'} | ${'person'}   | ${'German'}
    ${'il m’a traité de zorglub à l’accueil'}              | ${'zorglub'} | ${'reported'} | ${'French report'}
    ${'on m’a menacé : zorglub'}                           | ${'zorglub'} | ${'reported'} | ${'French report of a threat'}
    ${'he called me a zorglub'}                            | ${'zorglub'} | ${'reported'} | ${'English report'}
    ${'mi ha dato dello zorglub'}                          | ${'zorglub'} | ${'reported'} | ${'Italian report'}
    ${'er hat mich zorglub genannt'}                       | ${'zorglub'} | ${'reported'} | ${'German report'}
    ${'il a crié « sale zorglub » devant tous'}            | ${'zorglub'} | ${'reported'} | ${'guillemets'}
    ${'il a crié “sale zorglub” devant tous'}              | ${'zorglub'} | ${'reported'} | ${'English quotes'}
    ${'je suis un zorglub, j’ai oublié la clé'}            | ${'zorglub'} | ${'self'}     | ${'the author'}
    ${'quel zorglub je fais ce matin'}                     | ${'zorglub'} | ${'self'}     | ${'the author, after it'}
    ${'ich zorglub habe Diesel getankt'}                   | ${'zorglub'} | ${'self'}     | ${'the author in German'}
    ${'tu n’es pas un zorglub'}                            | ${'zorglub'} | ${'denied'}   | ${'negation'}
    ${'du bist kein zorglub'}                              | ${'zorglub'} | ${'denied'}   | ${'negation in German'}
    ${'zorglub de batterie, encore vide'}                  | ${'zorglub'} | ${'thing'}    | ${'a part'}
    ${'mon chien s’appelle zorglub et il aime rouler'}     | ${'zorglub'} | ${'thing'}    | ${'a name'}
    ${'j’ai pleuré comme une zorglub en la voyant'}        | ${'zorglub'} | ${'thing'}    | ${'a likeness'}
    ${'l’arbitre est un zorglub ce soir, hors sujet'}      | ${'zorglub'} | ${'absent'}   | ${'a referee'}
    ${'un zorglub en SUV m’a fait une queue de poisson'}   | ${'zorglub'} | ${'absent'}   | ${'a driver'}
    ${'every zorglub on the M25 was in front of me'}       | ${'zorglub'} | ${'absent'}   | ${'drivers'}
    ${'leur nouveau chef est une zorglub, il fait exprès'} | ${'zorglub'} | ${'third'}    | ${'spoken about'}
    ${'Karim de l’atelier, la pire zorglub que j’ai vue'}  | ${'zorglub'} | ${'third'}    | ${'a superlative'}
    ${'la météo annonce du zorglub pour toute la semaine'} | ${'zorglub'} | ${'open'}     | ${'nothing tells'}
  `('"$text" is $aimed ($because)', ({ text, word, aimed }: { text: string; word: string; aimed: string }) => {
    expect(aim(text, word)).toBe(aimed);
  });
});
