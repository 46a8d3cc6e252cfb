import { expect, test } from 'vitest';
import { shareSvg } from '../../../../src/views/drawings/share/share-svg.ts';

const line = { y: 40, face: 'title', size: 32, colour: 'ink' } as const;

test('a drawing is boxes, the sign and lines, each in its colour by day', () => {
  expect(
    shareSvg({
      width: 200,
      height: 100,
      boxes: [{ x: 0, y: 0, width: 200, height: 100, fill: 'paper' }],
      sign: undefined,
      lines: [
        { ...line, x: 10, text: 'A & <b>B</b>', direction: 'ltr' },
        { ...line, x: 190, y: 80, text: 'ישראל (AFP)', direction: 'rtl' },
        { ...line, x: 10, y: 90, text: 'on إسرائيل', direction: 'ltr', face: 'sans' },
      ],
    }),
  ).toBe(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">',
      '<rect x="0" y="0" width="200" height="100" fill="#fcfbf8"/>',
      '<text x="10" y="40" font-family="Charis SIL" font-weight="700" font-size="32" fill="#1c1b19">A &amp; &lt;b&gt;B&lt;/b&gt;</text>',
      '<text x="190" y="80" font-family="Noto Serif Hebrew" font-weight="700" font-size="32" fill="#1c1b19" text-anchor="end">\u202bישראל (AFP)\u202c</text>',
      '<text x="10" y="90" font-family="Noto Naskh Arabic" font-weight="400" font-size="32" fill="#1c1b19">on إسرائيل</text>',
      '</svg>',
    ].join('\n'),
  );
});
