import type { Check } from '../check.ts';
import { evidenceNotFound } from './evidence-not-found.ts';

/** Every check that runs on parsed entries, in alphabetical order. */
export const checks: readonly Check[] = [evidenceNotFound];
