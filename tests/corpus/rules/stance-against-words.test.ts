import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const NO = 'We deny it';
const OPEN = 'They refused to comment';
const claim = (id: string, fields: string, evidence = NO) =>
  `- {id: ${id}, incidents: [], evidence: [${evidence}], ${fields}}`;
const own = 'speaker: iran, accused: iran';
const other = 'speaker: israel, accused: iran';

test('words that say the contrary of a stance, and words that are of something else', () => {
  const found = reportBy('stance-against-words', {
    'actors/office.md': entry('name: Office\nkind: public-body\nof: iran'),
    'articles/a.md': article(
      'source: toi',
      [
        claim('of-itself', `${own}, stance: asserts`),
        claim('of-itself-otherwise', `${own}, stance: admits`),
        claim('of-itself-with-another', 'speaker: [iran, iraq], accused: iran, stance: asserts'),
        claim('for-the-accused', 'speaker: office, accused: iran, stance: asserts'),
        claim('by-another', `${other}, stance: asserts`),
        claim('of-nobody', 'speaker: israel, stance: asserts'),
        claim('hint', `${other}, stance: hints`),
        claim('denial', `${own}, stance: denies`),
        claim('denial-left-open', `${own}, stance: denies`, OPEN),
        claim('left-open', `${other}, stance: suspects`, OPEN),
        claim('left-open-about-a-toll', 'speaker: iran, about: toll, value: {killed: 2}', OPEN),
        claim('no-answer', `${own}, stance: no-comment`, OPEN),
        ...['other', 'basis', 'motive', 'means'].map((about) =>
          claim(`about-${about}`, `speaker: iran, about: ${about}`),
        ),
        claim('answer-about-other', 'speaker: iran, about: other, responds-to: hint'),
        claim('value', 'speaker: israel, about: cause, value: gas leak', 'It was not a gas leak'),
        claim('value-that-is-so', 'speaker: israel, about: cause, value: gas leak', 'a gas leak'),
        claim(
          'value-denied',
          'speaker: israel, about: cause, value: gas leak, stance: disputes',
          'It was not a gas leak',
        ),
        claim(
          'one-passage',
          `${own}, stance: asserts`,
          `They left, {quote: ${NO}, stance: denies}`,
        ),
        claim(
          'its-own-stance',
          `${own}, stance: denies`,
          `{quote: ${NO}, stance: asserts}, They left`,
        ),
        claim('no-word', `${own}, stance: asserts`, 'They left'),
      ].join('\n'),
      'We deny it. They refused to comment. They left. It was not a gas leak.\n\nOf a gas leak: a gas leak?',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:6:47-6:57 warning: the claim of-itself asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.of-itself, hash: 21694913, reason: "…"}
    articles/a.md:7:57-7:67 warning: the claim of-itself-otherwise admits, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.of-itself-otherwise, hash: 1ad162d6, reason: "…"}
    articles/a.md:9:53-9:63 warning: the claim for-the-accused asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.for-the-accused, hash: b461febd, reason: "…"}
    articles/a.md:11:47-11:57 warning: the claim of-nobody asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.of-nobody, hash: c9c13112, reason: "…"}
    articles/a.md:14:54-14:77 warning: the claim denial-left-open denies, and its evidence says “refused to comment”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.denial-left-open, hash: 83da5091, reason: "…"}
    articles/a.md:15:47-15:70 warning: the claim left-open suspects, and its evidence says “refused to comment”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.left-open, hash: dadbde3a, reason: "…"}
    articles/a.md:21:49-21:59 warning: the claim about-means asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.about-means, hash: cfecd44a, reason: "…"}
    articles/a.md:22:56-22:66 warning: the claim answer-about-other asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.answer-about-other, hash: de67d0df, reason: "…"}
    articles/a.md:23:43-23:64 warning: the claim value asserts, and its evidence says “not a gas leak”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.value, hash: 68346cb4, reason: "…"}
    articles/a.md:27:60-27:70 warning: the claim its-own-stance asserts, and its evidence says “deny”
      expected: the stance that the words of the evidence have
      fix: write the stance of the words, or quote only what the speaker says is so
      answer: {rule: stance-against-words, at: claims.its-own-stance, hash: 30354b04, reason: "…"}"
  `);
});
