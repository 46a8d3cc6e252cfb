import { expect, test } from 'vitest';
import { withWordsApart } from '../../../src/views/markup/words-apart.ts';

const inHebrew = (html: string) => withWordsApart(html, 'he');

test('English of the catalogue tells its language, and what is told in it its own', () => {
  expect(inHebrew('<p>א \u2066published \u20675 במאי\u2069 by \u2068בוקר\u2069.\u2069</p>')).toBe(
    '<p>א <bdi lang="en" dir="ltr">published <bdi lang="he" dir="rtl">5 במאי</bdi> by <bdi lang="">בוקר</bdi>.</bdi></p>',
  );
});

test('a date among the page’s own words is only set apart', () => {
  expect(inHebrew('<p>א \u20675 במאי\u2069</p>')).toBe('<p>א <bdi dir="rtl">5 במאי</bdi></p>');
});

test('sentences that follow one another run on', () => {
  expect(inHebrew('<p>\u2066One.\u2069 \u2066Two.\u2069</p>')).toBe(
    '<p><bdi lang="en" dir="ltr">One. Two.</bdi></p>',
  );
  expect(inHebrew('<p>\u2066one\u2069 · \u2066two\u2069</p>')).toBe(
    '<p><bdi lang="en" dir="ltr">one</bdi> · <bdi lang="en" dir="ltr">two</bdi></p>',
  );
});

test('a sentence holds the elements in it', () => {
  expect(inHebrew('<p>\u2066by <a href="/a>b/">א</a>, <br>once\u2069</p>')).toBe(
    '<p><bdi lang="en" dir="ltr">by <a href="/a>b/">א</a>, <br>once</bdi></p>',
  );
});

test.for([
  ['an attribute', '<p aria-label="\u2066One.\u2069">א</p>'],
  ['a drawing', '<svg><text>\u2066one\u2069</text></svg>'],
  ['a list of choices', '<select><option>\u2066one\u2069</option></select>'],
  ['a title', '<title>\u2066one\u2069</title>'],
  ['words that begin and end in different elements', '<p>\u2066one<b>two\u2069</b></p>'],
  ['words without an end', '<p>\u2066one…</p>'],
  ['an end without a beginning', '<p>one\u2069</p>'],
] as const)('the signs stay in %s', ([, html]) => {
  expect(inHebrew(html)).toBe(html);
});
