import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { positionsIn, spanIn } from '../../../src/corpus/violations/locate.ts';

describe('lines and columns', () => {
  const text = 'ab\ncd\r\n\nthe 🇮🇶 flag';
  const positionOf = positionsIn(text);

  test.for([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [7, 3, 1],
    [8, 4, 1],
    [text.indexOf('flag'), 4, 10],
    [text.length, 4, 14],
    [10_000, 4, 14],
    [-5, 1, 1],
  ] as const)('offset %i is %i:%i', ([offset, line, column]) => {
    expect(positionOf(offset)).toEqual({ line, column });
  });

  test('agree with counting for every offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const lines = text.slice(0, offset).split('\n');
      expect(positionOf(offset)).toEqual({
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      });
    }
  });
});

describe('where a path leads', () => {
  const yaml =
    'title: x\nempty:\nclaims:\n  - id: a\n    evidence: >-\n      words\n  - {id: b, accused: {iran: supplied}}\nid: y\nid: z\n';
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });

  test.for([
    [['title'], 'value', 'x'],
    [['title'], 'key', 'title'],
    [['empty'], 'value', 'empty:'],
    [['claims', 0], 'value', 'id: a'],
    [['claims', 0, 'evidence'], 'value', '>-'],
    [['claims', 1, 'accused', 'iran'], 'key', 'iran'],
    [['claims', 1, 'accused', 'iran'], 'value', 'supplied'],
    [['claims', 1, 'missing'], 'value', '{id: b'],
    [['id'], 'value', 'z'],
    [[], 'value', 'title'],
  ] as const)('%j, its %s', ([path, on, begins]) => {
    const { start } = spanIn(document, { path, on }) ?? {};
    expect(yaml.slice(start).startsWith(begins)).toBe(true);
  });

  test('nowhere, where there is no YAML', () => {
    expect(spanIn(undefined, { path: ['title'], on: 'value' })).toBeUndefined();
    expect(spanIn(parseDocument('# only'), { path: ['title'], on: 'value' })).toBeUndefined();
  });
});
