import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { type Term, termsOf } from '../../src/model/vocabulary.ts';

describe.for(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s', ([
  ,
  vocabulary,
]) => {
  test('says what it is for, and readers of the schema are told the same', () => {
    expect(vocabulary.definition).toMatch(/\.$/);
    expect(vocabulary.schema.description).toBe(vocabulary.definition);
  });

  test.for(termsOf<Term>(vocabulary))('%s has a label, a definition and a source', ([
    value,
    term,
  ]) => {
    expect(term.label).not.toBe('');
    expect(term.definition).toMatch(/^[A-Z“].*\.$/s);
    expect(term.source).not.toBe('');
    expect(vocabulary.schema.parse(value)).toBe(value);
  });

  test('what a value is a kind of is a value, too', () => {
    const terms = termsOf<Term>(vocabulary);
    const values = terms.map(([value]) => value);
    const unknown = terms.filter(([, { broader }]) => broader && !values.includes(broader));
    expect(unknown).toEqual([]);
  });

  test('no two values have one label', () => {
    const labels = termsOf<Term>(vocabulary).map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
