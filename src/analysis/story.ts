import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { compareDates, type RecordDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';
import { attributionHistory, type HistoryDay } from './attribution-history.ts';
import { byPublication } from './order.ts';

/** One step in how an incident became known. */
export type Step =
  | { kind: 'happened'; date: RecordDate }
  | { kind: 'said'; date: RecordDate; claim: Claim }
  | { kind: 'published'; date: RecordDate; claims: readonly [Claim, ...Claim[]] }
  | ({ kind: 'known' } & HistoryDay);

const rank = { happened: 0, said: 1, published: 2, known: 3 } as const;

/** Every claim about an incident in the order in which it became known; those of undated articles last. */
export function inOrderOfStory({ claims }: Pick<Incident, 'claims'>): Claim[] {
  return [...claims].sort(byPublication);
}

/**
 * What happened, what was said and what was published about an incident, in order of date, and at the end of
 * each day on which something was surely published how it then stood. Claims without a date of their own
 * appear with the article that carries them; undated articles do not appear.
 */
export function storyOf(incident: Incident): Step[] {
  const claims = inOrderOfStory(incident);
  const said = claims.flatMap((claim): Step[] =>
    claim.said ? [{ kind: 'said', date: claim.said, claim }] : [],
  );
  const steps: Step[] = [
    { kind: 'happened', date: incident.date },
    ...said,
    ...publications(claims),
    ...attributionHistory(incident).map((known): Step => ({ kind: 'known', ...known })),
  ];
  // The sort is stable: steps of one date and kind keep their order.
  return steps.sort((a, b) => compareDates(a.date, b.date) || rank[a.kind] - rank[b.kind]);
}

function publications(claims: readonly Claim[]): Step[] {
  const byArticle = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const known = byArticle.get(claim.article.id);
    if (known) known.push(claim);
    else byArticle.set(claim.article.id, [claim]);
  }
  return [...byArticle]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]): Step[] => {
      const date = group[0].article.date;
      return date ? [{ kind: 'published', date, claims: group }] : [];
    });
}
