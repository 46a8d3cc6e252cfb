import { type ContentFile, roleOf } from '../corpus/files/content-file.ts';
import type { Graph } from '../corpus/linking/graph.ts';
import { linkCorpus } from '../corpus/linking/link-corpus.ts';
import { parseFiles } from '../corpus/parse-files.ts';
import { defined } from '../model/defined.ts';
import type { Known } from '../model/known.ts';

/** What the record has names for, while entries are added to it. */
export interface OpenKnown {
  now: () => Known;
  add: (files: readonly ContentFile[]) => void;
}

/** Reads the actors, outlets and incidents among the files of a content folder. */
export function openKnown(files: readonly ContentFile[]): OpenKnown {
  const named = new Map(files.filter(isNamed).map((file) => [file.path, file]));
  let known: Known | undefined;
  return {
    now: () => {
      known ??= knownOf(linkCorpus(parseFiles([...named.values()]), 'included'));
      return known;
    },
    add: (added) => {
      for (const file of added.filter(isNamed)) {
        // What an editor wrote of the same name was not written over.
        if (named.has(file.path)) continue;
        named.set(file.path, file);
        known = undefined;
      }
    },
  };
}

function isNamed({ path }: ContentFile): boolean {
  const role = roleOf(path);
  return role.role === 'entry' && role.kind !== 'article';
}

function knownOf({ outlets, actors, incidents }: Graph): Known {
  return {
    outlets: [...outlets.values()].map(({ id, name, aliases }) => ({
      id,
      names: [name, ...aliases],
    })),
    actors: [...actors.values()].map(({ id, name, aliases, actorKind, country }) => ({
      id,
      names: [name, ...aliases],
      ...defined({ kind: actorKind, country }),
    })),
    incidents: [...incidents.values()].map(({ id, title, aliases, date, place }) => ({
      id,
      names: [title, ...aliases],
      date: date.edtf,
      place: place?.name,
    })),
  };
}
