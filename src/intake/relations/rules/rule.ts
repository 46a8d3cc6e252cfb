import type { Parsed } from '../parsed.ts';
import type { FoundRelation } from '../relation.ts';

/** Finds the attributions of one kind in one sentence. */
export type Rule = (parsed: Parsed) => Omit<FoundRelation, 'sentence'>[];
