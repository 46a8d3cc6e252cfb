import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/intake/claims/mentions.ts';
import { idOf, isSpelling } from '../../../src/intake/claims/names.ts';

test.for(
  'rebel rebels fighter fighters militant militants movement group militia force forces insurgent insurgents guerrilla guerrillas gunmen organisation organization network'.split(
    ' ',
  ),
)('“Saqr %s” are the Saqrs', (noun) => {
  expect(isSpelling(`Saqr ${noun}`, 'the Saqrs')).toBe(true);
});

test.for([
  ['al-Saqr', 'Al Saqr', true],
  ['Salih', 'Karim Salih', true],
  ['Karim', 'Karim Salih', false],
  ['Salih', 'Karim bin Salih', false],
  ['Karim Salih', 'Omar Salih', false],
] as const)('%s, %s: %s', ([one, other, same]) => {
  expect(isSpelling(one, other)).toBe(same);
  expect(isSpelling(other, one)).toBe(same);
});

test('a name is known without its article and full stops, and with any capitals', () => {
  const known = [{ id: 'us', names: ['The U.S.'] }];
  expect(['US', 'the US', 'u.s.', 'USA'].map((name) => idOf(name, known))).toEqual([
    'us',
    'us',
    'us',
    undefined,
  ]);
});

const known = [
  { id: 'iran', names: ['Iran'] },
  { id: 'japan', names: ['Japan'] },
  { id: 'cuba', names: ['Cuba'] },
  { id: 'finland', names: ['Finn'] },
  { id: 'oman', names: ['Oman'] },
  { id: 'egypt', names: ['Egypt'] },
  { id: 'army', names: ['Iran Army', 'army'] },
  { id: 'short', names: ['Abc'] },
];

test.for([
  ['Iran left', 'iran name'],
  ['Iranian drones', 'iran adjective'],
  ['Japanese drones', 'japan adjective'],
  ['Cuban drones', 'cuba adjective'],
  ['Finnish drones', 'finland adjective'],
  ['Omani drones', 'oman adjective'],
  ['Egyptian drones', 'egypt adjective'],
  ['the Iran Army left', 'army name'],
  ['Iran-backed', ''],
  ['an army left', ''],
  ['Abcian drones', ''],
  ['Iranology', ''],
  ['McIran', ''],
] as const)('%s: %s', ([text, mentions]) => {
  expect(
    mentionsOf(text, known)
      .map(({ id, form }) => `${id} ${form}`)
      .join(' '),
  ).toBe(mentions);
});
