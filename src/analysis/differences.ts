import type { Claim, Graph, Incident } from '../corpus/linking/graph.ts';
import { atOdds, coursesOf } from './changes.ts';
import { type Contradiction, conflictsOf, contradictionsByClaim } from './contradictions.ts';
import { isLikelySlip } from './slips.ts';
import type { ContradictionKind, DifferenceKind } from './terms.ts';
import { type Topic, topicOf } from './topics.ts';

/** That two sides do not fit together, and in what way. */
export interface Difference extends Pick<Contradiction, 'sides' | 'reason' | 'incident'> {
  kind: DifferenceKind;
  /** By which rule they contradict each other; nothing where only editors hold so. */
  rule: ContradictionKind | undefined;
  topic: Topic;
  /** Of a change over time: all its claims, in the order in which they were said. */
  course: readonly Claim[];
}

const rank: Record<DifferenceKind, number> = {
  contradiction: 0,
  'noted by the editors': 1,
  'change over time': 2,
  'likely slip': 3,
};

/** Every difference on an incident, disagreements first. */
export function differencesOf(incident: Incident): Difference[] {
  return inOrder(conflictsOf(incident).flatMap((found) => kindsOf(found, incident)));
}

/** For each claim every difference that it is a side of, disagreements first. */
export function differencesByClaim(
  graph: Pick<Graph, 'incidents' | 'claims'>,
): ReadonlyMap<Claim, readonly Difference[]> {
  const known = new Map<Contradiction, Difference[]>();
  const kindsOnce = (found: Contradiction) => {
    const kinds = known.get(found) ?? kindsOf(found);
    known.set(found, kinds);
    return kinds;
  };
  return new Map(
    [...contradictionsByClaim(graph)].map(([claim, found]) => [
      claim,
      inOrder(
        found.flatMap(kindsOnce).filter(({ sides }) => sides.some((side) => side.includes(claim))),
      ),
    ]),
  );
}

/** Whether a difference is one between sources: only these are counted. */
export function isDisagreement({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind === 'contradiction' || kind === 'noted by the editors';
}

const inOrder = (differences: readonly Difference[]) =>
  [...differences].sort((a, b) => rank[a.kind] - rank[b.kind]);

/** What a contradiction comes to: without what is a slip, and apart from it what one side said first and later. */
function kindsOf(found: Contradiction, page?: Incident): Difference[] {
  const { kind, about, sides, reason, incident } = found;
  if (kind === 'linked') return [noted(found, topicOf(found, page))];
  const [a, b] = sides.map((side) => side.filter((claim) => !isSlipIn(claim, found)));
  const slips = incident ? sides[0].filter((claim) => isLikelySlip(claim, incident)) : [];
  const of = { rule: kind, topic: about, ...(reason === undefined ? {} : { reason }) };
  const apart = between(a ?? [], b ?? [], of, incident);
  // What an editor has linked is a difference, whatever a rule takes it for.
  if (apart.length + slips.length === 0 && reason !== undefined) return [noted(found, about)];
  return [...apart, ...(slips.length > 0 ? [slip(slips, of, incident)] : [])];
}

const noted = ({ sides, reason }: Contradiction, topic: Topic): Difference => ({
  kind: 'noted by the editors',
  rule: undefined,
  topic,
  sides,
  course: [],
  ...(reason === undefined ? {} : { reason }),
});

type DifferenceFacts = Pick<Difference, 'rule' | 'topic' | 'reason'>;

const slip = (claims: readonly Claim[], of: DifferenceFacts, incident?: Incident): Difference => ({
  ...of,
  kind: 'likely slip',
  sides: [claims, []],
  course: [],
  ...(incident && { incident }),
});

function between(
  a: readonly Claim[],
  b: readonly Claim[],
  of: DifferenceFacts,
  incident?: Incident,
) {
  const apart = atOdds(a, b);
  const sides = incident ? ([a, []] as const) : apart.sides;
  const changes = coursesOf(apart.turns).map((course) => change(course, a, of));
  if (sides[0].length === 0) return changes;
  const contradiction: Difference = {
    ...of,
    kind: 'contradiction',
    sides,
    course: [],
    ...(incident && { incident }),
  };
  return [contradiction, ...changes];
}

/** What was said first stands first. */
function change(course: readonly Claim[], a: readonly Claim[], of: DifferenceFacts): Difference {
  const isFirst = course.slice(0, 1).some((claim) => a.includes(claim));
  const [first, then] = [true, false].map((side) =>
    course.filter((claim) => a.includes(claim) === (side === isFirst)),
  );
  return { ...of, kind: 'change over time', sides: [first ?? [], then ?? []], course };
}

/** Of a date of the record’s own it is told which incident’s; of others it is any that the claim is about. */
function isSlipIn(claim: Claim, { kind, incident }: Contradiction): boolean {
  if (kind !== 'dates') return false;
  return (incident ? [incident] : claim.incidents).some((one) => isLikelySlip(claim, one));
}
