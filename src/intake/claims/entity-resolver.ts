import type { Speaker } from '../../attribution/relations/attribution.ts';
import { defined } from '../../model/defined.ts';
import type { Doubt, FoundSpeaker } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';
import type { Known } from '../../model/known.ts';
import type { ProposedEntry } from '../../model/proposed-entry.ts';
import { idOf, idsSpelt, isSpelling } from './names.ts';

/** “Iran’s army” is Iran’s. */
const OWNER = /^(.+)['’]s /u;

type OwnSpeaker = Extract<Speaker, { kind: 'anonymous' | 'document' }>;

/**
 * Says which entry of the record, or which new one, the names and descriptions of one article mean: each is resolved
 * to an id, and the same words to the same id. What the record does not have is remembered: actors and outlets as
 * entries to be proposed, anonymous sources and documents as speakers of the article.
 */
export class EntityResolver {
  readonly #known: Known;
  readonly #taken: ReadonlySet<string>;
  readonly #speakers = new Map<string, FoundSpeaker>();
  readonly #proposed = new Map<string, ProposedEntry>();

  constructor(known: Known) {
    this.#known = known;
    this.#taken = new Set([...known.actors, ...known.outlets].map(({ id }) => id));
  }

  /** The speakers of the article’s own that were resolved so far, in the order in which they were met. */
  get speakers(): readonly FoundSpeaker[] {
    return [...this.#speakers.values()];
  }

  /** The actors and outlets that the record does not have, in the order in which they were met. */
  get proposed(): readonly ProposedEntry[] {
    return [...this.#proposed.values()];
  }

  /** The id to write for a speaker. Proposes an actor or outlet, or adds a speaker, where there is none yet. */
  speakerId(speaker: Speaker): string {
    if (speaker.kind === 'author' || speaker.kind === 'unattributed') return speaker.kind;
    if (speaker.kind === 'outlet') return this.outletId(speaker.name);
    if (speaker.kind !== 'actor') return this.#ownId(speaker);
    return idOf(speaker.name, this.#known.outlets) ?? this.#actorId(speaker.name, speaker.of);
  }

  /** The id of an outlet by a name of it. Proposes one where the record has none of that name. */
  outletId(name: string): string {
    const because = `the text has something through ${name}`;
    return (
      idOf(name, this.#known.outlets) ??
      this.#propose({ kind: 'outlet', id: this.#freshId(name, 'outlet'), name, because })
    );
  }

  /** The id of whom a text says did something, by a name that the record does not have. Proposes an actor. */
  accusedId(name: string): string {
    const { actors } = this.#known;
    const because = `the text says that ${name} did something`;
    return (
      idOf(name, actors) ??
      this.#spelt(name) ??
      this.#propose({ kind: 'actor', id: this.#freshId(name, 'actor'), name, because })
    );
  }

  /** The actor that a name spells otherwise; a proposed one has the spelling as an alias from then on. */
  #spelt(name: string): string | undefined {
    const known = idsSpelt(name, this.#known.actors);
    if (known.length === 1) return known[0];
    const entry = this.proposed.find(
      (each) =>
        each.kind === 'actor' &&
        [each.name, ...(each.aliases ?? [])].some((one) => isSpelling(one, name)),
    );
    if (entry?.kind !== 'actor') return undefined;
    // The longest of its names is the one that tells most.
    const names = [...new Set([entry.name, ...(entry.aliases ?? []), name])];
    const [longest = entry.name] = names.toSorted((a, b) => b.length - a.length);
    const aliases = names.filter((one) => one !== longest);
    this.#proposed.set(entry.id, {
      ...entry,
      name: longest,
      ...(aliases.length > 0 ? { aliases } : {}),
    });
    return entry.id;
  }

  /**
   * The actor that a speaker is or belongs to: one of the record, or, for whom it belongs to, one proposed so far. Undefined
   * where there is none.
   */
  actorOf(speaker: Speaker): string | undefined {
    const { actors } = this.#known;
    if (speaker.kind === 'actor') {
      const itself = idOf(speaker.name, actors);
      const owner = speaker.of ?? OWNER.exec(speaker.name)?.[1];
      return itself ?? (owner === undefined ? undefined : this.#namedActor(owner));
    }
    const body = bodyBehind(speaker);
    return body === undefined ? undefined : this.#namedActor(body);
  }

  #namedActor(name: string): string | undefined {
    const proposed = this.proposed.flatMap((entry) =>
      entry.kind === 'actor'
        ? [{ id: entry.id, names: [entry.name, ...(entry.aliases ?? [])] }]
        : [],
    );
    return idOf(name, this.#known.actors) ?? idOf(name, proposed);
  }

  #actorId(name: string, of: string | undefined): string {
    const { actors } = this.#known;
    const because = `${name} says something in the text`;
    return (
      idOf(name, actors) ??
      this.#spelt(name) ??
      this.#propose({
        kind: 'actor',
        id: this.#freshId(name, 'actor'),
        name,
        ...defined({ of: of === undefined ? undefined : idOf(of, actors) }),
        because,
      })
    );
  }

  #ownId(speaker: OwnSpeaker): string {
    const known = this.speakers.find(
      ({ kind, description }) => kind === speaker.kind && description === speaker.description,
    );
    if (known) return known.id;
    const id = this.#freshId(speaker.description, 'speaker', this.#speakers);
    this.#speakers.set(id, this.#foundSpeaker(id, speaker));
    return id;
  }

  #foundSpeaker(id: string, speaker: OwnSpeaker): FoundSpeaker {
    const { description } = speaker;
    const name = bodyBehind(speaker);
    const body = name === undefined ? undefined : idOf(name, this.#known.actors);
    const field = speaker.kind === 'anonymous' ? 'of' : 'by';
    const doubts: Doubt[] =
      name === undefined || body !== undefined
        ? []
        : [{ field, reason: `“${name}” is no actor of the record` }];
    if (speaker.kind === 'document')
      return { id, kind: 'document', description, ...defined({ by: body }), doubts };
    const { count, reason } = speaker;
    return { id, kind: 'anonymous', description, ...defined({ of: body, count, reason }), doubts };
  }

  #propose(entry: ProposedEntry): string {
    this.#proposed.set(entry.id, entry);
    return entry.id;
  }

  /** An id made from some words that neither the record nor `others` has. */
  #freshId(words: string, fallback: string, others?: ReadonlyMap<string, unknown>): string {
    const base = suggestId(words, LONGEST) ?? fallback;
    const isTaken = (id: string) => this.#taken.has(id) || (others?.has(id) ?? false);
    const free = [base, `${base}-here`].find((id) => !isTaken(id));
    if (free !== undefined) return free;
    const numbered = Array.from({ length: MOST_OF_A_NAME }, (_, index) => `${base}-${index + 2}`);
    return numbered.find((id) => !isTaken(id)) ?? base;
  }
}

/** Half of what an id may have: a claim’s id has the speaker’s in it, and more. */
const LONGEST = 40;

/** No article speaks of more by one name; behind these the first is taken for all. */
const MOST_OF_A_NAME = 98;

/** Whom an anonymous source belongs to, or who made a document, in the article’s words. */
function bodyBehind(speaker: Speaker): string | undefined {
  if (speaker.kind === 'anonymous') return speaker.of;
  return speaker.kind === 'document' ? speaker.by : undefined;
}
