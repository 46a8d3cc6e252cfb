import type { Rule } from './rule.ts';

export const certainty = {
  id: 'certainty',
  title: 'How certainty changes',
  rule: 'A claim’s stance and hedge are those nearest its source. A passage that puts the claim more firmly (a reading, then a suspicion, then an assertion, then a confirmation), or as firmly but without a hedge, is marked as firmer; one that puts it less firmly, or as firmly with a hedge added, as weaker.\nDenials are compared in the same way: a hedged denial made flat is firmer. One hedge for another is no change.\nA passage has a hedge if an editor gives it one, or if the claim’s hedge stands in the passage or in the sentence around it: a headline has it only in its own words. Where no passage has its words, the claim’s hedge holds for the text, and not for headline, subtitle or caption.',
  example:
    'The text: “reportedly struck”. The headline: “struck”. The headline is firmer than the source.',
  leavesOpen: 'Irony, and doubt that is told in other words than those given as the hedge.',
  relates:
    'FactBank’s degrees (possible, probable, certain), read as stances; ICD 203’s words of likelihood are quoted as hedges and not ranked.',
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
