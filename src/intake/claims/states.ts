import { suggestId } from '../../model/id.ts';
import type { KnownActor } from '../../model/known.ts';
import { oncePer } from '../../model/once-per.ts';
import type { ProposedEntry } from '../../model/proposed-entry.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

interface State extends KnownActor {
  kind: 'state';
  country: string;
}

// What news calls some states, beside the names of Unicode CLDR.
const also: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'America', 'American', 'Washington'],
  GB: ['UK', 'U.K.', 'Britain', 'British'],
  RU: ['Moscow', 'Kremlin'],
  IR: ['Tehran'],
  IQ: ['Baghdad'],
  SY: ['Damascus'],
  FR: ['French'],
  TR: ['Turkey', 'Turkish'],
  CN: ['Chinese', 'Beijing'],
  KP: ['Pyongyang'],
};

/** Every state of ISO 3166-1 by its English names: whom a text may accuse before the record knows it. */
const states: readonly State[] = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second): State[] => {
    const country = `${first}${second}`;
    const name = englishNames.of(country);
    if (name === undefined || /^(?:ZZ|EU|EZ|UN|XA|XB|QO)$/u.test(country)) return [];
    return [
      {
        id: suggestId(name) ?? country.toLowerCase(),
        names: [name, ...(also[country] ?? [])],
        kind: 'state',
        country,
      },
    ];
  }),
);

/** Whom a text may name: the actors of a record and every other state. */
export interface Nameable {
  all: readonly KnownActor[];
  /** Those of them that the record does not have. */
  others: readonly State[];
}

/**
 * Whom a text may name: the actors of a record, its states also by what news calls them beside the names that they have there
 * (“Washington”, “U.S.”) where no other actor has such a name, and the states that no actor of the record is, by id or by
 * name. Put together once for a record, and the same list from then on.
 */
export const nameableBeside = oncePer((actors: readonly KnownActor[]): Nameable => {
  const others = statesBeside(actors);
  return { all: [...withUsualNames(actors), ...others], others };
});

function statesBeside(actors: readonly KnownActor[]): readonly State[] {
  const taken = new Set(actors.flatMap(({ id, names }) => [id, ...names]));
  return states.filter(({ id, names }) => !taken.has(id) && !names.some((name) => taken.has(name)));
}

function withUsualNames(actors: readonly KnownActor[]): KnownActor[] {
  const taken = new Set(actors.flatMap(({ names }) => names));
  return actors.map((actor) => {
    const usual = actor.kind === 'state' ? (also[actor.country ?? ''] ?? []) : [];
    const free = usual.filter((name) => !taken.has(name));
    return free.length > 0 ? { ...actor, names: [...actor.names, ...free] } : actor;
  });
}

/** A state as an entry to be proposed. */
export function proposeState({ id, names: [name = id], country }: State): ProposedEntry {
  return { kind: 'actor', id, name, sort: 'state', country, because: `a claim names ${name}` };
}
