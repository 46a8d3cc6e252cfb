import { expect, test } from 'vitest';
import TimelineOverview from '../../src/components/timeline-overview.astro';
import { article, recordOf } from '../record.ts';
import { read, readAll, shown } from './render.ts';

const daysOf = (month: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);

/** Amirli, and an article on each of some days: more than a timeline draws. */
function told(days: readonly string[]) {
  const articles = days.map((day) => [
    `articles/on-${day}.md`,
    article(
      `source: toi\ndate: ${day}`,
      '- id: hit\n  speaker: author\n  about: occurrence\n  incidents: amirli\n  evidence: It was hit.',
      'It was hit.',
    ),
  ]);
  return shown(recordOf(Object.fromEntries(articles)));
}

const record = told([...daysOf('2019-08', 28), ...daysOf('2019-10', 12)]);
const other = told(daysOf('2019-08', 31));

const rendered = (record: ReturnType<typeof told>) =>
  record.render(TimelineOverview, {
    overview: record.incidentPage('amirli').timeline?.overview,
    label: 'Amirli',
  });

test('counts all that is told, in the drawings as in the list', async () => {
  const rendering = await rendered(record);
  const counts = readAll(rendering, 'dd').map((text) =>
    [...text.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0),
  );
  // The incident and forty articles.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(41);
  expect(readAll(rendering, 'dt')).toHaveLength(counts.length);
});

test('draws the same bars wide and narrow, and a bar for each line of its list', async () => {
  const { document } = await rendered(record);
  const bars = (kind: string) => document.querySelectorAll(`svg.${kind} path.tally`).length;
  expect(bars('narrow')).toBe(bars('wide'));
  expect(bars('wide')).toBeGreaterThan(0);
  for (const svg of document.querySelectorAll('svg')) {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toContain('Amirli');
  }
});

test('is another for another record', async () => {
  const [one, two] = [await rendered(record), await rendered(other)];
  expect(read(two.document.querySelector('dl'))).not.toBe(read(one.document.querySelector('dl')));
  expect(two.document.querySelector('path.on')?.getAttribute('d')).not.toBe(
    one.document.querySelector('path.on')?.getAttribute('d'),
  );
});
