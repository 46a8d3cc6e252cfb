import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../../../src/views/drawings/timeline/timeline.ts';
import {
  actorEvents,
  incidentEvents,
  recordEvents,
} from '../../../../src/views/drawings/timeline/timeline-events.ts';
import { textWidth } from '../../../../src/views/shared/text-width.ts';
import { article, entry, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body = 'Two officials said Israel did it. Israel denied it. Again it denied it.';
const graph = recordOf({
  'incidents/osirak.md': entry(
    'title: Strike on Osirak\nkind: air-or-drone-strike\ndate: 1981-06-07',
  ),
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23~\nspeakers:\n  two: {anonymous: Two officials, of: united-states}',
    `- {id: two, speaker: two, chain: ap, stance: asserts, accused: israel, incidents: amirli, said: 2019-08-22, evidence: Two officials said Israel did it.}
- {id: no, speaker: israel, chain: [], stance: denies, accused: israel, incidents: amirli, said: 2019-07/2019-08, evidence: Israel denied it.}
- {id: again, speaker: israel, chain: [], stance: denies, accused: israel, incidents: amirli, said: 2019-07/2019-08, evidence: Again it denied it.}`,
    body,
  ),
});
const incident = incidentOf(graph, 'amirli');
const israel = graph.actors.get('israel');

describe('the events of', () => {
  test('an incident are its story, each with how long after it came', () => {
    expect(incidentEvents(incident, site).map(({ lane, text }) => [lane, text])).toEqual([
      ['said', 'Israel: 2 claims'],
      ['happened', 'Explosion at Amirli'],
      ['said', '“Two officials” say Israel did it, 34 days later'],
      ['published', 'ZeroHedge, about 35 days later'],
      ['known', 'Israel: contested, from 1 origin, about 35 days later'],
    ]);
  });

  test('the record are what happened, what was said of who did it, and what was published', () => {
    expect(recordEvents(graph, site).map(({ text, href }) => [text, href])).toEqual([
      ['Strike on Osirak', '/record/incidents/osirak/'],
      ['Israel: 2 claims', '/record/claims/a/no/'],
      ['Explosion at Amirli', '/record/incidents/amirli/'],
      ['“Two officials” say Israel did it (on Explosion at Amirli)', '/record/claims/a/two/'],
      ['ZeroHedge: A title', '/record/articles/a/'],
    ]);
  });

  test('an actor are what it is accused of, what it said, and where that was published', () => {
    expect(israel && actorEvents(israel, site).map(({ title }) => title)).toEqual([
      'Israel denies doing it (on Explosion at Amirli), from July 2019 to August 2019, and 1 other claim',
      'Explosion at Amirli, 19 July 2019',
      'ZeroHedge: A title, about 23 August 2019',
    ]);
  });
});

test('unnamed people of different outlets are not one, whatever the words for them', () => {
  const two = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23\nspeakers:\n  one: {anonymous: A senior official}',
      '- {id: no, speaker: one, chain: ap, stance: disputes, accused: israel, incidents: amirli, said: 2019-08-22, evidence: It was not Israel.}',
      'A senior official: It was not Israel.',
    ),
    'articles/b.md': article(
      'source: toi\ndate: 2019-08-23\nspeakers:\n  one: {anonymous: A senior official}',
      '- {id: did, speaker: one, chain: nyt, stance: asserts, accused: israel, incidents: amirli, said: 2019-08-22, evidence: Israel did it.}',
      'A senior official: Israel did it.',
    ),
  });
  const said = recordEvents(two, site).filter(({ lane }) => lane === 'said');
  expect(said.map(({ text }) => text)).toEqual([
    '“A senior official” disputes that Israel did it (on Explosion at Amirli)',
    '“A senior official” says Israel did it (on Explosion at Amirli)',
  ]);
});

describe('a timeline', () => {
  const drawn = timelineOf(recordEvents(graph, site), site);

  test('draws what is known to the day as a point and what is not as a bar, “about” apart from sure', () => {
    expect(drawn?.wide.events.map(({ form, certainty }) => [form, certainty])).toEqual([
      ['point', 'sure'],
      ['point', 'sure'],
      ['bar', 'sure'],
      ['point', 'sure'],
      ['point', 'vague'],
    ]);
    expect(drawn?.note).toBe(
      '● incident · ◆ statement · ■ article · ▬ at some point in this period, or throughout it · hollow and dashed: approximate date',
    );
  });

  test('tells the same as a list', () => {
    expect(drawn?.list.map(({ date, lane }) => [date.text, lane])).toEqual([
      ['7 June 1981', 'incident'],
      ['from July 2019 to August 2019', 'statement'],
      ['19 July 2019', 'incident'],
      ['22 August 2019', 'statement'],
      ['about 23 August 2019', 'article'],
    ]);
  });

  test('is nothing with fewer than two events', () => {
    expect(timelineOf(recordEvents(graph, site).slice(0, 1), site)).toBeUndefined();
  });
});

