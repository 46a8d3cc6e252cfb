import { compareText } from '../../../model/diagnostic.ts';
import { searchedWords } from '../../../text/searched-words.ts';
import { PASSAGE_BREAK } from './passage-break.ts';
import type { SearchRecord } from './search-record.ts';
import { type Postings, stepsOf, UNSHOWN } from './search-table.ts';

export interface IndexedWords {
  /** Every word as it is mostly written, in the order of its folded forms, and where it stands. */
  words: string[];
  postings: Postings[];
  /** Of each record how many words its names have. */
  names: number[][];
}

interface Word {
  /** How often it is written each way. */
  forms: Map<string, number>;
  /** Its places in each record. */
  places: Map<number, number[]>;
}

/** Where each word of some records stands. Names come first in a record, what it does not show itself last. */
export function indexWords(records: readonly SearchRecord[]): IndexedWords {
  const words = new Map<string, Word>();
  const names = records.map((record, number) => {
    let place = 0;
    return textsOf(record).flatMap(({ text, isName, from }) => {
      const found = searchedWords(text);
      place = Math.max(place, from);
      for (const { word, start, end } of found)
        enter(word, text.slice(start, end), number, place++, words);
      if (found.length > 0) place++;
      return isName ? found.length : [];
    });
  });
  const sorted = [...words].sort(([a], [b]) => compareText(a, b)).map(([, word]) => word);
  return { words: sorted.map(mostlyWritten), postings: sorted.map(postingsOf), names };
}

function textsOf({ names, meta, content, others }: SearchRecord) {
  const { title, ...facts } = meta;
  const shown = [...(names.length > 0 ? [] : [title]), content, ...Object.values(facts)];
  const passages = shown.flatMap((text) => text.split(PASSAGE_BREAK));
  const unshown = others.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    ...names.map((text) => ({ text, isName: true, from: 0 })),
    ...passages.map((text) => ({ text, isName: false, from: 0 })),
    ...unshown.map((text) => ({ text, isName: false, from: UNSHOWN })),
  ];
}

function enter(
  word: string,
  form: string,
  record: number,
  place: number,
  words: Map<string, Word>,
) {
  const known = words.get(word) ?? { forms: new Map(), places: new Map() };
  if (known.forms.size === 0) words.set(word, known);
  known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
  const places = known.places.get(record);
  if (places) places.push(place);
  else known.places.set(record, [place]);
}

function mostlyWritten({ forms }: Word): string {
  const [most] = [...forms].sort(([a, one], [b, two]) => two - one || compareText(a, b));
  return most?.[0] ?? '';
}

function postingsOf({ places }: Word): number[] {
  let before = 0;
  return [...places].flatMap(([record, own]) => {
    const step = record - before;
    before = record;
    return [step, own.length, ...stepsOf(own)];
  });
}
