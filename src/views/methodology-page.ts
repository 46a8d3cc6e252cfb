import { type MethodRule, method } from '../analysis/method.ts';
import { computedVocabularies } from '../analysis/terms.ts';
import { type RuleName, rules } from '../corpus/rules.ts';
import { actorRequired, actorShape } from '../model/actor.ts';
import { articleRequired, articleShape, speakerShape } from '../model/article.ts';
import { claimShape, passageShape } from '../model/claim.ts';
import type { Severity } from '../model/diagnostic.ts';
import { incidentRequired, incidentShape, placeShape } from '../model/incident.ts';
import { outletRequired, outletShape } from '../model/outlet.ts';
import { vocabularies } from '../model/vocabularies.ts';
import { type Term, termsOf } from '../model/vocabulary.ts';
import { capitalised } from './pieces.ts';

export interface TermRow {
  value: string;
  definition: string;
  source: string;
}

export interface FieldRow {
  name: string;
  description: string;
  isRequired: boolean;
}

export interface MethodologyPage {
  rules: readonly MethodRule[];
  vocabularies: readonly VocabularyView[];
  computed: readonly VocabularyView[];
  entries: readonly { name: string; fields: readonly FieldRow[] }[];
  checks: readonly { name: string; severity: Severity; demand: string }[];
}

export interface VocabularyView {
  id: string;
  name: string;
  definition: string;
  terms: readonly TermRow[];
}

/** The method as the code holds it: nothing here is written twice. */
export function methodologyPage(): MethodologyPage {
  return {
    rules: method,
    vocabularies: vocabularies.map(vocabularyView),
    computed: computedVocabularies.map(vocabularyView),
    entries: [
      entryView('Article', articleShape, articleRequired),
      entryView('Speaker in an article', speakerShape, []),
      entryView('Claim', claimShape, ['id', 'speaker', 'evidence']),
      entryView('Passage', passageShape, ['quote']),
      entryView('Incident', incidentShape, incidentRequired),
      entryView('Place', placeShape, []),
      entryView('Actor', actorShape, actorRequired),
      entryView('Outlet', outletShape, outletRequired),
    ],
    checks: ruleNames().map((name) => ({
      name,
      severity: rules[name].severity,
      demand: rules[name].demand,
    })),
  };
}

function ruleNames(): RuleName[] {
  const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name);
  return Object.keys(rules).filter(isRule);
}

function vocabularyView(vocabulary: {
  name: string;
  definition: string;
  terms: Readonly<Record<string, Term>>;
}): VocabularyView {
  return {
    id: vocabulary.name.replaceAll(' ', '-'),
    name: capitalised(vocabulary.name),
    definition: vocabulary.definition,
    terms: termsOf(vocabulary).map(([value, { definition, source, broader }]) => ({
      value,
      definition: broader === undefined ? definition : `${definition} A kind of: ${broader}.`,
      source,
    })),
  };
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
