import { differencesOf, isDisagreement } from '../../analysis/differences.ts';
import { byPublication, latestFirst } from '../../analysis/order.ts';
import type { Graph } from '../../corpus/linking/graph.ts';
import { stanceTerm } from '../../model/vocabularies.ts';
import { type Timeline, timelineOf } from '../drawings/timeline/timeline.ts';
import { recordEvents } from '../drawings/timeline/timeline-events.ts';
import { type ClaimCard, claimCard } from '../phrases/claim-card.ts';
import { coverageText } from '../phrases/coverage-text.ts';
import { topicsOf } from '../phrases/kind-of-difference.ts';
import { anchoredOnce } from '../shared/anchors.ts';
import { dateText } from '../shared/date-text.ts';
import type { RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { pageUrl } from '../shared/urls.ts';
import { openingOf } from './incident/opening.ts';
import { type IncidentRow, incidentRow } from './lists/incident-row.ts';

export interface HomePage {
  url: string;
  /** What the record is drawn from, in one sentence. */
  coverage: RichText | undefined;
  /** The incidents on which accounts differ most, each with its opening sentence and with what they differ on. */
  contested: readonly {
    row: IncidentRow;
    date: string;
    opening: RichText | undefined;
    differ: RichText;
  }[];
  timeline: Timeline | undefined;
  incidents: readonly IncidentRow[];
  latest: readonly ClaimCard[];
  counts: readonly { number: string; what: string; href: string }[];
}

const sections = ['incidents', 'claims', 'articles', 'actors', 'outlets'] as const;
const MOST = { contested: 3, incidents: 8, latest: 5 };

/** The first page: what the record covers, the incidents on which sources disagree most, the latest, and the ways into it. */
export function homePage(graph: Graph, site: Site): HomePage {
  const incidents = [...graph.incidents.values()].sort(latestFirst);
  const contested = incidents
    .map((incident) => ({ incident, found: differencesOf(incident).filter(isDisagreement) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length);
  return anchoredOnce({
    url: pageUrl('', site),
    coverage:
      graph.claims.size > 0
        ? coverageText({ claims: [...graph.claims.values()] }, site)
        : undefined,
    contested: contested.slice(0, MOST.contested).map(({ incident, found }) => ({
      row: incidentRow(incident, site),
      date: dateText(incident.date, site).text,
      opening: openingOf(incident, site)[0],
      differ: site.words.home.differ(topicsOf(found, site)),
    })),
    timeline: timelineOf(recordEvents(graph, site), site),
    incidents: incidents.slice(0, MOST.incidents).map((incident) => incidentRow(incident, site)),
    latest: latestClaims(graph, site),
    counts: sections.map((name) => ({
      number: site.words.grammar.number(graph[name].size),
      what: site.words.home.counted[name](graph[name].size),
      href: pageUrl(name, site),
    })),
  });
}

/** The latest attributions that are somebody’s own words, not silences. */
function latestClaims({ claims }: Graph, site: Site): ClaimCard[] {
  return [...claims.values()]
    .filter(
      ({ about, stance }) => about === 'attribution' && stanceTerm(stance).force === 'affirms',
    )
    .sort(byPublication)
    .slice(-MOST.latest)
    .reverse()
    .map((claim) => claimCard(claim, site));
}
