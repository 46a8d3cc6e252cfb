import { capitalised } from './grammar.ts';

/** The page of an article. */
export const article = {
  anArticle: 'an article',
  description: (outlet: string) =>
    `The claims in an article by ${outlet}: who makes them, and how they reached it.`,
  supplied: 'In [square brackets]: supplied by the editors, not from the article as received.',
  published: 'Original article',
  archived: 'Archived copy',
  text: { 'full-text': 'The text', excerpts: 'The paragraphs quoted here' },
  gap: '[…]',
  captions: 'Captions',
  corrections: 'Corrections by the outlet',
  notInText: 'Supplied by the editors',
  notInTextNote: 'What the text of the article does not give, and how the editors know it.',
  fromElsewhere: (field: string) => `${capitalised(field)}, supplied by the editors`,
  incidents: 'What it is about',
  alsoNamed: 'Also named in it',
};
