import { describe, expect, test } from 'vitest';
import StrandTable from '../../src/components/strand-table.astro';
import { read, readAll, type Shown, shownFixture, unsaid } from './render.ts';

const record = await shownFixture('good-three-claims-in-thirty-lines');
const other = await shownFixture('good-every-field');

async function tableOf(shown: Shown, id: string) {
  const [section] = shown.incidentPage(id).attributions;
  return shown.render(StrandTable, { groups: section?.groups ?? [] }, 'What they say of Israel');
}

describe('who says it', () => {
  test('stands beside their words, how they know and who passes it on', async () => {
    const rendering = await tableOf(record, '2019-07-19-amirli');
    const rows = [...rendering.document.querySelectorAll('tr[id]')].map((row) =>
      [...row.children].map(read),
    );
    expect(rows).toEqual([
      [
        'A senior Middle Eastern intelligence official unnamed',
        'Israel was also responsible for the July 19 strike says Israel did it',
        'not stated',
        'not statedThe Times of Israel, 23 August 2019',
      ],
      [
        'Israeli officials unnamedof Israel',
        'neither confirmed nor denied responsibility neither confirm nor deny it',
        'not stated',
        'not statedThe Times of Israel, 23 August 2019',
      ],
    ]);
    expect(unsaid(rendering, record)).toEqual([]);
  });

  test('is grouped: what others say, and what the accused says', async () => {
    const rendering = await tableOf(record, '2019-07-19-amirli');
    expect(readAll(rendering, '[scope=rowgroup]')).toEqual([
      'Recorded origins',
      'Israel: position as these articles report it',
    ]);
    expect(rendering.document.querySelector('#accused-israel-itself')).not.toBeNull();
    expect(readAll(rendering, 'caption')).toEqual(['What they say of Israel']);
  });

  test('and names every cell of a narrow screen by its column', async () => {
    const rendering = await tableOf(record, '2019-07-19-amirli');
    const columns = readAll(rendering, 'thead th');
    const labels = [...rendering.document.querySelectorAll('td[data-label]')].map((cell) =>
      cell.getAttribute('data-label'),
    );
    expect(labels.filter((label) => !columns.includes(label ?? ''))).toEqual([]);
    expect(new Set(labels).size).toBe(2);
  });
});

test('another record has its own speakers, ways and words', async () => {
  const rendering = await tableOf(other, '2019-07-19-amirli');
  expect(readAll(rendering, 'th[scope=row] b')).toEqual([
    'Two American officials',
    'Benjamin Netanyahu',
  ]);
  expect(readAll(rendering, 'td li')).toEqual([
    'The Associated Press',
    'Zero Hedge, 23 August 2019',
    'not stated',
    'Zero Hedge, 23 August 2019',
  ]);
  expect(unsaid(rendering, other)).toEqual([]);
  expect(rendering.text).not.toContain('The Times of Israel');
});
