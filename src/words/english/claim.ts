import type { ArticlePart } from '../../model/vocabularies.ts';
import { type Link, plain, type Quote, type RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { and, or } from './grammar.ts';

const parts: Record<ArticlePart, string> = {
  title: 'From the headline.',
  subtitle: 'From the line under the headline.',
  caption: 'From a caption.',
  body: 'From the text of the article.',
};

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
  /** How a passage puts it where that differs from the speaker: “confirms, “reportedly””. */
  wording: (stance: string, hedge: RichText): RichText =>
    hedge.length === 0 ? [stance] : [stance, ', ', ...hedge],
  changed: {
    firmer: (wording: RichText): RichText => ['put more firmly: ', ...wording],
    weaker: (wording: RichText): RichText => ['put less firmly: ', ...wording],
    other: (wording: RichText): RichText => wording,
    /** Where the words that leave room for doubt alone are gone, or are there alone. */
    withoutHedge: (hedge: RichText): RichText => ['without ', ...hedge],
    withHedge: (hedge: RichText): RichText => ['with ', ...hedge],
  },
  /** Whose a translation is, behind it. */
  translated: {
    editors: () => '(translated by the editors)',
    outlet: () => '(translated by the outlet)',
    translator: (name = 'somebody') => `(translated by ${name})`,
    machine: (name?: string) =>
      name === undefined ? '(translated by a machine)' : `(translated by a machine, ${name})`,
  },
  description: (quote: Quote, title: string, outlet: string) =>
    `${plain([quote])} ${title}${outlet === '' ? '' : ` (${outlet})`}.`,
  /** A claim’s title with the incident it is about, the first of several. */
  titleAbout: {
    exact: (title: string, incident: string, others: number) =>
      `${title}: ${incident}${others > 0 ? ` and ${counts.otherIncidents(others)}` : ''}`,
    ambiguous: (title: string, incident: string, others: number) =>
      `${title} (may be about ${incident}${others > 0 ? `, or about ${counts.otherIncidents(others)}` : ''})`,
  },
  /** What it is about, as the first line of its page says it. */
  aboutLine: {
    exact: (incidents: readonly RichText[]): RichText => ['About ', ...and(incidents), '.'],
    ambiguous: (incidents: readonly RichText[]): RichText => [
      'May be about ',
      ...or(incidents),
      '; the article does not make clear which incident it means.',
    ],
  },
  /** What must be known of a claim before it is taken as it stands. */
  caveats: {
    'taken back': (retraction: Link): RichText => ['No longer counted: ', retraction, '.'],
    'taken back in part': (retraction: Link): RichText => [
      'In part no longer counted: ',
      retraction,
      '.',
    ],
    'said before': (incident: Link): RichText => ['Not counted: said before ', incident, '.'],
    firmer: (nearer: Link): RichText => [
      'Put more firmly here than in the report it relays; counted as put there: ',
      nearer,
      '.',
    ],
    'names more': (nearer: Link): RichText => [
      'Names more actors or roles here than the report it relays: ',
      nearer,
      '.',
    ],
    weaker: (nearer: Link): RichText => [
      'Put less firmly here than in the report it relays: ',
      nearer,
      '.',
    ],
  },
  theSeries: (series: Link): RichText => ['the series ', series],
  said: 'What was said',
  inPart: (part: ArticlePart) => parts[part],
  inItsPlace: 'See it in context',
  inPublished: 'Open the original article',
  way: 'How it reached the article',
  wayDrawn: 'How it reached the article, beside the claims it is compared with',
  station: {
    outlet: 'relayed by',
    document: 'in a document',
    actor: 'as told by',
    anonymous: 'as told by unnamed people',
    notTold: 'the article does not say how it got this',
    article: 'published in',
  },
  coded: 'How it is coded',
  facts: {
    stance: 'Stance',
    by: (stance: string, reader: RichText): RichText => [stance, ' by ', ...reader],
    about: 'Subject',
    accused: 'Accused',
    /** Where it accuses nobody: a denial, a silence, words about oneself. */
    concerns: 'Actor concerned',
    value: 'What it says',
    valueMeaning: 'In the form used to compare it with other claims.',
    writtenBy: 'Written by',
    belongsTo: 'Affiliation',
    whyUnnamed: 'Why unnamed',
    basis: 'How they know',
    notTold: 'not stated',
    notSaid: 'The article does not say.',
    verbatim: 'In the article’s words.',
    hedge: 'Hedge',
    after: 'Said after',
    correction: 'Brought by the correction of',
    release: 'How it came out',
    hedgeMeaning: 'The words that leave room for doubt.',
    said: 'Date said',
    scope: 'Scope',
  },
  incident: { surely: 'About', maybe: 'May be about', series: 'About the series' },
  certainty: 'How firmly each passage puts it',
  change: {
    'the same': '',
    firmer: 'more firmly than the source',
    weaker: 'less firmly than the source',
    other: 'differently from the source',
  },
  contradicts: 'Where accounts differ',
  relations: 'Compared with other claims',
};
