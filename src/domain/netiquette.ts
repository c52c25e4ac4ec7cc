/** The vocabulary of the netiquette: prohibitions, labels, signals, severities, surfaces, outcomes. */

export const surfaces = ['reply', 'mention', 'quote', 'dm'] as const;
/** Where a message stands. A `reply` may stand in a thread of the brand's or of somebody else's. */
export type Surface = (typeof surfaces)[number];

export const languages = ['fr', 'en', 'it', 'de'] as const;
/** A language we have rules for. */
export type RuleLanguage = (typeof languages)[number];
/** The language found in a message; `und` when it cannot be told, and then every language's rules run. */
export type MessageLanguage = RuleLanguage | 'und';

export const labels = [
  'threat',
  'violence',
  'insult',
  'hate_race',
  'hate_origin',
  'hate_religion',
  'hate_sexism',
  'hate_lgbt',
  'hate_disability',
  'hate_other',
  'rumour',
  'doxxing',
  'own_pii',
  'spam',
  'scam',
  'offtopic',
  'copyright',
  'illegal',
  'confidential',
] as const;
/** What a message breaks. */
export type Label = (typeof labels)[number];

export type Prohibition = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which of the seven prohibitions each label belongs to. */
export const prohibitionOf: Readonly<Record<Label, Prohibition>> = {
  threat: 1,
  violence: 1,
  insult: 2,
  hate_race: 2,
  hate_origin: 2,
  hate_religion: 2,
  hate_sexism: 2,
  hate_lgbt: 2,
  hate_disability: 2,
  hate_other: 2,
  rumour: 3,
  doxxing: 4,
  own_pii: 4,
  spam: 5,
  scam: 5,
  offtopic: 5,
  copyright: 6,
  illegal: 6,
  confidential: 7,
};

export const signals = [
  'distress',
  'safety',
  'rights_request',
  'contestation',
  'legal_notice',
  'press',
  'minor',
  'needs_answer',
  'media_unseen',
] as const;
/** What people must know about a message, beside what it breaks. */
export type Signal = (typeof signals)[number];

export const severities = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** 0 for none up to 4 for critical: for comparing and for the order of the outbox. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

export const outcomes = ['allow', 'hide', 'delete', 'protect', 'escalate', 'crm'] as const;
/** What is to be done with a message. `allow` stands alone; the others may be joined. */
export type Outcome = (typeof outcomes)[number];

export const effects = ['record', 'escalate', 'act'] as const;
/** The ladder of a rule or label: only noted, shown to people, acted on. */
export type Effect = (typeof effects)[number];

/** The weakest of the given steps: every one of them is a ceiling. */
export function lowestEffect(...steps: readonly Effect[]): Effect {
  return steps.reduce((low, step) => (effects.indexOf(step) < effects.indexOf(low) ? step : low), 'act');
}
