import { normalise } from '../../../../text/normalise.ts';

/** A name in the words for a place that stands nowhere in a text, in whatever form: “Isfahan” is in “Isfahani”. */
export function placeNotIn(place: string, text: string): string | undefined {
  const names = normalise(place).text.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const lower = text.toLowerCase();
  return names.find((name) => !lower.includes(stemOf(name.toLowerCase())));
}

// Of a country the people have another ending: Syria, Syrian; Turkey, Turkish.
const stemOf = (name: string) => name.slice(0, Math.max(4, name.length - 2));
