import type { Chance } from './chance.ts';

/** Who acts and who publishes in a made-up record. None of the names is anybody’s. */
export interface Cast {
  states: readonly Actor[];
  /** All actors, the most written about first. */
  actors: readonly Actor[];
  outlets: readonly Outlet[];
}

export interface Actor {
  id: string;
  name: string;
  kind: 'state' | 'public-body' | 'armed-group' | 'person';
  /** The id of whom it speaks for. */
  of: string | undefined;
}

export interface Outlet {
  id: string;
  name: string;
  kind: 'newspaper' | 'wire' | 'broadcaster' | 'online' | 'aggregator';
}

const beginnings =
  'Al Bor Cal Dor El Fen Gar Hal Is Kor Lan Mar Nor Or Pel Quor Ros Sel Tar Ul Ver Wes Yar Zan'.split(
    ' ',
  );
const endings = 'dania mark vale stan ria land mere onia gard esh'.split(' ');
const givenNames =
  'Ada Boris Chima Dara Emil Farid Greta Hana Ivo Jun Kaya Leon Mina Noor Otto Pia Rafi Sara Tomas Yael'.split(
    ' ',
  );
const papers = 'Times Herald Post Courier Gazette Observer Tribune Mirror'.split(' ');

/** A cast of `states` states with their bodies, groups and people, and of `outlets` outlets. */
export function makeCast(states: number, outlets: number, chance: Chance): Cast {
  const lands = names(states).map((name) => actor(name, 'state', undefined));
  const others = lands.flatMap((state) => [
    actor(`${state.name} Defence Ministry`, 'public-body', state.id),
    actor(`${state.name} Armed Forces`, 'public-body', state.id),
    actor(`${state.name} Liberation Front`, 'armed-group', undefined),
    ...Array.from({ length: 4 }, (_, at) =>
      actor(`${chance.one(givenNames)} ${state.name}${at + 1}`, 'person', state.id),
    ),
  ]);
  return { states: lands, actors: [...lands, ...others], outlets: makeOutlets(lands, outlets) };
}

/** Distinct made-up names of countries. */
function names(count: number): string[] {
  const all = endings.flatMap((ending) => beginnings.map((beginning) => `${beginning}${ending}`));
  return all.slice(0, count);
}

function actor(name: string, kind: Actor['kind'], of: string | undefined): Actor {
  return { id: idOf(name), name, kind, of };
}

function makeOutlets(lands: readonly Actor[], count: number): Outlet[] {
  const kinds = ['wire', 'newspaper', 'online', 'newspaper', 'broadcaster', 'aggregator'] as const;
  return Array.from({ length: count }, (_, at) => {
    const land = lands[at % lands.length]?.name ?? '';
    const name = `The ${land} ${papers[Math.floor(at / lands.length) % papers.length]}`;
    return { id: idOf(name), name, kind: kinds[at % kinds.length] ?? 'online' };
  });
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
