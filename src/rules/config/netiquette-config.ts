import { z } from 'zod';
import { effects, labels, languages, severities } from '../../domain/netiquette.ts';
import type { Label } from '../../domain/netiquette.ts';

const text = z.strictObject({
  fr: z.string().min(1),
  en: z.string().min(1),
  it: z.string().min(1),
  de: z.string().min(1),
});

const probability = z.number().min(0).max(1);

/** What a manager may tune for one label. */
export const LabelConfig = z.strictObject({
  effect: z
    .enum(effects)
    .default('escalate')
    .describe('ceiling of this label: record (only noted), escalate (shown to people), act (done at once when sure enough)'),
  escalateAt: probability.default(0.5).describe('confidence from which a finding is shown to people'),
  actAt: probability.default(0.9).describe('confidence from which the bot may act without a person'),
  maxSeverity: z.enum(severities).optional().describe('findings of this label never count as more severe than this'),
});
export type LabelConfig = z.output<typeof LabelConfig>;

const labelEntries = Object.fromEntries(labels.map((label) => [label, LabelConfig.prefault({})])) as Record<
  Label,
  z.ZodPrefault<typeof LabelConfig>
>;

/** `config/netiquette.yaml`: the policy. The empty file is valid and harmless. */
export const NetiquetteConfig = z.strictObject({
  mode: z
    .enum(['simulate', 'act'])
    .default('simulate')
    .describe('simulate: record what would be done and touch nothing on X; act: do it'),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .default([...languages])
    .describe('languages whose rules run'),
  prohibitions: z
    .array(z.strictObject({ number: z.int().min(1).max(7), text: text.describe('the clause as published, shown as the reason') }))
    .default([])
    .describe('the seven prohibitions of the netiquette, in four languages'),
  labels: z.strictObject(labelEntries).prefault({}).describe('ceilings and thresholds, label by label'),
  brakes: z
    .strictObject({
      hidesPerHour: z
        .int()
        .min(0)
        .default(60)
        .describe('automatic hides in any hour; above it would-be hides go to people and an alert is raised'),
      hidesPerDay: z.int().min(0).default(400).describe('automatic hides in any 24 hours'),
      deletesPerDay: z.int().min(0).default(100).describe('automatic deletions of DM copies in any 24 hours'),
      accountErrors: z
        .int()
        .min(1)
        .default(5)
        .describe('consecutive refusals of the account (401, 403) after which every act stops'),
    })
    .prefault({})
    .describe('limits on the machine: it stops and calls people instead of going on'),
  due: z
    .strictObject({
      urgentMinutes: z.int().min(1).default(30).describe('threats, doxxing, distress, safety'),
      queueHours: z.int().min(1).default(24).describe('everything else that waits for a person'),
    })
    .prefault({})
    .describe('how soon people should have looked'),
  waves: z
    .strictObject({
      windowHours: z.int().min(1).max(336).default(48).describe('how long nearly identical messages are counted together'),
      authors: z
        .int()
        .min(2)
        .default(3)
        .describe('different authors from which copies of an advertising text are a campaign and are acted on'),
      repeats: z.int().min(2).default(4).describe('copies by one author from which an advertising text is acted on'),
      crusade: z
        .int()
        .min(2)
        .default(5)
        .describe('public copies by one author from which any text is shown to people as off-topic'),
    })
    .prefault({})
    .describe('copies of one text: advertising is acted on, everything else is only counted'),
  repeatOffenders: z
    .strictObject({
      from: z
        .int()
        .min(1)
        .default(3)
        .describe('messages of an author that were taken away, and stayed so, from which he is judged a little more strictly'),
      days: z.int().min(1).max(90).default(30).describe('how long a message that was taken away counts'),
      lowerBy: z
        .number()
        .min(0)
        .max(0.2)
        .default(0.05)
        .describe('how much lower the thresholds of medium violations then are; 0 switches it off'),
    })
    .prefault({})
    .describe('authors whose messages had to be taken away lately; counts of our own acts, never traits of a person'),
  media: z
    .strictObject({
      suspicionFrom: probability.default(0.3).describe('confidence of another suspicion from which a message with pictures nobody saw goes to people'),
      sample: probability.default(0).describe('share of the other messages with pictures that people are shown anyway'),
    })
    .prefault({})
    .describe('pictures and videos that nobody saw'),
  sensitivePeriods: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        from: z.iso.date(),
        until: z.iso.date(),
        off: z.array(z.enum(labels)).min(1).describe('labels that are never acted on automatically in this period'),
      }),
    )
    .default([])
    .describe('an election, a strike: times in which some labels only escalate'),
});
export type NetiquetteConfig = z.output<typeof NetiquetteConfig>;
