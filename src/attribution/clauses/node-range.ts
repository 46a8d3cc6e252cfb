/** A run of nodes of a sentence, half-open. */
export interface NodeRange {
  start: number;
  end: number;
}
