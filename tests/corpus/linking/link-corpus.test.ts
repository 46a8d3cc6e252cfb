import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import type { ArticleSpeaker, Graph } from '../../../src/corpus/linking/graph.ts';
import { article, builtFrom, claimOf, entry, incidentOf, recordOf } from '../../record.ts';

const files = {
  'articles/toi.md': article(
    'source: toi\ndate: 2019-08-23\nactors: [iran]\nspeakers:\n  officials: {anonymous: two senior US officials, of: united-states}\n  report: {document: An Iraqi report, by: iraq, release: leaked}\ncorrections: {date: 2019-08-25, text: The target was added.}',
    `- id: officials-israel
  speaker: officials
  chain: [nyt, report]
  stance: asserts
  accused: [israel, {united-states: enabled}]
  incidents: amirli
  evidence: “several strikes in recent days”
- id: netanyahu-hint
  speaker: netanyahu
  stance: hints
  read-by: iraq
  accused: israel
  incidents: blasts
  evidence: we act in Iraq also
  responds-to: officials-israel
  conflicts-with: {zh/confirmed: one hints where the other confirms}
- id: own-voice
  about: target
  speaker: [author, ap]
  incidents: amirli
  correction: 2019-08-25
  evidence: a cache of guided missiles`,
    'two senior US officials said there were "several strikes in recent days".\n\nNetanyahu said: “we act in Iraq also”. An Iraqi report said it destroyed a cache of guided missiles.',
  ),
  'articles/zh.md': article(
    'source: zh\ndate: 2019-08-24\nspeakers:\n  officials: {anonymous: American officials, of: united-states, same-as: toi/officials}',
    `- id: confirmed
  speaker: officials
  chain: ap
  stance: confirms
  accused: israel
  incidents: amirli
  evidence: {quote: American officials, in: body}
  follows: toi/officials-israel
  after: [toi/officials-israel, toi/netanyahu-hint]`,
    'American officials have confirmed it.',
  ),
};

const graph = recordOf(files);
const toi = graph.articles.get('toi');
const ids = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id);
const keys = (claims: readonly { key: string }[] | undefined) => claims?.map(({ key }) => key);

describe('a claim leads to', () => {
  const claim = claimOf(graph, 'toi/officials-israel');

  test('who says it, through whom, of whom', () => {
    expect(claim.speakers).toEqual([toi?.speakers.get('officials')]);
    expect(claim.chain).toEqual([
      { kind: 'outlet', outlet: graph.outlets.get('nyt') },
      toi?.speakers.get('report'),
    ]);
    expect(claim.accused.map(({ actor, role }) => [actor.name, role])).toEqual([
      ['Israel', 'executed'],
      ['United States', 'enabled'],
    ]);
  });

  test('the correction that brought it, and how its document came to be public', () => {
    expect(claimOf(graph, 'toi/own-voice').correction?.edtf).toBe('2019-08-25');
    expect(claim.correction).toBeUndefined();
    expect(toi?.speakers.get('report')).toMatchObject({ kind: 'document', release: 'leaked' });
  });

  test('what it was said after, in its own article or another', () => {
    expect(keys(claimOf(graph, 'zh/confirmed').after)).toEqual([
      'toi/officials-israel',
      'toi/netanyahu-hint',
    ]);
    expect(claim.after).toEqual([]);
  });

  test('each incident once', () => {
    expect(ids(claim.incidents)).toEqual(['amirli']);
    expect(keys(incidentOf(graph, 'amirli').claims)).toEqual([
      'toi/officials-israel',
      'toi/own-voice',
      'zh/confirmed',
    ]);
  });

  test('its words in the article, and not in what normalising made of them', () => {
    const [evidence] = claim.evidence;
    const text = toi?.body.blocks[evidence?.at.index ?? -1]?.text ?? '';
    expect(text.slice(evidence?.at.start, evidence?.at.end)).toBe(
      '"several strikes in recent days"',
    );
  });

  test('whose reading it is, and its own article where it speaks for itself', () => {
    expect(claimOf(graph, 'toi/netanyahu-hint').readBy).toMatchObject({
      kind: 'actor',
      actor: { id: 'iraq' },
    });
    expect(claimOf(graph, 'toi/own-voice').speakers).toMatchObject([
      { kind: 'author', article: { id: 'toi' } },
      { kind: 'outlet', outlet: { id: 'ap' } },
    ]);
  });
});

