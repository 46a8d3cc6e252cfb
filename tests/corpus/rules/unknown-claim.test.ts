import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: Not us., ${fields}}`;
const of = (...claims: string[]) => article('source: toi', claims.join('\n'), 'Not us.');

test('claims that are nowhere, and claims that may be', () => {
  const found = reportBy('unknown-claim', {
    'articles/a.md': of(
      claim('first', 'after: []'),
      claim('nowhere', 'after: zzz, follows: [first, zzz]'),
      claim('slip', 'after: frist'),
      claim('of-another', 'responds-to: b/only, follows: b/first'),
      claim('of-no-article', 'responds-to: zzz/only'),
      claim('conflict', 'conflicts-with: [{claim: yyy, reason: r}]'),
      claim('by-its-own-article', 'after: [a/first, a/xxx]'),
      claim('of-one-unread', 'after: [unread/any, without-id/any, misspelt/any]'),
      claim('incident', 'after: amirli'),
    ),
    'articles/b.md': of(claim('only', 'after: []')),
    'articles/unread.md': 'title: [',
    'articles/without-id.md': of('- {about: other, speaker: iran, evidence: Not us.}'),
    'articles/misspelt.md': of(claim('x', 'after: []')).replace('claims:', 'claim:'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:7:111-7:114 error: there is no claim “zzz”, here and in 1 more place
      expected: the id of a claim of this article, or article/claim for one of another
      fix: name one that is there; the id is the one written after id: or under speakers:
    articles/a.md:8:86-8:91 error: there is no claim “frist”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: did you mean first?
    articles/a.md:9:115-9:122 error: there is no claim “b/first”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: write first: this article has a claim of this id
    articles/a.md:10:101-10:109 error: there is no claim “zzz/only”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: write b/only: that article has a claim of this id
    articles/a.md:11:100-11:123 error: there is no claim “yyy”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: name one that is there; the id is the one written after id: or under speakers:
    articles/a.md:12:110-12:115 error: there is no claim “a/xxx”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: name one that is there; the id is the one written after id: or under speakers:
    articles/a.md:14:90-14:96 error: there is no claim “amirli”
      expected: the id of a claim of this article, or article/claim for one of another
      fix: incidents/amirli.md is an entry of another kind (incident); name a claim here"
  `);
});
