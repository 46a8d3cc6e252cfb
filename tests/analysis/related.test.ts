import { describe, expect, test } from 'vitest';
import { relatedIncidents, type Shared } from '../../src/analysis/related.ts';
import { article, articleOf, entry, incidentOf, recordOf } from '../record.ts';

const incident = (frontmatter: string) =>
  entry(`kind: explosion\ntitle: Explosion\n${frontmatter}`);
const accusing = (id: string, incidents: string, extra = 'speaker: author, stance: asserts') =>
  `- {id: ${id}, ${extra}, accused: israel, incidents: ${incidents}, evidence: Israel did it.}`;
const means = (id: string, incidents: string, value: string, about = 'means') =>
  `- {id: ${id}, about: ${about}, speaker: author, value: ${value}, incidents: ${incidents}, evidence: Israel did it.}`;

const graph = recordOf({
  'incidents/saqr.md': incident(
    'date: 2019-08-12\nseries: blasts\nplace: {name: al-Saqr, country: IQ, point: [33.21, 44.37], precision: town}',
  ),
  'incidents/osirak.md': incident(
    'date: 1981-06-07\nplace: {name: Osirak, country: IQ, point: [33.2, 44.52], precision: exact}',
  ),
  'incidents/isfahan.md': incident('date: 2023-01-28\nplace: {name: Isfahan, country: IR}'),
  'incidents/depot.md': incident('date: 2019-08-30'),
  'incidents/alone.md': incident('date: 2019-09-01'),
  'articles/a.md': article(
    'source: zh\ndate: 2023-08-23',
    [
      accusing('amirli', 'amirli'),
      accusing('saqr', 'saqr'),
      accusing('isfahan', 'isfahan'),
      accusing('depot', 'depot'),
      accusing('no-word', 'osirak', 'speaker: iraq, stance: no-comment'),
      accusing('denial', 'alone', 'speaker: iraq, stance: denies'),
      means('drone-saqr', 'saqr', 'drone strike', 'cause'),
      means('drone-isfahan', 'isfahan', 'Drone-strike'),
      means('attack-depot', 'depot', 'attack', 'cause'),
      means('attack-amirli', 'amirli', 'attack', 'cause'),
    ].join('\n'),
    'Israel did it.',
  ),
});
const related = relatedIncidents(graph.incidents.values());

const told = (shared: Shared) => {
  switch (shared.kind) {
    case 'series':
      return `series ${shared.series.id}`;
    case 'means':
      return `means ${shared.means}`;
    case 'place':
      return `place ${shared.nearness.kind}`;
    case 'accused':
    case 'speaker':
      return `${shared.kind} ${shared.actor.id}`;
  }
};
const relatives = (id: string, record = graph, found = related) =>
  found
    .get(incidentOf(record, id))
    ?.map(({ incident: other, shared }) => [other.id, ...shared.map(told)]);

test('what few incidents share comes before what many share, and of equals the nearest in time', () => {
  expect(relatives('saqr')).toEqual([
    ['amirli', 'series blasts', 'accused israel'],
    ['isfahan', 'means drone strike', 'accused israel'],
    ['osirak', 'place near'],
    ['depot', 'accused israel'],
  ]);
});

test('that both were attacks is nothing they share', () => {
  expect(relatives('depot')).toEqual([
    ['saqr', 'accused israel'],
    ['amirli', 'accused israel'],
    ['isfahan', 'accused israel'],
  ]);
});

test('a series is no relative of its members', () => {
  expect(relatives('blasts')).toEqual([]);
});

test('nor is a series of which the same is said', () => {
  const record = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2023-08-23',
      [accusing('amirli', 'amirli'), accusing('blasts', 'blasts')].join('\n'),
      'Israel did it.',
    ),
  });
  const found = relatedIncidents(record.incidents.values());
  expect([relatives('amirli', record, found), relatives('blasts', record, found)]).toEqual([
    [],
    [],
  ]);
});

