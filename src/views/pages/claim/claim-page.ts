import { type Caveat, caveatsOf } from '../../../analysis/caveats.ts';
import { drifts, wordingsOf } from '../../../analysis/certainty.ts';
import type { Difference } from '../../../analysis/differences.ts';
import { relationsOf } from '../../../analysis/relations.ts';
import type { Claim, Incident } from '../../../corpus/linking/graph.ts';
import { articlePart, stance } from '../../../model/vocabularies.ts';
import { type ChainDiagram, chainDiagramOf } from '../../drawings/chains/chain-diagram.ts';
import { claimPagers } from '../../navigation/pager.ts';
import { type Citation, citationOf } from '../../phrases/citation.ts';
import { claimHeading } from '../../phrases/claim-card.ts';
import { type SpeakerView, speakerViews } from '../../phrases/speaker.ts';
import { statementOf } from '../../phrases/statement.ts';
import { anchoredOnce } from '../../shared/anchors.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import {
  type Link,
  linkOf,
  linkTo,
  quotationOf,
  quoteFrom,
  type RichText,
  recorded,
} from '../../shared/rich-text.ts';
import { ruleLink } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl, urlOf } from '../../shared/urls.ts';
import { type Fact, factsOf } from './claim-facts.ts';
import { type Abridged, differencesOf, type RelationView, relationViews } from './compared.ts';
import type { DifferenceView } from './difference.ts';
import { type PassageView, passageView } from './passage-view.ts';
import { type Station, stationsOf } from './stations.ts';

export interface ClaimPage {
  url: string;
  title: string;
  description: string;
  /** The incidents it is, or may be, about, in a sentence; empty for none. */
  about: RichText;
  /** What must be known before it is taken as it stands, with the way to the rule; nothing where it is. */
  caveats: readonly { text: RichText; rule: Link }[];
  /** By which rules its certainty was compared, and other claims with it. */
  rules: Readonly<Record<'certainty' | 'relations', Link>>;
  draft: boolean;
  /** Whether no editor has confirmed it yet. */
  proposed: boolean;
  passages: readonly PassageView[];
  speakers: readonly SpeakerView[];
  /** Its chain among those of the claims it is compared with; nothing where there are none. */
  chains: ChainDiagram | undefined;
  /** Its chain alone; empty where it is drawn among others. */
  stations: readonly Station[];
  facts: readonly Fact[];
  wordings: readonly {
    part: string;
    quote: RichText;
    stance: string;
    hedge: RichText;
    change: string;
  }[];
  relations: Abridged<RelationView>;
  differences: Abridged<DifferenceView>;
  /** What was told before and after it, of each incident it is about. */
  pagers: ReturnType<typeof claimPagers>;
  incidents: readonly { link: Link; scope: string }[];
  article: Link;
  outlet: Link | undefined;
  published: DateText | undefined;
  note: string | undefined;
  citation: Citation;
}

/** A claim’s page; `differences` are those that it is a side of. */
export function claimPage(claim: Claim, differences: readonly Difference[], site: Site): ClaimPage {
  const { article } = claim;
  const { words } = site;
  const title = claimHeading(claim, site);
  const relations = relationsOf(claim);
  const others = relations.map(({ claim: other }) => other);
  const chains = chainDiagramOf(claim, others, site);
  return anchoredOnce({
    url: urlOf(claim, site),
    title,
    description: words.claim.description(
      quoteFrom(article, claim.evidence[0]?.quote ?? ''),
      title,
      article.source?.name ?? '',
    ),
    about: aboutLine(claim, site),
    caveats: caveatsOf(claim).map((caveat) => caveatView(caveat, site)),
    rules: {
      certainty: ruleLink('certainty', site),
      relations: ruleLink('one-side-one-origin', site),
    },
    draft: article.draft,
    proposed: claim.proposed,
    passages: claim.evidence.map((evidence, index) => passageView(evidence, claim, index, site)),
    speakers: speakerViews(claim, site),
    chains,
    stations: chains ? [] : stationsOf(claim, site),
    facts: factsOf(claim, site),
    wordings: wordingViews(claim, site),
    relations: relationViews(claim, relations, site),
    differences: differencesOf(claim, differences, site),
    pagers: claimPagers(claim, site),
    incidents: claim.incidents.map((incident) => ({
      link: linkTo(incident, site),
      scope: scopeText(claim, incident, site),
    })),
    article: { ...linkTo(article, site), href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date, site),
    note: recorded(claim.note, site),
    citation: citationOf(claim, site),
  });
}

function caveatView(found: Caveat, site: Site): ClaimPage['caveats'][number] {
  const { caveats } = site.words.claim;
  const linked = (claim: Claim) => linkOf(statementOf(claim, site), urlOf(claim, site));
  switch (found.kind) {
    case 'taken back':
    case 'taken back in part':
      return { text: caveats[found.kind](linked(found.by)), rule: ruleLink('retraction', site) };
    case 'said before':
      return {
        text: caveats[found.kind](linkTo(found.incident, site)),
        rule: ruleLink('before-it-happened', site),
      };
    case 'firmer':
    case 'weaker':
    case 'names more':
      return {
        text: caveats[found.kind](linked(found.than)),
        rule: ruleLink('what-a-relay-adds', site),
      };
  }
}

/** More than these would be no line any more. */
const MOST_INCIDENTS = 5;

function aboutLine({ incidents, scope }: Claim, site: Site): RichText {
  const { claim: words, counts } = site.words;
  if (incidents.length === 0) return [];
  const shown = incidents.slice(0, MOST_INCIDENTS);
  const others = incidents.length - shown.length;
  const named = shown.map((incident): RichText => {
    const link = linkTo(incident, site);
    return incident.incidentKind === 'series' ? words.theSeries(link) : [link];
  });
  return words.aboutLine[scope](others > 0 ? [...named, [counts.others(others)]] : named);
}

function scopeText({ scope }: Claim, { incidentKind }: Incident, { words }: Site): string {
  const { surely, maybe, series } = words.claim.incident;
  if (scope === 'ambiguous') return maybe;
  return incidentKind === 'series' ? series : surely;
}

/** Nothing where every passage puts it as the speaker does. */
function wordingViews(claim: Claim, { words }: Site): ClaimPage['wordings'] {
  if (!drifts(claim)) return [];
  return wordingsOf(claim).map((wording) => ({
    part: words.term(articlePart, wording.evidence.at.part).label,
    quote: quotationOf(claim.article, wording.evidence.quote),
    stance: words.term(stance, wording.stance).label,
    hedge: quotationOf(claim.article, wording.hedge),
    change: words.claim.change[wording.change],
  }));
}
