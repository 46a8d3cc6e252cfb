import type { Role } from '../../model/vocabularies.ts';
import type { Part } from '../saying.ts';
import type { Sentence } from '../sentence.ts';
import { and } from './grammar.ts';

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
export function deeds(roles: readonly Role[], form: Form): Sentence {
  return and([...new Set(roles)].map((role) => [forms[role][form]]));
}

/** “Israel did it”, “Israel ordered it and Iran supplied the means”; one actor’s parts stand together. */
export function accusations(accused: readonly Part[], form: 'told' | 'supposed'): Sentence {
  const actors = Map.groupBy(accused, ({ actor }) => JSON.stringify(actor));
  return and(
    [...actors.values()].flatMap((parts) => {
      const [first] = parts;
      const roles = parts.map(({ role }) => role);
      return first ? [[...first.actor, ' ', ...deeds(roles, form)]] : [];
    }),
  );
}
