import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, fields: string, evidence = 'They left') =>
  `- {id: ${id}, speaker: israel, accused: iran, incidents: [], evidence: [${evidence}], ${fields}}`;
const STANCES = 'asserts confirms admits claims-own suspects hints denies disputes'.split(' ');
const REFUSALS = 'neither-confirms-nor-denies declines-to-comment no-comment retracts'.split(' ');
const passage = (stance: string, quote = 'They left') => `{quote: ${quote}, stance: ${stance}}`;

test('stances without a word for them, of claims and of passages', () => {
  const found = reportBy('stance-without-word', {
    'articles/a.md': article(
      'source: toi',
      [
        ...[...STANCES, ...REFUSALS].map((stance) => claim(stance, `stance: ${stance}`)),
        claim('with-its-word', 'stance: confirms', 'Israel confirmed it'),
        claim('in-one-of-two', 'stance: confirms', 'They left, Israel confirmed it'),
        claim('hedged', 'stance: suspects, hedge: probably'),
        claim('hedged-otherwise', 'stance: confirms, hedge: probably'),
        claim('answers', 'stance: denies, responds-to: asserts'),
        claim('answers-and-disputes', 'stance: disputes, responds-to: asserts'),
        claim('answers-otherwise', 'stance: confirms, responds-to: asserts'),
        claim('contrary', 'stance: confirms, speaker: iran', 'Iran denied it'),
        claim('passage', 'stance: asserts', passage('confirms')),
        claim(
          'passage-with-its-word',
          'stance: asserts',
          passage('confirms', 'Israel confirmed it'),
        ),
        claim('passage-alone', 'stance: confirms', passage('asserts')),
        claim(
          'passage-and-own',
          'stance: confirms',
          `${passage('asserts', 'Israel confirmed it')}, They left`,
        ),
      ].join('\n'),
      'They probably did. They left. Israel confirmed it. Iran denied it.',
    ),
    'articles/b.md': article(
      'source: toi',
      claim('french', 'stance: denies'),
      'They left.',
    ).replace('language: en', 'language: fr'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:7:98-7:106 warning: the claim confirms has stance: confirms, and no word of its evidence says so
      expected: evidence with a word for it: “confirms”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.confirms, hash: 63ef01e2, reason: "…"}
    articles/a.md:8:96-8:102 warning: the claim admits has stance: admits, and no word of its evidence says so
      expected: evidence with a word for it: “admits”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.admits, hash: 6ab1cadd, reason: "…"}
    articles/a.md:10:98-10:106 warning: the claim suspects has stance: suspects, and no word of its evidence says so
      expected: evidence with a word for it: “says it may be”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.suspects, hash: 04168cb4, reason: "…"}
    articles/a.md:12:96-12:102 warning: the claim denies has stance: denies, and no word of its evidence says so
      expected: evidence with a word for it: “denies”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.denies, hash: 51557cd5, reason: "…"}
    articles/a.md:13:98-13:106 warning: the claim disputes has stance: disputes, and no word of its evidence says so
      expected: evidence with a word for it: “disputes”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.disputes, hash: 367376ce, reason: "…"}
    articles/a.md:14:117-14:144 warning: the claim neither-confirms-nor-denies has stance: neither-confirms-nor-denies, and no word of its evidence says so
      expected: evidence with a word for it: “neither confirms nor denies”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.neither-confirms-nor-denies, hash: 725cc788, reason: "…"}
    articles/a.md:15:109-15:128 warning: the claim declines-to-comment has stance: declines-to-comment, and no word of its evidence says so
      expected: evidence with a word for it: “declines to comment”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.declines-to-comment, hash: 67a7c689, reason: "…"}
    articles/a.md:16:100-16:110 warning: the claim no-comment has stance: no-comment, and no word of its evidence says so
      expected: evidence with a word for it: “has not commented”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.no-comment, hash: 8b653a09, reason: "…"}
    articles/a.md:17:98-17:106 warning: the claim retracts has stance: retracts, and no word of its evidence says so
      expected: evidence with a word for it: “takes it back”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.retracts, hash: 080073e9, reason: "…"}
    articles/a.md:21:106-21:114 warning: the claim hedged-otherwise has stance: confirms, and no word of its evidence says so
      expected: evidence with a word for it: “confirms”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.hedged-otherwise, hash: c7bd8248, reason: "…"}
    articles/a.md:24:107-24:115 warning: the claim answers-otherwise has stance: confirms, and no word of its evidence says so
      expected: evidence with a word for it: “confirms”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.answers-otherwise, hash: 80d17408, reason: "…"}
    articles/a.md:26:104-26:112 warning: a passage of the claim passage has stance: confirms, and no word of its evidence says so
      expected: evidence with a word for it: “confirms”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.passage, hash: 6e049a9d, reason: "…"}
    articles/a.md:29:152-29:160 warning: the claim passage-and-own has stance: confirms, and no word of its evidence says so
      expected: evidence with a word for it: “confirms”, or the like
      fix: quote as far as the word, or write the stance that the words have
      answer: {rule: stance-without-word, at: claims.passage-and-own, hash: 81f62821, reason: "…"}"
  `);
});
