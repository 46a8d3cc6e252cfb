import { expect, test } from 'vitest';
import {
  attributionState,
  computedVocabularies,
  contradictionKind,
  differenceKind,
  independence,
  originKind,
  relationKind,
} from '../../src/analysis/terms.ts';

test('of the states that hold the last counts, from nothing to what several claim', () => {
  expect(Object.keys(attributionState.terms)).toEqual([
    'none recorded',
    'withdrawn',
    'suspected',
    'unsourced',
    'asserted',
    'claimed unofficially',
    'contested',
    'acknowledged',
    'claimed by several',
  ]);
});

test('the methodology prints every vocabulary of what is computed', () => {
  expect(computedVocabularies).toEqual([
    attributionState,
    originKind,
    independence,
    differenceKind,
    contradictionKind,
    relationKind,
  ]);
});

test('every term has a label of its own in its vocabulary, and a definition that is a sentence', () => {
  for (const { name, definition, terms } of computedVocabularies) {
    const own = Object.values(terms);
    expect(new Set(own.map(({ label }) => label)).size, name).toBe(own.length);
    for (const text of [definition, ...own.map((term) => term.definition)])
      expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
    for (const { label, source } of own) expect([label, source]).not.toContain('');
  }
});
