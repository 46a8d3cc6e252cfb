import { expect, test } from 'vitest';
import { actorSchema } from '../../src/model/actor.ts';

test('what is left out is empty', () => {
  expect(actorSchema.parse({ name: 'Israel', kind: 'state' })).toMatchObject({
    name: 'Israel',
    kind: 'state',
    aliases: [],
    broader: [],
    of: undefined,
    since: undefined,
    until: undefined,
    draft: false,
  });
});

test.for([
  ['Q801', true],
  ['801', false],
  ['Q0801', false],
  ['q801', false],
] as const)('%s as a Wikidata id: %s', ([wikidata, expected]) => {
  expect(actorSchema.safeParse({ wikidata }).success).toBe(expected);
});
