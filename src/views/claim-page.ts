import { drifts, wordingsOf } from '../analysis/certainty.ts';
import { contradictionsWith } from '../analysis/contradictions.ts';
import { relationsOf } from '../analysis/relations.ts';
import { relationKind } from '../analysis/terms.ts';
import type { Claim, Evidence } from '../corpus/graph.ts';
import { about, articlePart, type Force, scope, stanceTerm } from '../model/vocabularies.ts';
import { type ChainDiagram, chainDiagramOf } from './chain-diagram.ts';
import { type CitationView, citationOf, citationView } from './citation.ts';
import { type ClaimCard, claimCard, claimTitle } from './claim-card.ts';
import { type DateText, dateText } from './date-text.ts';
import { type Difference, differenceView } from './difference.ts';
import { directionOf, type Link, linkTo, type Piece, type Sentence } from './pieces.ts';
import { saidBy } from './predicate.ts';
import type { Site } from './site.ts';
import { linkView, type SpeakerView, speakerView } from './speaker.ts';
import { claimSteps } from './steps.ts';
import { originalUrl, passageUrl, urlOf } from './urls.ts';

/** A passage within the paragraph, headline or caption it stands in. */
export interface PassageView {
  before: string;
  quote: string;
  after: string;
  part: string;
  language: string | undefined;
  direction: 'rtl' | 'ltr';
  /** Our article page at the sentence, and the published article at the same words. */
  here: string;
  original: string | undefined;
}

/** One station on the way from the speaker to the article. */
export interface Station {
  role: 'speaker' | 'relay' | 'article' | 'not told';
  label: string;
  name: Sentence;
}

export interface Fact {
  term: string;
  value: Sentence;
  /** What the value means, or what its absence does. */
  meaning: string;
}

export interface ClaimPage {
  url: string;
  title: string;
  description: string;
  draft: boolean;
  passages: readonly PassageView[];
  speakers: readonly SpeakerView[];
  stance: { label: string; force: Force };
  chains: ChainDiagram | undefined;
  stations: readonly Station[];
  facts: readonly Fact[];
  wordings: readonly {
    part: string;
    quote: string;
    stance: string;
    hedge: string | undefined;
    change: string;
  }[];
  relations: readonly { label: string; definition: string; cards: readonly ClaimCard[] }[];
  differences: readonly Difference[];
  /** What was told before and after it, of each incident it is about. */
  steps: ReturnType<typeof claimSteps>;
  incidents: readonly { link: Link; scope: string }[];
  article: Link;
  outlet: Link | undefined;
  published: DateText | undefined;
  note: string | undefined;
  citation: CitationView;
}

export function claimPage(claim: Claim, site: Site): ClaimPage {
  const { article } = claim;
  const { label, force } = stanceTerm(claim.stance);
  const title = claimTitle(claim);
  return {
    url: urlOf(claim, site),
    title,
    description: `“${claim.evidence[0]?.quote ?? ''}” ${title}; ${article.source?.name ?? ''}.`,
    draft: article.draft,
    passages: claim.evidence.map((evidence, index) => passageView(evidence, claim, index, site)),
    speakers: claim.speakers.map((speaker) => speakerView(speaker, site)),
    stance: { label, force },
    chains: chainDiagramOf(claim, site),
    stations: stationsOf(claim, site),
    facts: factsOf(claim, site),
    wordings: wordingViews(claim),
    relations: relationViews(claim, site),
    differences: contradictionsWith(claim).map((found) => differenceView(found, site)),
    steps: claimSteps(claim, site),
    incidents: claim.incidents.map((incident) => ({
      link: linkTo(incident, site),
      scope:
        claim.scope === 'ambiguous'
          ? 'may be about'
          : incident.incidentKind === 'series'
            ? 'about the series'
            : 'about',
    })),
    article: { text: article.title ?? article.id, href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date),
    note: claim.note,
    citation: citationView(citationOf(claim, site)),
  };
}

function passageView(evidence: Evidence, claim: Claim, index: number, site: Site): PassageView {
  const { article } = claim;
  const { part, start, end } = evidence.at;
  const text = textAt(evidence, claim);
  return {
    before: text.slice(0, start),
    quote: text.slice(start, end),
    after: text.slice(end),
    part: articlePart.terms[part].label,
    language: article.language,
    direction: directionOf(article.language),
    here: passageUrl(claim, index, site),
    original: originalUrl(article, evidence),
  };
}

