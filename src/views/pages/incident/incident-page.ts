import { attributes } from '../../../analysis/accusations.ts';
import {
  attributionRecordsOf,
  isMade,
  responsesOf,
} from '../../../analysis/attribution-records.ts';
import { claimsAbout } from '../../../analysis/claims-about.ts';
import { coverageOf } from '../../../analysis/coverage.ts';
import { differencesOf } from '../../../analysis/differences.ts';
import { countedOn } from '../../../analysis/in-force.ts';
import { byPublication } from '../../../analysis/order.ts';
import { type TerritorialState, territorialStateOf } from '../../../analysis/territorial-state.ts';
import type { Claim, Graph, Incident } from '../../../corpus/linking/graph.ts';
import { type ChainDiagram, chainDiagram } from '../../drawings/chains/chain-diagram.ts';
import { type Timeline, timelineOf } from '../../drawings/timeline/timeline.ts';
import { incidentEvents } from '../../drawings/timeline/timeline-events.ts';
import { incidentPagers, type Pager } from '../../navigation/pager.ts';
import { type ArticleRow, articleRow } from '../../phrases/article-row.ts';
import { type Citation, citationOf } from '../../phrases/citation.ts';
import type { LineGroup } from '../../phrases/claim-line.ts';
import { type ClaimVoice, claimVoice } from '../../phrases/claim-voice.ts';
import { coverageText } from '../../phrases/coverage-text.ts';
import { kindText, placeText } from '../../phrases/incident-text.ts';
import { anchoredOnce } from '../../shared/anchors.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import { type Link, linkTo, plain, type RichText, recorded } from '../../shared/rich-text.ts';
import { ruleLink } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';
import { type AttributionSection, attributionSection } from '../tables/attribution-section.ts';
import { type Matrix, matrixOf } from '../tables/matrix.ts';
import { type Account, accountsOf } from './accounts.ts';
import { answersOf, type PageAnswer } from './answers.ts';
import { linesByAspect } from './lines-by-aspect.ts';
import { openingOf } from './opening.ts';
import { firstPublished, type StepView, stepViews } from './story.ts';
import { type Why, whysOf } from './why.ts';

export interface IncidentPage {
  url: string;
  title: string;
  description: string;
  /** Empty where it is none of the kinds. */
  kind: string;
  date: DateText;
  place: string | undefined;
  aliases: readonly string[];
  note: string | undefined;
  draft: boolean;
  opening: readonly RichText[];
  answers: readonly PageAnswer[];
  /** What the results on it rest on, and by which rules. */
  whys: readonly Why[];
  /** By which rule the parts of it are put together that stand beside the claims they rest on. */
  rules: Readonly<Record<'territorialState' | 'coverage' | 'related' | 'ambiguous' | 'asOf', Link>>;
  attributions: readonly AttributionSection[];
  /** Denials, refusals and silences of those whom nobody accuses. */
  responses: readonly ClaimVoice[];
  /** The claims surely about it on who did it, from their speakers to their articles. */
  chains: ChainDiagram | undefined;
  territorialState: TerritorialStateView | undefined;
  /** Where several are accused. */
  matrix: Matrix | undefined;
  accounts: readonly Account[];
  ambiguous: readonly ClaimVoice[];
  /** What is said of its series, in short: the series has a page of its own. */
  aboutSeries: readonly LineGroup[];
  series: readonly Link[];
  members: readonly { link: Link; date: DateText }[];
  /** The story on an axis; nothing where it has one step. */
  timeline: Timeline | undefined;
  /** Empty where it is not known. */
  firstPublished: string;
  story: readonly StepView[];
  /** The incidents before and after it. */
  pagers: readonly Pager[];
  coverage: RichText;
  articles: readonly ArticleRow[];
  editorial: readonly { field: string; how: string }[];
  citation: Citation;
}

/** What the state on whose soil it happened says, told in short: each claim stands elsewhere on the page. */
export interface TerritorialStateView {
  /** Who says it, or that it is silent, before the links to where it stands. */
  about: RichText;
  claims: readonly LineGroup[];
  /** What is less surely about it, each lot behind what it may be about. */
  apart: readonly { about: string; claims: readonly LineGroup[] }[];
}

