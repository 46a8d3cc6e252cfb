import { describe, expect, test } from 'vitest';
import { inflectionsOf } from '../../src/text/inflections.ts';

describe('every form of', () => {
  test.for([
    ['attack', 'attacks attackes attacked attacking'],
    ['strike', 'strikes striked striking'],
    ['deny', 'denies denied denying'],
    ['convoy', 'convoys convoyes convoyed convoying'],
    ['plan', 'plans planes planed planing planned planning'],
    ['boss', 'bosses bossed bossing'],
    ['iraqi', 'iraqis iraqies iraqied iraqiing'],
  ] as const)('%s', ([word, forms]) => {
    expect(inflectionsOf(word)).toEqual(forms.split(' '));
  });

  test.for([
    'b',
    'd',
    'g',
    'k',
    'l',
    'm',
    'n',
    'p',
    'r',
    't',
    'v',
  ])('a verb that doubles its %s', (letter) => {
    const verb = `stra${letter}`;
    expect(inflectionsOf(verb)).toContain(`${verb}${letter}ed`);
    expect(inflectionsOf(verb)).toContain(`${verb}${letter}ing`);
    expect(inflectionsOf(`${verb}${letter}ed`)).toContain(verb);
    expect(inflectionsOf(`${verb}${letter}ing`)).toContain(verb);
  });

  test.for(['w', 'x', 'y', 'f'])('one that does not double its %s', (letter) => {
    expect(inflectionsOf(`stra${letter}`)).not.toContain(`stra${letter}${letter}ed`);
  });
});

describe('every base of', () => {
  test.for([
    ['crashes', 'crash', true],
    ['boxes', 'box', true],
    ['gases', 'gas', true],
    ['blitzes', 'blitz', true],
    ['goes', 'go', false],
    ['heroes', 'hero', true],
    ['strikes', 'strik', false],
    ['allies', 'ally', true],
    ['carried', 'carry', true],
    ['status', 'statu', false],
    ['press', 'pres', false],
    ['this', 'thi', false],
    ['bring', 'br', false],
    ['wing', 'w', false],
    ['seeing', 'see', false],
    ['bombing', 'bomb', true],
    ['bombing', 'bombe', true],
    ['its', 'it', false],
    ['war', 'wars', true],
  ] as const)('%s: %s is %s', ([word, base, isBase]) => {
    expect(inflectionsOf(word).includes(base)).toBe(isBase);
  });
});

test.for([
  'news',
  'united',
  'evening',
  'during',
  'series',
  'species',
])('%s has no forms, and is the form of nothing', (word) => {
  expect(inflectionsOf(word)).toEqual([]);
  const stem = word.replace(/(?:s|ed|ing)$/, '');
  expect(inflectionsOf(stem)).not.toContain(word);
});

test.for([...'aeiou'])('a verb doubles its last letter behind %s', (vowel) => {
  expect(inflectionsOf(`str${vowel}p`)).toContain(`str${vowel}pped`);
});
