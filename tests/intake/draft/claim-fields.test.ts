import { expect, test } from 'vitest';
import { claimFields } from '../../../src/intake/draft/claim-fields.ts';
import type { FoundClaim } from '../../../src/model/found-claims.ts';

const claim: FoundClaim = {
  id: 'one',
  about: 'other',
  speakers: ['iran'],
  stance: 'asserts',
  accused: [],
  incidents: [],
  evidence: [{ quote: 'So it was.' }],
  line: 1,
  doubts: [{ field: 'incidents', reason: 'none of the record fits' }],
};

test('ends with the line that an editor deletes to confirm it', () => {
  expect(claimFields(claim).fields.at(-1)).toEqual({ name: 'proposed', value: 'true' });
});

test('says what is not certain above its field, and above the claim where that is left open', () => {
  expect(claimFields(claim).comment).toBe('incidents none of the record fits: check');
  const named = claimFields({ ...claim, incidents: ['raid'] });
  expect(named.comment).toBeUndefined();
  expect(named.fields.find(({ name }) => name === 'incidents')?.comment).toBe(
    'incidents none of the record fits: check',
  );
});
