import { describe, expect, test } from 'vitest';
import { blameFrames } from '../../src/attribution/clauses/blame.ts';
import { scopes } from '../../src/deeds/factuality.ts';
import { predicates } from '../../src/deeds/predicate-deeds.ts';
import { deedsOf, shown } from './found-deeds.ts';

const agentsIn = (text: string): string[] =>
  deedsOf(text).map((deed) => shown(deed, text).split(' · ')[0] ?? '');

describe('each frame of blame finds whom it blames', () => {
  test.for(blameFrames.map(({ example, blames }) => [example, blames] as const))('%s', ([
    example,
    blames,
  ]) => {
    expect(agentsIn(example)).toContain(blames);
  });
});

describe('each predicate finds whose deed it was', () => {
  test.for(predicates.map(({ example, agent, says }) => ({ example, agent, says })))('$example', ({
    example,
    agent,
    says,
  }) => {
    expect(
      deedsOf(example).map((deed) => shown(deed, example).split(' · ').toSpliced(1, 1)),
    ).toContainEqual([agent, says]);
  });
});

describe('each scope says how a deed is presented', () => {
  test.for(scopes.map(({ example, is }) => ({ example, is })))('$example', ({ example, is }) => {
    const found = new Set(deedsOf(example).map(({ factuality }) => factuality));
    expect([...found]).toEqual([is]);
  });
});

describe('who does what', () => {
  test.for([
    ['Israel struck the depot.', ['Israel · struck · actual']],
    ['The depot was struck by Israel.', ['Israel · struck · actual']],
    ['The depot was struck.', []],
    ['Israel has recently carried out a series of airstrikes.', ['Israel · carried out · actual']],
    ['Israel carried out an exercise.', []],
    ['Israel launched an inquiry into the attack.', []],
    ['Israel launched an attack.', ['Israel · launched · actual']],
    ['Israel struck a deal.', []],
    ['Israel hit back at the report.', []],
    ['Israel fired a missile at the depot.', ['Israel · fired · actual']],
    ['Israel fired its minister.', []],
    ['Israel fired on the convoy.', ['Israel · fired · actual']],
    ['Iran supplied the drones.', ['Iran · supplied · actual · supplied']],
    ['Iran supplied the bread.', []],
    ['Iran ordered the killing.', ['Iran · ordered · actual · ordered']],
    [
      'Iran ordered the army to strike.',
      ['Iran · ordered · actual · ordered', 'the army · strike · unreal'],
    ],
    [
      'Rockets fired by Iran killed four.',
      ['Iran · fired · actual', 'Rockets fired by Iran · killed · actual'],
    ],
    [
      'An Israeli strike killed four.',
      ['An Israeli strike · killed · actual', 'An Israeli · strike · actual'],
    ],
    ['A planned Israeli strike was called off.', ['A planned Israeli · strike · unreal']],
    ['The alleged Israeli strike was over.', ['The alleged Israeli · strike · possible']],
    ['Evidence of Israeli involvement was found.', ['Israeli · involvement · actual']],
    ['No Israeli involvement was found.', ['No Israeli · involvement · negated']],
    ['The Israeli role in the talks was small.', []],
    ['The Israeli role in the strike was small.', ['The Israeli · role · actual']],
    ['The marine corps targeted the headquarters.', ['The marine corps · targeted · actual']],
    ['The Paris attack killed four.', ['The Paris attack · killed · actual']],
    ['Israel’s attack on the depot was over.', ['Israel’s · attack · actual']],
    [
      'The murder of the writer inside the consulate by agents was over.',
      ['agents · murder · actual'],
    ],
    ['It was Israel that struck the depot.', ['Israel · struck · actual']],
    ['Israel, which struck the depot, was silent.', ['Israel · struck · actual']],
    ['He criticised Israel for striking the depot.', ['Israel · striking · actual']],
    [
      '“Israel struck the depot,” he said. “We did it.”',
      ['Israel · struck · actual', 'We · did · actual'],
    ],
    ['He said Israel “attacked our people”.', ['Israel · attacked · actual']],
    ['US officials confirm Israel behind strikes', ['Israel · behind · actual']],
    ['Israel accused Iran of lying.', []],
    ['Israel did not accuse Iran of the attack.', ['Iran · accuse · unreal']],
    ['Israel suspects Iran of the attack.', ['Iran · suspects · possible']],
    ['Police identified the suspect as Karim Salih.', ['Karim Salih · identified · possible']],
  ] as const)('%s', ([text, expected]) => {
    expect(deedsOf(text).map((deed) => shown(deed, text))).toEqual(expected);
  });
});