function textAt({ at: { part, index } }: Evidence, { article }: Claim): string {
  if (part === 'title') return article.title ?? '';
  if (part === 'subtitle') return article.subtitle ?? '';
  return (part === 'caption' ? article.captions[index] : article.body.blocks[index]?.text) ?? '';
}

/** From the speaker, through every outlet and document the article names, to the article. */
function stationsOf(claim: Claim, site: Site): Station[] {
  const { article, chain } = claim;
  const isOwnVoice = claim.speakers.every(({ kind }) => kind === 'author');
  const speakers = claim.speakers.map((speaker): Station => {
    const { name, label } = speakerView(speaker, site);
    return { role: 'speaker', label, name };
  });
  const relays = [...(chain ?? [])].reverse().map(
    (link): Station => ({
      role: 'relay',
      label: link.kind === 'outlet' ? 'relayed by' : 'in a document',
      name: [linkView(link, site)],
    }),
  );
  const untold: Station[] =
    chain || isOwnVoice
      ? []
      : [{ role: 'not told', label: 'the article does not say how it got there', name: ['?'] }];
  const outlet: Piece[] = article.source ? [linkTo(article.source, site), ': '] : [];
  return [
    ...speakers,
    ...relays,
    ...untold,
    {
      role: 'article',
      label: 'published in',
      name: [...outlet, { text: article.title ?? article.id, href: passageUrl(claim, 0, site) }],
    },
  ];
}

function factsOf(claim: Claim, site: Site): Fact[] {
  const term = stanceTerm(claim.stance);
  const said = saidBy(claim, site);
  const reader: Sentence = claim.readBy ? [', by ', ...speakerView(claim.readBy, site).name] : [];
  const optional = (name: string, value: Sentence | undefined, meaning = ''): Fact[] =>
    value && value.length > 0 ? [{ term: name, value, meaning }] : [];
  return [
    { term: 'Stance', value: [term.label, ...reader], meaning: term.definition },
    {
      term: 'Speaks of',
      value: [about.terms[claim.about].label],
      meaning: about.terms[claim.about].definition,
    },
    ...optional(
      claim.about === 'attribution' ? 'Accused' : 'Value',
      said,
      claim.about === 'attribution' ? '' : 'In the form in which it is compared with other claims.',
    ),
    ...claim.speakers.flatMap((speaker) => {
      const { of, reason, kind } = speakerView(speaker, site);
      return [
        ...optional(kind === 'document' ? 'Written by' : 'Belongs to', of),
        ...optional('Why unnamed', reason === undefined ? undefined : [`“${reason}”`]),
        ...(kind === 'unnamed' && reason === undefined
          ? [{ term: 'Why unnamed', value: ['not told'], meaning: 'The article does not say.' }]
          : []),
      ];
    }),
    {
      term: 'How they know',
      value:
        claim.basis === undefined
          ? ['not told']
          : [{ quote: claim.basis, language: claim.article.language }],
      meaning: claim.basis === undefined ? 'The article does not say.' : 'In the article’s words.',
    },
    ...optional(
      'Hedge',
      claim.hedge === undefined
        ? undefined
        : [{ quote: claim.hedge, language: claim.article.language }],
      'The words that leave room for doubt.',
    ),
    ...optional('Said', claim.said && [dateText(claim.said).text]),
    ...(claim.incidents.length > 0
      ? [
          {
            term: 'Scope',
            value: [scope.terms[claim.scope].label],
            meaning: scope.terms[claim.scope].definition,
          },
        ]
      : []),
  ];
}

const changes = {
  'the same': '',
  firmer: 'firmer than the speaker',
  weaker: 'weaker than the speaker',
  other: 'otherwise than the speaker',
} as const;

/** Nothing where every passage puts it as the speaker does. */
function wordingViews(claim: Claim): ClaimPage['wordings'] {
  if (!drifts(claim)) return [];
  return wordingsOf(claim).map(({ evidence, stance, hedge, change }) => ({
    part: articlePart.terms[evidence.at.part].label,
    quote: evidence.quote,
    stance: stanceTerm(stance).label,
    hedge,
    change: changes[change],
  }));
}

function relationViews(claim: Claim, site: Site): ClaimPage['relations'] {
  const groups = Map.groupBy(relationsOf(claim), ({ kind }) => kind);
  return [...groups].map(([kind, relations]) => ({
    label: relationKind.terms[kind].label,
    definition: relationKind.terms[kind].definition,
    cards: relations.map(({ claim: other }) => claimCard(other, site)),
  }));
}
