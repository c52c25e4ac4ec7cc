import { Argument } from 'commander';
import type { Command } from 'commander';
import type { Effect, Label } from '../../domain/netiquette.ts';
import { effects, labels, lowestEffect } from '../../domain/netiquette.ts';
import { ConfigRefusedError } from '../../domain/errors.ts';
import type { CliContext } from '../cli-context.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { columns } from '../output/columns.ts';
import type { ConfigOption, SteeredAccount } from '../store-access.ts';
import { configOption, withSteering } from '../store-access.ts';

interface ModeOptions extends ConfigOption {
  readonly json?: boolean;
}

interface LabelStep {
  readonly label: Label;
  /** What the config allows at most. */
  readonly ceiling: Effect;
  /** What people have set; null before the first `run`, which puts every label at its first step. */
  readonly live: Effect | null;
  /** What counts: the lower of the two. */
  readonly step: Effect;
}

/** Where a live installation begins: people look, nothing is done by itself. */
const firstStep: Effect = 'escalate';

/** `netiquette mode`: shows or sets how far each label may go. */
export function modeCommand(program: Command, context: CliContext): void {
  program
    .command('mode')
    .description('show or set how far each label may go: record (noted), escalate (people look), act (done at once)')
    .addArgument(new Argument('[step]', 'show, or the step to set').choices(['show', ...effects]).default('show'))
    .addArgument(new Argument('[label]', 'the label to show or set').choices(labels))
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (step: 'show' | Effect, label: Label | undefined, options: ModeOptions) => {
      if (step !== 'show' && label === undefined) throw new CliRefusal(`name the label to set: netiquette mode ${step} <label>`);
      const shown = await withSteering(options, context, async (steered) => {
        if (steered.config instanceof ConfigRefusedError) throw steered.config;
        const { config, database } = steered;
        if (step !== 'show' && label !== undefined) await setStep(config, database, label, step, context);
        return { mode: config.policy.netiquette.mode, labels: await labelSteps(config, database, label) };
      });
      context.stdout.write(`${options.json === true ? JSON.stringify(shown) : table(shown.mode, shown.labels)}\n`);
    });
}

async function setStep(
  config: LoadedConfig,
  database: SteeredAccount['database'],
  label: Label,
  step: Effect,
  context: CliContext,
): Promise<void> {
  const ceiling = config.policy.netiquette.labels[label].effect;
  if (lowestEffect(step, ceiling) !== step) {
    throw new CliRefusal(
      `the config allows ${label} no more than ${ceiling}: raise labels.${label}.effect in netiquette.yaml first`,
    );
  }
  await database.control.setStep(label, step, context.clock.now(), context.user);
}

async function labelSteps(
  config: LoadedConfig,
  database: SteeredAccount['database'],
  only: Label | undefined,
): Promise<readonly LabelStep[]> {
  const live = await database.control.steps();
  return labels
    .filter((label) => only === undefined || label === only)
    .map((label) => {
      const ceiling = config.policy.netiquette.labels[label].effect;
      return { label, ceiling, live: live[label] ?? null, step: lowestEffect(ceiling, live[label] ?? firstStep) };
    });
}

function table(mode: 'simulate' | 'act', steps: readonly LabelStep[]): string {
  const rows = steps.map(({ label, ceiling, live, step }) => [label, step, ceiling, live ?? '-']);
  const note =
    mode === 'simulate' ? 'mode simulate: whatever the step, nothing is touched on X (netiquette.yaml, mode)' : 'mode act';
  return `${columns([['LABEL', 'STEP', 'CEILING', 'SET'], ...rows])}\n${note}`;
}