test('the narrow drawing tells the time between two events only where both are known to the day', () => {
  const told = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      '- {id: year, speaker: iraq, chain: [], stance: asserts, accused: israel, incidents: amirli, said: 2019, evidence: Israel did it.}',
      'Israel did it.',
    ),
  });
  const drawn = timelineOf(incidentEvents(incidentOf(told, 'amirli'), site), site);
  expect(drawn?.narrow.ticks.map(({ text }) => text)).toEqual(['35 days later']);
});

test('a bar has no edge at the end of a span that nobody dates', () => {
  const drawn = (date: string) => {
    const told = recordOf({
      'incidents/osirak.md': entry(
        'title: Strike on Osirak\nkind: air-or-drone-strike\ndate: 1981-06-07',
      ),
      'incidents/convoys.md': entry(`title: Convoys\nkind: other\ndate: ${date}`),
    });
    const { wide, narrow, note } = timelineOf(recordEvents(told, site), site) ?? {};
    const markOf = (drawing: typeof wide) =>
      drawing?.events.find(({ form }) => form === 'bar')?.mark.replace(/-?\d+(?:\.\d+)? ?/gu, '');
    return [markOf(wide), markOf(narrow), note?.includes('open at one side')];
  };
  expect(drawn('2019-07/2019-08')).toEqual(['Mhvhz', 'Mhvhz', false]);
  expect(drawn('../2019-08')).toEqual(['Mhvh', 'Mvhv', true]);
  expect(drawn('2019-07/..')).toEqual(['Mhvh', 'Mvhv', true]);
});

describe('nothing on a timeline overlaps', () => {
  const [event] = recordEvents(graph, site);
  const crowd = event ? Array.from({ length: 40 }, () => event) : [];
  const mixed = recordEvents(graph, site);
  const drawings = [timelineOf([...crowd, ...mixed], site), timelineOf(mixed, site)];

  test('words of the narrow drawing stand one below another, within it', () => {
    for (const drawn of drawings) {
      const { events, height } = drawn?.narrow ?? { events: [], height: 0 };
      const lines = events
        .flatMap(({ words, detail }) => [detail?.y ?? 0, words.y])
        .sort((a, b) => a - b);
      expect(lines.length).toBeGreaterThan(8);
      for (const [index, y] of lines.entries())
        expect(y - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
      expect(lines.at(-1)).toBeLessThanOrEqual(height);
      for (const { words } of events) {
        expect(words.text.length).toBeGreaterThan(5);
        expect(words.x + textWidth(words.text, 13.5)).toBeLessThanOrEqual(344);
      }
    }
  });

  test('words of the wide drawing keep apart from others of their row, and within it', () => {
    for (const drawn of drawings) {
      const spans = (drawn?.wide.events ?? []).map(({ words: { x, y, text, edge } }) => {
        const length = textWidth(text, 13);
        return {
          y,
          from: edge === 'end' ? x - length : x,
          to: edge === 'end' ? x : x + length,
        };
      });
      expect(spans.length).toBeGreaterThan(4);
      for (const [index, { y, from, to }] of spans.entries()) {
        expect([from >= 0, to <= 768]).toEqual([true, true]);
        const others = spans.slice(index + 1).filter((other) => Math.abs(other.y - y) < 10);
        for (const other of others) expect(to < other.from || other.to < from).toBe(true);
      }
    }
  });

  test('words by a point in the middle are cut to the longer side, and stand beside it', () => {
    const long = recordOf(
      Object.fromEntries(
        ['2019-08-01', '2019-08-16', '2019-08-31'].map((date, at) => [
          `incidents/i${at}.md`,
          entry(
            `title: Strike on a ${'very '.repeat(20)}long place\nkind: air-or-drone-strike\ndate: ${date}`,
          ),
        ]),
      ),
    );
    // The explosion at Amirli of every made-up record comes first, the series is left out.
    const middle = timelineOf(recordEvents(long, site), site)?.wide.events.at(-2);
    const [, at = ''] = /^M(\d+)/.exec(middle?.mark ?? '') ?? [];
    const { x = 0, edge, text = '', y = 0 } = middle?.words ?? {};
    const [near, far] =
      edge === 'end'
        ? [Number(at) - x, x - textWidth(text, 13)]
        : [x - Number(at), 768 - x - textWidth(text, 13)];
    expect([near > 5 && near < 20, far >= 0 && far < 80, text.endsWith('…'), y % 1]).toEqual([
      true,
      true,
      true,
      0.5,
    ]);
  });

  test('of more events than can be drawn, the latest are, and a note says so', () => {
    expect([drawings[0]?.wide.events.length, drawings[0]?.note.split(' · ').at(-1)]).toEqual([
      30,
      'only the latest 30 of 45 are shown',
    ]);
  });
});
