import { accuses, actorCalled, answers, claimsOn } from './accused.ts';
import type { Entries } from './entries.ts';
import type { Fault } from './held.ts';
import { found, type Text } from './rests.ts';
import type { Signed } from './signs.ts';

const slips: readonly [what: string, pattern: RegExp][] = [
  ['two spaces', / {2}/u],
  ['two full stops', /(?<!\.)\.\.(?!\.)/u],
  ['a space before a sign', / [,.;](?:\s|$)/u],
  ['two commas', /,\s*[,;]/u],
  ['nothing in brackets', /\(\s*\)/u],
  ['a space inside brackets', /\( | \)/u],
  ['a word twice', /\b(?!(?:had|that)\b)(\p{Ll}+) \1\b/u],
  ['no value', /undefined|\[object|NaN/u],
  [
    'one of many',
    /\b1 (?:claims|articles|incidents|actors|outlets|origins|differences|others|speakers)\b/u,
  ],
  [
    'many of one',
    /\b(?:[2-9]|[1-9]\d+) (?:claim|article|incident|actor|outlet|origin|difference|other(?! \p{L}+s\b)|speaker)\b/u,
  ],
];

/** Slips of the pen in what a view says itself; what stands in the record is left out. */
export function slipsIn(
  texts: readonly Text[],
  { texts: written }: Entries,
  sign: (text: string) => Signed,
): Fault[] {
  const own = new Set(written);
  return texts.flatMap(({ path, text }): Fault[] => {
    if (
      own.has(text) ||
      /…$/u.test(text) ||
      /\.html$|\.data\.|\.citation\.|\.before$|\.after$|\.url$|\.key$|\.content$/u.test(path)
    )
      return [];
    const signed = sign(text).text;
    return slips.flatMap(([what, pattern]) =>
      pattern.test(signed) || (what === 'two spaces' && pattern.test(text))
        ? [{ path, words: text, what }]
        : [],
    );
  });
}

/** What is wrong with a lead as a whole: its length, and how its sentences begin and end. */
export function leadFaults(
  paragraphs: readonly string[],
  path: string,
  sign: (text: string) => Signed,
): Fault[] {
  const words = paragraphs.join(' ');
  const fault = (what: string): Fault => ({ path, words, what });
  const count = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [
    ...(paragraphs.length === 0 ? [fault('no lead')] : []),
    ...(count < 45 ? [] : [fault(`${count} words`)]),
    ...(/\bthe accused\b/iu.test(sign(words).text) ? [fault('“the accused”')] : []),
    ...paragraphs.flatMap((paragraph) => {
      const { text } = sign(paragraph);
      return [
        ...(/^[\p{Lu}\p{N}\uE000-\uF8FF]/u.test(text) ? [] : [fault('it begins small')]),
        ...(/\.$|[.!?]”$/u.test(paragraph) ? [] : [fault('it does not end in a full stop')]),
      ];
    }),
  ];
}

/** Leads that say how somebody responded, or did not, whom nobody says to have done it. */
export function standingFaults(
  paragraphs: readonly string[],
  path: string,
  entries: Entries,
): Fault[] {
  const [, incident = ''] = /\/incidents\/([^/]+)\//u.exec(path) ?? [];
  const claims = claimsOn(incident, entries);
  return paragraphs.flatMap((words) =>
    [...words.matchAll(/do not say how (.+?) responded/gu)].flatMap(([, name = '']): Fault[] => {
      const actor = actorCalled(name, entries);
      const isAccused =
        actor !== undefined && claims.some((claim) => accuses(claim, actor, entries));
      if (!isAccused) return [{ path, words, what: `nobody accuses ${name}` }];
      const answer = claims.find((claim) => answers(claim, actor, entries));
      // As of a day, later answers are not yet there.
      return answer && !path.includes('/as-of/')
        ? [{ path, words, what: `${answer.key} does` }]
        : [];
    }),
  );
}

/** What is told twice in one lead or one answer. */
export function repeatedFaults(sentences: unknown, path: string): Fault[] {
  const words = found(sentences)
    .told.map((one) => one.words)
    .filter((one) => /\s\S+\s\S+\s/u.test(one));
  return words
    .filter((one, at) => words.indexOf(one) !== at)
    .map((one) => ({ path, words: one, what: 'told twice' }));
}

/** Answers told as the first and the later of which the words do not tell an order. */
export function orderFaults(paragraphs: readonly string[], path: string): Fault[] {
  return paragraphs.flatMap((words): Fault[] => {
    const [, first, second] =
      /at first [^;.]*?\(([^()]*\d{4})\), [^;.]*?then [^;.]*?\(([^()]*\d{4})\)/u.exec(words) ?? [];
    return first !== undefined && first === second
      ? [{ path, words, what: 'one day, told as two' }]
      : [];
  });
}
