import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../../src/png/measure.ts';
import { outlined } from '../../src/png/outlines.ts';
import { lineWidth } from '../../src/views/drawings/share/set-text.ts';
import type { CardLine } from '../../src/views/drawings/share/share-layout.ts';
import { shareSvg } from '../../src/views/drawings/share/share-svg.ts';
import type { Face } from '../../src/views/drawings/share/typefaces.ts';

const faces: readonly Face[] = ['title', 'serif', 'sans', 'strong'];
type Sample = Pick<CardLine, 'text' | 'direction'>;

const samples: readonly Sample[] = [
  { text: 'Israel carried out airstrikes in Iraq, two senior US officials say', direction: 'ltr' },
  { text: 'UKRAINE HINTS AT INVOLVEMENT: WWW AVATAR To. “Va”', direction: 'ltr' },
  { text: '“Überfall” in Česká Lípa: 0 named, 2 unnamed, an office (e\u0301)', direction: 'ltr' },
  { text: 'Израиль нанёс удар по базе в Исфахане', direction: 'ltr' },
  { text: 'Το Ισραήλ έπληξε βάση στο Ισφαχάν (Athens)', direction: 'ltr' },
  { text: 'Haaretz on “ישראל תקפה” and Исфахан', direction: 'ltr' },
  { text: 'AFP on “إسرائيل قصفت”…', direction: 'ltr' },
  { text: '“ישראל תקפה בסיס בעיראק”, אמר New York Times ב-2019', direction: 'rtl' },
  { text: 'שָׁלוֹם עֲלֵיכֶם…\u200f', direction: 'rtl' },
  { text: '“مسؤولون: إسرائيل قصفت مخازن أسلحة في العراق (AFP) عام 2019”', direction: 'rtl' },
  { text: 'الْعَرَبِيَّة لله محمد', direction: 'rtl' },
  { text: '“اسرائیل می‌گوید حملهٔ پهپادی به اصفهان در ۷ بهمن ۱۴۰۱”', direction: 'rtl' },
];

const SIZE = 40;
const RUNS = 60;
/** In pixels: signs that stand alone beside another script may be kerned as those of that script. */
const NEAR = 2;

/** From where the first letter of a line starts to where the last one ends, as it is drawn, in pixels. */
function drawnWidth(sample: Sample, face: Face): number {
  const svg = shareSvg({
    width: 2400,
    height: 200,
    boxes: [],
    sign: undefined,
    lines: [{ ...sample, x: 1200, y: 100, face, size: SIZE, colour: 'ink' }],
  });
  // The same ink, once written from the middle to the right and once up to the middle, lies a line’s width apart.
  const [left = 0, right = 0] = ['end', 'start'].map((anchor) => {
    const written = svg
      .replace(' text-anchor="end"', '')
      .replace('<text ', `<text text-anchor="${anchor}" `)
      .replace(/<text( text-anchor="\w+")( x="\d+" y="\d+")/, '<text$2$1');
    const box = new Resvg(outlined(written), { font: { loadSystemFonts: false } }).getBBox();
    if (!box) throw new Error(`nothing is drawn of ${sample.text}`);
    return box.x;
  });
  return right - left;
}

test.for(
  samples.flatMap((sample) => faces.map((face) => [face, sample.text, sample] as const)),
)('in %s, %s is as wide as it is drawn', ([face, text, sample]) => {
  expect(lineWidth(text, { face, size: SIZE }, measure)).toBeCloseTo(drawnWidth(sample, face), 1);
});

test.for([
  ['Latin', 'ÄÉčřšąłĐß'],
  ['Cyrillic', 'АБВГДЕЖЗийклмнопртУф'],
  ['Greek', 'ΑΒΓΔΤΥΩάέγδλμο'],
  ['Hebrew', 'אבגדהוזחטיכלמםנןסע'],
  ['Arabic', 'ابتثجحخدرسشصعغفقكلمنهوية'],
] as const)('any line of Latin and %s letters is as wide as it is drawn', ([, script]) => {
  const wordOf = (letters: string) => {
    const part = (signs: string) => fc.string({ unit: fc.constantFrom(...signs), maxLength: 5 });
    return fc
      .tuple(part('“(’-'), fc.constantFrom(...letters), part(`${letters}.,:;’“”()-–0123456789`))
      .map((parts) => parts.join(''));
  };
  const word = fc.oneof(wordOf('AVTWYofijlt'), wordOf(script), fc.nat().map(String));
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom(...faces), (text, face) => {
      const drawn = drawnWidth({ text, direction: 'ltr' }, face);
      expect(Math.abs(lineWidth(text, { face, size: SIZE }, measure) - drawn)).toBeLessThan(NEAR);
    }),
    { numRuns: RUNS },
  );
});

test('no width is made up for a family that is not there', () => {
  expect(() => measure('Israel', { family: 'Papyrus', weight: 400 })).toThrow('Papyrus');
});
