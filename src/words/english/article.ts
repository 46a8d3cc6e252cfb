/** The page of an article. */
export const article = {
  anArticle: 'an article',
  description: (outlet: string) =>
    `What ${outlet} reported, with the claims in it, who makes them and through whom.`,
  supplied: 'In [square brackets]: supplied by the editors, not from the article as received.',
  published: 'The published article',
  archived: 'Archived copy',
  text: { 'full-text': 'The text', excerpts: 'The paragraphs that hold evidence' },
  gap: '[…]',
  captions: 'Captions',
  corrections: 'Corrections by the outlet',
  notInText: 'Not in the text',
  notInTextNote: 'What the editors know of this article from elsewhere, and how.',
  fromElsewhere: (field: string) => `${field}: from elsewhere`,
  incidents: 'What it is about',
  alsoNamed: 'Also named in it',
};
