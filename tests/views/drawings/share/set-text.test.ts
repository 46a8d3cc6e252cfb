import { expect, test } from 'vitest';
import { measure } from '../../../../src/png/measure.ts';
import { lineWidth, type Setting, setText } from '../../../../src/views/drawings/share/set-text.ts';
import type { Face } from '../../../../src/views/drawings/share/typefaces.ts';

const ways: readonly [Setting, ...Setting[]] = [
  { face: 'title', size: 80, most: 1 },
  { face: 'title', size: 40, most: 2 },
];

test('a text is set in the first way in which it fits whole', () => {
  expect(setText('Israel', 600, ways, measure)).toEqual({
    face: 'title',
    size: 80,
    lines: ['Israel'],
  });
  expect(setText('Attack on a base at Amirli', 600, ways, measure)).toEqual({
    face: 'title',
    size: 40,
    lines: ['Attack on a base at Amirli'],
  });
});

test('lines are about equally long', () => {
  expect(setText('Explosion at the al-Saqr base near Baghdad', 800, ways, measure).lines).toEqual([
    'Explosion at the al-Saqr',
    'base near Baghdad',
  ]);
});

test('what fits in no way is cut after a word, with an ellipsis', () => {
  expect(
    setText('Two American officials, unnamed, say Israel did it, again', 400, ways, measure),
  ).toEqual({ face: 'title', size: 40, lines: ['Two American', 'officials…'] });
});

test('a line with Hebrew or Arabic in it is measured whole in the family it is drawn in', () => {
  const width = (text: string, face: Face) => lineWidth(text, { face, size: 24 }, measure);
  expect(width('ישראל', 'sans')).toBe(width('ישראל', 'serif'));
  expect(width('Haaretz: ישראל', 'sans') - width('ישראל', 'sans')).toBeGreaterThan(
    width('Haaretz: ', 'sans'),
  );
});
