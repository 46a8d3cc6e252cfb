import { sha256Of } from '../corpus/files/sha256.ts';
import type { FlatRecord } from './flat-record.ts';
import { bitOf, wholeName } from './tracked-record.ts';

/** Of each source, by its name, a short text for each bit: the same text, the same content. */
export type Fingerprints = Map<string, readonly string[]>;

/** What a value is, as text: names stand for nodes. `nameOf` tells those; undefined for all other values. */
export function canonical(value: unknown, nameOf: (value: unknown) => string | undefined): string {
  const text = JSON.stringify(value, (key, within: unknown) => {
    // Where a piece of a body stands in its file, and its text once more: no page shows them.
    if (key === 'position' || key === 'normalised') return undefined;
    const name = nameOf(within);
    if (name !== undefined) return { node: name };
    if (within instanceof Map) return { map: [...within] };
    if (typeof within === 'function') return undefined;
    return within;
  });
  return text ?? 'undefined';
}

/** The first 24 digits of a SHA-256 (96 bits), or a text that is shorter than that as it is. */
export function fingerprint(text: string): string {
  if (text.length < 24) return text;
  return sha256Of(text).slice(0, 24);
}

/** The fingerprints of all nodes and maps of a record. */
export function fingerprintsOf({ nodes, maps }: FlatRecord): Fingerprints {
  const nameOf = (value: unknown) =>
    typeof value === 'bigint' ? nodes[Number(value)]?.name : undefined;
  const prints: Fingerprints = new Map();
  for (const { name, fields } of nodes) {
    const byBit: string[] = [];
    for (const [at, value] of Object.values(fields).entries()) {
      const bit = 31 - Math.clz32(bitOf(at));
      const own = fingerprint(canonical(value, nameOf));
      byBit[bit] = byBit[bit] === undefined ? own : fingerprint(`${byBit[bit]} ${own}`);
    }
    prints.set(name, byBit);
  }
  for (const [name, entries] of Object.entries(maps))
    prints.set(wholeName(name), [fingerprint(JSON.stringify(entries.map(([id]) => id)))]);
  return prints;
}

/** Whether what was read of a source is as it was. `mask` has the bits that were read; none: only that it was there. */
export function isSame(
  before: readonly string[] | undefined,
  now: readonly string[] | undefined,
  mask: number,
): boolean {
  if (before === undefined || now === undefined) return before === now;
  for (let bit = 0; bit < 31; bit++)
    if ((mask & (1 << bit)) !== 0 && before[bit] !== now[bit]) return false;
  return true;
}
