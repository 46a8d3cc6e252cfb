import { isCause } from '../corpus/entries/causes.ts';
import type { Claim, Graph, Incident } from '../corpus/linking/graph.ts';
import { datesExclude } from '../model/days.ts';
import { compareText } from '../model/diagnostic.ts';
import { type About, stanceTerm } from '../model/vocabularies.ts';
import { atOdds } from './changes.ts';
import { comparedAs, kindsBetween } from './contradict.ts';
import { countedOn, inForceOn } from './in-force.ts';
import { byPublication } from './order.ts';
import { overstatedAmong } from './passed-on.ts';
import { isFirm } from './states.ts';
import type { ContradictionKind } from './terms.ts';
import { valueKey } from './values.ts';

/** Two sides that a rule, or an editor, finds do not fit together; `differencesOf` tells of what kind that is. */
export interface Contradiction {
  kind: ContradictionKind | 'linked';
  about: About;
  /** What one side says, and what the other does. A side without claims is the record’s own date. */
  sides: readonly [readonly Claim[], readonly Claim[]];
  /** The editors’ words, where they have linked the two. */
  reason?: string;
  /** Only where a side is the record’s own date: the incident it stands under. */
  incident?: Incident;
}

/** Every contradiction on an incident, and what editors have linked; not what is only a change over time. */
export function contradictionsOf(incident: Incident): Contradiction[] {
  return conflictsOf(incident).filter(
    ({ kind, sides: [one, other], incident: record }) =>
      kind === 'linked' || record !== undefined || atOdds(one, other).sides[0].length > 0,
  );
}

/**
 * Every two sides that do not fit together among the claims surely about an incident, and those that editors
 * have linked; changes over time among them. What is taken back, what was said before it happened and what
 * only overstates another claim contradicts nothing.
 */
export function conflictsOf(incident: Incident): Contradiction[] {
  const compared = comparedOn(incident);
  const whole = new Map(compared.map(({ claim, stands }) => [stands, claim]));
  const sayings = sayingsOf(compared.map(({ stands }) => stands));
  const found = [
    ...amongThemselves(sayings, incident),
    ...sayings.flatMap((saying) => againstRecord(saying, incident)),
  ].map(({ sides: [one, other], ...contradiction }): Contradiction => {
    const asWritten = (claims: readonly Claim[]) =>
      claims.map((claim) => whole.get(claim) ?? claim);
    return { ...contradiction, sides: [asWritten(one), asWritten(other)] };
  });
  return merge([...found, ...linked([...incident.claims].sort(byPublication))]);
}

/** The claims that are compared, each beside what of it still stands where a part has been taken back. */
function comparedOn(incident: Incident): { claim: Claim; stands: Claim }[] {
  const { retractions } = inForceOn(incident);
  const counted = countedOn(incident).sort(byPublication);
  const overstated = overstatedAmong(counted);
  return counted
    .filter((claim) => !overstated.has(claim))
    .map((claim) => {
      const left = claim.accused.filter(({ actor, role }) => !retractions.on(claim, actor, role));
      return {
        claim,
        stands: left.length < claim.accused.length ? { ...claim, accused: left } : claim,
      };
    });
}

/** For each claim every contradiction that it is a side of; those that editors have linked come last. */
export function contradictionsByClaim({
  incidents,
  claims,
}: Pick<Graph, 'incidents' | 'claims'>): ReadonlyMap<Claim, readonly Contradiction[]> {
  const found = new Map([...incidents.values()].map((one) => [one, bySide(conflictsOf(one))]));
  return new Map(
    [...claims.values()].map((claim) => [
      claim,
      merge([
        ...claim.incidents.flatMap((incident) => found.get(incident)?.get(claim) ?? []),
        ...linked([claim]),
      ]),
    ]),
  );
}

/** What a rule has found, by the claims on either side. */
function bySide(contradictions: readonly Contradiction[]): Map<Claim, Contradiction[]> {
  const found = new Map<Claim, Contradiction[]>();
  for (const contradiction of contradictions.filter(({ kind }) => kind !== 'linked'))
    for (const claim of new Set(contradiction.sides.flat()))
      found.set(claim, [...(found.get(claim) ?? []), contradiction]);
  return found;
}

/** Claims that say one thing, as firmly: what contradicts one of them contradicts all. */
interface Saying {
  claims: readonly Claim[];
  /** The first of them, for all. */
  claim: Claim;
  /** Whether it may exclude something else that is affirmed. */
  excludes: boolean;
}

/** In the order of the first claim of each. */
function sayingsOf(claims: readonly Claim[]): Saying[] {
  const sayings = Map.groupBy(claims.filter(isDecided), sayingKey);
  return [...sayings.values()].flatMap((own) => {
    const [claim] = own;
    return claim ? [{ claims: own, claim, excludes: mayExclude(claim) }] : [];
  });
}

/** Whether a claim says of somebody, or of something coded, that it is so or is not. */
function isDecided({ about, accused, value, stance }: Claim): boolean {
  const { force } = stanceTerm(stance);
  const isOfSomething =
    about === 'attribution' ? accused.length > 0 : value !== undefined || about === 'occurrence';
  return isOfSomething && (force === 'affirms' || force === 'denies');
}

function sayingKey(claim: Claim): string {
  const { about, value, incidents } = claim;
  const date = value?.kind === 'words' ? value.date?.edtf : undefined;
  // Of a toll it matters how many incidents it is of.
  const deeds = about === 'toll' ? incidents.map(({ id }) => id).sort(compareText) : [];
  return JSON.stringify([about, sideKey([claim]), isFirm(claim), date, deeds]);
}

