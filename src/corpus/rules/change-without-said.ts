import { compareText } from '../../model/diagnostic.ts';
import { stanceTerm } from '../../model/vocabularies.ts';
import { normalise } from '../../text/normalise.ts';
import { memberKey } from '../entries/references.ts';
import { quoted } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { type AfterLinks, afterLinks, keyOf, saidBefore } from './support/said-after.ts';
import { isFromOneSide } from './support/spoken-for.ts';

export const changeWithoutSaid = {
  name: 'change-without-said',
  severity: 'warning',
  demand:
    'Where one side affirms and denies the same, both claims tell when it was said, or one that it came after the other.',
  *check(corpus) {
    const same = [...claimsOf(corpus)].flatMap((one) => keysOf(one).map((key) => ({ key, one })));
    const links = afterLinks(corpus);
    const asked = new Set<ClaimInArticle['claim']>();
    for (const all of Map.groupBy(same, ({ key }) => key).values())
      for (const { one } of all) {
        if (one.claim.fields.said || asked.has(one.claim)) continue;
        const other = all.find(
          ({ one: two }) =>
            forceOf(two) !== forceOf(one) &&
            isFromOneSide(one, two, corpus) &&
            !isOneAfterOther(one, two, links),
        )?.one;
        if (!other) continue;
        asked.add(one.claim);
        yield problemOf(one, other);
      }
  },
} as const satisfies Rule;

const isOneAfterOther = (a: ClaimInArticle, b: ClaimInArticle, links: AfterLinks) =>
  saidBefore(keyOf(a), links).has(keyOf(b)) || saidBefore(keyOf(b), links).has(keyOf(a));

function problemOf({ article, claim, path }: ClaimInArticle, other: ClaimInArticle) {
  const [own, its] = [claim.fields.id, memberKey(other.article, other.claim.fields.id)];
  return {
    entry: article,
    location: { path: [...path, 'id'] },
    message: `${quoted(own)} (${claim.fields.stance}) and ${quoted(its)} (${other.claim.fields.stance}) are of one side and on the same thing; when ${quoted(own)} was said is not told`,
    related: relatedIn(other.article, [...other.path, 'id'], 'the other claim'),
    rests: [article.id, other.claim.fields.id],
    expected:
      'said: on both, or after: on the later of the two, so that what was said first is told first',
    fix: 'write said: as closely as the text tells; ../2022-10 is in October 2022 or before; where the text tells only the order, write after: on the later one',
  };
}

function forceOf({ claim }: ClaimInArticle) {
  const { stance } = claim.fields;
  return stance && stanceTerm(stance).force;
}

/** What a claim affirms or denies of each incident that it is surely about. */
function keysOf(one: ClaimInArticle): string[] {
  const { scope, incidents } = one.claim.fields;
  const force = forceOf(one);
  if (scope === 'ambiguous' || (force !== 'affirms' && force !== 'denies')) return [];
  return incidents.flatMap((incident) =>
    thingsOf(one).map((thing) => JSON.stringify([incident, thing])),
  );
}

function thingsOf({ claim }: ClaimInArticle): unknown[] {
  const { accused, about, value } = claim.fields;
  if (accused.length > 0) return accused.map(({ actor, role }) => [actor, role]);
  if (!value) return [];
  if (value.kind === 'counts')
    return [[about, [...value.counts].sort(([a], [b]) => compareText(a, b))]];
  return [[about, normalise(value.words).text.toLowerCase().replaceAll('-', ' ')]];
}
