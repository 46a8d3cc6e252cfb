import { asOf, correctedAfter, missingFrom, publicationDays } from '../../../analysis/as-of.ts';
import type { Graph, Incident } from '../../../corpus/linking/graph.ts';
import type { RecordDate } from '../../../model/date.ts';
import { dayPagers, type Pager } from '../../navigation/pager.ts';
import { asOfCitation } from '../../phrases/citation.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import type { Link } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { asOfUrl, urlOf } from '../../shared/urls.ts';
import { type IncidentPage, incidentAlone } from './incident-page.ts';

/** An incident’s page as it would have been on a day. */
export interface AsOfPage {
  url: string;
  page: IncidentPage;
  line: AsOfLine;
}

/** What tells at the top of such a page that it is one, and leads to the others. */
export interface AsOfLine {
  day: DateText;
  /** What the record holds that is not here. */
  later: string;
  /** Which articles were corrected since; empty where none was. */
  corrected: string;
  present: Link;
  /** The days before and after it on which something was published. */
  pagers: readonly Pager[];
}

/** The day of an incident on which something about it was published, by its date as an address has it. */
export function dayOf(incident: Incident, edtf: string): RecordDate | undefined {
  return publicationDays(incident).find((day) => day.edtf === edtf);
}

/** An incident’s page by what was published up to a day, with the line that says so and leads to the present. */
export function asOfPage(incident: Incident, day: RecordDate, graph: Graph, site: Site): AsOfPage {
  const { asOf: asOfWords } = site.words;
  const known = asOf(incident, day);
  // Other incidents are told of as they are today, so the page has no steps to them.
  const page = incidentAlone(known, graph, site);
  const citation = asOfCitation(known, day, site);
  return {
    url: asOfUrl(incident, day.edtf, site),
    page: {
      ...page,
      title: citation.title,
      description: asOfWords.description(dateText(day, site).text, page.description),
      citation,
    },
    line: {
      day: dateText(day, site),
      later: laterClaims(known, incident, site),
      corrected: correctedSince(known, day, site),
      present: { text: asOfWords.present, href: urlOf(incident, site) },
      pagers: dayPagers(incident, day, site),
    },
  };
}

/** Articles whose text here is that of today, since they were corrected later. */
function correctedSince(known: Incident, day: RecordDate, { words }: Site): string {
  const articles = correctedAfter(known, day).length;
  return articles === 0 ? '' : words.asOf.corrected(articles);
}

function laterClaims(known: Incident, incident: Incident, { words }: Site): string {
  const missing = missingFrom(known, incident);
  const { later, nothingLater } = words.asOf[incident.series.length > 0 ? 'inSeries' : 'alone'];
  return missing === 0 ? nothingLater : later(missing);
}
