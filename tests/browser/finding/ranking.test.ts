import { describe, expect, test } from 'vitest';
import { engineFor, found, type Told } from './small-index.ts';

const entry = (kind: string, url: string, name: string, content = ''): Told => ({
  url,
  ...{ names: kind === 'claim' ? [] : [name], content },
  filters: { kind: [kind] },
  meta: { title: name },
});

describe('the best comes first', () => {
  test.for([
    [
      'what is called exactly so, before what has it in its name',
      'Iran',
      ['actor', 'incident'],
      [entry('incident', 'incident', 'War of Iran'), entry('actor', 'actor', 'Iran')],
    ],
    [
      'a name of few other words, before one of many',
      'Syria',
      ['short', 'long'],
      [
        entry('incident', 'long', 'Strike on a convoy in eastern Syria', 'Syria, Syria'),
        entry('incident', 'short', 'Strikes in Syria'),
      ],
    ],
    [
      'a name that has the word, before one that begins so',
      'Amir',
      ['whole', 'beginning'],
      [
        entry('incident', 'beginning', 'Attack at Amirli'),
        entry('actor', 'whole', 'Amir-Abdollahian'),
      ],
    ],
    [
      'incidents, actors and outlets as they come, claims, articles',
      'drone',
      ['incident', 'outlet', 'actor', 'claim', 'article'],
      [
        entry('article', 'article', 'Drone found', 'a drone'),
        entry('claim', 'claim', '', 'a drone'),
        entry('outlet', 'outlet', 'Drone Weekly'),
        entry('actor', 'actor', 'Drone unit'),
        entry('incident', 'incident', 'Drone attack'),
      ],
    ],
    [
      'words side by side, before words apart',
      'drone attack',
      ['together', 'apart'],
      [
        entry('claim', 'apart', '', 'the attack by a drone'),
        entry('claim', 'together', '', 'a drone attack'),
      ],
    ],
    [
      'whole words and their forms, before words that begin so',
      'convoy',
      ['form', 'beginning'],
      [
        entry('claim', 'beginning', '', 'convoyish convoyish'),
        entry('claim', 'form', '', 'convoys'),
      ],
    ],
    [
      'what shows it, before what is filed under it; words that begin so after both',
      'Israel',
      ['shown', 'filed', 'beginning'],
      [
        entry('claim', 'beginning', '', 'Israeli'),
        { ...entry('claim', 'filed', '', 'he did'), others: [{ name: 'Israel', aliases: [] }] },
        entry('claim', 'shown', '', 'Israel did'),
      ],
    ],
    [
      'the latest among equals',
      'depot',
      ['later', 'earlier'],
      [entry('claim', 'later', '', 'the depot'), entry('claim', 'earlier', '', 'a depot')],
    ],
  ] as const)('%s', async ([, query, urls, records]) => {
    expect(await found(query, await engineFor(records))).toEqual(urls);
  });
});

test('two names are not one', async () => {
  const two: Told = { ...entry('actor', 'two', 'Amir'), names: ['Amir', 'Khan'] };
  const engine = await engineFor([two, entry('actor', 'one', 'Amir Khan')]);
  expect(await found('Amir Khan', engine)).toEqual(['one', 'two']);
  expect(await found('"Amir Khan"', engine)).toEqual(['one']);
});
