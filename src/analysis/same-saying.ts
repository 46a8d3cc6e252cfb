import type { Claim } from '../corpus/linking/graph.ts';
import { isSameValue } from './values.ts';

/** Whether two claims speak of the same accused in the same role, or of the same value. */
export function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.about !== b.about) return false;
  if (a.about === 'attribution')
    return a.accused.some(({ actor, role }) =>
      b.accused.some((other) => other.actor === actor && other.role === role),
    );
  return isSameValue(a.value, b.value) || (isWhetherItHappened(a) && isWhetherItHappened(b));
}

/** Whether a claim says of its incident as such that it happened, or did not. */
const isWhetherItHappened = ({ about, value }: Claim) =>
  about === 'occurrence' && value === undefined;
