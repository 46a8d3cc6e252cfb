import type { Role } from '../../model/vocabularies.ts';
import { plain, type RichText } from '../sentences/rich-text.ts';
import type { NamedRole } from '../sentences/saying.ts';
import { and, or } from './grammar.ts';

/** A part in a deed, in the forms that verbs of saying take it in. */
type Form = 'stated' | 'supposed' | 'own';

const forms: Record<Role, Record<Form, string>> = {
  executed: { stated: 'did it', supposed: 'may have done it', own: 'doing it' },
  ordered: { stated: 'ordered it', supposed: 'may have ordered it', own: 'ordering it' },
  enabled: {
    stated: 'made it possible',
    supposed: 'may have made it possible',
    own: 'making it possible',
  },
  supplied: {
    stated: 'supplied the means',
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
  const phrases = [...new Set(roles)].map((role) => [forms[role][form]]);
  return together === 'and' ? and(phrases) : or(phrases);
}

/**
 * “Israel did it”, “Israel ordered it and Iran supplied the means”; one actor’s parts stand together, and
 * where all have the same parts, so do the actors: “Israel and Iran did it”.
 */
export function accusations(accused: readonly NamedRole[], form: 'stated' | 'supposed'): RichText {
  const actors = Map.groupBy(accused, ({ actor }) => JSON.stringify(actor));
  const perActor = [...actors.values()].flatMap((parts) => {
    const [first] = parts;
    return first ? [{ actor: first.actor, does: deeds(rolesOf(parts), form) }] : [];
  });
  const [first, ...others] = perActor;
  if (first && others.every(({ does }) => plain(does) === plain(first.does)))
    return [...and(perActor.map(({ actor }) => actor)), ' ', ...first.does];
  return and(perActor.map(({ actor, does }) => [...actor, ' ', ...does]));
}

const rolesOf = (parts: readonly NamedRole[]) => parts.map(({ role }) => role);
