/** Classes of Italian words that constructions of threat and violence are made of. */

export const personIt =
  'venditor[ei]|venditric[ei]|commess[oaie]|direttor[ei]|direttrice|cap[oi]|responsabil[ei]|titolar[ei]|meccanic[oi]|impiegat[oaie]|ingegner[ei]|progettist[aei]|tizio|tizi|tipo|tipi|gente|cretin[oi]|bastard[oi]|stronz[oi]|ladr[oi]|vigil[ei]|ciclist[aei]|pedon[ei]|attivist[aei]|automobilist[aei]|lavavetri|motociclist[aei]|manager|dirigent[ei]|collegh?[aei]|receptionist|politic[oi]|giornalist[aei]|influencer|personale|chi|quell[oiae]';

export const placeIt =
  'concessionari[ae]|officin[ae]|sed[ei]|negozi[oi]?|garage|autosalon[ei]|salon[ei]|uffici[oi]?|cas[ae]|fabbrica|stabiliment[oi]|vetrin[ae]|portone|filiale|capannone|showroom|parcheggio|baracca|tutto';

export const weaponIt =
  'pistol[ae]|fucil[ei]|coltell[oi]|mazz[ae]|spranga|spranghe|accett[ae]|ascia|machete|tanica|taniche|molotov|bastone|manganello|martell[oi]|cric|lam[ae]|arma|bomb[ae]|catena|acido|piede di porco|motosega|doppietta';

export const bodyIt =
  'facci[ae]|test[ae]|gamb[ae]|ginocchi[ao]?|denti|oss[ao]|bracci[ao]|man[oi]|dit[ao]|gol[ae]|collo|occhi|cul[oi]|muso|schiena|costole|naso|mascella|palle|grugno|cranio|pancia|budella|lingua|capelli|polsi|cuore';
