import type { Rule } from './rule.ts';

export const certainty = {
  id: 'certainty',
  title: 'How certainty changes',
  rule: 'A claim’s stance and hedge are those nearest its source. From least to most firm, the stances are a reading, a suspicion, an assertion and a confirmation. A passage is marked as firmer if its stance is firmer, or equally firm but without the hedge. It is marked as weaker if its stance is less firm, or equally firm with a hedge added.\nDenials are compared in the same way: a hedged denial made flat is firmer. One hedge for another is no change.\nA passage has a hedge if an editor gives it one, or if the words of the claim’s hedge stand in the passage or in the sentence around it; a headline has it only if they stand in the headline itself. If they stand in no passage, the hedge holds for passages from the text that have no stance of their own, but not for headline, subtitle or caption.',
  example:
    'The text: “reportedly struck”. The headline: “struck”. The headline is firmer than the source.',
  leavesOpen: 'Irony, and doubt that is told in other words than those given as the hedge.',
  relates:
    'Compare FactBank’s degrees of certainty (possible, probable, certain); the order of the stances is this project’s own. Words of likelihood, such as ICD 203’s, are quoted as hedges and not ranked.',
  records: {
    'headline-without-the-hedge': 'A headline without the hedge of the text is firmer.',
    'hedged-denial-made-flat': 'A hedged denial without its hedge in the headline is firmer.',
    'passage-without-the-hedge': 'A second passage without the hedge is firmer.',
    'another-hedge': '“Reportedly” and then “allegedly” are alike.',
    'hedge-in-the-sentence': 'A hedge in the sentence around the passage is its hedge.',
    'hedge-in-the-headline-around-it': 'A hedge in the headline around the passage is its hedge.',
    'hedge-in-no-passage': 'A hedge in no passage holds for the text alone.',
  },
} as const satisfies Rule;
