import type { Graph } from '../../../corpus/linking/graph.ts';
import { searchedWords } from '../../../text/searched-words.ts';
import { allNames, type OtherNames, otherNames } from './other-names.ts';

interface Phrase {
  words: readonly string[];
  names: OtherNames;
}

// One word that is shorter may be any other. In capitals, with the stops of an abbreviation, it is long enough: u.s.
const SHORTEST_WORD = 4;

/**
 * Whom of the record’s actors and outlets a text names, by any of their names: the function gives the others, by which
 * the text is to be found as well. Whoever asks for the IRGC means what is said of the Revolutionary Guards.
 */
export function otherNamesIn({ actors, outlets }: Graph): (text: string) => OtherNames[] {
  const phrases = [...actors.values(), ...outlets.values()].flatMap((one) =>
    otherNames([one]).flatMap((names) =>
      allNames(one).map((name): Phrase => ({ words: wordsIn(name), names })),
    ),
  );
  const byFirst = Map.groupBy(phrases.filter(isTelling), ({ words }) => words[0]);
  return (text) => {
    const words = wordsIn(text);
    const found = words.flatMap((word, at) =>
      (byFirst.get(word) ?? []).filter((phrase) =>
        phrase.words.every((own, index) => words[at + index] === own),
      ),
    );
    return [...new Set(found.map(({ names }) => names))];
  };
}

const wordsIn = (text: string) => searchedWords(text).map(({ word }) => word);

const isTelling = ({ words: [first = '', ...rest] }: Phrase) =>
  rest.length > 0 || first.length >= SHORTEST_WORD;
