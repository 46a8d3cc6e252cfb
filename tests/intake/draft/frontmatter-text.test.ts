import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FieldValue, frontmatterText } from '../../../src/intake/draft/frontmatter-text.ts';

/** Words that YAML could take for something else: numbers, dates, marks, ends of comments and of the frontmatter. */
const word = fc.oneof(
  fc.constantFrom(
    ...[
      'no',
      'null',
      '~',
      '2019-08-01',
      '1e3',
      '0x1F',
      '#',
      ': ',
      'a: b',
      ' #',
      '- ',
      '---',
      '...',
    ],
    ...[
      '"',
      "'",
      '{',
      '[',
      '&a',
      '*a',
      '!x',
      '|',
      '>',
      '%',
      '@',
      '`',
      '“so”',
      'é',
      'وزارت',
      '🇮🇶',
      '\\n',
    ],
  ),
  fc.stringMatching(/^[A-Za-z0-9,.:#'"-]{1,12}$/),
);
/** Words of one line, as import joins them: single spaces between, none at the ends. */
const words = fc
  .array(word, { minLength: 1, maxLength: 24 })
  .map((parts) => parts.join(' ').replace(/ +/gu, ' ').trim())
  .filter((text) => text !== '');
const name = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})?$/);

interface Written {
  value: FieldValue;
  read: unknown;
}

const { value } = fc.letrec<{ value: Written; leaf: Written }>((tie) => ({
  leaf: words.map((text) => ({ value: text, read: text })),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }).map((items) => ({
      value: items.map((item) => item.value),
      read: items.map((item) => item.read),
    })),
    fc
      .uniqueArray(fc.tuple(name, tie('value'), fc.option(words, { nil: undefined })), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map((fields) => ({
        value: {
          fields: fields.map(([key, item, comment]) => ({
            name: key,
            value: item.value,
            ...(comment === undefined ? {} : { comment }),
          })),
        },
        read: Object.fromEntries(fields.map(([key, item]) => [key, item.read])),
      })),
  ),
}));
const fields = fc.uniqueArray(fc.tuple(name, value), { maxLength: 5, selector: ([key]) => key });
const settings = { seed: 11, numRuns: 300 };

test('what is written is read back as the same words, lists and fields', () => {
  fc.assert(
    fc.property(fields, (all) => {
      const text = frontmatterText(all.map(([key, item]) => [key, item.value]));
      const read: unknown = parse(text, { schema: 'failsafe' });
      expect(read ?? {}).toEqual(Object.fromEntries(all.map(([key, item]) => [key, item.read])));
    }),
    settings,
  );
});

test('no field is written that says nothing', () => {
  expect(frontmatterText([])).toBe('');
  expect(
    frontmatterText([
      ['title', undefined],
      ['captions', []],
      ['place', { fields: [{ name: 'name', value: undefined }] }],
    ]),
  ).toBe('');
  expect(
    frontmatterText([
      ['title', 'A title'],
      ['captions', []],
    ]),
  ).toBe('title: A title\n');
});

test('a comment stands above its field, in lines that fit, and cannot end in the middle of the fields', () => {
  const comment = `${'words of a text '.repeat(12)}\nid: x\u2028y`;
  const text = frontmatterText([
    ['claims', [{ fields: [{ name: 'id', value: 'one', comment }], comment: 'first' }]],
  ]);
  expect(parse(text)).toEqual({ claims: [{ id: 'one' }] });
  const lines = text.split('\n');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.trim().startsWith('#')).length).toBeGreaterThan(2);
});

test('what YAML would break is folded, and what fits is not', () => {
  expect(frontmatterText([['title', 'Plain words']])).toBe('title: Plain words\n');
  expect(frontmatterText([['title', 'It said: no']])).toBe('title: >-\n  It said: no\n');
  const long = 'words '.repeat(19).trim();
  expect(frontmatterText([['title', long]])).toMatch(/^title: >-\n {2}words/);
});
