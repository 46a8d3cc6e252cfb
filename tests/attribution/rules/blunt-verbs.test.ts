import { describe, expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

describe('an attack is one of words', () => {
  test.for([
    ['at what is said', 'Iran slammed the accusation.', '[Iran] <slammed> {the accusation}'],
    ['at a policy', 'The army attacked the policy.', '[The army] <attacked> {the policy}'],
    ['by a person at a person', 'Clinton attacked Trump.', '[Clinton] <attacked> {Trump}'],
    [
      'at people by what they are',
      'Clinton hit back at critics.',
      '[Clinton] <hit back at> {critics}',
    ],
    [
      '“as” something',
      'Israel attacked the report as a fabrication.',
      '[Israel] <attacked> {the report as a fabrication}',
    ],
    [
      '“over” something',
      'Iran slammed Israel over the ban.',
      '[Iran] <slammed> {Israel over the ban}',
    ],
  ] as const)('%s', ([, text, relation]) => {
    expect(relationsIn(text)).toEqual([relation]);
  });
});

describe('an attack is a deed', () => {
  test.for([
    ['by a state at a thing', 'Israel attacked the base.'],
    ['by a state at a state', 'Iran attacked Israel.'],
    ['at a state', 'The man attacked Israel.'],
    ['by the army at a place', 'The army slammed the village with shells.'],
    ['back at a thing', 'Hezbollah hit back at the convoy.'],
    ['reported as one', 'Olm reportedly attacked Prill.'],
  ] as const)('%s', ([, text]) => {
    expect(
      relationsIn(text).filter((relation) =>
        /attacked|slammed|hit/.test(relation.split('>')[0] ?? ''),
      ),
    ).toEqual([]);
  });
});
