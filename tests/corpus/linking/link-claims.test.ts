import { expect, test } from 'vitest';
import { article, builtFrom, entry } from '../../record.ts';

const claim = (id: string, fields: string, evidence = 'We did.') =>
  `- {id: ${id}, about: other, evidence: [${evidence}], ${fields}}`;
const { graph } = builtFrom({
  'actors/iran.md': entry('name: Iran\nkind: state'),
  'outlets/toi.md': entry('name: Times\nkind: online\nof: iran'),
  'outlets/ap.md': entry('name: AP\nkind: wire'),
  'incidents/raid.md': entry('title: Raid\nkind: attack\ndate: 2019'),
  'articles/a.md': article(
    `source: toi
speakers:
  aide: {anonymous: an aide, of: iran, same-as: [a/aide, b/aide, b/aide], independent-of: {ap: r, nobody: r}}
  paper: {document: a paper, by: iran}
  ap: {anonymous: somebody}`,
    [
      claim('own-before-entry', 'speaker: [ap, nobody]'),
      claim('together', 'speaker: [aide, paper, author]'),
      claim('chain', 'speaker: iran, chain: [author, unattributed, toi, nobody, aide, iran]'),
      claim('one-evidence', 'speaker: iran', 'Nowhere., We did.'),
      claim('no-evidence', 'speaker: iran', 'Nowhere.'),
      claim('no-speaker', 'speaker: nobody'),
      claim('no-stance', 'speaker: iran, stance: says'),
      claim('misspelt-stance', 'speaker: iran, stanse: denies'),
      claim('no-kind', 'speaker: iran, stance: denies, accused: iran').replace(
        'about: other',
        'about: weather',
      ),
      claim('twice', 'speaker: iran'),
      claim('twice', 'speaker: toi'),
      claim(
        'read',
        'speaker: iran, stance: hints, accused: [{iran: executed}, {iran: ordered}, nobody], read-by: author',
      ),
      claim('read-by-an-outlet', 'speaker: iran, stance: hints, read-by: toi'),
      claim(
        'links',
        'speaker: iran, responds-to: [a/read, nobody], conflicts-with: [{claim: chain, reason: r}, {claim: nobody, reason: s}]',
      ),
    ].join('\n'),
    'We did.',
  ),
  'articles/b.md': article(
    'source: nowhere\nspeakers: {aide: {anonymous: an aide, same-as: [a/aide]}}',
    claim('author', 'speaker: [author, aide]'),
    'We did.',
  ),
});
const keys = (claims: readonly { key: string }[] = []) => claims.map(({ key }) => key);
const speakerOf = (article: string, id: string) => graph.articles.get(article)?.speakers.get(id);
const one = (key: string) => graph.claims.get(key);

test('claims that lack what a claim needs are left out, and the first of an id is kept', () => {
  expect([...graph.claims.keys()]).toEqual([
    'a/own-before-entry',
    'a/together',
    'a/chain',
    'a/one-evidence',
    'a/twice',
    'a/read',
    'a/read-by-an-outlet',
    'a/links',
    'b/author',
  ]);
  expect(one('a/twice')?.speakers).toMatchObject([{ kind: 'actor' }]);
  expect(one('a/one-evidence')?.evidence).toHaveLength(1);
  expect(keys(graph.articles.get('a')?.claims)).toHaveLength(8);
});

test('an article’s own speaker comes before an entry, and nobody’s voice is no link', () => {
  expect(one('a/own-before-entry')?.speakers).toMatchObject([{ kind: 'anonymous', id: 'ap' }]);
  expect(one('a/chain')?.chain?.map(({ kind }) => kind)).toEqual(['outlet', 'anonymous', 'actor']);
  expect(one('a/together')?.chain).toBeUndefined();
});

test('links back: once for people who speak together, for two roles, and for whoever reads', () => {
  const [iran, toi] = [graph.actors.get('iran'), graph.outlets.get('toi')];
  expect(keys(iran?.saidByItsPeople)).toEqual(['a/together']);
  expect(keys(iran?.accusedIn)).toEqual(['a/read']);
  expect(one('a/read')?.accused).toHaveLength(2);
  expect(keys(iran?.relays)).toEqual(['a/chain']);
  expect(keys(toi?.relays)).toEqual(['a/chain']);
  expect(keys(toi?.said)).toEqual(['a/together']);
  expect(keys(toi?.reads)).toEqual(['a/read', 'a/read-by-an-outlet']);
  expect(keys(iran?.reads)).toEqual([]);
});

test('answers and conflicts, but with what is nowhere', () => {
  const links = one('a/links');
  expect(keys(links?.respondsTo)).toEqual(['a/read']);
  expect(keys(one('a/read')?.answeredBy)).toEqual(['a/links']);
  expect(links?.conflictsWith.map(({ claim, reason }) => [claim.key, reason])).toEqual([
    ['a/chain', 'r'],
  ]);
  expect(one('a/chain')?.conflictedBy.map(({ claim, reason }) => [claim.key, reason])).toEqual([
    ['a/links', 'r'],
  ]);
});

test('the same speaker once, from either side, and never itself', () => {
  const [own, other] = [speakerOf('a', 'aide'), speakerOf('b', 'aide')];
  expect(own?.sameAs).toEqual([other]);
  expect(other?.sameAs).toEqual([own]);
  expect(own?.independentOf).toMatchObject([
    { speaker: { kind: 'anonymous', id: 'ap' }, reason: 'r' },
  ]);
  expect(speakerOf('a', 'paper')).toMatchObject({ kind: 'document', by: { id: 'iran' } });
});
