import type { SourceFrom } from '../tagging/subjects.ts';
import type { Attribution, AttributionDoubt } from './attribution.ts';
import type { AttributionSpans, RuleId } from './attribution-spans.ts';

/** What an explanation is made of. */
type Found = Pick<AttributionSpans, 'rule' | 'form' | 'lemma' | 'sourceFrom'>;

const places: Readonly<Record<SourceFrom, string>> = {
  beside: 'beside the verb',
  'before-insertion': 'before an insertion',
  shared: 'shared with the verb before',
  'main-clause': 'of the main clause',
  behind: 'behind the verb',
};

/** What each rule saw, in words; the place of the source is added to it. */
const seen: Readonly<Record<RuleId, (found: Found) => string>> = {
  'according-to': ({ lemma }) => lemma,
  adjectives: ({ lemma, form }) => `${lemma}: ${form}`,
  blame: ({ lemma, form }) => `${lemma}: blame, ${form}`,
  'as-said': ({ lemma }) => `${lemma}: as an aside`,
  'before-quotation': () => 'before a colon and a quotation',
  'cited-as-saying': () => 'cited as saying',
  'content-before-verb': ({ lemma }) => `${lemma}: aside`,
  gap: ({ lemma }) => `${lemma}: gap`,
  headline: () => 'name and colon',
  hearsay: ({ lemma }) => lemma,
  'neither-nor': () => 'neither confirm nor deny',
  nouns: ({ lemma, form }) => `${lemma}: ${form}`,
  passives: ({ lemma, form }) => `${lemma}: passive, ${form}`,
  seeming: ({ lemma }) => `${lemma}: seeming`,
  'verb-before-content': ({ lemma, form }) => `${lemma}: ${form}`,
};

/** What made the reader take words for an attribution, for an editor: “refuse: to; source beside the verb”. */
export function explain(found: Found): string {
  const { rule, sourceFrom } = found;
  const what = seen[rule](found);
  return sourceFrom === undefined ? what : `${what}; source ${places[sourceFrom]}`;
}

/** A doubt as a phrase that names what is doubtful: “speaker not found: “it””. */
export function explainDoubt({ field, reason }: AttributionDoubt): string {
  return field === 'cue' ? reason : `${field} ${reason}`;
}

/** An attribution as it is printed: how it was found and what is doubtful in words. */
export type PrintedAttribution = Omit<Attribution, keyof Found | 'doubts'> & {
  why: string;
  doubts: readonly string[];
};

/** An attribution with its explanation and its doubts in words, in the order of fields that is printed. */
export function printed(attribution: Attribution): PrintedAttribution {
  const { rule, form, lemma, sourceFrom, certainty, doubts, ...meaning } = attribution;
  const why = explain({ rule, form, lemma, sourceFrom });
  return { ...meaning, why, certainty, doubts: doubts.map(explainDoubt) };
}
