// A sign of a name’s beginning; “al-Saqr” begins with its article.
const CAPITAL = /^(?:\p{Ll}{2,3}-)?\p{Lu}/u;

// Words that stand in the names of many places and tell none from another, and the sides of one.
const GENERIC: ReadonlySet<string> = new Set(
  (
    'air airbase airport area base camp city compound coast depot district governorate harbour international island ' +
    'military naval plant port province refinery region reactor state strait town village the and ' +
    'north northern south southern east eastern west western central'
  ).split(' '),
);

// In a title, only what is told as a place is one: “Help for Russia” and “Attack on Iranian guards” name none.
const TOLD_AS_PLACE =
  /\b(?:at|in|near|off|outside|around|over)\s+((?:(?:the|a|an)\s+)?(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’-]*(?:\s+(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’-]*)*)/gu;

/**
 * The proper names in what an incident’s place is called, and in what its titles tell as a place: runs of capitalised
 * words, without those that any place may have at either end (“Balad” of “Balad Air Base”).
 */
export function placeNames(place: string | undefined, titles: readonly string[]): string[] {
  const told = titles.flatMap((title) =>
    [...title.matchAll(TOLD_AS_PLACE)].map(([, name = '']) => name),
  );
  return [...new Set([place ?? '', ...told].flatMap(namesIn))];
}

function namesIn(text: string): string[] {
  const runs: string[][] = [[]];
  for (const part of text.split(/(,)|\s+/u)) {
    if (part === undefined || part === '') continue;
    const word = part.replace(/['’]s$/u, '');
    if (CAPITAL.test(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.map((run) => trimmed(run).join(' ')).filter((name) => name.length > 2);
}

const isGeneric = (word: string | undefined) => GENERIC.has((word ?? '').toLowerCase());

function trimmed(run: readonly string[]): string[] {
  const kept = [...run];
  while (isGeneric(kept[0])) kept.shift();
  while (isGeneric(kept.at(-1))) kept.pop();
  return kept;
}
