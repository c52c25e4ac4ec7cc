import type { Token } from '../normalize/tokenize.ts';
import type { LexiconIndex, Term } from './lexicon-index.ts';

/** Short words that stand before other words all the time: with one of them, two words are two words ("pas de bile", "il a pu te voir"). */
const ordinary: ReadonlySet<string> = new Set(
  (
    'a ai as au aux avec bien ca ce ces cet ci de des deja dans du elle en es est et eu eux fait il ils je la le les leur lui ma mais me meme mes mi mis moi mon ' +
    'ne ni non nos notre nous on ont ou par pas peu plus pour pu que qui sa sans se ses si soi son sont sous sur ta te tes toi ton tous tout tre tu un une va vas vos ' +
    'votre vous vu y an and any are at be but by can did do does for from go got had has have he her him his how i if in into is it its just like me my no not of off ' +
    'on one or our out over she so some than that the them then they this to too up us was we were what when who why will with you your ' +
    'al alla che chi ci come da dal del della di e ed gli ha ho i io la le lo ma mi ne nel noi non o per piu se sei si sono su sul ti tra tu un una voi ' +
    'aber als am an auch auf aus bei bin bis da das dem den der des die doch du ein eine er es fur hat ich ihr im in ist ja man mein mich mir mit nach nein nicht noch nur ' +
    'ob oder sein sich sie sind so um und uns vom von vor war was wer wie wir zu zum zur'
  ).split(' '),
);

const shortestJoined = 6;
const longestJoined = 20;
const atEndsLength = 9;
const shortestAtEnd = 5;
const letters = /^[a-z]+$/;
/** No word begins or looks like this: it can only be a piece of one. */
const piece = /^(?:[bcdfghjklmnpqrstvwxz]{2,}$|([bcdfgkmnprstz])\1[aeiouy]|[bfghpqrvwz]$)/;

/** Whether two neighbours with one blank between may be one word with a blank inside. The lists tell whether they are. */
export function isSplitWord(text: string, first: Token, second: Token): boolean {
  const length = first.folded.length + second.folded.length;
  if (length < shortestJoined || length > longestJoined || text.charCodeAt(first.to) !== 0x20) return false;
  if (!letters.test(first.folded) || !letters.test(second.folded)) return false;
  if (piece.test(first.folded) || piece.test(second.folded)) return true;
  return first.folded.length > 1 && second.folded.length > 1 && !ordinary.has(first.folded) && !ordinary.has(second.folded);
}

/** Words written letter by letter without a wider gap between them run together ("g r o s s e m e r d e"): the first or the last may be a term. */
export function termsAtEnds(joined: string, index: LexiconIndex): readonly Term[] {
  if (joined.length < atEndsLength || !letters.test(joined)) return [];
  const found: Term[] = [];
  for (let length = shortestAtEnd; length < joined.length; length++) {
    const first = index.byWord.get(joined.slice(0, length));
    const last = index.byWord.get(joined.slice(joined.length - length));
    if (first !== undefined) found.push(...first);
    if (last !== undefined) found.push(...last);
  }
  return found;
}
