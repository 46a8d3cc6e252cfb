import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/model/date.ts';
import { timelineOf } from '../../../../src/views/drawings/timeline/timeline.ts';
import type {
  Lane,
  TimelineEvent,
} from '../../../../src/views/drawings/timeline/timeline-events.ts';
import { timelineOverview } from '../../../../src/views/drawings/timeline/timeline-overview.ts';
import { site } from '../../site.ts';

function event(edtf: string, lane: Lane = 'happened'): TimelineEvent {
  const date = parseDate(edtf);
  if (!date) throw new Error(`${edtf} is no date`);
  const href = `/${edtf}`;
  return { date, lane, text: edtf, speaker: undefined, after: '', title: edtf, href, rests: [] };
}

const days = (month: string, count: number, lane: Lane) =>
  Array.from({ length: count }, (_, at) =>
    event(`${month}-${String(at + 1).padStart(2, '0')}`, lane),
  );

describe('an overview of events', () => {
  const overview = timelineOverview(
    [
      ...days('2019-07', 8, 'happened'),
      ...days('2019-08', 2, 'said'),
      ...days('2021-09', 4, 'happened'),
    ],
    4,
    site,
  );

  test('counts them by year, those of each lane apart', () => {
    expect(overview.list).toEqual([
      { time: '2019', text: 'Incidents: 8 · Statements: 2' },
      { time: '2021', text: 'Incidents: 4' },
    ]);
  });

  test('counts a night by the month of its place', () => {
    const nights = timelineOverview(
      [event('2019-09-01T01:00+03:30'), event('2019-09-30T23:30-05:00'), event('2019-10-01')],
      3,
      site,
    );
    expect(nights.list).toEqual([
      { time: 'Sept 2019', text: 'Incidents: 2' },
      { time: 'Oct 2019', text: 'Incidents: 1' },
    ]);
  });

  test('has a bar for each month, as high as its share of the highest of its lane', () => {
    // 27 months in 752 pixels: the first has 28 of them. The bars of a lane stand on its floor.
    expect(overview.wide.bars).toEqual([
      { lane: 'happened', path: 'M8 64V24H35V64zM732 64V44H759V64z' },
      { lane: 'said', path: 'M36 136V96H63V136z' },
    ]);
    expect(overview.wide.headings.map(({ text }) => text)).toEqual([
      'Incidents (tallest bar: 8)',
      'Statements (tallest bar: 2)',
    ]);
  });

  test('shows which part is drawn event by event, and the years', () => {
    expect(overview.wide.shown).toBe('M732 0H760V136H732z');
    expect(overview.wide.ticks.map(({ text }) => text)).toEqual(['2019', '2020', '2021']);
  });

  test('has bars of years over a long time, and one event among many is still seen', () => {
    const long = timelineOverview(
      [event('1981'), ...days('2023-01', 31, 'happened'), ...days('2023-03', 31, 'happened')],
      30,
      site,
    );
    expect(long.wide.bars[0]?.path).toBe('M8 64V63H24V64zM743 64V24H759V64z');
  });

  test('leaves out what has no known beginning', () => {
    expect(
      timelineOverview([event('../2019'), event('2019-02-01'), event('2019-03-01')], 1, site).list,
    ).toEqual([
      { time: 'Feb 2019', text: 'Incidents: 1' },
      { time: 'Mar 2019', text: 'Incidents: 1' },
    ]);
  });
});

test('a timeline has an overview only where it cannot draw all', () => {
  expect(timelineOf(days('2019-07', 30, 'happened'), site)?.overview).toBeUndefined();
  expect(timelineOf(days('2019-07', 31, 'happened'), site)?.overview?.list).toEqual([
    { time: 'Jul 2019', text: 'Incidents: 31' },
  ]);
});
