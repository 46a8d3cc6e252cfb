import { expect, test } from 'vitest';
import { lineWidth, type Setting, setText } from '../../../../src/views/drawings/share/set-text.ts';

const ways: readonly [Setting, ...Setting[]] = [
  { face: 'title', size: 80, most: 1 },
  { face: 'title', size: 40, most: 2 },
];

test('a text is set in the first way in which it fits whole', () => {
  expect(setText('Israel', 600, ways, 'ltr')).toEqual({
    face: 'title',
    size: 80,
    lines: ['Israel'],
  });
  expect(setText('Attack on a base at Amirli', 600, ways, 'ltr')).toEqual({
    face: 'title',
    size: 40,
    lines: ['Attack on a base at Amirli'],
  });
});

test('lines are about equally long', () => {
  expect(setText('Explosion at the al-Saqr base near Baghdad', 800, ways, 'ltr').lines).toEqual([
    'Explosion at the al-Saqr',
    'base near Baghdad',
  ]);
});

test('what fits in no way is cut after a word, with an ellipsis', () => {
  expect(
    setText('Two American officials, unnamed, say Israel did it, again', 400, ways, 'ltr'),
  ).toEqual({ face: 'title', size: 40, lines: ['Two American', 'officials…'] });
});

test('Hebrew is reckoned wider than the Latin of a narrow face', () => {
  const sans = { face: 'sans', size: 24 } as const;
  expect(lineWidth('ישראל', sans, 'rtl')).toBeGreaterThan(lineWidth('ישראל', sans, 'ltr'));
});
