import type { Pattern } from '../../pattern/pattern.ts';
import { callsDe } from './calls-de.ts';
import { callsEn } from './calls-en.ts';
import { callsFr } from './calls-fr.ts';
import { callsIt } from './calls-it.ts';

/** All constructions of violence, in four languages. */
export const violencePatterns: readonly Pattern[] = [...callsFr, ...callsEn, ...callsIt, ...callsDe];
