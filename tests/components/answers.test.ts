import { expect, test } from 'vitest';
import Answers from '../../src/components/answers.astro';
import { read, type Shown, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-three-claims-in-thirty-lines');
const other = await shownFixture('good-right-to-left');

async function answersOn(shown: Shown, id: string) {
  const rendering = await shown.render(Answers, { answers: shown.incidentPage(id).answers });
  const answers = [...rendering.document.querySelectorAll('dl > div')].map((pair) => [
    read(pair.querySelector('dt')),
    [...pair.querySelectorAll('dd')].map(read).join(' | '),
  ]);
  return { rendering, answers };
}

test('each question has the answer of this record, and says where it says nothing', async () => {
  const { rendering, answers } = await answersOn(record, '2019-07-19-amirli');
  expect(answers).toEqual([
    ['Who is said to have done it?', 'Israel | asserted why?'],
    ['From how many origins?', '1 recorded origin | unnamed why?'],
    ['What does the accused say?', 'Israeli officials neither confirm nor deny it | why?'],
    ['How do they know?', 'the articles do not say'],
    [
      'Who only repeats it?',
      'nobody, in the articles collected here | how it reached The Times of Israel is not stated why?',
    ],
    ['Where do the sources disagree?', 'nowhere in the articles collected here | why?'],
  ]);
  expect(unsaid(rendering, record)).toEqual([]);
});

test('the same questions on another record are answered otherwise', async () => {
  const { rendering, answers } = await answersOn(other, '2020-05-04-sample-harbour');
  const { answers: first } = await answersOn(record, '2019-07-19-amirli');
  expect(answers.map(([question]) => question)).toEqual(first.map(([question]) => question));
  const same = answers.filter(([, answer], at) => first[at]?.[1] === answer);
  expect(same).toEqual([]);
  expect(Object.fromEntries(answers)['How do they know?']).toBe(
    'על סמך צילומי לוויין (שני בכירים בביטחון) | stated for 1 of 2 origins',
  );
  expect(Object.fromEntries(answers)['Where do the sources disagree?']).toBe(
    'on who did it and the toll | 2 differences in 2 articles, both found automatically why?',
  );
  expect(unsaid(rendering, other)).toEqual([]);
});

test('each answer leads to its part of the page, and each reason is told apart', async () => {
  const { rendering } = await answersOn(record, '2019-07-19-amirli');
  const whys = [...rendering.document.querySelectorAll('a.why')];
  const names = whys.map((why) => why.getAttribute('aria-label'));
  expect(names).toContain('why? From how many origins?');
  expect(new Set(names).size).toBe(whys.length);
  expect(rendering.links.map(([, href]) => href)).toContain('#accused-israel-itself');
});
