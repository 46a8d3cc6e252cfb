type Files = Readonly<Record<string, string>>;

/** What may be changed in an entry, and to what; the second of the two where it is the first already. */
const edits: readonly (readonly [field: RegExp, values: readonly [string, string]])[] = [
  [/(?<=stance: )\w[\w-]*/gu, ['suspects', 'denies']],
  [/(?<=^title: ).+$/gmu, ['Another title', 'One more title']],
  [/(?<=^name: ).+$/gmu, ['Another name', 'One more name']],
  [/(?<=date: )["']?\d{4}[^\s,}]*/gu, ['2019-08-24', '2019-08-25']],
  [/(?<=anonymous: ).+$/gmu, ['some people', 'people in the port']],
  [/(?<=count: )["']?\d+["']?/gu, ['3', '4']],
  [/(?<=kind: )strike/gu, ['explosion', 'clash']],
];

/**
 * A record with some of its entries changed, as an editor might: left out, as they are in another record, or with
 * another word in one of their fields. Each lot, a number from 0, is one such edit; half of them of articles.
 */
export function changedFiles(files: Files, other: Files, lots: readonly number[]): Files {
  const paths = Object.keys(files);
  const articles = paths.filter((path) => path.startsWith('articles/'));
  return lots.reduce<Files>((all, lot) => {
    const among = lot % 2 === 0 ? articles : paths;
    const rest = Math.floor(lot / 2);
    const path = among[rest % among.length] ?? '';
    const way = Math.floor(rest / among.length) % 8;
    const { [path]: text = '', ...others } = all;
    if (way === 0) return others;
    if (way === 1) return { ...others, [path]: other[path] ?? text };
    return { ...others, [path]: edited(text, lot) };
  }, files);
}

/** A text with one place of those that can be changed. */
function edited(text: string, lot: number): string {
  const places = edits.flatMap(([field, values]) =>
    [...text.matchAll(field)].map(({ index, 0: found }) => ({ index, found, values })),
  );
  const place = places[lot % Math.max(places.length, 1)];
  if (!place) return text;
  const { index, found, values } = place;
  const value = values[0] === found ? values[1] : values[0];
  return text.slice(0, index) + value + text.slice(index + found.length);
}
