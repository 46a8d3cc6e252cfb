import type { ActorKind, IncidentKind, OutletKind } from './vocabularies.ts';

/** Why an entry is proposed, for the editor who decides on it. */
interface Proposed<Kind extends string> {
  kind: Kind;
  id: string;
  because: string;
}

export type ProposedOutlet = Proposed<'outlet'> & {
  name: string;
  aliases?: readonly string[];
  sort?: OutletKind;
  country?: string;
  url?: string;
};

export type ProposedActor = Proposed<'actor'> & {
  name: string;
  aliases?: readonly string[];
  sort?: ActorKind;
  country?: string;
  /** The id of the actor it speaks for. */
  of?: string;
};

export type ProposedIncident = Proposed<'incident'> & {
  title: string;
  sort?: IncidentKind;
  /** EDTF. */
  date?: string;
  place?: string;
  country?: string;
};

/** An actor, outlet or incident that an article speaks of and the record does not have. */
export type ProposedEntry = ProposedOutlet | ProposedActor | ProposedIncident;
