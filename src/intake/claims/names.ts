import type { KnownActor, KnownName } from '../../model/known.ts';
import { oncePer } from '../../model/once-per.ts';
import { normalise } from '../../text/normalise.ts';

const plain = (name: string) =>
  normalise(name).text.toLowerCase().replace(/^the /u, '').replaceAll('.', '');

/** What stands behind the name of a movement or a force and is none of it: “Houthi rebels”, “the Houthi movement”. */
const GENERIC =
  /[ -](?:rebels?|fighters?|militants?|movement|group|militia|forces?|insurgents?|guerrillas?|gunmen|organi[sz]ation|network)$/u;

const core = (name: string): string => {
  const whole = plain(name).replace(/[-’']/gu, ' ');
  return whole.replace(GENERIC, '').replace(/(?<=[^s])s$/u, '');
};

/**
 * Whether two names are spellings of one: “Houthis” and “Houthi rebels”, “al-Saqr” and “Al Saqr”; or one is the last name
 * of the other, a person’s: “Crusius”, “Patrick Crusius”.
 */
export const isSpelling = (name: string, other: string): boolean =>
  isSameCore(core(name), core(other));

function isSameCore(one: string, two: string): boolean {
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const words = long.split(' ');
  return !short.includes(' ') && words.length === 2 && words[1] === short;
}

/** The ids of persons and armed groups with a name of which another is a spelling, in the order of the list. */
export function idsSpelt(name: string, actors: readonly KnownActor[]): string[] {
  const wanted = core(name);
  return coresOf(actors).flatMap(({ id, cores }) =>
    cores.some((one) => isSameCore(one, wanted)) ? [id] : [],
  );
}

interface Cores {
  id: string;
  cores: readonly string[];
}

/** What their names are compared by: made once for a list, with which hundreds of names are then compared. */
const coresOf = oncePer((actors: readonly KnownActor[]): readonly Cores[] =>
  actors
    .filter(({ kind }) => kind === 'person' || kind === 'armed-group')
    .map(({ id, names }) => ({ id, cores: names.map(core) })),
);

/** The id of what a text calls by a name, whatever its article and full stops: “the U.S.”, “US”; the first that has it. */
export function idOf(name: string, known: readonly KnownName[]): string | undefined {
  return idsOf(known).get(plain(name));
}

/** Ids by every name as it is compared: made once for a list, which hundreds of names are then looked up in. */
const idsOf = oncePer((known: readonly KnownName[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { id, names } of known)
    for (const name of names.map(plain)) if (!ids.has(name)) ids.set(name, id);
  return ids;
});
