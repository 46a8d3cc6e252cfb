import type { KnownName } from '../../model/known.ts';
import { normalise } from '../../text/normalise.ts';

const plain = (name: string) =>
  normalise(name).text.toLowerCase().replace(/^the /u, '').replaceAll('.', '');

/** The id of what a text calls by a name, whatever its article and full stops: “the U.S.”, “US”. */
export function idOf(name: string, known: readonly KnownName[]): string | undefined {
  const wanted = plain(name);
  return known.find(({ names }) => names.some((one) => plain(one) === wanted))?.id;
}
