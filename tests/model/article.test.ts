import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.ts';

test('what is left out is empty, `excerpts` and no draft', () => {
  expect(articleSchema.parse({})).toMatchObject({
    title: undefined,
    captions: [],
    rights: 'excerpts',
    draft: false,
    actors: [],
    claims: [],
    corrections: [],
  });
});

describe('speakers', () => {
  const read = (speaker: Record<string, unknown>) =>
    articleSchema.parse({ speakers: { officials: speaker } }).speakers.get('officials');

  test('unnamed people, with whom they belong to and how many they are', () => {
    expect(read({ anonymous: 'two senior US officials', of: 'united-states', count: '2' })).toEqual(
      {
        kind: 'anonymous',
        description: 'two senior US officials',
        of: 'united-states',
        count: 2,
        reason: undefined,
        sameAs: [],
        independentOf: new Map(),
      },
    );
  });

  test('a document, with who wrote it', () => {
    expect(read({ document: 'A report', by: 'iraq', release: 'issued' })).toMatchObject({
      kind: 'document',
      description: 'A report',
      by: 'iraq',
      release: 'issued',
    });
  });

  test('only a document is released', () => {
    const speakers = { officials: { anonymous: 'officials', release: 'leaked' } };
    const { error } = articleSchema.safeParse({ speakers });
    expect(error?.issues.map(({ path }) => path)).toEqual([['speakers', 'officials', 'release']]);
  });

  test.for([{}, { anonymous: 'a', document: 'b' }])('%j is neither', (speaker) => {
    const { error } = articleSchema.safeParse({ speakers: { officials: speaker } });
    expect(error?.issues.map(({ path }) => path)).toEqual([['speakers', 'officials']]);
  });
});

test('only fields that can come from elsewhere stand under not-in-text', () => {
  const { error } = articleSchema.safeParse({ 'not-in-text': { title: 'none', claims: 'mine' } });
  expect(error?.issues).toHaveLength(1);
});
