import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, evidence: We did., about: other, ${fields}}`;

test('lists that name a thing twice, and lists and fields that do not', () => {
  const found = reportBy('named-twice', {
    'articles/a.md': article(
      `source: toi
actors: [iran, iraq, iran]
speakers:
  aide: {anonymous: an aide, of: iran, same-as: [b/aide, b/aide]}
  other: {anonymous: an other, of: iran, same-as: [b/aide], independent-of: {aide: no, israel: no}}`,
      [
        claim('thrice', 'speaker: [israel, iran, israel, israel], incidents: []'),
        claim('several', 'speaker: [israel, iran], incidents: [amirli, blasts, amirli]'),
        claim('same-in-two-lists', 'speaker: [iran, aide], read-by: iran, incidents: [amirli]'),
        claim('two-roles', 'speaker: israel, accused: [{iran: executed}, {iran: supplied}]'),
        claim('chain', 'speaker: israel, chain: [toi, toi]'),
        claim('not-a-list', 'speaker: israel, incidents: amirli, after: thrice, follows: thrice'),
        claim('links', 'speaker: israel, responds-to: [thrice, several, thrice]'),
        claim('own-article-named', 'speaker: israel, after: [thrice, a/thrice, thrice]'),
      ].join('\n'),
      'We did. An aide, an other.',
    ),
    'articles/b.md': article(
      'source: toi\nspeakers: {aide: {anonymous: an aide}}',
      claim('b', 'speaker: [aide, israel]'),
      'We did. An aide.',
    ),
    'incidents/twice.md': entry('title: T\nkind: attack\nseries: [blasts, blasts]'),
    'incidents/once.md': entry('title: O\nkind: attack\nseries: [blasts]'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:5:22-5:26 error: “iran” is there twice in actors
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:5:10 the first
    articles/a.md:7:58-7:64 error: “b/aide” is there twice in same-as
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:7:50 the first
    articles/a.md:10:75-10:81 error: “israel” is there twice in speaker
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:10:61 the first
    articles/a.md:10:83-10:89 error: “israel” is there twice in speaker
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:10:61 the first
    articles/a.md:11:105-11:111 error: “amirli” is there twice in incidents
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:11:89 the first
    articles/a.md:16:98-16:104 error: “thrice” is there twice in responds-to
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:16:81 the first
    articles/a.md:17:95-17:103 error: “a/thrice” is there twice in after
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:17:87 the first
    articles/a.md:17:105-17:111 error: “thrice” is there twice in after
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      articles/a.md:17:87 the first
    incidents/twice.md:4:18-4:24 error: “blasts” is there twice in series
      expected: each once
      fix: take one of the two out, or name the other one that was meant
      incidents/twice.md:4:10 the first"
  `);
});
