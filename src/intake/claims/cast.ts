import type { Speaker } from '../../attribution/relations/attribution.ts';
import type { Doubt, FoundSpeaker } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';
import type { Known } from '../../model/known.ts';
import type { ProposedEntry } from '../../model/proposed-entry.ts';
import { idOf } from './names.ts';

const LONGEST = 40;

/** Who speaks in an article, each once: ids of the record, speakers of its own, entries to be proposed. */
export interface Cast {
  /** The id to write for a speaker, and what is doubtful about it. */
  speakerId: (speaker: Speaker) => { id: string; doubts: Doubt[] };
  outletId: (name: string) => string;
  /** The actor of the record that a speaker is or belongs to. */
  actorOf: (speaker: Speaker) => string | undefined;
  speakers: () => FoundSpeaker[];
  proposed: () => ProposedEntry[];
}

export function newCast(known: Known): Cast {
  const own = new Map<string, FoundSpeaker>();
  const proposed = new Map<string, ProposedEntry>();
  const taken = new Set([...known.actors, ...known.outlets].map(({ id }) => id));
  const outletId = (name: string): string => {
    const id = idOf(name, known.outlets);
    if (id !== undefined) return id;
    const fresh = freshId(name, taken, 'outlet');
    proposed.set(fresh, {
      kind: 'outlet',
      id: fresh,
      name,
      because: `the text has something through ${name}`,
    });
    return fresh;
  };
  const actorId = (name: string, of: string | undefined): string => {
    const id = idOf(name, known.actors);
    if (id !== undefined) return id;
    const whole = of === undefined ? undefined : idOf(of, known.actors);
    const fresh = freshId(name, taken, 'actor');
    proposed.set(fresh, {
      kind: 'actor',
      id: fresh,
      name,
      ...(whole === undefined ? {} : { of: whole }),
      because: `${name} says something in the text`,
    });
    return fresh;
  };
  const ownId = (speaker: Extract<Speaker, { kind: 'anonymous' | 'document' }>): string => {
    const known_ = [...own.values()].find(
      ({ kind, description }) => kind === speaker.kind && description === speaker.description,
    );
    if (known_) return known_.id;
    const id = freshId(speaker.description, new Set([...taken, ...own.keys()]), 'speaker');
    own.set(id, ownSpeaker(id, speaker, known));
    return id;
  };
  return {
    speakerId: (speaker) => {
      const doubts: Doubt[] = [];
      if (speaker.kind === 'author' || speaker.kind === 'unattributed')
        return { id: speaker.kind, doubts };
      if (speaker.kind === 'outlet') return { id: outletId(speaker.name), doubts };
      if (speaker.kind !== 'actor') return { id: ownId(speaker), doubts };
      return { id: idOf(speaker.name, known.outlets) ?? actorId(speaker.name, speaker.of), doubts };
    },
    outletId,
    actorOf: (speaker) => {
      if (speaker.kind === 'actor') return idOf(speaker.name, known.actors);
      if (speaker.kind === 'anonymous' && speaker.of !== undefined)
        return idOf(speaker.of, known.actors);
      return speaker.kind === 'document' && speaker.by !== undefined
        ? idOf(speaker.by, known.actors)
        : undefined;
    },
    speakers: () => [...own.values()],
    proposed: () => [...proposed.values()],
  };
}

function freshId(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const wanted = suggestId(words, LONGEST);
  const base = wanted === 'an-id' ? fallback : wanted;
  const candidates = [
    base,
    `${base}-here`,
    ...Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`),
  ];
  return candidates.find((id) => !taken.has(id)) ?? base;
}

function ownSpeaker(
  id: string,
  speaker: Extract<Speaker, { kind: 'anonymous' | 'document' }>,
  known: Known,
): FoundSpeaker {
  const named = speaker.kind === 'anonymous' ? speaker.of : speaker.by;
  const whole = named === undefined ? undefined : idOf(named, known.actors);
  const doubts: Doubt[] =
    named !== undefined && whole === undefined
      ? [
          {
            field: speaker.kind === 'anonymous' ? 'of' : 'by',
            reason: `“${named}” is no actor of the record`,
          },
        ]
      : [];
  if (speaker.kind === 'document')
    return {
      id,
      kind: 'document',
      description: speaker.description,
      ...(whole === undefined ? {} : { by: whole }),
      doubts,
    };
  return {
    id,
    kind: 'anonymous',
    description: speaker.description,
    ...(whole === undefined ? {} : { of: whole }),
    ...(speaker.count === undefined ? {} : { count: speaker.count }),
    ...(speaker.reason === undefined ? {} : { reason: speaker.reason }),
    doubts,
  };
}
