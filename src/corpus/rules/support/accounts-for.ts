import { decodeHTMLAttribute } from 'entities';
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
    return received.map(({ path, text }) => (/\.html?$/.test(path) ? wordsOfPage(text) : text));
  return [
    ...body.blocks.map(({ text }) => text),
    ...fields.captions,
    ...(field === 'byline' ? [] : [fields.byline ?? '']),
    ...(field === 'credit' ? [] : [fields.credit ?? '']),
  ];
}

const STATED = /\b(?:content|datetime|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/**
 * The words of an HTML page and of its attributes `content`, `datetime` and `href`, in the order of the source,
 * character references resolved and a space in place of each tag; the hour of an ISO time is parted from its day
 * by a space. Scripts and styles stay: this tells whether some words are in a page, not what it shows.
 *
 * References are read as in attributes, where `&copy=2` of an address is none.
 */
function wordsOfPage(html: string): string {
  const withoutTags = html.replace(
    /<[^>]*>/g,
    (tag) =>
      ` ${[...tag.matchAll(STATED)].map(([, double, single]) => double ?? single).join(' ')} `,
  );
  return decodeHTMLAttribute(withoutTags.replace(/(\d{4}-\d{2}-\d{2})T(?=\d)/g, '$1 '));
}
