import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Field,
  type FieldValue,
  frontmatterText,
} from '../../../src/intake/draft/frontmatter-text.ts';

const read = (text: string): unknown => (text === '' ? {} : parse(text, { schema: 'failsafe' }));

/** What YAML gives for fields: without those that are empty, or undefined where all of it is. */
function meant(value: FieldValue): unknown {
  if (value === undefined || typeof value === 'string') return value;
  if (!('fields' in value)) {
    const items = value.map(meant).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const named = value.fields
    .map(({ name, value: inner }) => [name, meant(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

// Words of an article: on one line, with single spaces between them, none at either end.
const word = fc.oneof(
  fc.constantFrom('a', ':', '#', '-', '?', '"', "'", '>-', '|', '&a', '*a', '!t', '%', '@', '`'),
  fc.constantFrom('null', 'true', '2019-08-23', '1.0', '{', '[', '…', '’', 'שלום', '---', 'key:'),
  fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 }),
);
const words = fc.array(word, { maxLength: 40 }).map((all) =>
  all
    .join(' ')
    .replace(/[\p{White_Space}\p{C}]+/gu, ' ')
    .trim(),
);

const name = fc.constantFrom('id', 'about', 'speaker', 'evidence', 'of', 'raw-sha256', 'x');
const comment = fc.option(words, { nil: undefined });

function fieldsOf(value: fc.Arbitrary<FieldValue>): fc.Arbitrary<readonly Field[]> {
  const field = fc
    .record({ name, value, comment })
    .map(
      (each): Field =>
        each.comment === undefined
          ? { name: each.name, value: each.value }
          : { ...each, comment: each.comment },
    );
  return fc.uniqueArray(field, { selector: (each) => each.name, maxLength: 4 });
}

const { value } = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.option(words, { nil: undefined }),
    fc.array(tie('value'), { maxLength: 3 }),
    fieldsOf(tie('value')).map((fields) => ({ fields })),
  ),
}));

test('what is written is read back as it was, whatever comments stand above it', () => {
  fc.assert(
    fc.property(fieldsOf(value), (fields) => {
      const text = frontmatterText(fields.map((each) => [each.name, each.value] as const));
      expect(read(text)).toEqual(meant({ fields }) ?? {});
    }),
  );
});

test('no words of a text end the frontmatter or its lines', () => {
  fc.assert(
    fc.property(words, words, (title, note) => {
      const text = frontmatterText([
        ['claims', { fields: [{ name: 'id', value: title, comment: note }] }],
      ]);
      expect(text).not.toMatch(/^---/mu);
      expect(text === '' || text.endsWith('\n')).toBe(true);
    }),
  );
});
