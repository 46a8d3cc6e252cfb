import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, value: string, about = 'means', incidents = 'amirli') =>
  `- {id: ${id}, about: ${about}, speaker: iran, incidents: [${incidents}], evidence: Not us., value: ${value}}`;
const of = (...claims: string[]) => article('source: toi', claims.join('\n'), 'Not us.');

test('two forms of one value, and two values', () => {
  const found = reportBy('value-in-two-forms', {
    'articles/a.md': of(
      claim('first', 'poisoned bait'),
      claim('same', 'Poisoned  bait'),
      claim('ending', 'poisoning bait'),
      claim('with-an-article', 'the poisoned bait'),
      claim('hyphen', 'poisoned-bait'),
      claim('other-word', 'poisoned meal'),
      claim('other-order', 'bait poisoned'),
      claim('of-another-incident', 'poison baits', 'means', 'blasts'),
      claim('of-both-incidents', 'poisons bait', 'means', 'blasts, amirli'),
      claim('about-cause', 'poisons bait', 'cause'),
      claim('short', 'hit'),
      claim('short-with-an-ending', 'hits'),
      claim('shorter', 'ad'),
      claim('shorter-with-an-ending', 'ads'),
      claim('counts', '{killed: 2}', 'toll'),
      claim('date', '2019-07-19', 'date'),
      claim('date-in-another-form', '2019-07-19?', 'date'),
      claim('place', 'Amirli’s base', 'place'),
      claim('of-no-incident', 'baits', 'means', ''),
    ),
    'articles/b.md': of(claim('elsewhere', 'poisoned baits')),
    'articles/c.md': of(claim('french', 'poison bait')).replace('language: en', 'language: fr'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:94-8:108 warning: ending has the value “poisoning bait”, and a/first has “poisoned bait” of the same incident
      expected: one form for one value: the two count as different
      fix: write both alike; if they mean different things, say in the values in what
      answer: {rule: value-in-two-forms, at: claims.ending, hash: cdbe5244, reason: "…"}
      articles/a.md:6:93 the other form
    articles/a.md:9:103-9:120 warning: with-an-article has the value “the poisoned bait”, and a/first has “poisoned bait” of the same incident
      expected: one form for one value: the two count as different
      fix: write both alike; if they mean different things, say in the values in what
      answer: {rule: value-in-two-forms, at: claims.with-an-article, hash: 7a2b2bc4, reason: "…"}
      articles/a.md:6:93 the other form
    articles/a.md:14:113-14:125 warning: of-both-incidents has the value “poisons bait”, and a/of-another-incident has “poison baits” of the same incident
      expected: one form for one value: the two count as different
      fix: write both alike; if they mean different things, say in the values in what
      answer: {rule: value-in-two-forms, at: claims.of-both-incidents, hash: 71ae70ae, reason: "…"}
      articles/a.md:13:107 the other form
    articles/a.md:17:108-17:112 warning: short-with-an-ending has the value “hits”, and a/short has “hit” of the same incident
      expected: one form for one value: the two count as different
      fix: write both alike; if they mean different things, say in the values in what
      answer: {rule: value-in-two-forms, at: claims.short-with-an-ending, hash: 2b2dde6f, reason: "…"}
      articles/a.md:16:93 the other form
    articles/b.md:6:97-6:111 warning: elsewhere has the value “poisoned baits”, and a/first has “poisoned bait” of the same incident
      expected: one form for one value: the two count as different
      fix: write both alike; if they mean different things, say in the values in what
      answer: {rule: value-in-two-forms, at: claims.elsewhere, hash: ede33850, reason: "…"}
      articles/a.md:6:93 the other form"
  `);
});
