import { expect, test } from 'vitest';
import { measure } from '../../../../src/png/measure.ts';
import type { ShareCard } from '../../../../src/views/drawings/share/share-card.ts';
import { type ShareImage, shareImage } from '../../../../src/views/drawings/share/share-image.ts';
import { site } from '../../site.ts';

const card: ShareCard = {
  above: 'Explosion · 19 July 2019',
  title: 'Explosion at Amirli',
  language: 'en',
  below: '',
  answers: [
    {
      question: 'Who is said to have done it?',
      answer: 'Israel',
      details: [{ text: 'contested', tone: 'contested' }],
    },
    { question: 'From how many origins?', answer: '1 recorded origin', details: [] },
    {
      question: 'What does the accused say?',
      answer: 'Israel neither confirms nor denies',
      details: [],
    },
  ],
  draft: false,
};

const read = ({ lines }: ShareImage) =>
  lines.map(({ x, y, size, face, colour, text }) => [x, y, size, face, colour, text]);

test('a card is laid out from its title down, the answers standing on the foot', () => {
  const image = shareImage(card, site, measure);
  expect(image.boxes).toEqual([
    { x: 0, y: 0, width: 1200, height: 630, fill: 'paper' },
    { x: 0, y: 0, width: 1200, height: 12, fill: 'ink' },
    { x: 64, y: 364, width: 1072, height: 2, fill: 'line' },
    { x: 0, y: 546, width: 1200, height: 84, fill: 'raised' },
  ]);
  expect(image.sign).toEqual({ x: 64, y: 566, size: 44 });
  expect(read(image)).toEqual([
    [64, 77, 28, 'sans', 'quiet', 'Explosion · 19 July 2019'],
    [64, 187, 96, 'title', 'ink', 'Explosion at Amirli'],
    [64, 412, 24, 'sans', 'quiet', 'Who is said to have done it?'],
    [64, 460, 36, 'serif', 'ink', 'Israel'],
    [64, 501, 24, 'strong', 'alarm', 'contested'],
    [413, 412, 24, 'sans', 'quiet', 'From how many origins?'],
    [413, 460, 36, 'serif', 'ink', '1 recorded origin'],
    [782, 412, 24, 'sans', 'quiet', 'What does the accused say?'],
    [782, 460, 36, 'serif', 'ink', 'Israel neither'],
    [782, 503, 36, 'serif', 'ink', 'confirms nor denies'],
    [122, 600, 34, 'title', 'ink', 'According to'],
    [357, 595, 24, 'sans', 'quiet', 'Who says who did it.'],
  ]);
});

test('a headline that is written from the right begins on the right', () => {
  const { lines } = shareImage({ ...card, title: '“ישראל תקפה”', language: 'he' }, site, measure);
  const sides = lines.map(({ direction, x, text }) => [direction, x, text]).slice(0, 3);
  expect(sides).toEqual([
    ['ltr', 64, 'Explosion · 19 July 2019'],
    ['rtl', 1136, '“ישראל תקפה”'],
    ['ltr', 64, 'Who is said to have done it?'],
  ]);
});

test('on a site that is read from the right the card is mirrored, but for a title that is not', () => {
  const image = shareImage(
    { ...card, answers: card.answers.slice(1) },
    { ...site, language: 'he' },
    measure,
  );
  expect(image.sign?.x).toBe(1092);
  expect(image.lines.map(({ direction, x, text }) => [direction, x, text])).toEqual([
    ['rtl', 1136, 'Explosion · 19 July 2019'],
    ['ltr', 64, 'Explosion at Amirli'],
    ['rtl', 1136, 'From how many origins?'],
    ['rtl', 1136, '1 recorded origin'],
    ['rtl', 594, 'What does the accused say?'],
    ['rtl', 594, 'Israel neither'],
    ['rtl', 594, 'confirms nor denies'],
    ['rtl', 1078, 'According to'],
    ['rtl', 843, 'Who says who did it.'],
  ]);
});

test('however much is to be said, the title keeps a line, and all of it stands above the foot', () => {
  const long = 'Two senior officials, unnamed, neither confirm nor deny that they did it; '.repeat(
    9,
  );
  const details = [
    'contested: Israel, Iran, Iraq and Syria',
    long,
    'asserted: 2',
    'suspected: 2',
  ].map((text) => ({ text, tone: 'contested' as const }));
  const told = {
    question: 'Who is said to have done it?',
    answer: long,
    details: details.slice(0, 2),
  };
  const counted = {
    ...told,
    details: details.map(() => ({ text: 'asserted: 2', tone: 'plain' as const })),
  };
  const unexplained = { ...told, details: [] };
  const { lines, boxes } = shareImage(
    { ...card, title: long, answers: [told, counted, unexplained] },
    site,
    measure,
  );
  const [above, below] = [boxes[2]?.y ?? 0, boxes[3]?.y ?? 0];
  const titles = lines.filter(({ face, size }) => face === 'title' && size === 48);
  expect(titles.map(({ text }) => text)).toEqual(['Two senior officials, unnamed, neither…']);
  expect(Math.max(...titles.map(({ y }) => y))).toBeLessThan(above);
  const answers = lines.filter(({ y }) => y > above && y < below);
  expect(answers.map(({ text }) => text).filter((text) => text.endsWith('…'))).toHaveLength(4);
  expect(Math.max(...answers.map(({ y }) => y))).toBeLessThan(below - 24);
});

test('a long answer is set smaller rather than cut', () => {
  const [above, detail, answer] = [
    'Explosion · 12 August 2019 · al-Saqr military base, near Baghdad, Iraq (only the town is known)',
    'a reading, a silence, a refusal to confirm and an outlet’s own voice are none',
    'On the series it belongs to, “Israeli officials” neither confirm nor deny and Benjamin Netanyahu is read by Israeli and Arabic media as hinting at it',
  ];
  const told = { question: 'From how many origins?', answer: '0 recorded origins' };
  const { lines } = shareImage(
    {
      ...card,
      above,
      answers: [
        { ...told, details: [{ text: detail, tone: 'plain' }] },
        { ...told, details: [] },
        { ...told, answer, details: [] },
      ],
    },
    site,
    measure,
  );
  const text = lines.map(({ text }) => text).join(' ');
  expect(text).toContain(above);
  expect(text).toContain(detail);
  expect(text).toContain(answer);
});

test('beside a name that leaves no room for a motto there is none', () => {
  const name = 'According to the sources '.repeat(4).trim();
  const { lines } = shareImage(card, { ...site, name }, measure);
  expect(lines.filter(({ y }) => y > 546).map(({ text }) => text)).toEqual([
    'According to the sources According to the sources…',
  ]);
});
