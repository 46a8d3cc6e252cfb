import { expect, test } from 'vitest';
import { saysTheSame } from '../../src/analysis/same-saying.ts';
import { articleOf, claimOf, recordOf } from '../record.ts';

const graph = recordOf({
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    israel: 'speaker: iraq, stance: asserts, accused: israel',
    denied: 'speaker: iran, stance: denies, accused: israel',
    ordered: 'speaker: iraq, stance: asserts, accused: {israel: ordered}',
    iran: 'speaker: iraq, stance: asserts, accused: iran',
    both: 'speaker: iraq, stance: asserts, accused: [iran, {israel: ordered}]',
    nobody: 'speaker: unattributed, about: attribution, stance: no-comment',
    cause: 'speaker: iraq, about: cause, value: drone strike',
    spelt: 'speaker: iran, about: cause, value: Drone-Strike',
    means: 'speaker: iraq, about: means, value: drone strike',
    fire: 'speaker: iraq, about: cause, value: fire',
    happened: 'speaker: iraq, about: occurrence',
    not: 'speaker: iran, about: occurrence, stance: denies',
    death: 'speaker: iran, about: occurrence, value: his death',
    damage: 'speaker: iran, about: damage',
    harm: 'speaker: iraq, about: damage',
  }),
});

test.for([
  ['israel', 'denied', true],
  ['israel', 'ordered', false],
  ['israel', 'iran', false],
  ['ordered', 'both', true],
  ['israel', 'both', false],
  ['iran', 'both', true],
  ['nobody', 'israel', false],
  ['nobody', 'nobody', false],
  ['cause', 'spelt', true],
  ['cause', 'means', false],
  ['cause', 'fire', false],
  ['happened', 'not', true],
  ['happened', 'death', false],
  ['death', 'death', true],
  ['damage', 'harm', false],
  ['damage', 'happened', false],
] as const)('%s says the same as %s: %s', ([one, other, does]) => {
  const [a, b] = [claimOf(graph, `a/${one}`), claimOf(graph, `a/${other}`)];
  expect([saysTheSame(a, b), saysTheSame(b, a)]).toEqual([does, does]);
});
