import type { Entries } from './entries.ts';
import { quoted } from './rests.ts';

/** A text in which each name and each quotation is one sign, with what the signs stand for. */
export interface Signed {
  text: string;
  /** By sign. */
  meant: ReadonlyMap<string, string>;
}

/** The first character of a private area of Unicode, where no text of a record has any. */
const FIRST = 0xe000;

/** Puts signs for the names of a record and for whatever stands in quotation marks; “the” before one goes. */
export function signerFor(entries: Entries): (text: string) => Signed {
  const names = [
    ...[...entries.actors.values(), ...entries.outlets.values()].map(({ name }) => name),
    ...[...entries.articles.values(), ...entries.incidents.values()].map(({ title }) => title),
    ...[...entries.articles.values()].flatMap(({ speakers }) =>
      [...speakers.values()].map(({ words }) => quoted(words)),
    ),
    'the article',
  ].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Tt]he )?(${names.map((name) => escaped(name)).join('|')})(?![\\p{L}\\p{N}])|(“[^“”]*”)`,
    'gu',
  );
  return (text) => {
    const meant = new Map<string, string>();
    const signed = text.replace(/\s+/gu, ' ').replace(pattern, (_, name: string, quote: string) => {
      const sign = String.fromCodePoint(FIRST + meant.size);
      meant.set(sign, name ?? quote);
      return sign;
    });
    return { text: signed, meant };
  };
}

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
