import { causesExclude, isCause, isKindOf } from '../corpus/entries/causes.ts';
import type { Claim } from '../corpus/linking/graph.ts';
import type { Count } from '../model/claim.ts';
import { datesContain, datesExclude } from '../model/days.ts';
import { type About, stanceTerm, type TollCategory } from '../model/vocabularies.ts';
import { isFromOneSide, isOrdered } from './changes.ts';
import { saysTheSame } from './same-saying.ts';
import { isPartOrWhole } from './speaks-for.ts';
import { isFirm } from './states.ts';
import type { ContradictionKind } from './terms.ts';
import { countsContain, countsExclude, exceeds } from './values.ts';

/** In what two claims cannot both be true, each kind by the rule of its name. */

/** One list serves causes and means, so these meet. */
export const comparedAs = ({ about }: Claim): About => (about === 'means' ? 'cause' : about);

/** What two claims contradict each other in: symmetric, and nothing where they can hold together. */
export function kindsBetween(a: Claim, b: Claim): ContradictionKind[] {
  if (comparedAs(a) !== comparedAs(b)) return [];
  if (isOpposed(a, b)) return opposes(a, b) ? ['asserted and denied'] : [];
  if (!isFirm(a) || !isFirm(b)) return [];
  if (a.about === 'attribution')
    return accusesOthers(a, b) && !isSaidTogether(a, b) ? ['accused'] : [];
  return excludes(a, b);
}

function isOpposed(a: Claim, b: Claim): boolean {
  const forces = [a, b].map(({ stance }) => stanceTerm(stance).force);
  return forces.includes('affirms') && forces.includes('denies');
}

/**
 * Whether of two claims one denies what the other affirms: the same, or something that it is a kind of. Who
 * denies an attack denies an air strike; who denies an air strike does not deny an attack.
 */
export function opposes(a: Claim, b: Claim): boolean {
  if (!isOpposed(a, b)) return false;
  if (a.about === 'attribution' || b.about === 'attribution') return saysTheSame(a, b);
  const [affirmed, denied] = stanceTerm(a.stance).force === 'affirms' ? [a, b] : [b, a];
  // The same number of several incidents together is another than of one of them.
  if (affirmed.value?.kind === 'counts') return isWithin(affirmed, denied);
  return saysTheSame(affirmed, denied) || isWithin(affirmed, denied);
}

/** Whether what one claim says is a kind, or a narrower form, of what another does. */
function isWithin(narrower: Claim, wider: Claim): boolean {
  if (comparedAs(narrower) !== comparedAs(wider)) return false;
  const [one, other] = [narrower.value, wider.value];
  // Who denies that anything happened denies whatever is said to have happened.
  if (wider.about === 'occurrence' && other === undefined) return true;
  if (one?.kind === 'counts' && other?.kind === 'counts')
    return isAmong(narrower, wider) && countsContain(other.counts, countsOver(narrower, wider));
  if (one?.kind !== 'words' || other?.kind !== 'words') return false;
  if (narrower.about === 'date')
    return one.date !== undefined && other.date !== undefined && datesContain(other.date, one.date);
  return isCause(one.words) && isCause(other.words) && isKindOf(one.words, other.words);
}

/** What a toll of some incidents says of all of them together: at least as many. */
function countsOver({ value, incidents }: Claim, all: Claim): ReadonlyMap<TollCategory, Count> {
  if (value?.kind !== 'counts') return new Map();
  if (incidents.length === all.incidents.length) return value.counts;
  return new Map([...value.counts].map(([who, { min }]) => [who, atLeast(min)] as const));
}

const atLeast = (min: number) => ({ min, max: undefined, about: undefined });

/** Whether two claims are about the very same incidents: a toll of several together is none of one. */
const isOfOneDeed = (a: Claim, b: Claim) => isAmong(a, b) && isAmong(b, a);

const isAmong = ({ incidents: some }: Claim, { incidents: all }: Claim) =>
  some.every(({ id }) => all.some((incident) => incident.id === id));

/** Whether both say who carried it out, and nobody whom one names is a part or the whole of one whom the other names. */
export function accusesOthers(a: Claim, b: Claim): boolean {
  const executed = ({ accused }: Claim) =>
    accused.flatMap(({ actor, role }) => (role === 'executed' ? actor : []));
  const [one, other] = [executed(a), executed(b)];
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((x) => other.some((y) => isPartOrWhole(x, y)));
}

function excludes(one: Claim, other: Claim): ContradictionKind[] {
  const [a, b] = [one.value, other.value];
  if (a?.kind === 'counts' && b?.kind === 'counts') return numbersExclude(one, other);
  if (a?.kind !== 'words' || b?.kind !== 'words') return [];
  if (one.about === 'date')
    return a.date && b.date && datesExclude(a.date, b.date) ? ['dates'] : [];
  if (!isOfCause(one) || !isOfCause(other) || !causesExclude(a.words, b.words)) return [];
  return isOneList(one, other) ? [] : ['values'];
}

const isOfCause = ({ about }: Claim) => about === 'cause' || about === 'means';

/** Whether one side gives two kinds of one thing at one time: it lists them, and does not contradict itself. */
function isOneList(a: Claim, b: Claim): boolean {
  const kinds = ['attack', 'accident'].filter((kind) =>
    [a, b].every(({ value }) => value?.kind === 'words' && isKindOf(value.words, kind)),
  );
  return kinds.length > 0 && isSaidTogether(a, b);
}

/** Whether one side says both, and not surely one after the other. */
const isSaidTogether = (a: Claim, b: Claim) => isFromOneSide(a, b) && !isOrdered(a, b);

/** Tolls of the same incidents, or of one of them that has more than all of them together. */
function numbersExclude(a: Claim, b: Claim): ContradictionKind[] {
  if (a.value?.kind !== 'counts' || b.value?.kind !== 'counts') return [];
  const [one, other] = [a.value.counts, b.value.counts];
  if (isOfOneDeed(a, b)) return countsExclude(one, other).length > 0 ? ['numbers'] : [];
  if (isAmong(a, b)) return exceeds(one, other) ? ['numbers'] : [];
  return isAmong(b, a) && exceeds(other, one) ? ['numbers'] : [];
}
