import type { ActorKind } from './vocabularies.ts';

/** Something the record already holds, by every name it goes by. */
export interface KnownName {
  id: string;
  names: readonly string[];
}

/** An actor of the record; kind and country where it has them. */
export interface KnownActor extends KnownName {
  kind?: ActorKind;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** What a text that is being imported may refer to. */
export interface Known {
  outlets: readonly KnownName[];
  actors: readonly KnownActor[];
  incidents?: readonly KnownIncident[];
}

/** An incident of the record, as far as words may be matched with it. */
export interface KnownIncident extends KnownName {
  /** EDTF. */
  date: string | undefined;
  place: string | undefined;
}
