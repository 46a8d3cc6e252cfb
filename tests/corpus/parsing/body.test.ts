import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/corpus/parsing/body.ts';

const textsOf = (body: string) => readBody(body, 0).blocks.map(({ text }) => text);

describe('what readers see', () => {
  test('one block a paragraph, heading or item, without Markdown’s marks', () => {
    expect(
      textsOf(
        '# Iraq\n\nThe *base* was\n**hit**.\n\n- one\n- [two](https://example.org)\n\n> said `he`\n',
      ),
    ).toEqual(['Iraq', 'The base was\nhit.', 'one', 'two', 'said he']);
  });

  test('what was escaped, without its backslash', () => {
    expect(textsOf('1981\\. It was\n\n\\# a \\*sign\\* \\< 5')).toEqual([
      '1981. It was',
      '# a *sign* < 5',
    ]);
  });

  test('a line that ends in two spaces goes on', () => {
    expect(textsOf('one  \ntwo')).toEqual(['one\ntwo']);
  });

  test('nothing in nothing', () => {
    expect(textsOf('')).toEqual([]);
    expect(textsOf(' \n\n')).toEqual([]);
  });
});

describe('what is refused', () => {
  const found = (body: string) =>
    readBody(body, 100).violations.map(({ rule, message, location }) => [
      rule,
      message,
      'offset' in location ? location.offset : undefined,
    ]);

  test.for([
    ['a <b>bold</b> word', ['unsafe-markup', 'the text has HTML in it: “<b>”', 102]],
    [
      '<div>\nall of it\n</div>',
      ['unsafe-markup', 'the text has HTML in it: “<div> all of it </div>”', 100],
    ],
    ['![a base](x.jpg)', ['unsafe-markup', 'the text has a picture in it: “a base”', 100]],
    ['[a](javascript:alert(1))', ['unsafe-markup', 'the text links to “javascript:alert(1)”', 100]],
    ['[a](//example.org)', ['unsafe-markup', 'the text links to “//example.org”', 100]],
    [
      '[a]\n\n[a]: data:text/html,x',
      ['unsafe-markup', 'the text links to “data:text/html,x”', 105],
    ],
  ] as const)('%j', ([body, violation]) => {
    expect(found(body)).toEqual([violation]);
  });

  test.for([
    '<https://example.org>',
    '[a](mailto:a@example.org)',
    '[a](http://example.org/?q=1)',
  ])('%s is fine', (body) => {
    expect(found(body)).toEqual([]);
  });

  test('words that stand between tags are still the article’s', () => {
    expect(textsOf('The <b>base</b> was hit')).toEqual(['The base was hit']);
    expect(textsOf('<p>\nThe base was hit\n</p>')).toEqual(['\nThe base was hit\n']);
  });
});

describe('what could do harm', () => {
  test('a paragraph without end is not read', () => {
    const body = readBody(`One.\n\n${'**a'.repeat(10_000)}`, 50);
    expect(body.blocks).toEqual([]);
    expect(body.violations).toMatchObject([
      {
        rule: 'too-large',
        location: { offset: 56 },
        message: 'there are 30000 characters with no empty line between them',
      },
    ]);
  });

  test('quotations within quotations end in a violation', () => {
    expect(readBody('>'.repeat(19_000), 0).violations).toMatchObject([{ rule: 'unsafe-markup' }]);
  });
});
