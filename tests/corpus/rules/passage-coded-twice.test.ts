import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string, evidence = 'We did it.') =>
  `- {id: ${id}, ${fields}, evidence: ${evidence}}`;
const base = 'speaker: israel, stance: asserts, accused: [{iran: executed}]';
const read = 'speaker: israel, stance: hints, accused: [iran], read-by';
const toll = 'speaker: israel, about: toll, value';

test('claims that differ in nothing but what they are about, and claims that differ in anything', () => {
  const found = reportBy('passage-coded-twice', {
    'articles/a.md': article(
      'source: toi',
      [
        claim('first', `${base}, incidents: [amirli]`),
        claim('other-incident', `${base}, incidents: [blasts]`),
        claim('other-signs', base, '"We  did it."'),
        claim('its-second', base, '[They saw., {quote: We did it.}]'),
        claim('its-second-again', base, '[We know., They saw.]'),
        claim('its-first', base, '[We know.]'),
        claim('other-words', base, 'We did.'),
        claim('other-part', base, '{quote: We did it., in: body}'),
        claim('other-part-again', base, '{quote: We did it., in: body}'),
        claim('own-stance', base, '{quote: We did it., stance: confirms}'),
        claim('other-speaker', 'speaker: iran, stance: asserts, accused: [{iran: executed}]'),
        claim('other-stance', 'speaker: israel, stance: claims, accused: [{iran: executed}]'),
        claim('other-role', 'speaker: israel, stance: asserts, accused: [{iran: ordered}]'),
        claim('other-accused', 'speaker: israel, stance: asserts, accused: [{iraq: executed}]'),
        claim('about-other', 'about: other, speaker: israel'),
        claim('about-means', 'about: means, speaker: israel'),
        claim('read', `${read}: author`),
        claim('read-by-another', `${read}: toi`),
        claim('toll', `${toll}: {killed: 2}`),
        claim('other-count', `${toll}: {killed: 3}`),
        claim('other-counted', `${toll}: {injured: 2}`),
        claim('same-count', `${toll}: {killed: 2}`),
        claim('cause', 'speaker: israel, about: cause, value: fire'),
        claim('other-cause', 'speaker: israel, about: cause, value: heat'),
        claim('same-cause', 'speaker: israel, about: cause, value: fire'),
        claim('id-twice', 'about: place, speaker: israel'),
        claim('id-twice', 'about: place, speaker: israel'),
      ].join('\n'),
      'We did it. They saw. We know.',
    ),
    'articles/b.md': article('source: toi', claim('b', base), 'We did it.'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:7:120-7:130 warning: the claim first has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.other-incident, hash: 641c0e03, reason: "…"}
      articles/a.md:6:111 the same words, coded first
    articles/a.md:8:96-8:109 warning: the claim first has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.other-signs, hash: 0b36365b, reason: "…"}
      articles/a.md:6:111 the same words, coded first
    articles/a.md:9:115-9:125 warning: the claim first has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.its-second, hash: 05980508, reason: "…"}
      articles/a.md:6:111 the same words, coded first
    articles/a.md:10:112-10:121 warning: the claim its-second has “They saw.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.its-second-again, hash: ce5f1c6b, reason: "…"}
      articles/a.md:9:96 the same words, coded first
    articles/a.md:11:95-11:103 warning: the claim its-second-again has “We know.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.its-first, hash: ed9c0161, reason: "…"}
      articles/a.md:10:102 the same words, coded first
    articles/a.md:14:109-14:119 warning: the claim other-part has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.other-part-again, hash: 22063109, reason: "…"}
      articles/a.md:13:103 the same words, coded first
    articles/a.md:27:82-27:92 warning: the claim toll has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.same-count, hash: f4a01675, reason: "…"}
      articles/a.md:24:76 the same words, coded first
    articles/a.md:30:76-30:86 warning: the claim cause has “We did it.” already, from the same speaker and in the same way
      expected: one claim for what is said once, however many incidents it is about
      fix: make one claim of the two, with the incidents of both; scope: ambiguous where the text does not tell which is meant
      answer: {rule: passage-coded-twice, at: claims.same-cause, hash: 7edc6eab, reason: "…"}
      articles/a.md:28:71 the same words, coded first"
  `);
});
