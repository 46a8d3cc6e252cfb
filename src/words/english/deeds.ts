import type { Role } from '../../model/vocabularies.ts';
import { plain, type RichText } from '../sentences/rich-text.ts';
import type { Part } from '../sentences/saying.ts';
import { and, or } from './grammar.ts';

/** A part in a deed, in the forms that verbs of saying take it in. */
type Form = 'told' | 'supposed' | 'own';

const forms: Record<Role, Record<Form, string>> = {
  executed: { told: 'did it', supposed: 'may have done it', own: 'doing it' },
  ordered: { told: 'ordered it', supposed: 'may have ordered it', own: 'ordering it' },
  enabled: {
    told: 'made it possible',
    supposed: 'may have made it possible',
    own: 'making it possible',
  },
  supplied: {
    told: 'supplied the means',
    supposed: 'may have supplied the means',
    own: 'supplying the means',
  },
};

/** “did it and supplied the means”, “may have done it”, “ordering it”. */
export function deeds(
  roles: readonly Role[],
  form: Form,
  together: 'and' | 'or' = 'and',
): RichText {
  const told = [...new Set(roles)].map((role) => [forms[role][form]]);
  return together === 'and' ? and(told) : or(told);
}

/**
 * “Israel did it”, “Israel ordered it and Iran supplied the means”; one actor’s parts stand together, and
 * where all have the same parts, so do the actors: “Israel and Iran did it”.
 */
export function accusations(accused: readonly Part[], form: 'told' | 'supposed'): RichText {
  const actors = Map.groupBy(accused, ({ actor }) => JSON.stringify(actor));
  const told = [...actors.values()].flatMap((parts) => {
    const [first] = parts;
    return first ? [{ actor: first.actor, does: deeds(rolesOf(parts), form) }] : [];
  });
  const [first, ...others] = told;
  if (first && others.every(({ does }) => plain(does) === plain(first.does)))
    return [...and(told.map(({ actor }) => actor)), ' ', ...first.does];
  return and(told.map(({ actor, does }) => [...actor, ' ', ...does]));
}

const rolesOf = (parts: readonly Part[]) => parts.map(({ role }) => role);
