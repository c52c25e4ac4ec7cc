import type { Restraint } from '../../domain/decision.ts';
import type { Effect, Label, MessageLanguage, Outcome, Severity, Signal, Surface } from '../../domain/netiquette.ts';

/** The vocabulary as managers read it. */
export const aboutWords: Readonly<Record<Label | Signal, string>> = {
  threat: 'menace',
  violence: 'violence',
  insult: 'insulte',
  hate_race: 'racisme',
  hate_origin: 'haine de l’origine',
  hate_religion: 'haine d’une religion',
  hate_sexism: 'sexisme',
  hate_lgbt: 'haine anti-LGBT',
  hate_disability: 'haine du handicap',
  hate_other: 'autre haine',
  rumour: 'rumeur',
  doxxing: 'données d’autrui',
  own_pii: 'ses propres données',
  spam: 'publicité, spam',
  scam: 'arnaque',
  offtopic: 'hors sujet',
  copyright: 'droit d’auteur',
  illegal: 'illégal',
  confidential: 'confidentiel',
  distress: 'détresse',
  safety: 'danger',
  rights_request: 'demande de droits',
  contestation: 'contestation',
  legal_notice: 'démarche juridique',
  press: 'presse',
  minor: 'mineur',
  needs_answer: 'attend une réponse',
  media_unseen: 'image ou vidéo non vue',
};

export const effectWords: Readonly<Record<Effect, string>> = {
  record: 'noté seulement',
  escalate: 'montré à une personne',
  act: 'fait aussitôt',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  allow: 'rien à faire',
  hide: 'réponse masquée',
  delete: 'notre copie du message privé retirée',
  protect: 'réponse masquée pour protéger son auteur',
  escalate: 'une personne regarde',
  crm: 'dossier client',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  none: 'aucune',
  low: 'faible',
  medium: 'moyenne',
  high: 'grave',
  critical: 'très grave',
};

export const languageWords: Readonly<Record<MessageLanguage, string>> = {
  fr: 'français',
  en: 'anglais',
  it: 'italien',
  de: 'allemand',
  und: 'indéterminée : les règles de toutes les langues sont interrogées',
};

export const surfaceWords: Readonly<Record<Surface, string>> = {
  reply: 'réponse dans un fil de la marque',
  mention: 'mention',
  quote: 'citation',
  dm: 'message privé',
};

export const restraintWords: Readonly<Record<Restraint, string>> = {
  surface: 'X ne permet pas d’agir à cet endroit',
  'ownership-unknown': 'on ne sait pas à qui est le fil',
  step: 'le plafond du sujet, de la règle ou la marche du moment est plus bas',
  confidence: 'pas assez sûr pour agir sans une personne',
  'needs-person': 'une personne doit regarder : grief, citation, plaisanterie ou danger à côté',
  paused: 'tout est en pause',
  brake: 'la limite d’actes automatiques est atteinte',
  'once-ever': 'déjà masqué automatiquement une fois',
  criticism: 'c’est aussi une critique concrète : jamais masquée automatiquement',
  'let-be': 'des personnes ont laissé un message presque identique',
  'protected-conversation': 'la conversation contient une plainte, une menace ou une demande',
};
