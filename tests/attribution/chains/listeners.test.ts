import { describe, expect, test } from 'vitest';
import { listenerLinks } from '../../../src/attribution/chains/listeners.ts';
import { meaningsIn } from '../shown.ts';

const chainsIn = (text: string): string[] =>
  meaningsIn(text).map((meaning) => meaning.split(' · ')[1] ?? '');

describe('somebody is heard by an outlet', () => {
  test.for(listenerLinks.map(({ word, example }) => [word, example] as const))('%s: %s', ([
    ,
    example,
  ]) => {
    expect(chainsIn(example)[0]).toMatch(/^(?:Reuters|CNN|Fox News)$/);
  });

  test.for(['obtained', 'seen', 'reviewed'])('a report %s by one', (participle) => {
    expect(chainsIn(`A report ${participle} by Reuters said it was a drone.`)).toEqual(['Reuters']);
  });

  test.for(['Speaking to', 'Talking to', 'In an interview with'])('%s', (opening) => {
    expect(chainsIn(`${opening} CNN, the minister said it was over.`)).toEqual(['CNN']);
  });
});

test.for([
  'reporters',
  'journalists',
  'parliament',
  'congress',
  'lawmakers',
  'supporters',
])('what is told %s is heard by no outlet', (listeners) => {
  const text = `An official told Reuters it was hit. The official told ${listeners} it burned.`;
  expect(chainsIn(text)).toEqual(['Reuters', '–']);
});

test.for([
  ['two officials', 'anonymous “two officials”'],
  ['a report', 'document “a report”'],
  ['the AP', 'outlet AP'],
  ['Karim Salih', 'actor Karim Salih'],
])('an outlet that cites %s is the way', ([cited, speaker]) => {
  expect(meaningsIn(`Drones struck, Reuters said, citing ${cited}.`)).toEqual([
    `${speaker} · Reuters · asserts`,
    'outlet Reuters · – · asserts',
  ]);
});

test.for([
  ['a long talk with CNN', 'CNN'],
  ['a very long and frank and open talk at his old home with CNN', '–'],
])('heard in %s: %s', ([talk, chain]) => {
  expect(chainsIn(`He said on Sunday in ${talk} that it was over.`)).toEqual([chain]);
});
