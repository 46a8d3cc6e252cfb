import { describe, expect, test } from 'vitest';
import { attributionRecordsOf } from '../src/analysis/attribution-records.ts';
import { contradictionsOf } from '../src/analysis/contradictions.ts';
import { differencesOf } from '../src/analysis/differences.ts';
import { jointIndependence, originsOf } from '../src/analysis/origins.ts';
import { relationsOf } from '../src/analysis/relations.ts';
import * as computed from '../src/analysis/terms.ts';
import type { Value } from '../src/model/claim.ts';
import * as coded from '../src/model/vocabularies.ts';
import { type Term, termsOf } from '../src/model/vocabulary.ts';
import { loadRecord } from '../src/site/load-record.ts';

/** A made-up record in which every value that an editor may write, or a rule may find, stands at least once. */
const { graph, warnings } = await loadRecord('tests/fixtures/good-every-value/content');

const articles = [...graph.articles.values()];
const incidents = [...graph.incidents.values()];
const claims = [...graph.claims.values()];
const evidence = claims.flatMap((claim) => claim.evidence);
const documents = articles
  .flatMap(({ speakers }) => [...speakers.values()])
  .filter((speaker) => speaker.kind === 'document');
const attributions = incidents.flatMap(attributionRecordsOf);

const wordsOf = (value: Value | undefined) => (value?.kind === 'words' ? [value.words] : []);
const countedIn = (value: Value | undefined) =>
  value?.kind === 'counts' ? [...value.counts.keys()] : [];

type AnyVocabulary = { name: string; terms: Readonly<Record<string, Term>> };

/** Each vocabulary with what the record has of it: a new one needs a line here, a new value an entry in the record. */
const found: readonly (readonly [AnyVocabulary, readonly (string | undefined)[]])[] = [
  [coded.about, claims.map(({ about }) => about)],
  [coded.stance, claims.map(({ stance }) => stance)],
  [coded.role, claims.flatMap(({ accused }) => accused.map(({ role }) => role))],
  [coded.scope, claims.map(({ scope }) => scope)],
  [coded.cause, claims.flatMap(({ value }) => wordsOf(value))],
  [coded.tollCategory, claims.flatMap(({ value }) => countedIn(value))],
  [coded.articlePart, evidence.map(({ at }) => at.part)],
  [coded.translator, evidence.flatMap(({ translations }) => translations.map(({ by }) => by))],
  [coded.release, documents.map(({ release }) => release)],
  [coded.rights, articles.map(({ rights }) => rights)],
  [coded.incidentKind, incidents.map(({ incidentKind }) => incidentKind)],
  [coded.placePrecision, incidents.map(({ place }) => place?.precision)],
  [coded.actorKind, [...graph.actors.values()].map(({ actorKind }) => actorKind)],
  [coded.outletKind, [...graph.outlets.values()].map(({ outletKind }) => outletKind)],
  [computed.attributionState, attributions.map(({ state }) => state)],
  [computed.originKind, originsOf(claims).map(({ kind }) => kind)],
  [computed.independence, attributions.map(({ origins }) => jointIndependence(origins))],
  [computed.contradictionKind, incidents.flatMap(contradictionsOf).map(({ kind }) => kind)],
  [computed.differenceKind, incidents.flatMap(differencesOf).map(({ kind }) => kind)],
  [computed.relationKind, claims.flatMap(relationsOf).map(({ kind }) => kind)],
];

test('nothing of it is wrong', () => {
  expect(warnings).toBe('');
});

test('every vocabulary is looked for', () => {
  const looked = new Set(found.map(([vocabulary]) => vocabulary));
  const all: readonly AnyVocabulary[] = [...coded.vocabularies, ...computed.computedVocabularies];
  expect(all.filter((vocabulary) => !looked.has(vocabulary)).map(({ name }) => name)).toEqual([]);
});

describe('tests/fixtures/good-every-value has every value of', () => {
  const named = found.map(([vocabulary, values]) => ({ ...vocabulary, values }));
  test.for(named)('$name', ({ terms, values }) => {
    const missing = termsOf({ terms }).filter(([value]) => !values.includes(value));
    expect(missing.map(([value]) => value)).toEqual([]);
  });
});
