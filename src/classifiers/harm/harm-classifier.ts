import type { Finding } from '../../domain/finding.ts';
import { labels, signals } from '../../domain/netiquette.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import type { ModelInput } from './features.ts';
import type { HarmModel } from './harm-model.ts';

const asksPeople = 0.5;
const surestBelowAct = 0.85;
const acts = 0.92;
/** A suspicion without a name is none. */
const asksOnLabel = 0.05;
/** Whoever takes a message away must know what for. */
const actsOnLabel = 0.2;
/** Sure enough to be shown to people, whatever else the message is. */
const hearsSignal = 0.7;
/** Own data is found by detectors, letter by letter: tone says nothing of it. */
const named: readonly Label[] = labels.filter((label) => label !== 'own_pii');
/** What words can say for sure. Data, money and secrets are told by other means than tone. */
const spoken: readonly Label[] = labels.filter(
  (label) => label.startsWith('hate_') || ['threat', 'violence', 'insult'].includes(label),
);

/** What the model makes of a message. */
export interface SecondOpinion {
  /**
   * At most one label, the likeliest, when the message is suspicious enough, and the signals that it hears. They have no place in the
   * text: each is a sum over all of it.
   */
  readonly findings: readonly Finding[];
  /**
   * `doubts`: the message looks so harmless that what the rules are sure of wants a person's eye.
   * `agrees`: it looks harmful, so what a rule is nearly sure of may be believed. `silent`: neither.
   */
  readonly stance: 'doubts' | 'silent' | 'agrees';
}

/** Turns the model's scores into a second opinion. */
export class HarmClassifier {
  readonly name = 'model';
  readonly #model: HarmModel;
  readonly #violation: number;
  readonly #grave: number;
  readonly #labels: readonly { readonly label: Label; readonly head: number }[];
  readonly #signals: readonly { readonly signal: Signal; readonly head: number; readonly from: number }[];

  constructor(model: HarmModel) {
    const { heads } = model.manifest;
    this.#model = model;
    this.#violation = heads.indexOf('violation');
    this.#grave = heads.indexOf('grave');
    this.#labels = named.flatMap((label) => (heads.includes(label) ? [{ label, head: heads.indexOf(label) }] : []));
    this.#signals = signals.flatMap((signal) => {
      const from = model.manifest.signals[signal];
      return from === undefined ? [] : [{ signal, head: heads.indexOf(signal), from }];
    });
  }

  /** Linear in the text. */
  classify(input: ModelInput): SecondOpinion {
    const { thresholds } = this.#model.manifest;
    const threshold = thresholds[input.lang] ?? thresholds['und'];
    if (threshold === undefined) throw new RangeError(`the model knows no threshold for ${input.lang}`);
    const margins = this.#model.margins(input);
    const heard = this.#heard(margins);
    const suspicion = suspicionOf(margins, this.#violation, this.#grave);
    if (suspicion < threshold.ask) return { findings: heard, stance: suspicion < threshold.brake ? 'doubts' : 'silent' };
    const probabilities = this.#model.probabilities(margins);
    const { label, head } = this.#likeliest(probabilities);
    // Strange words, and no idea what for: a text unlike those it has learned from.
    if ((probabilities[head] ?? 0) < asksOnLabel) return { findings: heard, stance: 'silent' };
    const sure =
      suspicion >= (noticed(input) ? threshold.act : threshold.alone) &&
      spoken.includes(label) &&
      (probabilities[head] ?? 0) >= actsOnLabel;
    const way = Math.min(1, (suspicion - threshold.ask) / (threshold.act - threshold.ask));
    const finding: Finding = {
      rule: `model.${label}`,
      about: label,
      confidence: sure ? acts : asksPeople + (surestBelowAct - asksPeople) * way,
      severity: (margins[this.#grave] ?? 0) > 0 ? 'high' : 'medium',
      effect: sure ? 'act' : 'escalate',
      span: null,
      ...(sure ? {} : { needsPerson: true }),
    };
    return { findings: [finding, ...heard], stance: 'agrees' };
  }

  #heard(margins: Float64Array): readonly Finding[] {
    return this.#signals.flatMap(({ signal, head, from }) =>
      (margins[head] ?? 0) < from
        ? []
        : [
            {
              rule: `model.${signal}`,
              about: signal,
              confidence: hearsSignal,
              severity: 'high' as const,
              effect: 'escalate' as const,
              span: null,
            },
          ],
    );
  }

  #likeliest(probabilities: readonly number[]): { readonly label: Label; readonly head: number } {
    let best = { label: 'insult' as Label, head: -1 };
    for (const each of this.#labels) {
      if (best.head < 0 || (probabilities[each.head] ?? 0) > (probabilities[best.head] ?? 0)) best = each;
    }
    return best;
  }
}

/** Whether a rule has noticed words that harm, however weak a sign they are. */
function noticed({ signs }: ModelInput): boolean {
  return signs.some((sign) => spoken.some((label) => sign.endsWith(`:${label}`)));
}

/** How suspicious a message is: whether it breaks anything, and whether gravely, as one margin. */
export function suspicionOf(margins: Float64Array, violation: number, grave: number): number {
  return (margins[violation] ?? 0) + (margins[grave] ?? 0);
}
