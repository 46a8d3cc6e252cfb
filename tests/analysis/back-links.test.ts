import { expect, test } from 'vitest';
import { accuses } from '../../src/analysis/accusations.ts';
import { type BackLink, backLinks, linkKinds } from '../../src/analysis/back-links.ts';
import { isFrom } from '../../src/analysis/speaks-for.ts';
import type { Entry, Graph } from '../../src/corpus/linking/graph.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { article, entry, recordOf } from '../record.ts';

const body = 'Israel did it. Two officials said so. A report said so. Iraq denied it.';
const graph = recordOf({
  'outlets/ina.md': entry('name: Iraqi News Agency\nkind: wire\nof: iraq'),
  'articles/a.md': article(
    `source: toi
date: 2019-08-23
actors: [iran]
speakers:
  two: {anonymous: Two officials, of: united-states, independent-of: {iraq: They never met.}}
  report: {document: A report, by: iraq}`,
    `- {id: two, speaker: two, chain: [nyt, report], stance: asserts, accused: israel, incidents: amirli, evidence: Two officials said so.}
- {id: hint, speaker: netanyahu, stance: hints, read-by: author, accused: israel, incidents: blasts, evidence: Israel did it.}`,
    body,
  ),
  'articles/b.md': article(
    `source: zh
date: 2019-08-24
speakers:
  two: {anonymous: Two officials, of: united-states, same-as: a/two}
  report: {document: A report, by: iraq}`,
    `- {id: denial, speaker: iraq, stance: denies, accused: israel, incidents: blasts, responds-to: a/two, evidence: Iraq denied it.}
- {id: report, speaker: report, stance: hints, read-by: two, accused: israel, incidents: amirli, follows: a/two, evidence: A report said so.}
- {id: told, speaker: ina, chain: [two, netanyahu], about: damage, incidents: [], evidence: Two officials said so.}
- {id: own, speaker: author, stance: asserts, accused: israel, conflicts-with: {a/two: Another view.}, evidence: Israel did it.}`,
    body,
  ),
});

const nameOf = (entry: Entry) => (entry.kind === 'claim' ? entry.key : entry.id);
const told = (links: readonly BackLink[] | undefined) =>
  (links ?? []).map(({ kind, from }) => `${kind}: ${nameOf(from)}`);
const linksTo = (entry: Entry | undefined) => told(entry && backLinks(graph).get(entry));

test('to an article, an incident and a claim', () => {
  const { articles, incidents, claims } = graph;
  expect({
    article: linksTo(articles.get('a')),
    incident: linksTo(incidents.get('amirli')),
    series: linksTo(incidents.get('blasts')),
    claim: linksTo(claims.get('a/two')),
  }).toEqual({
    article: [
      'same people: b',
      'in: a/two',
      'in: a/hint',
      'answers within: b/denial',
      'follows within: b/report',
      'conflicts within: b/own',
    ],
    incident: [
      'about: a/two',
      'answers within: b/denial',
      'about: b/report',
      'conflicts within: b/own',
    ],
    series: ['part of: amirli', 'about: a/hint', 'about: b/denial'],
    claim: ['answers: b/denial', 'follows: b/report', 'conflicts: b/own'],
  });
});

test('to an outlet that speakers are independent of', () => {
  const record = recordOf({
    'outlets/ina.md': entry('name: Iraqi News Agency\nkind: wire'),
    'articles/a.md': article(
      `source: toi
date: 2019-08-23
speakers:
  two: {anonymous: Two officials, independent-of: {ina: They never met.}}`,
      '- {id: one, speaker: two, stance: asserts, accused: israel, incidents: amirli, evidence: Two officials said so}',
      body,
    ),
  });
  const ina = record.outlets.get('ina');
  const found = ina ? backLinks(record).get(ina) : undefined;
  expect(found?.map(({ kind, from }) => [kind, from.id])).toEqual([['independent of', 'a']]);
});

test('to actors', () => {
  const { actors } = graph;
  expect(
    ['israel', 'iraq', 'iran', 'united-states', 'netanyahu'].map((id) => linksTo(actors.get(id))),
  ).toEqual([
    [
      'speaks for: netanyahu',
      'accuses: a/two',
      'accuses: a/hint',
      'concerns: b/denial',
      'accuses: b/report',
      'accuses: b/own',
    ],
    [
      'independent of: a',
      'speaks for: iraqi-army',
      'speaks for: ina',
      'relays its document: a/two',
      'says: b/denial',
      'its people say: b/report',
      'its people say: b/told',
    ],
    ['names: a'],
    ['its people say: a/two', 'its people read: b/report', 'its people relay: b/told'],
    ['says: a/hint', 'relays: b/told'],
  ]);
});

test('to outlets', () => {
  const { outlets } = graph;
  expect(['toi', 'nyt', 'zh'].map((id) => linksTo(outlets.get(id)))).toEqual([
    ['published by: a', 'reads: a/hint'],
    ['relays: a/two'],
    ['published by: b', 'says: b/own'],
  ]);
});

/** What the graph itself holds as the other ends of links, told as the links are. */
function otherEnds({ actors, outlets, incidents, articles, claims }: Graph): [Entry, string[]][] {
  const tell = (kind: string, entries: readonly Entry[]) =>
    entries.map((entry) => `${kind}: ${nameOf(entry)}`);
  return [
    ...[...actors.values()].map((actor): [Entry, string[]] => [
      actor,
      [
        ...tell('says', actor.said),
        ...actor.accusedIn.flatMap((claim) =>
          accuses(claim, actor)
            ? tell('accuses', [claim])
            : isFrom(claim, actor)
              ? []
              : tell('concerns', [claim]),
        ),
        ...tell('its people say', actor.saidByItsPeople),
        ...tell('relays', actor.relays),
        ...tell('reads', actor.reads),
        ...tell('names', actor.namedIn),
        ...tell('speaks for', actor.spokespeople),
        ...tell('speaks for', actor.organs),
        ...tell('part of', actor.parts),
      ],
    ]),
    ...[...outlets.values()].map((outlet): [Entry, string[]] => [
      outlet,
      [
        ...tell('published by', outlet.articles),
        ...tell('says', outlet.said),
        ...tell('relays', outlet.relays),
        ...tell('reads', outlet.reads),
      ],
    ]),
    ...[...incidents.values()].map((incident): [Entry, string[]] => [
      incident,
      [...tell('part of', incident.members), ...tell('about', incident.claims)],
    ]),
    ...[...articles.values()].map((text): [Entry, string[]] => [text, tell('in', text.claims)]),
    ...[...claims.values()].map((claim): [Entry, string[]] => [
      claim,
      [
        ...tell('answers', claim.answeredBy),
        ...tell('follows', claim.followedBy),
        ...tell(
          'conflicts',
          claim.conflictedBy.map(({ claim: other }) => other),
        ),
      ],
    ]),
  ];
}

test('the record’s own links are as the graph holds them', async () => {
  const record = await loadRecord('content');
  const found = backLinks(record.graph);
  const direct = new Set(
    otherEnds(record.graph).flatMap(([, ends]) => ends.map((end) => end.replace(/: .*/, ''))),
  );
  for (const [entry, ends] of otherEnds(record.graph))
    expect([
      nameOf(entry),
      told(found.get(entry)?.filter(({ kind }) => direct.has(kind))).sort(),
    ]).toEqual([nameOf(entry), [...new Set(ends)].sort()]);
});

test('every kind of link is met in these tests', () => {
  const met = new Set([...backLinks(graph).values()].flat().map(({ kind }) => kind));
  expect(linkKinds.filter((kind) => !met.has(kind))).toEqual([]);
});
