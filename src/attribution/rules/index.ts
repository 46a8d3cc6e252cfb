import type { RuleId } from '../relations/attribution-spans.ts';
import { accordingTo } from './according-to.ts';
import { adjectives } from './adjectives.ts';
import { asSaid } from './as-said.ts';
import { beforeQuotation } from './before-quotation.ts';
import { blame } from './blame.ts';
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

/**
 * Every rule under its id, in the order they are tried. Where two claim one cue, the earlier has it: first
 * the rules whose cue is a fixed phrase and that are hardly ever wrong; then those that see a verb’s whole
 * sentence before those that see what follows it; last those whose cue is no verb, and the vague ones.
 */
export const rules: readonly (readonly [RuleId, Rule])[] = [
  ['according-to', accordingTo],
  ['neither-nor', neitherNor],
  ['cited-as-saying', citedAsSaying],
  ['as-said', asSaid],
  ['content-before-verb', contentBeforeVerb],
  ['blame', blame],
  ['gap', gap],
  ['seeming', seeming],
  ['verb-before-content', verbBeforeContent],
  ['passives', passives],
  ['nouns', nouns],
  ['adjectives', adjectives],
  ['headline', headline],
  ['before-quotation', beforeQuotation],
  ['hearsay', hearsay],
];
