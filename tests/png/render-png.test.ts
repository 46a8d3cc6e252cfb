import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles } from '../../src/png/outlines.ts';
import { renderPng } from '../../src/png/render-png.ts';
import { type Face, lineWidth } from '../../src/views/drawings/share/set-text.ts';
import type { CardLine } from '../../src/views/drawings/share/share-layout.ts';
import { shareSvg } from '../../src/views/drawings/share/share-svg.ts';

const faces: readonly Face[] = ['title', 'serif', 'sans', 'strong'];

const samples: readonly Pick<CardLine, 'text' | 'direction'>[] = [
  { text: 'Israel carried out airstrikes in Iraq, two senior US officials say', direction: 'ltr' },
  { text: 'UKRAINE HINTS AT INVOLVEMENT: WWW', direction: 'ltr' },
  { text: '“Überfall” in Česká Lípa: 0 named, 2 unnamed', direction: 'ltr' },
  { text: 'Израиль нанёс удар по базе в Исфахане', direction: 'ltr' },
  { text: '“ישראל תקפה בסיס בעיראק”, אמר New York Times ב-2019', direction: 'rtl' },
  { text: '“مسؤولون: إسرائيل قصفت مخازن أسلحة في العراق (AFP) عام 2019”', direction: 'rtl' },
  { text: '“اسرائیل می‌گوید حملهٔ پهپادی به اصفهان در ۷ بهمن ۱۴۰۱”', direction: 'rtl' },
];

const drawingOf = (sample: Pick<CardLine, 'text' | 'direction'>, face: Face) =>
  shareSvg({
    width: 2400,
    height: 200,
    boxes: [],
    sign: undefined,
    lines: [{ ...sample, x: 1200, y: 100, face, size: 40, colour: 'ink' }],
  });

/** Where the ink of a line is, drawn with its beginning at 1200. */
function extentOf(sample: Pick<CardLine, 'text' | 'direction'>, face: Face): number {
  const box = new Resvg(drawingOf(sample, face), {
    font: { loadSystemFonts: false, fontFiles },
  }).getBBox();
  if (!box) throw new Error(`nothing is drawn of ${sample.text}`);
  return sample.direction === 'rtl' ? 1200 - box.x : box.x + box.width - 1200;
}

test.for(
  samples.flatMap((sample) => faces.map((face) => [face, sample.text, sample] as const)),
)('in %s, %s is drawn, and no wider than reckoned', ([face, text, sample]) => {
  const extent = extentOf(sample, face);
  const reckoned = lineWidth(text, { face, size: 40 }, sample.direction);
  expect(extent).toBeLessThanOrEqual(reckoned);
  expect(extent).toBeGreaterThan(reckoned * 0.55);
});

test('the same drawing is the same bytes, of the size it says', async () => {
  const svg = drawingOf({ text: 'Israel', direction: 'ltr' }, 'title');
  const [one, other] = [await renderPng(svg), await renderPng(svg)];
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect([Buffer.from(one).readUInt32BE(16), Buffer.from(one).readUInt32BE(20)]).toEqual([
    2400, 200,
  ]);
});
