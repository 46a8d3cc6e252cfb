import { expect, test } from 'vitest';
import Verdict from '../../src/components/verdict.astro';
import { readAll, shownFixture } from './render.ts';

const record = await shownFixture('good-right-to-left');
const edited = await shownFixture('good-every-field');

const verdictsOf = ({ incidentPage }: typeof record, id: string) =>
  incidentPage(id).accounts.flatMap(({ verdicts }) => verdicts.shown);

test('two who contradict each other stand apart, each with what they say', async () => {
  const [verdict] = verdictsOf(record, '2020-05-04-sample-harbour');
  const rendering = await record.render(Verdict, { verdict });
  expect(readAll(rendering, 'p:not(.meta)').map(withoutIsolates)).toEqual([
    'גדוד הדרום denies doing it',
    'Northland (sample) says גדוד הדרום may have done it (“يرجح”)',
  ]);
  expect(rendering.links.map(([, href]) => href)).toEqual([
    '/record/claims/boker-harbour-2020/guard-denies/',
    '/record/claims/mithal-harbour-2020/north-guard/',
    '/record/methodology/#asserted-and-denied',
  ]);
});

test('what a rule found says so, and why', async () => {
  const [, verdict] = verdictsOf(record, '2020-05-04-sample-harbour');
  const rendering = await record.render(Verdict, { verdict });
  expect(readAll(rendering, 'p:not(.meta)').map(withoutIsolates)).toEqual([
    'בוקר לדוגמה counts 3 injured',
    'Northland (sample) counts 5 injured',
  ]);
  expect(readAll(rendering, '.meta')).toEqual([
    'Found automatically: Two tolls count the same people, in whole or in part, and no number fits both. why?',
  ]);
});

test('what editors noted is theirs, and leads to no rule', async () => {
  const [verdict] = verdictsOf(edited, '2019-07-19-amirli');
  const rendering = await edited.render(Verdict, { verdict });
  expect(readAll(rendering, '.meta')).toEqual([
    'Noted by the editors: two accounts that cannot both hold',
  ]);
  expect(rendering.links.map(([text]) => text)).toEqual([
    'Benjamin Netanyahu is taken by Zero Hedge to mean that Israel did it (“seemed”)',
    '“a statement” counts 2 killed and about 20 injured',
  ]);
});

/** Without the signs that keep names of another direction apart. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
