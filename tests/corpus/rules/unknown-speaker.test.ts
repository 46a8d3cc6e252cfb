import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, about: other, incidents: [], evidence: Not us., ${fields}}`;
const of = (speakers: string, ...claims: string[]) =>
  article(`source: toi\n${speakers}`, claims.join('\n'), 'Not us. an aide');

test('speakers, readers and links that are nowhere, and words that stand for somebody', () => {
  const found = reportBy('unknown-speaker', {
    'articles/a.md': of(
      'speakers: {aide: {anonymous: an aide, same-as: [b/envoy, b/zzz], independent-of: {iran: r, yyy: r}}}',
      claim('voices', 'speaker: [author, unattributed, iran, toi, aide]'),
      claim('nobody', 'speaker: [nobody-known, b/envoy]'),
      claim('link', 'speaker: iran, chain: [toi, iran, aide, xxx, author]'),
      claim('reader', 'speaker: iran, stance: hints, accused: iran, read-by: author'),
      claim('no-reader', 'speaker: iran, stance: hints, accused: iran, read-by: unattributed'),
      claim('of-another', 'speaker: envoy'),
      claim('incident', 'speaker: amirli'),
    ),
    'articles/b.md': of('speakers: {envoy: {anonymous: an aide}}', claim('b', 'speaker: envoy')),
    'articles/c.md': of('speakers: [', claim('c', 'speaker: anybody')),
    'articles/d.md': of('', claim('d', 'speaker: nobody-known')),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:5:58-5:63 error: there is no speaker “b/zzz”
      expected: article/speaker: a speaker under speakers of another article
      fix: name one that is there; the id is the one written after id: or under speakers:
    articles/a.md:5:97-5:98 error: there is no speaker “yyy”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed
      fix: did you mean nyt?
    articles/a.md:8:76-8:88 error: there is no speaker “nobody-known”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed
      fix: add it to the article’s speakers, or add actors/nobody-known.md
    articles/a.md:11:123-11:135 error: there is no reader “unattributed”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, or author
      fix: a reading is always somebody’s: name author, an actor, an outlet or a speaker
    articles/a.md:12:79-12:84 error: there is no speaker “envoy”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed
      fix: add it to the article’s speakers, or add actors/envoy.md
    articles/a.md:13:77-13:83 error: there is no speaker “amirli”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed
      fix: incidents/amirli.md is an entry of another kind (incident); name a speaker here
    articles/d.md:7:70-7:82 error: there is no speaker “nobody-known”
      expected: the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed
      fix: add it to the article’s speakers, or add actors/nobody-known.md"
  `);
});
