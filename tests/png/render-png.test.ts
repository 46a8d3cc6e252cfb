import { describe, expect, test } from 'vitest';
import { measure } from '../../src/png/measure.ts';
import { renderPng } from '../../src/png/render-png.ts';
import { shareImage } from '../../src/views/drawings/share/share-image.ts';
import { shareSvg } from '../../src/views/drawings/share/share-svg.ts';
import { site } from '../views/site.ts';
import { pixelRows } from './read-png.ts';

const drawing = shareSvg({
  width: 2400,
  height: 200,
  boxes: [],
  sign: undefined,
  lines: [
    { text: 'Israel', x: 1200, y: 100, face: 'title', size: 40, colour: 'ink', direction: 'ltr' },
  ],
});

test('the same drawing is the same bytes, of the size it says', async () => {
  const [one, other] = [await renderPng(drawing), await renderPng(drawing)];
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect([Buffer.from(one).readUInt32BE(16), Buffer.from(one).readUInt32BE(20)]).toEqual([
    2400, 200,
  ]);
});

describe('no ink of a card stands in its margins, however long its words are', () => {
  /** Of 64 pixels; letters as W and j hang over the line they begin at by a pixel or two. */
  const MARGIN = 61;

  test.for([
    ['en', 'Two senior US officials confirm that Israel was responsible for airstrikes in Iraq '],
    ['en', 'WWW AVATAR, MMMMMM; '],
    ['de', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'],
    ['ru', 'Израиль нанёс удар по базе в Исфахане, сообщают высокопоставленные чиновники '],
    ['el', 'Το Ισραήλ έπληξε βάση στο Ισφαχάν, λένε δύο ανώτεροι Αμερικανοί αξιωματούχοι '],
    ['he', '“ישראל תקפה בסיס בעיראק”, אמרו שני פקידים בכירים ל־New York Times ב־2019 '],
    ['ar', '“مسؤولون أمريكيون: إسرائيل قصفت مخازن أسلحة في العراق (AFP) عام 2019” '],
    ['fa', '“اسرائیل می‌گوید حملهٔ پهپادی به اصفهان در ۷ بهمن ۱۴۰۱ کار آن کشور بوده است” '],
    ['en', 'Haaretz: “ישראל תקפה”, says Исфахан and Αθήνα; '],
  ] as const)('in %s: %s', async ([language, words]) => {
    const long = words.repeat(6);
    const detail = { text: long, tone: 'contested' } as const;
    const answer = { question: long, answer: long, details: [detail] };
    const card = {
      above: long,
      title: long,
      language,
      below: long,
      answers: [answer, { ...answer, details: [] }, answer],
      draft: false,
    };
    for (const pageLanguage of ['en', 'he']) {
      const page = { ...site, language: pageLanguage, name: words, description: long };
      const rows = pixelRows(await renderPng(shareSvg(shareImage(card, page, measure))));
      const [inked, blank] = [
        rows.filter((row) => row.subarray(MARGIN, -MARGIN).some((pixel) => pixel !== row[0])),
        rows.filter((row) =>
          [...row.subarray(0, MARGIN), ...row.subarray(-MARGIN)].every((pixel) => pixel === row[0]),
        ),
      ];
      expect(inked.length).toBeGreaterThan(rows.length / 4);
      expect(blank).toHaveLength(rows.length);
    }
  });
});
