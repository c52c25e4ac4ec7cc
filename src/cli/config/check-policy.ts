import type { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';

/** Something a schema cannot see: how values contradict each other. `path` leads to the value to mend. */
export interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What contradicts itself in a policy that is valid by its schema. */
export function contradictions(policy: NetiquetteConfig): readonly Contradiction[] {
  return [...repeatedProhibitions(policy), ...crossedThresholds(policy), ...endlessPeriods(policy)];
}

function repeatedProhibitions({ prohibitions }: NetiquetteConfig): Contradiction[] {
  return prohibitions.flatMap(({ number }, index) =>
    prohibitions.findIndex((other) => other.number === number) < index
      ? [{ path: ['prohibitions', index, 'number'], reason: `prohibition ${number} stands here twice: each of the seven has one text` }]
      : [],
  );
}

function crossedThresholds({ labels }: NetiquetteConfig): Contradiction[] {
  return Object.entries(labels).flatMap(([label, { actAt, escalateAt }]) =>
    actAt < escalateAt
      ? [{ path: ['labels', label, 'actAt'], reason: `labels.${label}.actAt is below escalateAt: the bot would act where it is not sure enough to ask` }]
      : [],
  );
}

function endlessPeriods({ sensitivePeriods }: NetiquetteConfig): Contradiction[] {
  return sensitivePeriods.flatMap(({ from, until }, index) =>
    until < from ? [{ path: ['sensitivePeriods', index, 'until'], reason: 'this period ends before it begins: exchange from and until' }] : [],
  );
}
