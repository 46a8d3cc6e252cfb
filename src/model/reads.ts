/**
 * Notes what is read of a record while something is made from it, so that it need not be made again while that stays
 * as it is. Whoever keeps a value from one making to the next notes for each what was read for it.
 */
export interface ReadNotes {
  /** Whether what is read now is noted. */
  readonly isNoting: boolean;
  /** Does some work; its value, and what was read for it, where anybody notes that: it counts for the work around it, too. */
  during<Value>(work: () => Value): { value: Value; source: DerivedSource | undefined };
  /** Notes that a value was taken which was kept. */
  repeat(source: DerivedSource): void;
}

/** What was read: of each source, which of its fields, as the bits of a number. */
export type Reads = ReadonlyMap<ReadSource, number>;

export type ReadSource = NamedSource | DerivedSource;

/** Something of a record that is read field by field. */
export interface NamedSource {
  readonly name: string;
}

/** A value that is as it was as long as all is that was read for it. */
export interface DerivedSource {
  readonly reads: Reads;
}

declare global {
  /** Who notes what is read; nobody outside of a build. Of the process, since a bundle has modules of its own. */
  var accordingToReadNotes: ReadNotes | undefined;
}
