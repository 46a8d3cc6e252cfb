import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/intake/claims/find-claims.ts';

const state = (id: string, name: string, country: string) => ({
  id,
  names: [name],
  kind: 'state' as const,
  country,
});

const background = {
  actors: [
    state('iran', 'Iran', 'IR'),
    state('united-states', 'United States', 'US'),
    state('britain', 'United Kingdom', 'GB'),
    state('russia', 'Russia', 'RU'),
    { id: 'hamas', names: ['Hamas'], kind: 'armed-group' as const },
  ],
  outlets: [],
  incidents: [],
  source: undefined,
  date: '2024-03-04',
};

const segment = (text: string, line: number) => ({ part: 'body' as const, text, line });

/** The claims of a sentence as “stance accused”. */
function claimsIn(sentence: string): string[] {
  const { claims } = findClaims(
    [segment('A depot near the border', 1), segment(sentence, 3)],
    background,
  );
  return claims.map(
    ({ stance, accused }) => `${stance} ${accused.map(({ actor }) => actor).join('+') || '–'}`,
  );
}

/** A sentence and its claims, with a star for each of the words behind them. */
const rows: readonly (readonly [sentence: string, claims: string, words: string])[] = [
  [
    'Officials said the Iranian * struck the depot.',
    'asserts iran',
    'army military force troop navy airforce airman soldier government regime state agent ' +
      'spy intelligence service commando marine command guard police agency ministry ' +
      'authority unit brigade pilot gunner artillery general commander leader operative ' +
      'leadership',
  ],
  [
    'Officials said an Iranian * hit the depot.',
    'asserts iran',
    'drone jet warplane plane helicopter missile rocket bomber bomb shell tank warship ship ' +
      'submarine gunboat strike airstrike raid attack torpedo mortar gunship f-16 f-35',
  ],
  [
    'Officials said Iranian * hit the depot.',
    'asserts iran',
    'artillery aircraft fire bombardment',
  ],
  [
    'Officials said a Hamas * struck the depot.',
    'asserts hamas',
    'rebel fighter militant gunman insurgent militia militiaman movement group guerrilla ' +
      'terrorist attacker bomber supporter member cell faction party organisation ' +
      'organization network',
  ],
  [
    'Police said Karim Salih killed four people. The prosecutor said the * attacked the church.',
    'asserts karim-salih | asserts karim-salih',
    'suspect gunman shooter attacker assailant accused defendant perpetrator culprit bomber',
  ],
  ['Iran said * drones struck the depot.', 'claims-own iran', 'our its my'],
  ['Iran said * drones struck the depot.', 'asserts –', 'their his her'],
  ['Officials said * drones struck the depot.', 'asserts united-states', 'US U.S. American'],
  ['Officials said * drones struck the depot.', 'asserts britain', 'UK U.K. British'],
  ['Officials said * struck the depot.', 'asserts russia', 'Moscow'],
  ['Officials said the * ordered the killing.', 'asserts russia', 'Kremlin'],
  ['Officials said * struck the depot.', 'asserts iran', 'Tehran'],
  ['Officials said * struck the depot.', 'asserts united-states', 'Washington America US U.S.'],
  ['Officials said * struck the depot.', 'asserts britain', 'Britain UK'],
  ['Officials said * struck the depot.', 'asserts turkiye', 'Turkey'],
  ['Officials said * struck the depot.', 'asserts iraq', 'Baghdad'],
  ['Officials said * struck the depot.', 'asserts syria', 'Damascus'],
  ['Officials said * struck the depot.', 'asserts china', 'Beijing'],
  ['Officials said * struck the depot.', 'asserts north-korea', 'Pyongyang'],
  [
    'Officials said * Karim killed four people.',
    'asserts –',
    'Typhoon Hurricane Cyclone Storm Earthquake Tsunami Virus Flood Fire Wildfire ' + 'Coronavirus',
  ],
];

