import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, about: other, speaker: israel, incidents: [], evidence: We did., ${fields}}`;

test('claims, speakers and readers that name themselves, and those that name others', () => {
  const found = reportBy('refers-to-itself', {
    'articles/a.md': article(
      `source: toi
speakers:
  aide: {anonymous: an aide, of: israel, independent-of: {aide: r}, same-as: [a/aide]}
  israel: {anonymous: an Israeli, of: israel, independent-of: {aide: r}, same-as: [b/israel]}`,
      [
        claim('answer', 'responds-to: answer'),
        claim('with-its-article', 'follows: [answer, a/with-its-article]'),
        claim('after-itself', 'after: after-itself'),
        claim('conflict', 'conflicts-with: [{claim: conflict, reason: r}]'),
        claim('of-another', 'responds-to: b/of-another, follows: answer'),
        claim('own-reader', 'stance: hints, read-by: israel'),
        claim('read-by-another', 'stance: hints, read-by: iran'),
        claim('no-hint', 'stance: asserts, read-by: israel'),
        claim('israel', 'stance: asserts, accused: israel'),
      ].join('\n'),
      'We did.',
    ),
    'articles/b.md': article(
      'source: toi\nspeakers: {israel: {anonymous: an Israeli}}',
      `${claim('of-another', 'after: a/answer')}\n${claim('b', 'speaker: israel')}`,
      'We did. an Israeli',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:65-6:66 error: “aide” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:6:79-6:85 error: “a/aide” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:9:96-9:102 error: “answer” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:10:111-10:129 error: “a/with-its-article” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:11:96-11:108 error: “after-itself” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:12:102-12:130 error: “conflict” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/a.md:14:111-14:117 error: “israel” is the speaker and the reader of its own words
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away"
  `);
});

test('rings of actors, of incidents and of claims, once each, and chains that end', () => {
  const actor = (of: string) => entry(`name: A\nkind: public-body\n${of}`);
  const incident = (more: string) => entry(`title: A\nkind: series\n${more}`);
  const found = reportBy('refers-to-itself', {
    'actors/alone.md': actor('of: alone'),
    'actors/one.md': actor('of: two'),
    'actors/two.md': actor('of: iran\nbroader: [iraq, three]'),
    'actors/three.md': actor('of: one'),
    'actors/chain.md': actor('of: one'),
    'incidents/first.md': incident('series: [blasts, second]'),
    'incidents/second.md': incident('series: first'),
    'incidents/renamed.md': incident('previous: [other-name, renamed]'),
    'incidents/was-second.md': incident('previous: [second-once]'),
    'articles/a.md': article(
      'source: toi',
      [
        claim('x', 'after: [itself, z]'),
        claim('y', 'after: x'),
        claim('z', 'after: [b/none, y]'),
        claim('w', 'after: z'),
        claim('itself', 'after: itself'),
      ].join('\n'),
      'We did.',
    ),
    'articles/b.md': article('source: toi', claim('none', 'after: [c/none]'), 'We did.'),
    'articles/c.md': article('source: toi', claim('none', 'after: [b/none]'), 'We did.'),
  });
  expect(found).toMatchInlineSnapshot(`
    "actors/alone.md:4:5-4:10 error: alone → alone leads back to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    actors/one.md:4:5-4:8 error: one → two → three → one leads back to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
      actors/two.md:5:17 leads to three
      actors/three.md:4:5 leads to one
    articles/a.md:6:94-6:95 error: a/x → a/z → a/y → a/x leads back to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
      articles/a.md:8:94 comes after a/y
      articles/a.md:7:85 comes after a/x
    articles/a.md:10:90-10:96 error: “itself” refers to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
    articles/b.md:6:89-6:95 error: b/none → c/none → b/none leads back to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
      articles/c.md:6:89 comes after b/none
    incidents/first.md:4:18-4:24 error: first → second → first leads back to itself
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away
      incidents/second.md:4:9 leads to first
    incidents/renamed.md:4:24-4:31 error: the id is the one it has now
      expected: the id of another claim, speaker, reader, actor or incident
      fix: name the one that is meant, or take the line away"
  `);
});
