import type { DerivedSource, NamedSource, ReadNotes, ReadSource, Reads } from '../model/reads.ts';

/** Something that is read, with what is known of it in the innermost work that is noted. */
export class TrackedSource implements NamedSource {
  readonly name: string;
  /** The notes that `mask` is of. */
  notes: Map<ReadSource, number> | undefined;
  mask = 0;

  constructor(name: string) {
    this.name = name;
  }
}

/** Notes which fields of which sources are read while some work is done, one work within another. */
export class ReadLog implements ReadNotes {
  #notes: Map<ReadSource, number> | undefined;

  get isNoting(): boolean {
    return this.#notes !== undefined;
  }

  /** Notes that a field was read; `bit` is its bit, 0 where it was only seen that the source is there. Nothing while nobody asks. */
  read(source: TrackedSource, bit: number): void {
    const notes = this.#notes;
    if (!notes) return;
    // Most reads are of what was just read.
    if (source.notes === notes && (source.mask & bit) !== 0) return;
    const mask = (notes.get(source) ?? 0) | bit;
    notes.set(source, mask);
    source.notes = notes;
    source.mask = mask;
  }

  /** Does some work, in one go, for a value that may be kept: what is read for it is one source of the work around it. */
  during<Value>(work: () => Value): { value: Value; source: DerivedSource | undefined } {
    const outer = this.#notes;
    if (!outer) return { value: work(), source: undefined };
    const reads = new Map<ReadSource, number>();
    const source = { reads };
    this.#notes = reads;
    try {
      return { value: work(), source };
    } finally {
      this.#notes = outer;
      outer.set(source, 0);
    }
  }

  /** Does some work, in one go, without noting what is read. */
  aside<Value>(work: () => Value): Value {
    const outer = this.#notes;
    this.#notes = undefined;
    try {
      return work();
    } finally {
      this.#notes = outer;
    }
  }

  repeat(source: DerivedSource): void {
    this.#notes?.set(source, 0);
  }

  /** Does work that may take several turns, alone, and notes all that is read until it is done. */
  async follow<Value>(work: () => Promise<Value>): Promise<{ value: Value; reads: Reads }> {
    if (this.#notes) throw new Error('what is read is noted for one page at a time');
    const reads = new Map<ReadSource, number>();
    this.#notes = reads;
    try {
      return { value: await work(), reads };
    } finally {
      this.#notes = undefined;
    }
  }
}
