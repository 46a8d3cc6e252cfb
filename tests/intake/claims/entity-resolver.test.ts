import { expect, test } from 'vitest';
import { EntityResolver } from '../../../src/intake/claims/entity-resolver.ts';

const known = {
  outlets: [{ id: 'reuters', names: ['Reuters'] }],
  actors: [
    { id: 'united-states', names: ['The United States', 'US'] },
    { id: 'usa', names: ['Someone'] },
  ],
  incidents: [],
};

const actor = (name: string, of?: string) => ({ kind: 'actor' as const, name, of });

test('resolves what the record has, and proposes what it does not have', () => {
  const entities = new EntityResolver(known);
  expect(entities.speakerId(actor('the U.S.'))).toBe('united-states');
  expect(entities.speakerId(actor('Reuters'))).toBe('reuters');
  expect(entities.speakerId(actor('Mark Esper', 'US'))).toBe('mark-esper');
  expect(entities.outletId('NYT')).toBe('nyt');
  expect(entities.speakerId({ kind: 'outlet', name: 'NYT' })).toBe('nyt');
  expect(entities.speakerId({ kind: 'author' })).toBe('author');
  expect(entities.proposed).toEqual([
    {
      kind: 'actor',
      id: 'mark-esper',
      name: 'Mark Esper',
      of: 'united-states',
      because: 'Mark Esper says something in the text',
    },
    { kind: 'outlet', id: 'nyt', name: 'NYT', because: 'the text has something through NYT' },
  ]);
});

test('gives the same words the same speaker of the article’s own, and others another', () => {
  const entities = new EntityResolver(known);
  const source = (description: string, of?: string) => ({
    kind: 'anonymous' as const,
    description,
    of,
    count: 2,
    reason: undefined,
  });
  const first = entities.speakerId(source('two US officials', 'US'));
  expect(entities.speakerId(source('two US officials', 'US'))).toBe(first);
  expect(entities.speakerId(source('Two U.S. officials', 'Atlantis'))).toBe(
    'two-us-officials-here',
  );
  expect(entities.speakerId(source('שלום'))).toBe('speaker');
  expect(entities.speakerId({ kind: 'document', description: 'שלום', by: undefined })).toBe(
    'speaker-here',
  );
  expect(entities.speakers.slice(0, 2)).toEqual([
    {
      id: 'two-us-officials',
      kind: 'anonymous',
      description: 'two US officials',
      of: 'united-states',
      count: 2,
      doubts: [],
    },
    {
      id: 'two-us-officials-here',
      kind: 'anonymous',
      description: 'Two U.S. officials',
      count: 2,
      doubts: [{ field: 'of', reason: '“Atlantis” is no actor of the record' }],
    },
  ]);
});

test('takes no id that an entry has', () => {
  const entities = new EntityResolver(known);
  expect(entities.speakerId(actor('USA'))).toBe('usa-here');
});

test('knows the actor behind a source', () => {
  const entities = new EntityResolver(known);
  expect(entities.actorOf(actor('US'))).toBe('united-states');
  expect(entities.actorOf({ kind: 'document', description: 'a memo', by: 'US' })).toBe(
    'united-states',
  );
  expect(entities.actorOf({ kind: 'outlet', name: 'Reuters' })).toBeUndefined();
});
