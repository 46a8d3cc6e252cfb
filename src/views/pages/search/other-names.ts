import type { Actor, Outlet } from '../../../corpus/linking/graph.ts';
import { languages } from '../../../words/languages.ts';

/** Somebody or something that an entry is linked to, and what else it is called. */
export interface OtherNames {
  name: string;
  aliases: readonly string[];
}

/** What an entry may be linked to: an actor, an outlet, or a country by its code. */
export type Linked = Actor | Outlet | string | undefined;

/** The names of each, once. Of aliases only names: “the Israeli government” would be found by “government”. */
export function otherNames(linked: readonly Linked[]): OtherNames[] {
  const named = linked.flatMap((one) => {
    const [name, ...aliases] = one === undefined ? [] : allNames(one);
    if (name === undefined) return [];
    return [[name, { name, aliases: aliases.filter(isName) }] as const];
  });
  return [...new Map(named.toReversed()).values()].toReversed();
}

/** The names of a state that its entry does not show: those of its country. */
export function unshownNames(actor: Actor): OtherNames[] {
  const { name, aliases: shown } = actor;
  const aliases = allNames(actor).filter((one) => one !== name && !shown.includes(one));
  return aliases.length > 0 ? [{ name, aliases }] : [];
}

/** Every name of an entry or a country, its own first. A state has the names of its country in all languages of sites. */
export function allNames(one: Actor | Outlet | string): string[] {
  if (typeof one === 'string') return countryNames(one);
  const isState = one.kind === 'actor' && one.actorKind === 'state';
  const more = isState && one.country ? countryNames(one.country) : [];
  return [...new Set([one.name, ...one.aliases, ...more])];
}

// In a name only small words are written small: of, for, the, al-.
const isName = (alias: string) => !/(?<![\p{L}\p{M}’'])\p{Ll}[\p{L}\p{M}]{3}/u.test(alias);

const regions = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The names of a country by Unicode’s data (CLDR). */
function countryNames(code: string): string[] {
  return [...new Set(regions.map((names) => names.of(code.toUpperCase()) ?? code))];
}
