import { completed, isLike, isolatedSentence } from './completed.ts';
import { english } from './english.ts';
import type { Grammar } from './sentences/grammar.ts';
import { isolated } from './sentences/isolation.ts';
import type { RichText } from './sentences/rich-text.ts';
import type { RuleWords, TermWords, VocabularyWords } from './term.ts';
import type { Words } from './words.ts';

/** As much of a thing as somebody has put into their language: any of its words and sentences. */
export type Translated<Thing> = Thing extends (...args: never[]) => unknown
  ? Thing
  : Thing extends readonly unknown[]
    ? Thing
    : { readonly [Key in keyof Thing]?: Translated<Thing[Key]> };

type LookedUp = 'language' | 'grammar' | 'term' | 'vocabulary' | 'rule';

/** What a catalogue in another language has of the English one. */
export interface PartialCatalogue extends Translated<Omit<Words, LookedUp>> {
  /** The language of these words (BCP 47). */
  readonly language: string;
  readonly grammar: Grammar;
  /** Values by the name of their vocabulary. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, Partial<TermWords>>>>>;
  /** Vocabularies by their name. */
  readonly vocabularies?: Readonly<Record<string, Partial<VocabularyWords>>>;
  /** Rules by their id. */
  readonly rules?: Readonly<Record<string, Partial<Omit<RuleWords, 'id'>>>>;
}

/**
 * The whole catalogue in a language: its own words, and English where it has none yet. English among
 * words of another direction is isolated, so that its full stops stay at its end.
 */
export function translated({
  language,
  grammar,
  terms = {},
  vocabularies = {},
  rules = {},
  ...own
}: PartialCatalogue): Words {
  const words = completed(own, english);
  if (!isLike(english, words)) throw new Error(`the catalogue in ${language} is of another form`);
  return {
    ...words,
    language,
    grammar: {
      ...grammar,
      and: joinedAsSaid(grammar.and, 'and'),
      or: joinedAsSaid(grammar.or, 'or'),
    },
    term: (vocabulary, value) => ({
      ...isolatedTerm(english.term(vocabulary, value)),
      ...terms[vocabulary.name]?.[value],
    }),
    vocabulary: (vocabulary) => ({
      name: isolated(vocabulary.name),
      definition: isolated(vocabulary.definition),
      ...vocabularies[vocabulary.name],
    }),
    rule: ({ id, title, rule, example, leavesOpen, relates, records }) => ({
      id,
      title: isolated(title),
      rule: rule.map(isolated),
      example: isolated(example),
      leavesOpen: leavesOpen === '' ? '' : isolated(leavesOpen),
      relates: relates === '' ? '' : isolated(relates),
      records: records.map(isolated),
      ...rules[id],
    }),
  };
}

/** Joins in a language what is said in it, and in English what is not said in it yet. */
function joinedAsSaid(own: Grammar['and'], join: 'and' | 'or'): Grammar['and'] {
  return (items) =>
    items.some(isEnglish) ? isolatedSentence(english.grammar[join](items)) : own(items);
}

const isEnglish = ([first]: RichText) => typeof first === 'string' && first.startsWith('\u2066');

const isolatedTerm = ({ label, definition }: TermWords): TermWords => ({
  label: isolated(label),
  definition: isolated(definition),
});
