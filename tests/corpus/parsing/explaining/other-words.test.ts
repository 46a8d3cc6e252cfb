import { describe, expect, test } from 'vitest';
import { valuesFor } from '../../../../src/corpus/parsing/explaining/other-words.ts';
import {
  about,
  actorKind,
  articlePart,
  cause,
  incidentKind,
  outletKind,
  placePrecision,
  release,
  rights,
  role,
  scope,
  stance,
  tollCategory,
  translator,
} from '../../../../src/model/vocabularies.ts';

describe('other words for a value of', () => {
  test.for([
    { of: about, word: 'weapon', values: ['means'] },
    { of: stance, word: 'refutes', values: ['denies', 'disputes'] },
    { of: role, word: 'Carried out', values: ['executed'] },
    { of: scope, word: 'unclear', values: ['ambiguous'] },
    { of: tollCategory, word: 'wounded', values: ['injured'] },
    { of: articlePart, word: 'standfirst', values: ['subtitle'] },
    { of: translator, word: 'deepl', values: ['machine'] },
    { of: release, word: 'seen', values: ['leaked'] },
    { of: rights, word: 'public_domain', values: ['full-text'] },
    { of: incidentKind, word: ' shelling ', values: ['missile-or-artillery-strike'] },
    { of: placePrecision, word: 'near', values: ['town'] },
    { of: actorKind, word: 'militia', values: ['armed-group'] },
    { of: outletKind, word: 'tv', values: ['broadcaster'] },
    { of: cause, word: 'weapon', values: [] },
    { of: actorKind, word: 'tv', values: [] },
  ])('$of.name: $word', ({ of: { terms }, word, values }) => {
    const found = valuesFor(word, Object.keys(terms));
    expect(found.map(([value]) => value)).toEqual(values);
  });

  test('no vocabulary: nothing', () => {
    expect(valuesFor('yes', ['true', 'false'])).toEqual([]);
  });
});
