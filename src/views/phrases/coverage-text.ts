import { coverageOf } from '../../analysis/coverage.ts';
import type { Incident } from '../../corpus/linking/graph.ts';
import { compareDates, isVague, type RecordDate } from '../../model/date.ts';
import { dateText } from '../shared/date-text.ts';
import { linkTo, type RichText, someNamed } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

const MOST_OUTLETS = 6;

/** What the record covers, in one sentence: what it lacks it cannot show. Of many outlets some are named. */
export function coverageText(about: Pick<Incident, 'claims'>, site: Site): RichText {
  const { words } = site;
  const { articles, outlets, languages, first, last } = coverageOf(about);
  if (articles.length === 0) return [words.incident.nothingCovered];
  return words.incident.covered(
    articles.length,
    someNamed(outlets, MOST_OUTLETS, (outlet) => linkTo(outlet, site), site),
    languages.map((language) => words.grammar.language(language)),
    first && last && publishedBetween(first, last, site),
  );
}

/** Of two dates that allow the same days the vaguer one tells both. */
function publishedBetween(first: RecordDate, last: RecordDate, site: Site) {
  const [from, to] =
    compareDates(first, last) === 0 && isVague(first) ? [last, first] : [first, last];
  const isOne = compareDates(from, to) === 0;
  const { text } = dateText(to, site);
  return { first: isOne ? text : dateText(from, site).text, last: text };
}
