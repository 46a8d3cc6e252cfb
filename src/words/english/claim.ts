import type { Sentence } from '../sentence.ts';

/** A claim, on its own page and wherever claims are listed. */
export const claim = {
  basis: 'how they know:',
  basisNotTold: 'how they know: not stated',
  hedged: 'hedged:',
  inArticle: 'in the article',
  theClaim: 'the claim',
  theClaimCalled: (title: string) => `The claim: ${title}`,
  about: 'About:',
  note: 'Editors’ note:',
  /** How a passage puts it where that differs from the speaker: “firmer: confirms, “reportedly””. */
  wording: (stance: string, hedge: Sentence): Sentence =>
    hedge.length === 0 ? [stance] : [stance, ', ', ...hedge],
  changed: {
    firmer: (wording: Sentence): Sentence => ['firmer: ', ...wording],
    weaker: (wording: Sentence): Sentence => ['weaker: ', ...wording],
    other: (wording: Sentence): Sentence => wording,
  },
  /** Whose a translation is, behind it. */
  translated: {
    editors: () => '(translated by the editors)',
    outlet: () => '(translated by the outlet)',
    translator: (name = 'somebody') => `(translated by ${name})`,
    machine: (name?: string) =>
      name === undefined ? '(translated by a machine)' : `(translated by a machine, ${name})`,
  },
  description: (quote: string, title: string, outlet: string) => `“${quote}” ${title}; ${outlet}.`,
  said: 'What was said',
  inPart: (part: string) => `In the ${part}.`,
  inItsPlace: 'In its place in the article',
  inPublished: 'in the published article',
  way: 'From the speaker to the article',
  wayDrawn: 'From the speaker to the article, and the claims it stands beside',
  station: {
    outlet: 'relayed by',
    document: 'in a document',
    actor: 'as told by',
    anonymous: 'as told by unnamed people',
    notTold: 'the article does not say how it got there',
    article: 'published in',
  },
  coded: 'How it is coded',
  facts: {
    stance: 'Stance',
    by: (stance: string, reader: Sentence): Sentence => [stance, ', by ', ...reader],
    about: 'Speaks of',
    accused: 'Accused',
    value: 'Value',
    valueMeaning: 'In the form in which it is compared with other claims.',
    writtenBy: 'Written by',
    belongsTo: 'Belongs to',
    whyUnnamed: 'Why unnamed',
    basis: 'How they know',
    notTold: 'not stated',
    notSaid: 'The article does not say.',
    verbatim: 'In the article’s words.',
    hedge: 'Hedge',
    hedgeMeaning: 'The words that leave room for doubt.',
    said: 'Said',
    scope: 'Scope',
  },
  incident: { surely: 'About', maybe: 'May be about', series: 'About the series' },
  certainty: 'How certainty changes',
  change: {
    'the same': '',
    firmer: 'firmer than the speaker',
    weaker: 'weaker than the speaker',
    other: 'otherwise than the speaker',
  },
  contradicts: 'What it contradicts',
  relations: 'Beside other claims',
};
