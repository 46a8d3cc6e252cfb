import { expect, test } from 'vitest';
import { aspectOf } from '../../../src/intake/claims/aspect.ts';

const words: Readonly<Record<string, readonly string[]>> = {
  toll: 'killed dead died death deaths wounded injured casualties fatalities missing'.split(' '),
  cause: [
    ...'cause caused causing short-circuit accident accidental malfunction'.split(' '),
    ...['triggered by', 'due to', 'short circuit', 'ruled out'],
  ],
  means: [
    ...'drone drones quadcopter quad-copters warplane missile rockets airstrike malware'.split(' '),
    ...[
      'air strikes',
      'car bomb',
      'suicide bomb',
      'suicide bomber',
      'suicide bombing',
      'nerve agent',
    ],
  ],
  damage:
    'destroy destroyed destroying damage damaged damages damaging burned burnt burning collapse collapsed explosion fire'.split(
      ' ',
    ),
  target:
    'target targeted targeting targets depot base compound headquarters convoy factory housed facility'.split(
      ' ',
    ),
  motive: [
    ...'retaliate retaliation retaliated because'.split(' '),
    ...['in order to', 'in response to', 'to prevent'],
  ],
  place: [
    ...['launched from', 'occurred in', 'occurred at', 'occurred near'],
    ...['near the town', 'near the city', 'near the village'],
  ],
  other: ['burnish', 'deadline', 'debased', 'the weather'],
};

test.for(
  Object.entries(words).flatMap(([about, all]) => all.map((word) => [about, word] as const)),
)('%s: %s', ([about, word]) => {
  expect(aspectOf(`that it ${word}, he said`)).toBe(about);
});

test.for([
  ['toll', 'killed by the fire that a drone caused'],
  ['cause', 'the fire that a drone caused'],
  ['means', 'the drone that burned the depot'],
  ['damage', 'the fire in the depot because it rained'],
  ['target', 'the depot near the town because it rained'],
  ['motive', 'near the town because it rained'],
] as const)('the more telling word decides: %s in “%s”', ([about, text]) => {
  expect(aspectOf(text)).toBe(about);
});
