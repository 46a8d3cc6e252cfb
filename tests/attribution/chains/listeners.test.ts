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
