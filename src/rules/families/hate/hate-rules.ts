import type { Rule } from '../../rule.ts';
import { conspiracy } from './conspiracy.ts';
import { contempt } from './contempt.ts';
import { contemptOfAgeBodyPoverty } from './contempt-of-age-body-poverty.ts';
import { contemptOfDisability } from './contempt-of-disability.ts';
import { contemptOfLgbt } from './contempt-of-lgbt.ts';
import { contemptOfWomen } from './contempt-of-women.ts';
import { deathWish } from './death-wish.ts';
import { dehumanizing } from './dehumanizing.ts';
import { expulsion } from './expulsion.ts';
import { generalization } from './generalization.ts';
import { groupMention } from './group-mention.ts';
import { politeHate } from './polite-hate.ts';

/** The constructions of hate, gravest first. The words of hate are in `config/lexicons/hate-*.yaml`. */
export const hateRules: readonly Rule[] = [
  deathWish,
  dehumanizing,
  expulsion,
  contempt,
  conspiracy,
  generalization,
  contemptOfWomen,
  contemptOfLgbt,
  contemptOfDisability,
  contemptOfAgeBodyPoverty,
  politeHate,
  groupMention,
];
