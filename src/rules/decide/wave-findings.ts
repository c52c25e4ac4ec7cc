import type { Facts } from '../../domain/decision.ts';
import type { Finding, Judgement } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import { prohibitionOf } from '../../domain/netiquette.ts';
import type { WaveFacts } from '../../domain/wave.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import { normalize } from '../normalize/normalize.ts';
import { isBrandHost } from '../policy/brand-index.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { carriesGrievance } from '../speech/grievance.ts';
import { promotes, raisesVoice } from '../waves/cues.ts';

/** What copies make worse. Abuse is no worse for being copied, and is judged by itself. */
const advertising: readonly (Label | Signal)[] = ['scam', 'spam', 'offtopic'];
/** A weaker suspicion is none. */
const suspicionFrom = 0.2;
/** Beside a concrete grievance only so sure a finding counts: a complaint may hold links and figures, too. */
const sureFrom = 0.8;
const crusadeConfidence = 0.6;
/** Copies tell nothing of personal data: figures are left out when texts are compared. */
export const notByWave: readonly Label[] = ['doxxing', 'own_pii'];

/**
 * What the wave of a message adds to its findings. Copies alone say nothing: a storm of complaints, a petition, a hashtag are people.
 * Advertising, though, that comes from several authors or again and again becomes sure enough to act on; one author's endless
 * repetition is shown to people; and what people or most decisions before said of the same text is heard.
 */
export function waveFindings(message: Message, judgement: Judgement, policy: CompiledPolicy, facts: Facts): readonly Finding[] {
  const { wave } = facts;
  if (wave === null || wave.members < 2) return [];
  const { netiquette } = policy;
  const found: (Finding | null)[] = [];
  if (wave.people?.verdict !== 'let-be' && isCampaign(wave, netiquette.waves)) found.push(campaign(message, judgement, policy));
  if (wave.people?.verdict === 'taken-away') found.push(...confirmed(judgement, wave.people.labels, netiquette));
  // What people let be they need not see again for its copies.
  if (wave.people?.verdict !== 'let-be') found.push(crusade(message, wave, netiquette));
  const added = found.filter((one) => one !== null);
  if (added.length > 0 || wave.people !== null || !mostWereTakenAway(wave, netiquette)) return added;
  const isSuspect = judgement.findings.some(({ about, confidence }) => isLabel(about) && confidence >= suspicionFrom);
  return isSuspect ? [] : likeTheOthers(wave.takenAwayFor, netiquette);
}

function isCampaign({ authors, byAuthor }: WaveFacts, config: NetiquetteConfig['waves']): boolean {
  return authors >= config.authors || byAuthor >= config.repeats;
}

/** The suspicion of advertising, or a mere offer, made sure by its copies; null when there is none. */
function campaign(message: Message, judgement: Judgement, policy: CompiledPolicy): Finding | null {
  const suspicion = strongestOf(
    judgement.findings.filter(({ about, confidence }) => advertising.includes(about) && confidence >= suspicionFrom),
  );
  const { labels } = policy.netiquette;
  if (suspicion !== null && message.surface === 'dm' && suspicion.confidence < labels.spam.escalateAt) return null;
  const normalized = normalize(message);
  const { folded } = normalized.view;
  if (raisesVoice(folded)) return null;
  if ((suspicion?.confidence ?? 0) < sureFrom && carriesGrievance(folded)) return null;
  if (suspicion !== null) {
    const about = suspicion.about as Label;
    return { ...suspicion, rule: 'waves.campaign', confidence: Math.max(suspicion.confidence, labels[about].actAt) };
  }
  const { phone, email } = judgement.extracted;
  const leadsAway =
    phone.length + email.length > 0 || normalized.links.some(({ host }) => host !== '' && !isBrandHost(host, policy.brand));
  if (message.surface === 'dm' || !leadsAway || !promotes(folded)) return null;
  return { rule: 'waves.campaign', about: 'spam', confidence: labels.spam.actAt, severity: 'low', effect: 'act', span: null };
}

/** One author's public repetition of whatever it is. People look; nothing is done by itself. */
function crusade(message: Message, wave: WaveFacts, { waves }: NetiquetteConfig): Finding | null {
  if (message.surface === 'dm' || message.author.id === '' || wave.byAuthor < waves.crusade) return null;
  return {
    rule: 'waves.crusade',
    about: 'offtopic',
    confidence: crusadeConfidence,
    severity: 'low',
    effect: 'escalate',
    span: null,
  };
}

/** A person confirmed that a copy was rightly taken away: what was found here, too, is sure now; where nothing was, a person looks. */
function confirmed(judgement: Judgement, wasFor: readonly Label[], netiquette: NetiquetteConfig): readonly Finding[] {
  const labels = wasFor.filter((label) => !notByWave.includes(label));
  const same = judgement.findings.filter(
    ({ about, confidence }) => labels.includes(about as Label) && confidence >= suspicionFrom,
  );
  if (same.length === 0) return likeTheOthers(labels, netiquette);
  return same.map((finding) => ({
    ...finding,
    rule: 'waves.confirmed',
    confidence: Math.max(finding.confidence, netiquette.labels[finding.about as Label].actAt),
  }));
}

function mostWereTakenAway({ takenAway, shown, letBe }: WaveFacts, { waves }: NetiquetteConfig): boolean {
  return takenAway >= waves.authors && takenAway > 2 * (shown + letBe);
}

/** Nothing was found in a copy of what was taken away: a disguise, or somebody who quotes it. A person can tell. */
function likeTheOthers(labels: readonly Label[], netiquette: NetiquetteConfig): readonly Finding[] {
  const [about] = labels.filter((label) => !notByWave.includes(label));
  if (about === undefined) return [];
  const { escalateAt } = netiquette.labels[about];
  return [{ rule: 'waves.copy', about, confidence: Math.max(escalateAt, 0.5), severity: 'low', effect: 'escalate', span: null }];
}

function strongestOf(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((best, one) => (best === null || one.confidence > best.confidence ? one : best), null);
}

function isLabel(about: Label | Signal): about is Label {
  return Object.hasOwn(prohibitionOf, about);
}
