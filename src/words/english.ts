import { about } from './english/about.ts';
import { accounts } from './english/accounts.ts';
import { article } from './english/article.ts';
import { asOf } from './english/as-of.ts';
import { backLinks } from './english/back-links.ts';
import { breadcrumbs } from './english/breadcrumbs.ts';
import { cite } from './english/cite.ts';
import { claim } from './english/claim.ts';
import { counts } from './english/counts.ts';
import { dates } from './english/dates.ts';
import { chains, timeline } from './english/drawings.ts';
import { grammar } from './english/grammar.ts';
import { home } from './english/home.ts';
import { incident } from './english/incident.ts';
import { layout } from './english/layout.ts';
import { links } from './english/links.ts';
import { lists } from './english/lists.ts';
import { machines } from './english/machines.ts';
import { map } from './english/map.ts';
import { margin } from './english/margin.ts';
import { methodology } from './english/methodology.ts';
import { actor, outlet } from './english/names.ts';
import { notFound } from './english/not-found.ts';
import { opening } from './english/opening.ts';
import { pager } from './english/pager.ts';
import { related } from './english/related.ts';
import { rules } from './english/rules.ts';
import { saying } from './english/saying.ts';
import { search } from './english/search.ts';
import { share } from './english/share.ts';
import { speakers } from './english/speakers.ts';
import { story } from './english/story.ts';
import { table } from './english/table.ts';
import { why } from './english/why.ts';
import type { RuleWords, TermWords, VocabularyWords } from './term.ts';

/**
 * What the site itself says, in English: labels, headings, and sentences as functions of what they tell.
 * Grouped by the part of the site that says it. What a source said is never here.
 */
export const english = {
  /** The language of these words (BCP 47). */
  language: 'en',
  grammar,
  /** Between what is only listed, with no word between, and behind it. */
  punctuation: { comma: ', ', semicolon: '; ', stop: '.' },
  dates,
  counts,
  /** What readers are told of a value of a vocabulary; in English the model’s own words. */
  term: <Value extends string>(
    { terms }: { name: string; terms: Readonly<Record<Value, TermWords>> },
    value: Value,
  ): TermWords => terms[value],
  /** What a vocabulary is called, and what it tells apart. */
  vocabulary: (vocabulary: VocabularyWords): VocabularyWords => vocabulary,
  /** A rule by which something is computed. */
  rule: (rule: RuleWords): RuleWords => rule,
  layout,
  why,
  breadcrumbs,
  pager,
  related,
  backLinks,
  home,
  links,
  lists,
  speakers,
  saying,
  opening,
  incident,
  table,
  accounts,
  story,
  asOf,
  claim,
  article,
  margin,
  actor,
  outlet,
  chains,
  timeline,
  map,
  cite,
  machines,
  share,
  methodology,
  about,
  search,
  notFound,
  rules,
};
