import type { Article, Incident, Outlet } from '../corpus/linking/graph.ts';
import { compareDates, type RecordDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';

/** What the record rests on, for one incident: what it does not cover it cannot tell. */
export interface Coverage {
  articles: readonly Article[];
  outlets: readonly Outlet[];
  languages: readonly string[];
  first: RecordDate | undefined;
  last: RecordDate | undefined;
}

/**
 * The articles (by id), outlets and languages in which claims about an incident stand, and the first and last date.
 */
export function coverageOf(incident: Pick<Incident, 'claims'>): Coverage {
  const articles = [...new Set(incident.claims.map(({ article }) => article))].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const dates = articles.flatMap(({ date }) => date ?? []).sort(compareDates);
  return {
    articles,
    outlets: [...new Set(articles.flatMap(({ source }) => source ?? []))],
    languages: [...new Set(articles.flatMap(({ language }) => language ?? []))].sort(compareText),
    first: dates[0],
    last: dates.at(-1),
  };
}
