import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/corpus/parsing/frontmatter.ts';

describe('what is split', () => {
  test('fields stay strings, and places are those of the file', () => {
    const text = '---\ndate: 2019-08-23\ntime: 12:30\nnone: ~\nids: [a, 007]\n---\nThe text.\n';
    const { state, data, body, bodyOffset, yamlOffset, violations } = splitFrontmatter(text);
    expect({ state, data, violations }).toEqual({
      state: 'read',
      data: { date: '2019-08-23', time: '12:30', none: '~', ids: ['a', '007'] },
      violations: [],
    });
    expect(body).toBe('The text.\n');
    expect(text.slice(bodyOffset)).toBe(body);
    expect(text.slice(yamlOffset, yamlOffset + 6)).toBe('\ndate:');
  });

  test('lines may end as on Windows, and the opening may say yaml', () => {
    const { data, body } = splitFrontmatter('---yaml\r\na: b\r\nc: d\r\n---\r\nText\r\n');
    expect({ data, body }).toEqual({ data: { a: 'b', c: 'd' }, body: 'Text\r\n' });
  });

  test.for([
    '---\n---\n',
    '---\n\n---',
    '---\n# only a comment\n---\nText',
  ])('%j has no fields', (text) => {
    expect(splitFrontmatter(text)).toMatchObject({ state: 'read', data: {}, violations: [] });
  });

  test('three hyphens in the text are the text’s', () => {
    expect(splitFrontmatter('---\na: b\n---\nOne\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
  });

  test('the same file twice gives the same twice', () => {
    const broken = '---\na: "b" c\n---\n';
    expect(splitFrontmatter(broken).violations).toEqual(splitFrontmatter(broken).violations);
    expect(splitFrontmatter(broken).violations).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const messageOf = (text: string) =>
    splitFrontmatter(text).violations.map(({ rule, message }) => `${rule}: ${message}`);

  test.for([
    ['', 'broken-frontmatter: the file is empty'],
    [
      '\n---\na: b\n---\n',
      'broken-frontmatter: an empty line, or a space, stands before the first three hyphens',
    ],
    ['Text', 'broken-frontmatter: the file begins with “Text”'],
    ['---js\nprocess.exit(1)\n---\n', 'broken-frontmatter: the file begins with “---js”'],
    ['---json\n{}\n---\n', 'broken-frontmatter: the file begins with “---json”'],
    ['----\na: b\n----\n', 'broken-frontmatter: the first line is not three hyphens: “----”'],
    ['—-\na: b\n—-\n', 'broken-frontmatter: the first line is not three hyphens: “—-”'],
    ['---\na: b\n', 'broken-frontmatter: the fields are not closed'],
    [
      '---\na: b\n---- \nc\n---\n',
      'broken-frontmatter: a line of the frontmatter begins with three hyphens: “----”',
    ],
    [
      '---\n- a\n- b\n---\n',
      'broken-frontmatter: the frontmatter is no list of fields, but “- a - b”',
    ],
    [
      '---\njust words\n---\n',
      'broken-frontmatter: the frontmatter is no list of fields, but “just words”',
    ],
    [
      '---\nid: a\n---\nspeaker: b\nevidence: c\n---\nText',
      'broken-frontmatter: the fields end here, and more fields follow, up to a third line of three hyphens',
    ],
  ] as const)('%j', ([text, message]) => {
    expect(messageOf(text)).toEqual([message]);
    expect(splitFrontmatter(text)).toMatchObject({ state: 'unread', data: {} });
  });
});

describe('what could do harm', () => {
  test('references to other parts of the file are taken for marks, not followed', () => {
    const bomb = '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n';
    const { state, violations } = splitFrontmatter(bomb);
    expect(state).toBe('unread');
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['quotation-misread']));
  });

  test('__proto__ changes no object', () => {
    const { data, violations } = splitFrontmatter('---\n__proto__: {polluted: yes}\na: b\n---\n');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(violations.map(({ message }) => message)).toEqual([
      'there is no field “__proto__” here',
    ]);
  });

  test.for([
    ['brackets', `a: ${'['.repeat(5_000)}`],
    ['braces', `a: ${'{a: '.repeat(5_000)}`],
    ['hyphens', `${'- '.repeat(5_000)}a`],
    ['question marks', '? '.repeat(500)],
    ['lists in lists', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ] as const)('thousands of %s end in one violation', ([, yaml]) => {
    const { state, violations } = splitFrontmatter(`---\n${yaml}\n---\n`);
    expect(state).toBe('unread');
    expect(violations.map(({ rule }) => rule)).toEqual(['broken-yaml']);
  });
});