describe('whose deed it is told to be', () => {
  test.for(
    rows.flatMap(([sentence, claims, words]) =>
      words.split(' ').map((word) => [sentence.replace('*', word), claims] as const),
    ),
  )('%s', ([sentence, claims]) => {
    expect(claimsIn(sentence).join(' | ')).toBe(claims);
  });

  test.for([
    ['Officials said the army of Iran struck the depot.', 'asserts iran'],
    ['Officials said drones from Iran struck the depot.', 'asserts iran'],
    ['Officials said a base in Iran struck the depot.'],
    ['Officials said an Iran-backed militia struck the depot.'],
    ['Officials said George Iran struck the depot.'],
    ['Officials said New Iran struck the depot.'],
    ['Officials said Karim Salih struck the depot.', 'asserts karim-salih'],
    ['Officials said President Karim Salih struck the depot.', 'asserts karim-salih'],
    ['Officials said 21-year-old Karim Salih struck the depot.', 'asserts karim-salih'],
    ['Officials said Mohammad bin Salman struck the depot.', 'asserts mohammad-bin-salman'],
    ['Officials said a Karim Salih struck the depot.'],
    ['Officials said the Houthis struck the depot.', 'asserts houthis'],
    ['Officials said the United States and Iran struck the depot.', 'asserts united-states+iran'],
    ['Officials said American and Iranian jets struck the depot.', 'asserts united-states+iran'],
    [
      'Officials said both Iran and the United States struck the depot.',
      'asserts iran+united-states',
    ],
    ['Officials said Iran and Karim Salih struck the depot.', 'asserts iran'],
    ['Officials said Iran officials struck the depot.'],
    ['Officials said an Iran bomb struck the depot.'],
    ['Iran said that it had struck the depot.', 'claims-own iran'],
    ['Iran said they had struck the depot.'],
    ['An Iranian official said it struck the depot.', 'claims-own iran'],
    ['Iranian officials said they struck the depot.', 'claims-own iran'],
    ['Iran denied that they had struck the depot.', 'denies iran'],
    ['Iran confirmed that it struck the depot.', 'admits iran'],
    ['Iran said on Monday that Russia may have struck the depot.', 'suspects russia'],
    ['Iran confirmed that Russia may have struck the depot.', 'suspects russia'],
    ['Iran denied that Russia struck the depot.', 'disputes russia'],
    ['Iran retracted its report that Russia struck the depot.', 'retracts russia'],
    ['“We struck the depot,” Iran said.', 'claims-own iran'],
    ['“It struck the depot,” Iran said.'],
    ['Iran denied the claims.', 'denies iran'],
    ['Iran denied the talks.'],
    ['Iran declined to comment on the attack.', 'declines-to-comment iran'],
    ['Officials said the talks ended because the minister was ill.'],
    ['Iran boasted of striking the depot.', 'claims-own iran'],
    ['Iran bragged that it struck the depot.', 'claims-own iran'],
    ['Officials said Sarvia’s Karim Salih struck the depot.'],
    [
      'Asked whether Iran struck the depot, the ministry declined to comment.',
      'declines-to-comment iran',
    ],
    ['Asked whether Iran struck the depot, the ministry did not comment.', 'no-comment iran'],
    [
      'Asked whether Iran struck the depot, the ministry would neither confirm nor deny it.',
      'neither-confirms-nor-denies iran',
    ],
    ['Iran confirmed Iranian drones bombed the depot.', 'admits iran'],
    ['Officials said Iran rebels struck the depot.'],
    ['Officials said the Iranian struck the depot.'],
    ['Officials said Iran, not Russia, struck the depot.', 'asserts iran'],
    ['Russia declined to say whether Iran struck the depot.', 'declines-to-comment iran'],
    [
      'Russia would neither confirm nor deny that Iran struck the depot.',
      'neither-confirms-nor-denies iran',
    ],
    ['Officials said Iran was suspected of the attack.', 'suspects iran'],
    ['Iranian officials admitted that they struck the depot.', 'admits iran'],
    ['Officials said Iran had no part in the attack.', 'disputes iran'],
  ])('%s', ([sentence = '', ...claims]) => {
    expect(claimsIn(sentence)).toEqual(claims);
  });
});

test('a name that is spelt otherwise later is an alias of the one that is proposed', () => {
  const { proposed } = findClaims(
    [
      segment(
        'Officials said Houthi rebels struck the depot. Police said the Houthis attacked the village.',
        1,
      ),
    ],
    background,
  );
  expect(proposed.filter(({ id }) => id.startsWith('houthi'))).toEqual([
    {
      kind: 'actor',
      id: 'houthi',
      name: 'Houthis',
      aliases: ['Houthi'],
      because: 'the text says that Houthi did something',
    },
  ]);
});
