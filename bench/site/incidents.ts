import type { Cast } from './cast.ts';
import type { Chance } from './chance.ts';

/** Something made up that happened, and the words articles use of it. */
export interface Incident {
  id: string;
  title: string;
  kind: string;
  /** Days since the first day of the record. */
  day: number;
  town: string;
  country: string;
  point: readonly [number, number];
  precision: 'exact' | 'town' | 'district' | 'province' | 'country';
  series: string | undefined;
  /** Who is accused of it, the one most say first. */
  suspects: readonly string[];
  /** The state on whose soil it happened. */
  state: string;
}

export interface Series {
  id: string;
  title: string;
}

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;

const countries: readonly (readonly [string, number, number])[] = [
  ['IS', 65, -18],
  ['NZ', -42, 172],
  ['FJ', -17.8, 178],
  ['CL', -33, -70.5],
  ['CA', 55, -105],
  ['NO', 61, 9],
  ['PT', 39.5, -8],
  ['JP', 36, 138],
  ['MG', -19, 46.5],
  ['UY', -33, -56],
];
const sites =
  'depot|airfield|power station|harbour|refinery|barracks|laboratory|bridge|warehouse|radar station'.split(
    '|',
  );
const kinds: Readonly<Record<string, string>> = {
  explosion: 'Explosion at',
  'air-or-drone-strike': 'Strike on',
  attack: 'Attack on',
  sabotage: 'Damage to',
  'cyber-operation': 'Outage of',
};

/** The day so many days into the record, `2019-07-19`. */
export function dayText(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

export function makeSeries(cast: Cast): Series[] {
  return cast.states.map(({ id, name }) => ({ id: `blasts-in-${id}`, title: `Blasts in ${name}` }));
}

/** So many incidents, the most written about first; each third belongs to a series. */
export function makeIncidents(count: number, cast: Cast, chance: Chance): Incident[] {
  return Array.from({ length: count }, (_, at) => makeIncident(at, cast, chance));
}

function makeIncident(at: number, cast: Cast, chance: Chance): Incident {
  const state = chance.famous(cast.states);
  const [country, latitude, longitude] = chance.one(countries);
  const kind = chance.one(Object.keys(kinds));
  const site = `${state.name} ${chance.one(sites)} ${at + 1}`;
  const day = chance.whole(0, DAYS - 40);
  const others = cast.actors.filter(({ kind: sort }) => sort === 'state' || sort === 'armed-group');
  const suspects = [chance.famous(others).id, chance.one(others).id];
  return {
    id: `${dayText(day)}-${site.toLowerCase().replaceAll(' ', '-')}`,
    title: `${kinds[kind]} the ${site}`,
    kind,
    day,
    town: `${state.name} town ${at + 1}`,
    country,
    point: [around(latitude, chance), around(longitude, chance)],
    precision: chance.weighted({ exact: 1, town: 5, district: 2, province: 1, country: 1 }),
    series: chance.in100(33) ? `blasts-in-${state.id}` : undefined,
    suspects: [...new Set(suspects)].slice(0, chance.in100(20) ? 2 : 1),
    state: state.id,
  };
}

function around(degrees: number, chance: Chance): number {
  return Math.round((degrees + chance.next() * 2 - 1) * 1000) / 1000;
}