test('who is only denied to have done it, or kept silent, is not shared', () => {
  expect([relatives('alone'), relatives('osirak')]).toEqual([[], [['saqr', 'place near']]]);
});

test('what shares only a series is no relative: the series lists it', () => {
  const record = recordOf({
    'incidents/saqr.md': incident('date: 2019-08-12\nseries: blasts'),
  });
  expect(relatives('saqr', record, relatedIncidents(record.incidents.values()))).toEqual([]);
});

describe('what more than a hundred others share', () => {
  const days = Array.from({ length: 120 }, (_, at) => `day-${100 + at}`);
  const record = recordOf({
    ...Object.fromEntries(
      days.map((id, at) => [
        `incidents/${id}.md`,
        incident(
          `date: ${new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10)}\nplace: {name: Town ${at % 60}, country: IQ}`,
        ),
      ]),
    ),
    'articles/a.md': article(
      'source: zh\ndate: 2023-08-23',
      days.map((id) => accusing(id, id)).join('\n'),
      'Israel did it.',
    ),
  });
  const found = relatedIncidents(record.incidents.values());
  const told = (id: string) => relatives(id, record, found)?.map(([other]) => other) ?? [];

  test('relates an incident to those next to it in time, and to one that shares what is rare', () => {
    const [first, ...others] = told('day-150');
    expect([first, [...others].sort()]).toEqual([
      'day-210',
      [...days.slice(39, 50), ...days.slice(51, 63)],
    ]);
  });

  test('is told, too, of one that shares what is rare', () => {
    expect(relatives('day-150', record, found)?.[0]).toEqual([
      'day-210',
      'place same',
      'accused israel',
    ]);
  });

  test('relates the first to those after it', () => {
    expect(told('day-100').slice(0, 4)).toEqual(['day-160', 'day-101', 'day-102', 'day-103']);
  });

  test.for([
    ['who is accused', 'name: Town'],
    ['where it was', 'name: Amirli'],
  ] as const)('in order of time, and not of their ids, by %s', ([, place]) => {
    const backwards = recordOf({
      ...Object.fromEntries(
        days.map((id, at) => [
          `incidents/${id}.md`,
          incident(
            `date: ${new Date(Date.UTC(2019, 11, 31 - ((at * 7) % 120))).toISOString().slice(0, 10)}\nplace: {${place}${place.endsWith('Town') ? ` ${at}` : ''}, country: IR}`,
          ),
        ]),
      ),
      ...(place.endsWith('Town') && {
        'articles/a.md': article(
          'source: zh\ndate: 2023-08-23',
          days.map((id) => accusing(id, id)).join('\n'),
          'Israel did it.',
        ),
      }),
    });
    const one = incidentOf(backwards, 'day-160');
    const near = relatedIncidents(backwards.incidents.values()).get(one) ?? [];
    const apart = near.map(({ incident: other }) =>
      Math.round(Math.abs(other.date.earliest - one.date.earliest) / 86_400_000),
    );
    expect(apart).toEqual(apart.map((_, at) => Math.floor(at / 2) + 1));
    expect(apart.length).toBeGreaterThan(20);
  });
});

