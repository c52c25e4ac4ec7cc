import type { Label } from '../domain/netiquette.ts';
import { lexiconRule } from './lexicon/lexicon-rule.ts';
import { hateRules } from './families/hate/hate-rules.ts';
import { appeals } from './families/offtopic/appeals.ts';
import { smallAds } from './families/offtopic/small-ads.ts';
import { advanceFee } from './families/scam/advance-fee.ts';
import { borrowedNames, recoveryFraud } from './families/scam/borrowed-names.ts';
import { easyJobs, easyMoney, investmentFraud } from './families/scam/easy-money.ts';
import { loans } from './families/scam/loans.ts';
import { lookAlikes } from './families/scam/look-alikes.ts';
import { paymentTraps } from './families/scam/payment-traps.ts';
import { phishing } from './families/scam/phishing.ts';
import { prizes } from './families/scam/prizes.ts';
import { adult, betsAndPills } from './families/spam/adult-and-bets.ts';
import { advertising } from './families/spam/advertising.ts';
import { followBack, followerSale } from './families/spam/follower-sale.ts';
import { linkSpam } from './families/spam/links.ts';
import { occult } from './families/spam/occult.ts';
import { askingForData } from './families/privacy/asking.ts';
import { bankAndIdentity } from './families/privacy/bank-and-identity.ts';
import { homeAddress } from './families/privacy/home-address.ts';
import { namedPerson } from './families/privacy/named-person.ts';
import { publicContact } from './families/privacy/public-contact.ts';
import { secrets } from './families/privacy/secrets.ts';
import { whereabouts } from './families/privacy/whereabouts.ts';
import { embargoedName } from './families/confidential/embargoed.ts';
import { insider } from './families/confidential/insider.ts';
import { leak } from './families/confidential/leak-cues.ts';
import { internalMark } from './families/confidential/mark.ts';
import { counterfeit } from './families/copyright/counterfeit.ts';
import { stolenImages } from './families/copyright/images.ts';
import { piracy } from './families/copyright/piracy-cues.ts';
import { piratedSoftware } from './families/copyright/software.ts';
import { piratedStreams } from './families/copyright/streams.ts';
import { dangerousDriving } from './families/illegal/dangerous-driving.ts';
import { drugTrade } from './families/illegal/drugs.ts';
import { emissionDefeat } from './families/illegal/emissions.ts';
import { forgery } from './families/illegal/forgery.ts';
import { intimateImages } from './families/illegal/intimate-images.ts';
import { blackMarket } from './families/illegal/market-cues.ts';
import { odometerFraud } from './families/illegal/odometer.ts';
import { terrorismPraise } from './families/illegal/terrorism.ts';
import { weaponsAndLoot } from './families/illegal/weapons-and-loot.ts';
import { knownRumour } from './families/rumour/known-rumours.ts';
import { rumour } from './families/rumour/rumour.ts';
import type { Rule } from './rule.ts';
import { mediaUnseen } from './signals/media-unseen.ts';
import { contestation, distress, legalNotice, minor, needsAnswer, press, rightsRequest, safety } from './signals/signals.ts';
import { insult } from './families/insult/insult.ts';
import { threat } from './families/threat/threat.ts';
import { violence } from './families/violence/violence.ts';

/** Every rule that is asked, in order. All of them run even if the first one matched: reviewers want every reason. */
export function allRules(lexiconLabels: readonly Label[]): readonly Rule[] {
  return [
    // What forbids hiding comes first, so that it heads the list of reasons a reader meets.
    distress,
    safety,

    // Cannot be excused by context.
    threat,
    violence,
    insult,
    ...hateRules,

    // What is published is published for all: numbers and places first, then what only words tell.
    bankAndIdentity,
    publicContact,
    homeAddress,
    namedPerson,
    whereabouts,
    secrets,
    askingForData,

    // Word lists: one look-up a word, weighed by what stands around it.
    ...(lexiconLabels.length > 0 ? [lexiconRule(lexiconLabels)] : []),

    // After somebody's money, gravest first. Cheap for most messages, which hold neither link nor offer.
    lookAlikes,
    phishing,
    prizes,
    paymentTraps,
    advanceFee,
    borrowedNames,
    recoveryFraud,
    investmentFraud,
    easyJobs,
    loans,

    // After somebody's attention.
    linkSpam,
    easyMoney,
    followerSale,
    followBack,
    adult,
    betsAndPills,
    occult,
    advertising,
    smallAds,
    appeals,

    // What the law forbids: gravest first.
    terrorismPraise,
    intimateImages,
    drugTrade,
    weaponsAndLoot,
    odometerFraud,
    emissionDefeat,
    forgery,
    dangerousDriving,
    blackMarket,
    piratedSoftware,
    piratedStreams,
    counterfeit,
    stolenImages,
    piracy,

    // What is nobody's to tell, and what nobody knows.
    embargoedName,
    internalMark,
    insider,
    leak,
    knownRumour,
    rumour,

    // Where the message should land rather than what it breaks.
    contestation,
    rightsRequest,
    press,
    minor,
    legalNotice,
    needsAnswer,
    mediaUnseen,
  ];
}
