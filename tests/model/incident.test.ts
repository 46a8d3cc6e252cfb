import { expect, test } from 'vitest';
import { incidentSchema } from '../../src/model/incident.ts';

test('a bare string is the name of a place', () => {
  expect(incidentSchema.parse({ place: 'Amirli' }).place).toEqual({
    name: 'Amirli',
    country: undefined,
    point: undefined,
    precision: undefined,
  });
});

test('a point is latitude and longitude in degrees', () => {
  expect(incidentSchema.parse({ place: { point: ['34.72', '-44.45'] } }).place?.point).toEqual([
    34.72, -44.45,
  ]);
});

test.for([
  [['91', '44']],
  [['34', '181']],
  [['34.7N', '44']],
  [['34']],
  [['34', '44', '10']],
  ['34,44'],
] as const)('%j is no point', ([point]) => {
  expect(incidentSchema.safeParse({ place: { point } }).success).toBe(false);
});
