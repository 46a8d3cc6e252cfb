import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/words/languages.ts';
import { plain } from '../../src/words/sentences/rich-text.ts';

const words = catalogueOf('en');

test('a name that runs the other way is set apart in a sentence, wherever it is told', () => {
  expect(words.timeline.published('בוקר 12', 'A harbour')).toBe('\u2068בוקר 12\u2069: A harbour');
  expect(words.incident.place(['נמל 3', 'Iraq'], undefined)).toBe('\u2068נמל 3\u2069, Iraq');
  expect(plain(words.grammar.and([['נמל'], ['Iraq']]))).toBe('\u2068נמל\u2069 and Iraq');
});

test('a name of the page’s own direction stays as it is', () => {
  expect(words.timeline.published('AP', 'A harbour')).toBe('AP: A harbour');
});

test('a sentence told to another has its names set apart once', () => {
  const said = words.timeline.published('בוקר', 'A harbour');
  expect(words.timeline.on(said, '5 May 2020')).toContain('\u2068בוקר\u2069: A harbour');
  expect(words.timeline.on(said, '5 May 2020')).not.toContain('\u2068\u2068');
});