describe('every link leads back', () => {
  test('from claims', () => {
    const claim = claimOf(graph, 'toi/officials-israel');
    expect(keys(claim.answeredBy)).toEqual(['toi/netanyahu-hint']);
    expect(keys(claim.followedBy)).toEqual(['zh/confirmed']);
    expect(
      claimOf(graph, 'zh/confirmed').conflictedBy.map(({ claim: other, reason }) => [
        other.key,
        reason,
      ]),
    ).toEqual([['toi/netanyahu-hint', 'one hints where the other confirms']]);
  });

  test('from actors', () => {
    const actor = (id: string) => graph.actors.get(id);
    expect(keys(actor('israel')?.accusedIn)).toEqual([
      'toi/officials-israel',
      'toi/netanyahu-hint',
      'zh/confirmed',
    ]);
    expect(ids(actor('israel')?.spokespeople)).toEqual(['netanyahu']);
    expect(keys(actor('netanyahu')?.said)).toEqual(['toi/netanyahu-hint']);
    expect(keys(actor('united-states')?.saidByItsPeople)).toEqual([
      'toi/officials-israel',
      'zh/confirmed',
    ]);
    expect(keys(actor('iraq')?.reads)).toEqual(['toi/netanyahu-hint']);
    expect(ids(actor('iran')?.namedIn)).toEqual(['toi']);
  });

  test('from outlets', () => {
    const outlet = (id: string) => graph.outlets.get(id);
    expect(ids(outlet('toi')?.articles)).toEqual(['toi']);
    expect(keys(outlet('toi')?.said)).toEqual(['toi/own-voice']);
    expect(keys(outlet('ap')?.said)).toEqual(['toi/own-voice']);
    expect(keys(outlet('nyt')?.relays)).toEqual(['toi/officials-israel']);
    expect(keys(outlet('ap')?.relays)).toEqual(['zh/confirmed']);
  });

  test('from a series, and between speakers that are the same', () => {
    expect(ids(incidentOf(graph, 'blasts').members)).toEqual(['amirli']);
    const sameAs = (id: string) =>
      graph.articles
        .get(id)
        ?.speakers.get('officials')
        ?.sameAs.map(({ article: { id } }: ArticleSpeaker) => id);
    expect([sameAs('toi'), sameAs('zh')]).toEqual([['zh'], ['toi']]);
  });

  test('once, between speakers that each name the other', () => {
    const people = (article: string) =>
      `speakers:\n  people: {anonymous: Two men, same-as: ${article}/people}`;
    const claim =
      '- {id: one, about: other, speaker: people, incidents: [], evidence: Two men did.}';
    const { articles } = recordOf({
      'articles/a.md': article(
        `source: toi\ndate: 2019-08-23\n${people('b')}`,
        claim,
        'Two men did.',
      ),
      'articles/b.md': article(
        `source: zh\ndate: 2019-08-24\n${people('a')}`,
        claim,
        'Two men did.',
      ),
    });
    const [one, other] = ['a', 'b'].map((id) => articles.get(id)?.speakers.get('people'));
    expect([one?.sameAs, other?.sameAs]).toEqual([[other], [one]]);
  });
});

describe('drafts', () => {
  const withDraft = (drafts: 'included' | 'left out'): Graph =>
    buildCorpus(
      Object.entries({
        'articles/a.md': entry('title: A\ndraft: true'),
        'articles/b.md': entry('title: B'),
        'actors/israel.md': entry('name: Israel\nkind: state\ndraft: true'),
        'actors/netanyahu.md': entry('name: Netanyahu\nkind: person\nof: israel'),
      }).map(([path, text]) => ({ path, text })),
      drafts,
    ).graph;

  test('belong to the graph where asked for', () => {
    expect([...withDraft('included').articles.keys()]).toEqual(['a', 'b']);
    expect(withDraft('included').actors.get('netanyahu')?.of?.id).toBe('israel');
  });

  test('are left out of it with all that leads to them', () => {
    expect([...withDraft('left out').articles.keys()]).toEqual(['b']);
    expect(withDraft('left out').actors.get('netanyahu')?.of).toBeUndefined();
  });
});

test('the order of files changes nothing', () => {
  const keysOf = (order: readonly (readonly [string, string])[]) => [
    ...recordOf(Object.fromEntries(order)).claims.keys(),
  ];
  const entries = Object.entries(files);
  expect(keysOf([...entries].reverse())).toEqual(keysOf(entries));
});

test('entries stand in the order of their ids, which is not that of their files', () => {
  const raid = 'title: Raid\nkind: attack\ndate: 2019';
  const { graph } = builtFrom({
    'incidents/raid-b.md': entry(raid),
    'incidents/raid.md': entry(raid),
    'actors/iran.md': entry('name: A\nkind: state'),
    'actors/iran-b.md': entry('name: B\nkind: group'),
    'outlets/ap.md': entry('name: A\nkind: wire'),
    'outlets/ap-b.md': entry('name: B\nkind: wire'),
    'articles/a-b.md': entry('title: B\nsource: ap'),
    'articles/a.md': entry('title: A\nsource: ap'),
  });
  const of = (prefix: string, ids: Iterable<string>) =>
    [...ids].filter((id) => id.startsWith(prefix));
  expect([
    of('raid', graph.incidents.keys()),
    of('iran', graph.actors.keys()),
    of('ap', graph.outlets.keys()),
    graph.outlets.get('ap')?.articles.map(({ id }) => id),
  ]).toEqual([
    ['raid', 'raid-b'],
    ['iran', 'iran-b'],
    ['ap', 'ap-b'],
    ['a', 'a-b'],
  ]);
});