/** Whether a claim may exclude another that affirms something else. */
function mayExclude(claim: Claim): boolean {
  const { about, value } = claim;
  if (!isFirm(claim)) return false;
  if (about === 'attribution' || value?.kind === 'counts') return true;
  if (about === 'date') return value?.date !== undefined;
  return (about === 'cause' || about === 'means') && value !== undefined && isCause(value.words);
}

function amongThemselves(sayings: readonly Saying[], incident: Incident): Contradiction[] {
  const aspects = Map.groupBy(sayings, ({ claim }) => comparedAs(claim));
  return sayings.flatMap((saying) => {
    const own = aspects.get(comparedAs(saying.claim)) ?? [];
    return own
      .slice(own.indexOf(saying) + 1)
      .flatMap((other) => between(saying, other))
      .filter(({ kind }) => incident.incidentKind !== 'series' || isOfAll.has(kind));
  });
}

/** What two accounts of a series exclude each other in: of the rest each may hold of some of its incidents. */
const isOfAll: ReadonlySet<Contradiction['kind']> = new Set(['asserted and denied', 'numbers']);

function between(a: Saying, b: Saying): Contradiction[] {
  const isOpposed = stanceTerm(a.claim.stance).force !== stanceTerm(b.claim.stance).force;
  if (!isOpposed && !(a.excludes && b.excludes)) return [];
  return contradict(a.claim, b.claim).map((found) => ({ ...found, sides: [a.claims, b.claims] }));
}

/** What two claims contradict each other in, as one contradiction a kind. */
export function contradict(a: Claim, b: Claim): Contradiction[] {
  return kindsBetween(a, b).map((kind) => ({ kind, about: a.about, sides: [[a], [b]] }));
}

function againstRecord({ claim, claims }: Saying, incident: Incident): Contradiction[] {
  const said =
    claim.about === 'date' && claim.value?.kind === 'words' ? claim.value.date : undefined;
  return said && isFirm(claim) && datesExclude(said, incident.date)
    ? [{ kind: 'dates', about: 'date', sides: [claims, []], incident }]
    : [];
}

/** What editors have linked, on the incidents of either claim. */
function linked(claims: readonly Claim[]): Contradiction[] {
  const links = claims.flatMap((claim) => [
    ...claim.conflictsWith.map(({ claim: other, reason }) => ({ from: claim, to: other, reason })),
    ...claim.conflictedBy.map(({ claim: other, reason }) => ({ from: other, to: claim, reason })),
  ]);
  return links.map(({ from, to, reason }) => ({
    kind: 'linked',
    about: from.about,
    sides: [[from], [to]],
    reason,
  }));
}

/** Pairs that say the same thing on both sides are one contradiction, with all who say it. */
function merge(pairs: readonly Contradiction[]): Contradiction[] {
  const merged = new Map<string, Contradiction>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const known = merged.get(key);
    merged.set(key, known ? join(known, pair) : pair);
  }
  return withReasons([...merged.values()]);
}

function keyOf({ kind, about, sides, reason }: Contradiction): string {
  const keys = sides.map((side) => (kind === 'linked' ? claimKeys(side).join() : sideKey(side)));
  return JSON.stringify([kind, about, keys.sort(compareText), reason]);
}

/** What an editor has linked and a rule finds, too, is one contradiction, with the editor’s reason. */
function withReasons(found: readonly Contradiction[]): Contradiction[] {
  const linked = found.filter(({ kind }) => kind === 'linked');
  const computed = found.filter(({ kind }) => kind !== 'linked');
  const explainedLinks = new Set<Contradiction>();
  const explained = computed.map((contradiction) => {
    const link = linked.find((one) => isBetween(one, contradiction));
    if (!link?.reason) return contradiction;
    explainedLinks.add(link);
    return { ...contradiction, reason: link.reason };
  });
  return [...explained, ...linked.filter((link) => !explainedLinks.has(link))];
}

function isBetween(
  { sides: [[from], [to]] }: Contradiction,
  { sides: [a, b] }: Contradiction,
): boolean {
  if (!from || !to) return false;
  return (a.includes(from) && b.includes(to)) || (a.includes(to) && b.includes(from));
}

const claimKeys = (claims: readonly Claim[]) => claims.map(({ key }) => key);

function join(known: Contradiction, pair: Contradiction): Contradiction {
  const [a, b] = known.sides;
  const swapped = sideKey(a) !== sideKey(pair.sides[0]);
  const [c, d] = swapped ? [pair.sides[1], pair.sides[0]] : pair.sides;
  const both = (...claims: Claim[]) => [...new Set(claims)].sort(byPublication);
  return { ...known, sides: [both(...a, ...c), both(...b, ...d)] };
}

/** What a side says, whoever says it. */
function sideKey(claims: readonly Claim[]): string {
  const [claim] = claims;
  if (!claim) return 'record';
  const { force } = stanceTerm(claim.stance);
  const said =
    claim.about === 'attribution'
      ? claim.accused.map(({ actor, role }) => `${actor.id} ${role}`).sort(compareText)
      : claim.value
        ? valueKey(claim.value)
        : claim.about === 'occurrence'
          ? claim.about
          : claim.key;
  return JSON.stringify([force, said]);
}