/** The whole page of an incident. */
export function incidentPage(incident: Incident, graph: Graph, site: Site): IncidentPage {
  return {
    ...incidentAlone(incident, graph, site),
    pagers: incidentPagers(incident, graph, site),
  };
}

/** An incident’s page without the steps to other incidents. */
export function incidentAlone(incident: Incident, graph: Graph, site: Site): IncidentPage {
  const claims = claimsAbout(incident);
  const attributions = attributionRecordsOf(incident);
  const differences = differencesOf(incident);
  const opening = openingOf(incident, site);
  const territorialState = territorialStateOf(incident, graph);
  const onWhoDidIt = claims.exact
    .filter((claim) => claim.about === 'attribution')
    .sort(byPublication);
  return anchoredOnce({
    url: urlOf(incident, site),
    title: incident.title,
    description: opening.map(plain).join(' '),
    kind: kindText(incident, site),
    date: dateText(incident.date, site),
    place: placeText(incident, site),
    aliases: incident.aliases.map((alias) => recorded(alias, site)),
    note: recorded(incident.note, site),
    draft: incident.draft,
    opening,
    answers: answersOf(incident, attributions, differences, site),
    whys: whysOf(incident, attributions, differences, site),
    rules: {
      territorialState: ruleLink('whose-soil', site),
      coverage: ruleLink('coverage', site),
      related: ruleLink('related-incidents', site),
      ambiguous: ruleLink('which-claims-count', site),
      asOf: ruleLink('known-on-a-day', site),
    },
    attributions: attributions
      .filter((attribution) => isMade(attribution) || attribution.ambiguous.some(attributes))
      .map((attribution) => attributionSection(attribution, site)),
    responses: voicesOf(
      [...new Set(responsesOf(incident).flatMap(({ claims: own }) => own))].filter(
        ({ scope }) => scope === 'exact',
      ),
      site,
    ),
    chains: chainDiagram(onWhoDidIt, site),
    matrix: matrixOf(
      countedOn(incident)
        .filter(({ about }) => about === 'attribution')
        .filter((claim) => !attributions.some(({ overstated }) => overstated.has(claim)))
        .sort(byPublication),
      attributions.map(({ accused }) => accused),
      site,
    ),
    territorialState: territorialState && territorialStateView(territorialState, site),
    accounts: accountsOf([...claims.exact].sort(byPublication), differences, incident, site),
    ambiguous: voicesOf(claims.ambiguous, site),
    aboutSeries: linesByAspect([...claims.series].sort(byPublication), 'elsewhere', site),
    series: incident.series.map((whole) => linkTo(whole, site)),
    members: incident.members.map((member) => ({
      link: linkTo(member, site),
      date: dateText(member.date, site),
    })),
    timeline: timelineOf(incidentEvents(incident, site), site),
    firstPublished: firstPublished(incident, site),
    story: stepViews(incident, site),
    pagers: [],
    coverage: coverageText(incident, site),
    articles: coverageOf(incident).articles.map((article) => articleRow(article, site)),
    editorial: [...incident.notInText].map(([field, how]) => ({ field, how: recorded(how, site) })),
    citation: citationOf(incident, site),
  });
}

function territorialStateView(
  { state, claims, ambiguous, series }: TerritorialState,
  site: Site,
): TerritorialStateView {
  const { territorialStateSays, territorialStateIsSilent, mayBeAboutIt, onItsSeries } =
    site.words.incident;
  const apart = [
    { about: mayBeAboutIt, claims: linesByAspect(ambiguous, 'here', site) },
    { about: onItsSeries, claims: linesByAspect(series, 'elsewhere', site) },
  ];
  return {
    about: (claims.length > 0 ? territorialStateSays : territorialStateIsSilent)(
      linkTo(state, site),
    ),
    claims: linesByAspect(claims, 'here', site),
    apart: apart.filter(({ claims: groups }) => groups.length > 0),
  };
}

const voicesOf = (claims: readonly Claim[], site: Site) =>
  [...claims].sort(byPublication).map((claim) => claimVoice(claim, site));
