import { type AttributionState, attributionState } from '../../analysis/terms.ts';
import { type Role, role as roles } from '../../model/vocabularies.ts';
import type { Words } from '../../words/words.ts';

/** How an attribution stands for one role, in a label: “contested”, “acknowledged (supplied the means)”. */
export interface StateView {
  role: Role;
  value: AttributionState;
  label: string;
}

/** For each role that is said or suspected; the role is told where it is another than having done it, or one of several. */
export function stateViews(
  of: { roles: readonly { role: Role; state: AttributionState }[] },
  words: Words,
): StateView[] {
  const isPlain = of.roles.every(({ role }) => role === 'executed');
  return of.roles.map(({ role, state }) => {
    const { label } = words.term(attributionState, state);
    return {
      role,
      value: state,
      label: isPlain ? label : words.saying.stateOfRole(label, words.term(roles, role).label),
    };
  });
}

/** From how many recorded origins it comes; empty where the state itself says that there is none. */
export function fromText(state: AttributionState, origins: number, { lists }: Words): string {
  return state === 'unsourced' || state === 'withdrawn' ? '' : lists.from(origins);
}
