import type { FoundRelation } from '../relations/relation.ts';
import type { Parsed } from '../tagging/parsed.ts';

/** Finds the attributions of one kind in one sentence. */
export type Rule = (parsed: Parsed) => Omit<FoundRelation, 'sentence'>[];
