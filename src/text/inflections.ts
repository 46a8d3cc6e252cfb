/**
 * The words that an English word may be another form of, or have for one: `strikes`, `striking` for `strike`,
 * `strike` for `strikes`. Most of those are no words at all; whoever asks knows which there are. By the regular
 * endings alone (-s, -ed, -ing), so that a word is never taken for another of the same stem: `organ` and
 * `organization`, `general` and `generation`.
 */
export function inflectionsOf(word: string): string[] {
  if (!LATIN.test(word) || NO_FORMS.has(word)) return [];
  const bases = [word, ...basesOf(word)].filter(({ length }) => length >= SHORTEST_BASE);
  const forms = bases.flatMap((base) => [base, ...formsOf(base)]);
  return [...new Set(forms)].filter((form) => form !== word && !NO_FORMS.has(form));
}

const LATIN = /^[a-z]+$/;
// Below that an ending is as likely to be part of the word: gas, red, king.
const SHORTEST_BASE = 3;
const SHORTEST_VERB = 4;
// They end like forms and are none, or mean something of their own.
const NO_FORMS = new Set(['news', 'united', 'evening', 'during', 'series', 'species']);

function basesOf(word: string): string[] {
  const of = (ending: RegExp, ...instead: readonly string[]) =>
    ending.test(word) ? instead.map((end) => word.replace(ending, end)) : [];
  const verbs = [
    ...of(/(?:ed|ing)$/, '', 'e'),
    ...of(/([bdgklmnprtv])\1(?:ed|ing)$/, '$1'),
    ...of(/ied$/, 'y'),
  ].filter(({ length }) => length >= SHORTEST_VERB);
  return [
    ...of(/ies$/, 'y'),
    ...of(/(?<=[sxzho])es$/, ''),
    ...of(/(?<![su]|^..i)s$/, ''),
    ...verbs,
  ];
}

function formsOf(base: string): string[] {
  const plain = /[su]$|^..i$/.test(base) ? [`${base}es`] : [`${base}s`, `${base}es`];
  const ofVerbs = [`${base}ed`, `${base}ing`];
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base))
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  return /[aeiou][bdgklmnprtv]$/.test(base)
    ? [...plain, ...ofVerbs, ...['ed', 'ing'].map((end) => base + base.slice(-1) + end)]
    : [...plain, ...ofVerbs];
}
