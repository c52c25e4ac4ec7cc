import { describe, expect, it } from 'vitest';
import { seen, shippedPolicy } from '../rules.fixture.ts';
import { weakSignsTogether } from '../weak-signs.ts';
import { distress, safety } from './signals.ts';
import type { Rule } from '../rule.ts';

const found = (rule: Rule, text: string): boolean => {
  const said = rule.check(seen(text), shippedPolicy);
  if (said.kind !== 'found') return false;
  return [...said.findings, ...weakSignsTogether(said.findings)].some(({ confidence }) => confidence >= 0.5);
};

describe('rules/signals/distress-hints', () => {
  it.each`
    text                                                                  | told     | because
    ${'mardi prochain je serai plus là, gardez l’acompte'}                | ${true}  | ${'will not be there (fr)'}
    ${'le pilier du viaduc, ce serait tellement simple'}                  | ${false} | ${'nobody speaks of himself'}
    ${'je regarde le pilier du viaduc et ce serait tellement simple'}     | ${true}  | ${'a means and an ease (fr)'}
    ${'mon compagnon m’a cassé le poignet hier'}                          | ${true}  | ${'struck (fr)'}
    ${'mon oncle me touche quand on est seuls'}                           | ${true}  | ${'a child is touched (fr)'}
    ${'je serai plus là lundi, je suis en vacances'}                      | ${false} | ${'a holiday'}
    ${'ma femme est morte en mai, je veux juste la rejoindre'}            | ${true}  | ${'joins the dead (fr)'}
    ${'je vais la rejoindre à Lyon avec ma Cooper'}                       | ${false} | ${'a journey'}
    ${'the garage door is shut and the engine is running'}                | ${true}  | ${'a closed garage (en)'}
    ${'my engine is still running rough in the garage at the dealership'} | ${false} | ${'a repair'}
    ${'I can’t see the point of waking up tomorrow'}                      | ${true}  | ${'no wish to go on (en)'}
    ${'I can’t see the point of this infotainment'}                       | ${false} | ${'a complaint'}
    ${'my boyfriend broke my wrist last night'}                           | ${true}  | ${'struck (en)'}
    ${'this wait kills me'}                                               | ${false} | ${'a figure of speech'}
    ${'il mio compagno mi picchia se faccio tardi'}                       | ${true}  | ${'struck (it)'}
    ${'a nessuno mancherei'}                                              | ${true}  | ${'not missed (it)'}
    ${'le pastiglie dei freni sono finite, sono stanco di aspettare'}     | ${false} | ${'brake pads'}
    ${'wozu noch aufstehen'}                                              | ${true}  | ${'no wish to go on (de)'}
    ${'es wäre leichter für alle ohne mich'}                              | ${true}  | ${'not missed (de)'}
    ${'wozu noch ein Kabel kaufen'}                                       | ${false} | ${'a purchase'}
  `('distress in "$text": $told ($because)', ({ text, told }: { text: string; told: boolean }) => {
    expect(found(distress, text)).toBe(told);
  });

  it.each`
    text                                           | told     | because
    ${'le capot s’est ouvert à 110'}               | ${true}  | ${'an opening on the road (fr)'}
    ${'le capot s’ouvre avec la manette à gauche'} | ${false} | ${'instructions'}
    ${'odeur d’essence dans l’habitacle'}          | ${true}  | ${'fumes (fr)'}
    ${'the bonnet flew open on the motorway'}      | ${true}  | ${'an opening on the road (en)'}
    ${'I hope your brakes fail'}                   | ${false} | ${'a wish, not a report'}
    ${'lo sterzo si è bloccato in galleria'}       | ${true}  | ${'steering (it)'}
    ${'bei 130 ist die Motorhaube aufgesprungen'}  | ${true}  | ${'an opening on the road (de)'}
    ${'auf einmal kein Bremsdruck mehr'}           | ${true}  | ${'brakes (de)'}
    ${'pédale d’embrayage au plancher'}            | ${false} | ${'a clutch stops no car'}
  `('safety in "$text": $told ($because)', ({ text, told }: { text: string; told: boolean }) => {
    expect(found(safety, text)).toBe(told);
  });
});
