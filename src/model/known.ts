/** Something the record already holds, by every name it goes by. */
export interface KnownName {
  id: string;
  names: readonly string[];
}

/** What a text that is being imported may refer to. */
export interface Known {
  outlets: readonly KnownName[];
  actors: readonly KnownName[];
  incidents?: readonly KnownIncident[];
}

/** An incident of the record, as far as words may be matched with it. */
export interface KnownIncident extends KnownName {
  /** EDTF. */
  date: string | undefined;
  place: string | undefined;
}
