import { accordingTo } from './according-to.ts';
import { adjectives } from './adjectives.ts';
import { beforeQuotation } from './before-quotation.ts';
import { citedAsSaying } from './cited-as-saying.ts';
import { contentBeforeVerb } from './content-before-verb.ts';
import { gap } from './gap.ts';
import { headline } from './headline.ts';
import { hearsay } from './hearsay.ts';
import { neitherNor } from './neither-nor.ts';
import { nouns } from './nouns.ts';
import { passives } from './passives.ts';
import type { Rule } from './rule.ts';
import { seeming } from './seeming.ts';
import { verbBeforeContent } from './verb-before-content.ts';

/** Every rule; where two claim one cue, the earlier has it. */
export const rules: readonly Rule[] = [
  accordingTo,
  neitherNor,
  citedAsSaying,
  contentBeforeVerb,
  gap,
  seeming,
  verbBeforeContent,
  passives,
  nouns,
  adjectives,
  headline,
  beforeQuotation,
  hearsay,
];
