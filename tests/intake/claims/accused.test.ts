import { expect, test } from 'vitest';
import { accusedByCue, accusedIn } from '../../../src/intake/claims/accused.ts';

const actors = [
  { id: 'israel', names: ['Israel', 'the Jewish state'] },
  { id: 'israeli-air-force', names: ['Israeli Air Force'] },
  { id: 'iran', names: ['Iran'] },
  { id: 'iraq', names: ['Iraq'] },
  { id: 'syria', names: ['Syria'] },
];
const accused = (words: string) =>
  accusedIn(words, actors).map(({ actor, role }) => `${actor} ${role}`);

test.each([
  ['Israel was behind an airstrike on an Iraqi ammunition depot', ['israel executed']],
  ['Israel has recently carried out a series of airstrikes', ['israel executed']],
  ['Israel was also responsible for the July 19 strike', ['israel executed']],
  ['the Israeli Air Force has conducted hundreds of strikes', ['israeli-air-force executed']],
  ['Israeli drones reportedly attacked a military compound in Iran', ['israel executed']],
  ['the August 12th arms depot blast, also widely blamed on Israel', ['israel executed']],
  ['the attack was carried out by Iran', ['iran executed']],
  ['where the Jewish state struck the Osirak nuclear reactor', ['israel executed']],
  ['Iran had provided drones to Russia', ['iran supplied']],
  ['repeat airstrikes on Syria of the past couple years', []],
  ['a military base in Iraq near the border with Iran', []],
  ['growing tensions between Iran and Israel', []],
  ['Iran-backed groups carried out the attack', []],
])('%s: %j', (words, expected) => {
  expect(accused(words)).toEqual(expected);
});

test('tells the words it goes by', () => {
  expect(accusedIn('Israel has recently carried out strikes', actors)).toEqual([
    { actor: 'israel', role: 'executed', because: 'Israel … carried out' },
  ]);
});

test('a cue of blame accuses whom its content names first', () => {
  expect(accusedByCue('blamed', 'Iran for the attack', actors)).toEqual([
    { actor: 'iran', role: 'executed', because: 'blamed … Iran' },
  ]);
  expect(accusedByCue('said', 'Iran is a state', actors)).toEqual([]);
});

test.each([
  ['evidence supported his murder inside the consulate by Iran', ['iran executed']],
  ['Iranian involvement was plain', ['iran executed']],
  ['Iran accepted responsibility for the crash', ['iran executed']],
  ['Iran committed the murder', ['iran executed']],
])('%s: %j, by other words', (words, expected) => {
  expect(accused(words)).toEqual(expected);
});
