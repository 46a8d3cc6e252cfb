import { computedVocabularies } from '../../analysis/terms.ts';
import { rules } from '../../corpus/rules/index.ts';
import { method } from '../../method/method.ts';
import { actorRequired, actorShape } from '../../model/actor.ts';
import { answerShape } from '../../model/answer.ts';
import { articleRequired, articleShape, speakerShape } from '../../model/article.ts';
import { claimShape, passageShape } from '../../model/claim.ts';
import { incidentRequired, incidentShape, placeShape } from '../../model/incident.ts';
import { outletRequired, outletShape } from '../../model/outlet.ts';
import { translationShape } from '../../model/translation.ts';
import { vocabularies } from '../../model/vocabularies.ts';
import { ownDefinition, type Term, termsOf } from '../../model/vocabulary.ts';
import type { RuleWords, TermWords } from '../../words/term.ts';
import type { Words } from '../../words/words.ts';
import { ruleWords } from '../shared/rule-links.ts';
import type { Site } from '../shared/site.ts';

export interface TermRow {
  value: string;
  definition: string;
  /** The standard or practice it follows; empty where it is this project’s own. */
  source: string;
}

export interface FieldRow {
  name: string;
  description: string;
  isRequired: boolean;
}

export interface MethodologyPage {
  rules: readonly RuleWords[];
  vocabularies: readonly VocabularyView[];
  computed: readonly VocabularyView[];
  entries: readonly { name: string; fields: readonly FieldRow[] }[];
  checks: readonly { name: string; severity: string; demand: string }[];
}

export interface VocabularyView {
  id: string;
  name: string;
  definition: string;
  terms: readonly TermRow[];
}

/** The method as the code holds it: nothing here is written twice. */
export function methodologyPage(site: Site): MethodologyPage {
  const { words } = site;
  const { entries, severity } = words.methodology;
  return {
    rules: method.map((rule) => ruleWords(rule, site)),
    vocabularies: vocabularies.map((vocabulary) => vocabularyView(vocabulary, 'value', words)),
    computed: computedVocabularies.map((vocabulary) => vocabularyView(vocabulary, 'label', words)),
    entries: [
      entryView(entries.article, articleShape, articleRequired),
      entryView(entries.speaker, speakerShape, []),
      entryView(entries.claim, claimShape, ['id', 'speaker', 'evidence']),
      entryView(entries.passage, passageShape, ['quote']),
      entryView(entries.translation, translationShape, ['words', 'by']),
      entryView(entries.incident, incidentShape, incidentRequired),
      entryView(entries.place, placeShape, []),
      entryView(entries.actor, actorShape, actorRequired),
      entryView(entries.outlet, outletShape, outletRequired),
      entryView(entries.answer, answerShape, ['rule', 'at', 'hash', 'reason']),
    ],
    checks: rules.map(({ name, severity: of, demand }) => ({
      name,
      severity: severity[of],
      demand,
    })),
  };
}

function vocabularyView(
  vocabulary: { name: string; definition: string; terms: Readonly<Record<string, Term>> },
  called: 'value' | 'label',
  words: Words,
): VocabularyView {
  const { name, definition } = words.vocabulary(vocabulary);
  return {
    id: vocabulary.name.replaceAll(' ', '-'),
    name: words.grammar.capitalised(name),
    definition,
    terms: termsOf(vocabulary).map(([value, { source, broader, together }]) => ({
      // What editors write stands as they write it, what pages print as they print it.
      value: called === 'value' ? value : words.term(vocabulary, value).label,
      definition: definitionOf(words.term(vocabulary, value), { broader, together }, words),
      source: source === ownDefinition ? '' : source,
    })),
  };
}

function definitionOf(
  { definition }: TermWords,
  {
    broader,
    together = [],
  }: { broader: string | undefined; together: Term['together'] | undefined },
  { methodology }: Words,
): string {
  const meaning = broader === undefined ? definition : methodology.kindOf(definition, broader);
  return together.length > 0 ? methodology.together(meaning, together) : meaning;
}

function entryView(
  name: string,
  shape: Readonly<Record<string, { description?: string | undefined }>>,
  required: readonly string[],
): MethodologyPage['entries'][number] {
  return {
    name,
    fields: Object.entries(shape).map(([field, schema]) => ({
      name: field,
      description: schema.description ?? '',
      isRequired: required.includes(field),
    })),
  };
}
