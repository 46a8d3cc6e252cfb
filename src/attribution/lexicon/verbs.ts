import { type Complement, verbClasses } from './verb-classes.ts';

export type { Complement } from './verb-classes.ts';

/** What may follow one verb, over all its classes. */
export interface VerbFrame {
  takes: ReadonlySet<Complement>;
  prepositions: ReadonlySet<string>;
  classes: readonly string[];
}

/** The verbs that can introduce what somebody says, thinks, wants or feels, by lemma. */
export const verbFrames: ReadonlyMap<string, VerbFrame> = collect();

function collect(): Map<string, VerbFrame> {
  const takes = new Map<string, Set<Complement>>();
  const prepositions = new Map<string, Set<string>>();
  const names = new Map<string, string[]>();
  for (const [name, of] of Object.entries(verbClasses)) {
    for (const verb of of.verbs.split(' ').map((lemma) => lemma.replace('-', ' '))) {
      takes.set(verb, new Set([...(takes.get(verb) ?? []), ...of.takes]));
      const allowed = of.prepositions?.split(' ') ?? [];
      prepositions.set(verb, new Set([...(prepositions.get(verb) ?? []), ...allowed]));
      names.set(verb, [...(names.get(verb) ?? []), name]);
    }
  }
  return new Map(
    [...takes].map(([verb, set]) => [
      verb,
      {
        takes: set,
        prepositions: prepositions.get(verb) ?? new Set(),
        classes: names.get(verb) ?? [],
      },
    ]),
  );
}

/** How a regular verb form is cut, and what is put in the place of its ending: “denies”, “alleged”, “planned”. */
const endings: readonly (readonly [ending: RegExp, ...stems: string[]])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?:e?s)$/, '', 'e'],
  [/(.)\1(?:ed|ing)$/, '$1', '$1$1'],
  [/(?:ed|ing)$/, '', 'e'],
];

/** The verb that has frames whose form a word is; undefined for none. The tagger’s lemma is that of its own tag. */
export function verbLemma(lower: string): string | undefined {
  const stems = endings.flatMap(([ending, ...rest]) =>
    ending.test(lower) ? rest.map((stem) => lower.replace(ending, stem)) : [],
  );
  return [lower, ...stems].find((stem) => verbFrames.has(stem));
}
