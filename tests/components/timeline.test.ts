import { expect, test } from 'vitest';
import Timeline from '../../src/components/timeline.astro';
import { read, readAll, type Shown, shownFixture } from './render.ts';

const record = await shownFixture('good-three-claims-in-thirty-lines');
const other = await shownFixture('good-every-field');

const rendered = (shown: Shown, id: string, list: 'along' | 'beside it') =>
  shown.render(Timeline, {
    timeline: shown.incidentPage(id).timeline,
    label: 'What was told when',
    list,
  });

test('tells each step with its day, and where it leads', async () => {
  const rendering = await rendered(record, '2019-07-19-amirli', 'along');
  const steps = [...rendering.document.querySelectorAll('ol.story > li')].map((step) => [
    step.querySelector('time')?.getAttribute('datetime'),
    read(step.children[1] ?? null),
    step.querySelector('a')?.getAttribute('href'),
  ]);
  expect(steps).toEqual([
    ['2019-07-19', 'Explosion at Amirli incident', '/record/incidents/2019-07-19-amirli/'],
    [
      '2019-08-23',
      'The Times of Israel, 35 days later article',
      '/record/articles/iraq-strikes-2019/',
    ],
    [
      '2019-08-23',
      'Israel: asserted, from 1 origin, 35 days later who is said to have done it',
      '/record/incidents/2019-07-19-amirli/as-of/2019-08-23/',
    ],
  ]);
});

test('has both drawings, each with every step, whether or not the list comes along', async () => {
  for (const list of ['along', 'beside it'] as const) {
    const rendering = await rendered(record, '2019-07-19-amirli', list);
    expect(readAll(rendering, 'svg.wide title')).toEqual(readAll(rendering, 'svg.narrow title'));
    expect(readAll(rendering, 'svg.wide title')).toHaveLength(3);
    expect(readAll(rendering, 'ol.story')).toHaveLength(list === 'along' ? 1 : 0);
  }
});

test('tells another record by its own steps', async () => {
  const rendering = await rendered(other, '2019-08-12-al-saqr', 'along');
  expect(readAll(rendering, 'ol.story > li')).toEqual([
    '12 August 2019Explosion at the al-Saqr base near Baghdad incident',
    '23 August 2019Zero Hedge, 11 days later article',
  ]);
  // What is said of it is ambiguous: nobody is said to have done it.
  expect(rendering.text).not.toMatch(/Israel:|asserted/);
});
