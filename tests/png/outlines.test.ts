import { expect, test } from 'vitest';
import { outlined, outliner } from '../../src/png/outlines.ts';

const drawing = (...texts: string[]) => `<svg width="9" height="9">${texts.join('')}</svg>`;
const text = (x: number, words: string) =>
  `<text x="${x}" y="7" font-family="Charis SIL" font-size="8">${words}</text>`;

test('text becomes outlines at its place, and what is no text stays', () => {
  const outlines = outlined(drawing('<rect width="9" height="9"/>', text(3, 'Israel &amp; Iran')));
  expect(outlines).toMatch(
    /^<svg width="9" height="9"><rect width="9" height="9"\/><g transform="translate\(3 7\)">\s.*<path [^<]* d="M [\d.LQZM -]+"\/>\s.*<\/g><\/svg>$/s,
  );
});

test('a line is drawn the same wherever and however often it stands', () => {
  const [one, other] = [outlined(drawing(text(3, 'Israel'))), outlined(drawing(text(5, 'Israel')))];
  expect(other).toBe(one.replace('translate(3 7)', 'translate(5 7)'));
});

test('a line is drawn again only where others have been used since, as many as are kept', () => {
  const asked: string[] = [];
  const outlines = outliner(2, (line) => {
    const [, words = ''] = />([^<]*)</.exec(line) ?? [];
    asked.push(words);
    return words;
  });
  const first = outlines(drawing(text(3, 'Israel')));
  for (const words of ['Iran', 'Israel', 'Iraq', 'Israel', 'Iran'])
    outlines(drawing(text(3, words)));
  expect(asked).toEqual(['Israel', 'Iran', 'Iraq', 'Iran']);
  expect(outlines(drawing(text(3, 'Israel')))).toBe(first);
});