describe('what two incidents share', () => {
  const shared = (claims: Readonly<Record<string, string>>) => {
    const record = recordOf({
      'incidents/depot.md': incident('date: 2019-08-30'),
      'articles/a.md': articleOf('source: toi\ndate: 2019-09-30', claims),
    });
    return relatives('amirli', record, relatedIncidents(record.incidents.values()))?.flatMap(
      ([id, ...things]) => (id === 'depot' ? things : []),
    );
  };
  const both = 'incidents: [amirli, depot]';
  const says = `speaker: author, stance: asserts, accused: israel`;

  test.for<[name: string, claims: Record<string, string>, shared: string[]]>([
    ['an accused', { a: `${says}, ${both}` }, ['accused israel']],
    [
      'an accused and a speaker',
      { a: `speaker: iraq, stance: asserts, accused: israel, ${both}` },
      ['accused israel', 'speaker iraq'],
    ],
    [
      'a speaker who denies',
      { a: `speaker: iraq, stance: denies, accused: israel, ${both}` },
      ['speaker iraq'],
    ],
    [
      'a speaker who refuses',
      { a: `speaker: israel, stance: neither-confirms-nor-denies, accused: israel, ${both}` },
      ['speaker israel'],
    ],
    [
      'nobody who is silent',
      { a: `speaker: israel, stance: no-comment, accused: israel, ${both}` },
      [],
    ],
    [
      'nobody whose words are read, but whom the reader accuses',
      { a: `speaker: netanyahu, stance: hints, read-by: author, accused: israel, ${both}` },
      ['accused israel'],
    ],
    ['no outlet that speaks', { a: `speaker: nyt, about: damage, ${both}` }, []],
    [
      'nobody who took a deed on itself',
      { a: `speaker: israel, stance: claims-own, accused: israel, ${both}` },
      ['speaker israel'],
    ],
    [
      'nobody whose accusers took it back',
      {
        a: `speaker: iraq, stance: asserts, accused: israel, said: 2019-09-01, ${both}`,
        b: `speaker: iraq, stance: retracts, accused: israel, said: 2019-09-02, ${both}`,
      },
      ['speaker iraq'],
    ],
    [
      'an accused of whom one of two roles was taken back',
      {
        a: `speaker: iraq, stance: asserts, accused: [israel, {israel: ordered}], said: 2019-09-01, ${both}`,
        b: `speaker: iraq, stance: retracts, accused: israel, said: 2019-09-02, ${both}`,
      },
      ['accused israel', 'speaker iraq'],
    ],
    [
      'nothing that may be of another',
      { a: `speaker: iraq, stance: asserts, accused: israel, ${both}, scope: ambiguous` },
      [],
    ],
    [
      'means',
      { a: `speaker: author, about: means, value: drone strike, ${both}` },
      ['means drone strike'],
    ],
    [
      'means that are given as a cause',
      { a: `speaker: author, about: cause, value: drone strike, ${both}` },
      ['means drone strike'],
    ],
    [
      'no means that are denied',
      { a: `speaker: author, about: means, stance: disputes, value: drone strike, ${both}` },
      [],
    ],
    ['no cause that many have', { a: `speaker: author, about: cause, value: attack, ${both}` }, []],
    ['no target', { a: `speaker: author, about: target, value: drone strike, ${both}` }, []],
  ])('is %s', ([, claims, expected]) => {
    expect(shared(claims)).toEqual(expected);
  });

  test('of as much, in as short a time, the later comes first, then by id', () => {
    const record = recordOf({
      'incidents/a.md': incident('date: 2019-07-18'),
      'incidents/b.md': incident('date: 2019-07-20'),
      'incidents/c.md': incident('date: 2019-07-20'),
      'incidents/d.md': incident('date: 2019-07-21'),
      'articles/a.md': articleOf('source: toi\ndate: 2019-09-30', {
        all: `${says}, incidents: [amirli, a, b, c, d]`,
      }),
    });
    expect(
      relatives('amirli', record, relatedIncidents(record.incidents.values()))?.map(([id]) => id),
    ).toEqual(['b', 'c', 'a', 'd']);
  });

  test.for([
    [24, 24],
    [25, 24],
  ] as const)('of %i relatives %i are told', ([count, told]) => {
    const ids = Array.from({ length: count }, (_, at) => `day-${10 + at}`);
    const record = recordOf({
      ...Object.fromEntries(
        ids.map((id) => [
          `incidents/${id}.md`,
          incident(`date: 2019-07-${id.slice(4, 6) > '31' ? '31' : id.slice(4, 6)}`),
        ]),
      ),
      'articles/a.md': articleOf('source: toi\ndate: 2019-09-30', {
        all: `${says}, incidents: [amirli, ${ids.join(', ')}]`,
      }),
    });
    expect(relatives('amirli', record, relatedIncidents(record.incidents.values()))).toHaveLength(
      told,
    );
  });
});
