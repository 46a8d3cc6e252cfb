import { describe, expect, test } from 'vitest';
import { makeRecord } from '../../bench/site/make-record.ts';
import { readProse } from '../../bench/site/prose.ts';
import { asOf } from '../../src/analysis/as-of.ts';
import { attributionHistory } from '../../src/analysis/attribution-history.ts';
import { attributionRecordsOf } from '../../src/analysis/attribution-records.ts';
import { recordedOrigins } from '../../src/analysis/origins.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { article, articleOf, incidentOf, recordOf } from '../record.ts';

const claim = (id: string, fields: string, evidence: string) =>
  `- {id: ${id}, ${fields}, accused: israel, incidents: amirli, evidence: ${evidence}.}`;

describe('the course of an incident', () => {
  const graph = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-20',
      claim('hint', 'speaker: netanyahu, stance: hints, read-by: author', 'We may have'),
      'We may have.',
    ),
    'articles/b.md': article(
      'source: toi\ndate: 2019-08-22~\nspeakers:\n  two: {anonymous: Two officials, of: iraq}',
      claim('did', 'speaker: two, chain: ap, stance: asserts', 'They did it'),
      'Two officials say: They did it.',
    ),
    'articles/c.md': article(
      'source: nyt\ndate: 2019-08-23\nspeakers:\n  two: {anonymous: Two officials, of: iraq}',
      claim('again', 'speaker: two, chain: ap, stance: asserts', 'They did it'),
      'Two officials say: They did it.',
    ),
    'articles/d.md': article(
      'source: ap\ndate: 2019-08',
      claim('denial', 'speaker: israel, chain: [], stance: denies', 'We did not'),
      'We did not.',
    ),
  });
  const course = attributionHistory(incidentOf(graph, 'amirli'));

  test('tells for each day what had changed by its end', () => {
    expect(
      course.map(({ day, attributions, news }) => [
        day.edtf,
        news,
        attributions.map(({ accused, state, origins }) => `${accused.id} ${state} ${origins}`),
      ]),
    ).toEqual([
      ['2019-08-20', 'changed', ['israel suspected 0']],
      ['2019-08-22', 'changed', ['israel asserted 1']],
      ['2019-08-23', 'unchanged', ['israel asserted 1']],
      ['2019-08-31', 'changed', ['israel contested 1']],
    ]);
  });

  test('of which nobody is accused has days, and no news', () => {
    const calm = recordOf({
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-20',
        '- {id: toll, about: toll, speaker: author, value: {killed: 2}, incidents: amirli, evidence: Two died.}',
        'Two died.',
      ),
    });
    expect(attributionHistory(incidentOf(calm, 'amirli')).map(({ news }) => news)).toEqual([
      'nobody accused',
    ]);
  });
});

describe('a day on which something was published', () => {
  const says = (speaker: string, stance = 'asserts', accused = 'israel') =>
    `speaker: ${speaker}, stance: ${stance}, accused: ${accused}`;
  const course = (articles: Readonly<Record<string, string>>) =>
    attributionHistory(incidentOf(recordOf(articles), 'amirli'));

  test('is about that day, where an article counts from it whose date is not sure', () => {
    const dates = course({
      'articles/a.md': articleOf('source: ap\ndate: 2019-08-20~', { a: says('iraq') }),
      'articles/b.md': articleOf('source: toi\ndate: 2019-08-20', { b: says('iran') }),
      'articles/c.md': articleOf('source: toi\ndate: 2019-08-21', { c: says('iran') }),
      'articles/d.md': articleOf('source: toi\ndate: 2019-08-22?', { d: says('iran') }),
      'articles/e.md': articleOf('source: toi\ndate: 2019-08', { e: says('iran') }),
    }).map(({ day, date }) => [day.edtf, date.edtf]);
    expect(dates).toEqual([
      ['2019-08-20', '2019-08-20~'],
      ['2019-08-21', '2019-08-21'],
      ['2019-08-22', '2019-08-22~'],
      ['2019-08-31', '2019-08-31'],
    ]);
  });

  test('tells every role with its state and recorded origins, and changes with each', () => {
    const days = course({
      'articles/a.md': articleOf('source: ap\ndate: 2019-08-20', {
        a: says('[iraq, nyt]', 'asserts', '[israel, {iran: supplied}]'),
        b: says('iraq', 'asserts', '{israel: ordered}'),
      }),
      'articles/b.md': articleOf('source: toi\ndate: 2019-08-21', {
        c: says('iran', 'no-comment'),
      }),
      'articles/c.md': articleOf('source: toi\ndate: 2019-08-22', {
        d: says('united-states', 'asserts', '{israel: ordered}'),
      }),
      'articles/d.md': articleOf('source: toi\ndate: 2019-08-23', {
        e: says('author', 'asserts', '{israel: ordered}'),
      }),
      'articles/e.md': articleOf('source: toi\ndate: 2019-08-24', {
        f: says('iran', 'denies', '{israel: ordered}'),
      }),
    });
    expect(days.map(({ news }) => news)).toEqual([
      'changed',
      'unchanged',
      'changed',
      'unchanged',
      'changed',
    ]);
    expect(
      days[0]?.attributions.map(({ accused, state, origins, roles }) => [
        accused.id,
        state,
        origins,
        roles,
      ]),
    ).toEqual([
      [
        'israel',
        'asserted',
        1,
        [
          { role: 'executed', state: 'asserted', origins: 1 },
          { role: 'ordered', state: 'asserted', origins: 1 },
        ],
      ],
      ['iran', 'asserted', 1, [{ role: 'supplied', state: 'asserted', origins: 1 }]],
    ]);
    expect(days[2]?.attributions[0]).toMatchObject({
      origins: 2,
      roles: [
        { role: 'executed', origins: 1 },
        { role: 'ordered', origins: 2 },
      ],
    });
  });

  test('has no news of the order of those accused', () => {
    const days = course({
      'articles/a.md': articleOf('source: ap\ndate: 2019-08-20', {
        a: says('iraq'),
        b: says('iraq', 'asserts', 'iran'),
      }),
      'articles/b.md': articleOf('source: toi\ndate: 2019-08-21', { c: says('iraq') }),
    });
    expect(
      days.map(({ news, attributions }) => [
        news,
        ...attributions.map(({ accused }) => accused.id),
      ]),
    ).toEqual([
      ['changed', 'iran', 'israel'],
      ['unchanged', 'israel', 'iran'],
    ]);
  });
});

test('the course of every incident of a made-up record is what was known on each of its days', () => {
  const files = makeRecord({ articles: 60, claims: 360, incidents: 12 }, readProse());
  const { graph } = buildCorpus(
    [...files].map(([path, text]) => ({ path, text })),
    'included',
  );
  const days = [...graph.incidents.values()].flatMap((incident) =>
    attributionHistory(incident).map(({ day, attributions }) => ({ incident, day, attributions })),
  );
  expect(days.length).toBeGreaterThan(30);
  const told = (all: readonly { accused: { id: string }; state: string; origins: number }[]) =>
    all.map(({ accused, state, origins }) => `${accused.id} ${state} ${origins}`);
  for (const { incident, day, attributions } of days)
    expect(told(attributions)).toEqual(
      told(
        attributionRecordsOf(asOf(incident, day))
          .filter(({ state }) => state !== 'none recorded')
          .map((one) => ({ ...one, origins: recordedOrigins(one.origins).length })),
      ),
    );
});
