import { expect, test } from 'vitest';
import { named } from '../../src/words/english/definite.ts';
import { spelled } from '../../src/words/english/grammar.ts';
import { incident } from '../../src/words/english/incident.ts';
import { lists } from '../../src/words/english/lists.ts';
import { map } from '../../src/words/english/map.ts';
import { share } from '../../src/words/english/share.ts';
import { speakers } from '../../src/words/english/speakers.ts';
import { plain } from '../../src/words/sentences/rich-text.ts';

const link = (text: string) => ({ text, href: '/' });

test.each([
  ['Philippines', 'the Philippines'],
  ['Houthis', 'the Houthis'],
  ['Directorate-General for Harbours', 'the Directorate-General for Harbours'],
  ['Iran', 'Iran'],
  ['The Times of Israel', 'The Times of Israel'],
  ['Dockers of Sandvik', 'Dockers of Sandvik'],
])('%s within a sentence: %s', (name, words) => {
  expect(plain(named(link(name)))).toBe(words);
});

test('a country begins a sentence and stands in it with its article', () => {
  expect(plain(incident.territorialStateSays(link('Philippines')))).toMatch(
    /^The Philippines, its officials/u,
  );
  expect(plain(incident.territorialStateIsSilent(link('Philippines')))).toContain(
    'nothing from the Philippines',
  );
  expect(plain(lists.allOn.outlet(link('Associated Press')))).toBe(
    'Everything collected here that the Associated Press published or relayed.',
  );
});

test('a list of nothing says so', () => {
  expect(['0 actors', '10 actors'].map(lists.all)).toEqual(['No actors.', '10 actors.']);
});

test('a count in running text is in words below ten', () => {
  expect(['1 claim', '9 others', '13 claims'].map(spelled)).toEqual([
    'one claim',
    'nine others',
    '13 claims',
  ]);
});

test('a reason that says “because” itself is not told with a second one', () => {
  const reason = (quote: string) => plain(speakers.because({ quote, language: 'en' }));
  expect(reason('because the inquiry is open')).toBe('“because the inquiry is open”');
  expect(reason('they may not speak')).toBe('because “they may not speak”');
});

test('an editors’ remark ends before the next sentence begins', () => {
  expect(map.fromElsewhere('made up')).toBe('Supplied by the editors: made up.');
  expect(map.fromElsewhere('The text says “here.”')).toBe(
    'Supplied by the editors: The text says “here.”',
  );
});

test('a number is not told twice where all incidents stand alike', () => {
  expect([1, 2, 7].map((all) => share.stateIn('asserted', all, all))).toEqual([
    'asserted',
    'asserted in both',
    'asserted in all',
  ]);
  expect(share.stateIn('asserted', 2, 7)).toBe('asserted in 2');
});

test('who stands before the last of several is joined to it', () => {
  const names = ['a', 'b', 'c'].map((name, index) => speakers.before(index, 3) + name);
  expect(names.join('')).toBe('a, b and c');
});
