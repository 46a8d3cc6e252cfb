import { isNamed } from '../../../text/find-quotation.ts';
import { normalise } from '../../../text/normalise.ts';
import { type Corpus, entryNamed } from '../../entries/corpus.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { isUnreadable, rawsOf } from './raw-text.ts';
import { writtenDates } from './written-dates.ts';

const fieldsInText = ['title', 'subtitle', 'source', 'date', 'byline', 'credit', 'url'] as const;

type FieldInText = (typeof fieldsInText)[number];

/** Whether a field’s value is something that a text can state. */
export function isAccountable(field: string): field is FieldInText {
  return fieldsInText.some((name) => name === field);
}

/**
 * Whether an article’s text states a field; “unknown” where the field holds nothing sound, or the text
 * cannot be read.
 */
export function accountsFor(
  field: FieldInText,
  article: ParsedArticle,
  corpus: Corpus,
): 'in the text' | 'not in the text' | 'unknown' {
  const forms = formsOf(field, article, corpus);
  if (forms.length === 0 || rawsOf(article, corpus).some(isUnreadable)) return 'unknown';
  const texts = statedTexts(field, article, corpus);
  if (texts.some((text) => states(text, field, forms))) return 'in the text';
  // A page in another encoding cannot be read here: what it states is not known.
  return texts.some((text) => text.includes('\uFFFD')) ? 'unknown' : 'not in the text';
}

/** Whether not-in-text could not be read, or has a misspelt name that may stand for the field. */
export const mayBeNotInText = ({ violations }: ParsedArticle, field: string) =>
  violations.some(({ location, meant }) => {
    const path = meant ?? ('path' in location ? location.path : []);
    return path[0] === 'not-in-text' && (path.length === 1 || path[1] === field);
  });

/** Dates are written with capitals or without. */
function states(text: string, field: FieldInText, forms: readonly string[]): boolean {
  const spell = (words: string) => normalise(field === 'date' ? words.toLowerCase() : words);
  const within = spell(text);
  return forms.some((form) => isNamed(spell(form), within));
}

/** The ways a text may write what a field holds. */
function formsOf(field: FieldInText, { fields }: ParsedArticle, { outlets }: Corpus): string[] {
  if (field === 'date')
    return fields.date ? writtenDates(fields.date, fields.language ?? 'en') : [];
  if (field !== 'source') return [fields[field] ?? []].flat();
  const outlet =
    fields.source === undefined ? undefined : entryNamed(outlets, fields.source)?.fields;
  return outlet ? [...(outlet.name === undefined ? [] : [outlet.name]), ...outlet.aliases] : [];
}

/** The article as it arrived, or what is kept of it; never the field itself. */
function statedTexts(field: FieldInText, article: ParsedArticle, corpus: Corpus): string[] {
  const { fields, body } = article;
  const received = rawsOf(article, corpus);
  if (received.length > 0)
    return received.map(({ path, text }) => (/\.html?$/.test(path) ? unmark(text) : text));
  return [
    ...body.blocks.map(({ text }) => text),
    ...fields.captions,
    ...(field === 'byline' ? [] : [fields.byline ?? '']),
    ...(field === 'credit' ? [] : [fields.credit ?? '']),
  ];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

const STATED = /\b(?:content|datetime|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** What HTML says, roughly, in its meta tags, too: enough to tell whether some words are in it. */
function unmark(html: string): string {
  return html
    .replace(
      /<[^>]*>/g,
      (tag) =>
        ` ${[...tag.matchAll(STATED)].map(([, double, single]) => double ?? single).join(' ')} `,
    )
    .replace(/(\d{4}-\d{2}-\d{2})T(?=\d)/g, '$1 ')
    .replace(/&#(\d{1,6});/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
