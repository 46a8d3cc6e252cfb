import type { Graph } from '../corpus/linking/graph.ts';
import { type FlatRecord, mapped } from './flat-record.ts';
import { type ReadLog, TrackedSource } from './read-log.ts';

/** A record whose every read is noted. */
export interface TrackedRecord {
  /** It looks and behaves like the graph that was made flat. */
  graph: Graph;
  /** The name of a node of this graph; undefined for everything else. */
  nameOf: (value: object) => string | undefined;
}

/**
 * Makes the graph of a flat record, and has every read noted: of a node field by field, of a map which ids were looked
 * up, found or not, and that it was gone through.
 */
export function trackedRecord({ nodes, maps }: FlatRecord, log: ReadLog): TrackedRecord {
  const makers = new Map<string, TwinMaker>();
  const sources = new WeakMap<object, TrackedSource>();
  const twins: (object | undefined)[] = new Array(nodes.length);
  const revived = new WeakMap<object, unknown>();

  /** A value with the nodes themselves where their places stand; what is shared stays shared. */
  function revive(value: unknown): unknown {
    if (typeof value === 'bigint') return twinAt(value);
    if (typeof value !== 'object' || value === null) return value;
    if (revived.has(value)) return revived.get(value);
    const whole = mapped(value, revive);
    if (whole !== value) revived.set(value, whole);
    return whole;
  }

  function twinAt(place: bigint): object {
    const at = Number(place);
    const known = twins[at];
    if (known) return known;
    const node = nodes[at];
    if (!node) throw new Error(`the record has no node ${at}`);
    const keys = Object.keys(node.fields);
    // The nodes of a kind have the same fields, in the same order.
    const shape = keys.join(' ');
    const make = makers.get(shape) ?? twinMaker(keys, log, revive);
    makers.set(shape, make);
    const source = new TrackedSource(node.name);
    const twin = make(node.fields, source);
    sources.set(twin, source);
    twins[at] = twin;
    return twin;
  }

  const mapOf = (name: keyof Graph) =>
    new TrackedMap(
      name,
      maps[name].map(([id, place]) => [id, twinAt(place)] as const),
      { log, sourceOf: (twin) => sources.get(twin) },
    );
  const graph: Record<keyof Graph, ReadonlyMap<string, object>> = {
    articles: mapOf('articles'),
    incidents: mapOf('incidents'),
    actors: mapOf('actors'),
    outlets: mapOf('outlets'),
    claims: mapOf('claims'),
  };
  // Each twin has the fields of its node: what was a graph before it was made flat is one again.
  return { graph: graph as Graph, nameOf: (value) => sources.get(value)?.name };
}

type Fields = Readonly<Record<string, unknown>>;
type TwinMaker = (fields: Fields, source: TrackedSource) => object;

/** The bit of a field by its place: of more than 31 fields some share one. */
export const bitOf = (field: number): number => 1 << (field % 31);

const UNREAD = Symbol('not read yet');

/** Makes objects with a getter for each field. Their getters are shared by all of a kind: there are many of them. */
function twinMaker(
  keys: readonly string[],
  log: ReadLog,
  revive: (value: unknown) => unknown,
): TwinMaker {
  class Twin {
    readonly #fields: Fields;
    readonly #source: TrackedSource;
    readonly #values: unknown[] = new Array(keys.length).fill(UNREAD);

    constructor(fields: Fields, source: TrackedSource) {
      this.#fields = fields;
      this.#source = source;
      // Of its own, not of its class: a copy that is spread from it has them all.
      Object.defineProperties(this, getters);
    }

    static getter(key: string, at: number): PropertyDescriptor {
      const bit = bitOf(at);
      return {
        enumerable: true,
        get(this: Twin) {
          log.read(this.#source, bit);
          const known = this.#values[at];
          if (known !== UNREAD) return known;
          const value = revive(this.#fields[key]);
          this.#values[at] = value;
          return value;
        },
      };
    }
  }
  const getters = Object.fromEntries(keys.map((key, at) => [key, Twin.getter(key, at)]));
  return (fields, source) => new Twin(fields, source);
}

interface Noting {
  log: ReadLog;
  sourceOf: (twin: object) => TrackedSource | undefined;
}

/** The source of what somebody looked for and did not find. */
const absentName = (map: string, id: string): string => `absent ${map} ${id}`;
/** The source of all ids of a map, in their order. */
export const wholeName = (map: string): string => `all ${map}`;

/** A map that notes what was looked up, and that it was gone through. */
class TrackedMap extends Map<string, object> {
  readonly #name: string;
  readonly #noting: Noting | undefined;
  readonly #whole: TrackedSource;
  readonly #absent = new Map<string, TrackedSource>();

  constructor(name: string, entries: Iterable<readonly [string, object]>, noting: Noting) {
    super(entries);
    this.#name = name;
    this.#noting = noting;
    this.#whole = new TrackedSource(wholeName(name));
  }

  override get(id: string): object | undefined {
    const found = super.get(id);
    this.#noteLookup(id, found);
    return found;
  }

  override has(id: string): boolean {
    const found = super.get(id);
    this.#noteLookup(id, found);
    return found !== undefined;
  }

  override get size(): number {
    this.#noteWhole();
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#noteWhole();
    return super.keys();
  }

  override values(): MapIterator<object> {
    this.#noteWhole();
    return super.values();
  }

  override entries(): MapIterator<[string, object]> {
    this.#noteWhole();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, object]> {
    this.#noteWhole();
    return super[Symbol.iterator]();
  }

  override forEach(visit: (value: object, key: string, map: Map<string, object>) => void): void {
    this.#noteWhole();
    super.forEach(visit);
  }

  #noteLookup(id: string, found: object | undefined): void {
    const known = found && this.#noting?.sourceOf(found);
    const source = known ?? this.#absent.get(id) ?? new TrackedSource(absentName(this.#name, id));
    if (!known) this.#absent.set(id, source);
    // No field yet: only that it is there.
    this.#noting?.log.read(source, 0);
  }

  #noteWhole(): void {
    this.#noting?.log.read(this.#whole, 1);
  }
}
