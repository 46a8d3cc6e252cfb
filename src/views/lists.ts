import { byPublication, latestFirst } from '../analysis/order.ts';
import type { Actor, Claim, Graph } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { about as aboutVocabulary, actorKind, outletKind } from '../model/vocabularies.ts';
import { type Term, termsOf, type Vocabulary } from '../model/vocabulary.ts';
import { type ArticleRow, articleRow } from './article-row.ts';
import { type ClaimCard, claimCard } from './claim-card.ts';
import { type IncidentRow, incidentRows } from './incident-row.ts';
import { type Link, linkTo } from './pieces.ts';
import type { Site } from './site.ts';

/** A named actor or outlet in a list, with what the record has of it. */
export interface NameRow {
  link: Link;
  draft: boolean;
  detail: string;
}

export interface Group<Row> {
  id: string;
  label: string;
  rows: readonly Row[];
}

export function incidentList({ incidents }: Graph, site: Site): IncidentRow[] {
  return incidentRows(incidents.values(), site);
}

export function articleList({ articles }: Graph, site: Site): ArticleRow[] {
  return [...articles.values()].sort(latestFirst).map((article) => articleRow(article, site));
}

/** Claims by what they speak of, attributions first. */
export function claimList({ claims }: Graph, site: Site): Group<ClaimCard>[] {
  const ordered = [...claims.values()].sort(byPublication);
  return groups(aboutVocabulary, site, (value) =>
    ordered.filter((claim: Claim) => claim.about === value).map((claim) => claimCard(claim, site)),
  );
}

export function actorList({ actors }: Graph, site: Site): Group<NameRow>[] {
  const { lists } = site.words;
  const ordered = [...actors.values()].sort(byName);
  return groups(actorKind, site, (value) =>
    ordered
      .filter((actor) => actor.actorKind === value)
      .map((actor) => ({
        link: linkTo(actor, site),
        draft: actor.draft,
        detail: [
          actor.accusedIn.length > 0 ? lists.accusedIn(actor.accusedIn.length) : '',
          saysCount(actor) > 0 ? lists.says(saysCount(actor)) : '',
          actor.namedIn.length > 0 ? lists.namedIn(actor.namedIn.length) : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      })),
  );
}

export function outletList({ outlets }: Graph, site: Site): Group<NameRow>[] {
  const { counts, lists } = site.words;
  const ordered = [...outlets.values()].sort(byName);
  return groups(outletKind, site, (value) =>
    ordered
      .filter((outlet) => outlet.outletKind === value)
      .map((outlet) => ({
        link: linkTo(outlet, site),
        draft: outlet.draft,
        detail: [
          outlet.articles.length > 0 ? counts.articles(outlet.articles.length) : '',
          outlet.relays.length > 0 ? lists.relays(outlet.relays.length) : '',
          outlet.said.length > 0 ? lists.saysItself(outlet.said.length) : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      })),
  );
}

const saysCount = ({ said, saidByItsPeople }: Actor) => said.length + saidByItsPeople.length;

const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
  compareText(a.name, b.name) || compareText(a.id, b.id);

/** Rows by the values of a vocabulary, in its order; values without rows are left out. */
function groups<Row>(
  vocabulary: Pick<Vocabulary<Readonly<Record<string, Term>>>, 'name' | 'terms'>,
  { words }: Site,
  rowsOf: (value: string) => readonly Row[],
): Group<Row>[] {
  return termsOf(vocabulary).flatMap(([value]) => {
    const rows = rowsOf(value);
    return rows.length > 0
      ? [
          {
            id: value.replaceAll(' ', '-'),
            label: words.grammar.capitalised(words.term(vocabulary, value).label),
            rows,
          },
        ]
      : [];
  });
}
