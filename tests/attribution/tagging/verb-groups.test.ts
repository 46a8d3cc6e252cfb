import { describe, expect, test } from 'vitest';
import { parsedOf, shownNodes } from '../parsed.ts';

const groupsIn = (text: string): string[] => {
  const { nodes, groups } = parsedOf(text);
  return groups.map(
    ({ start, end, lemma, form, voice, polarity }) =>
      `${shownNodes(nodes.slice(start, end))}: ${lemma} ${form} ${voice} ${polarity}`,
  );
};

describe('a verb that leads to the one that says something', () => {
  test.for([
    'went on to',
    'continued to',
    'proceeded to',
    'began to',
    'started to',
    'used to',
    'needed to',
    'came to',
  ])('%s', (lead) => {
    expect(groupsIn(`She ${lead} insist it was over.`)[0]).toMatch(/^.+: insist finite active/);
  });

  test('but not “wanted to”', () => {
    expect(groupsIn('She wanted to insist on it.')[0]).toBe('wanted: want finite active positive');
  });
});

test.for(['not', 'never', 'hardly', 'rarely'])('“%s” denies', (negative) => {
  expect(groupsIn(`He has ${negative} said it.`)[0]).toMatch(/: say finite active negative$/);
});

test.for([
  'was',
  'is',
  'has been',
  'is being',
  'were',
  'are',
  'be',
  'am',
])('“%s” makes a passive', (auxiliary) => {
  expect(groupsIn(`It ${auxiliary} seen as a crime.`)[0]).toMatch(/: see finite passive/);
});

test.for([
  ['A report obtained by AP left.', 'obtained: obtain participle passive positive'],
  ['Asked about it, he left.', 'Asked: ask participle passive positive'],
  ['He left, asked why it burned.', 'asked: ask participle passive positive'],
  ['The blast, blamed on Israel, was small.', 'blamed: blame participle passive positive'],
  ['He left, saying it was over.', 'saying: say ing active positive'],
] as const)('%s', ([text, group]) => {
  expect(groupsIn(text)).toContain(group);
});

test('a particle belongs to its verb where both together have frames', () => {
  expect(groupsIn('He lashed out at them.')).toEqual([
    'lashed out: lash out finite active positive',
  ]);
  expect(groupsIn('He walked out of the room.')).toEqual(['walked: walk finite active positive']);
});
