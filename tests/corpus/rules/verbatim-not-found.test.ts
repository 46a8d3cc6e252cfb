import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, evidence: string, fields: string) =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: ${evidence}, ${fields}}`;

const body = `Two officials reportedly said it fell. They probably know, for they feared a "leak." It may be unfit.

It fell at 1,200 a.m. on Mr. Smith. He likely knew. They left

It was so. Perhaps we saw. Surely not.`;

/** A paragraph with sentences whose ends are, and are not, after a whole word of three letters or more. */
const of = (speakers: string, ...claims: string[]) =>
  article(`source: toi\ncaptions: [Seen from afar]\n${speakers}`, claims.join('\n'), body);

const SPEAKERS = `speakers:
  there: {anonymous: Two officials, reason: they feared a "leak"}
  nowhere: {anonymous: Three officials, reason: they feared nothing}
  document: {document: the unseen paper, by: iran}
  cut: {anonymous: wo officials, reason: 200 a.m.}
  caption: {anonymous: Seen from afar}`;

test('descriptions, reasons and bases that the article does not have', () => {
  const found = reportBy('verbatim-not-found', {
    'articles/a.md': of(
      SPEAKERS,
      claim('basis', 'They left', 'basis: they feared'),
      claim('no-basis', 'They left', 'basis: they saw it fall'),
      claim('nothing', 'They left', 'basis: none'),
      claim('far', 'They left', 'basis: Xerxes'),
    ),
    'articles/one-paragraph.md': of('', claim('basis', 'They left', 'basis: zzz')).replace(
      body,
      'They left',
    ),
    'articles/empty.md': of(SPEAKERS, claim('basis', 'They left', 'basis: zzz')).replace(body, ''),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:7:45-7:65 error: reason is “they feared a "leak"”, and the article does not say that
      expected: the exact words of the article
      fix: nearest: “they feared a "leak”; difference: they feared a "leak[-"-]
    articles/a.md:8:24-8:39 error: anonymous is “Three officials”, and the article does not say that
      expected: the exact words of the article
      fix: nearest: “Two officials”; difference: [-Three-][+Two+] officials
    articles/a.md:8:49-8:68 error: reason is “they feared nothing”, and the article does not say that
      expected: the exact words of the article
      fix: nearest: “they feared a”; difference: they feared [-nothing-][+a+]
    articles/a.md:9:24-9:40 error: document is “the unseen paper”, and the article does not say that
      expected: the exact words of the article
      fix: copy the words from the article; nothing in it is near to these
    articles/a.md:10:20-10:32 error: anonymous is “wo officials”, and the article does not say that
      expected: the exact words of the article
      fix: the words begin or end inside a word or number: give the whole of it
    articles/a.md:10:42-10:50 error: reason is “200 a.m.”, and the article does not say that
      expected: the exact words of the article
      fix: the words begin or end inside a word or number: give the whole of it
    articles/a.md:14:92-14:108 error: basis is “they saw it fall”, and the article does not say that
      expected: the exact words of the article
      fix: nearest: “they feared a "leak." It”; difference: they [-saw-][+feared+] [-it-][+a+] [-fall-][+"leak." It+]
    articles/a.md:15:91-15:95 error: basis is “none”, and the article does not say that
      expected: the exact words of the article
      fix: leave basis: out where the text has no such words
    articles/a.md:16:87-16:93 error: basis is “Xerxes”, and the article does not say that
      expected: the exact words of the article
      fix: copy the words from the article; nothing in it is near to these
    articles/one-paragraph.md:8:89-8:92 error: basis is “zzz”, and the article does not say that
      expected: the exact words of the article
      fix: copy the words from the article; nothing in it is near to these"
  `);
});

test('hedges that the text around the evidence does not have', () => {
  const found = reportBy('verbatim-not-found', {
    'articles/a.md': of(
      '',
      claim('same-paragraph', 'They probably know', 'hedge: reportedly'),
      claim('other-paragraph', 'They left', 'hedge: reportedly'),
      claim('either-of-two', '[They left, They probably know]', 'hedge: reportedly'),
      claim('none-of-two', '[They left, He likely knew]', 'hedge: reportedly'),
      claim('one-not-found', '[They left, He surely knew]', 'hedge: reportedly'),
      claim('none-found', 'He surely knew', 'hedge: reportedly'),
      claim('caption', 'Seen from afar', 'hedge: reportedly'),
      claim('cut', 'They probably know', 'hedge: robably'),
      '- {id: no-evidence, about: other, speaker: iran, incidents: [], hedge: reportedly}',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:9:99-9:109 error: hedge is “reportedly”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these
    articles/a.md:11:113-11:123 error: hedge is “reportedly”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these
    articles/a.md:14:96-14:106 error: hedge is “reportedly”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these
    articles/a.md:15:96-15:103 error: hedge is “robably”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: the words begin or end inside a word or number: give the whole of it"
  `);
});

test('hedges of a passage that its sentence does not have', () => {
  const passage = (quote: string, hedge: string) => `{quote: '${quote}', hedge: ${hedge}}`;
  const found = reportBy('verbatim-not-found', {
    'articles/a.md': of(
      '',
      claim('first', passage('said it fell', 'reportedly'), 'said: 2019'),
      claim('sentence-before', passage('They', 'reportedly'), 'said: 2019'),
      claim('begins-behind-it', passage('They probably know', 'reportedly'), 'said: 2019'),
      claim('word-of-two-letters', passage('Perhaps we', 'was so'), 'said: 2019'),
      claim('word-of-three-letters', passage('Surely not', 'Perhaps'), 'said: 2019'),
      claim('to-the-end', passage('They probably know', 'likely'), 'said: 2019'),
      claim('sentence-behind', passage('it fell.', 'probably'), 'said: 2019'),
      claim('quoted-end', passage('It may be', 'probably'), 'said: 2019'),
      claim('quoted-end-before', passage('feared a', 'may'), 'said: 2019'),
      claim('abbreviation', passage('It fell at', 'on Mr. Smith'), 'said: 2019'),
      claim('behind-an-abbreviation', passage('Smith', 'fell at'), 'said: 2019'),
      claim('over-two', passage('fell. They', 'probably'), 'said: 2019'),
      claim('last', passage('They left', 'likely'), 'said: 2019'),
      claim('second-of-a-list', `[They left, ${passage('It may be', 'likely')}]`, 'said: 2019'),
      claim('not-found', passage('They stayed', 'likely'), 'said: 2019'),
    ),
  });
  expect(found.replaceAll(/\n {2}(?:expected|fix).*/g, '')).toMatchInlineSnapshot(`
    "articles/a.md:10:119-10:129 error: hedge is “reportedly”, and the sentence of its passage does not say that
    articles/a.md:12:116-12:123 error: hedge is “Perhaps”, and the sentence of its passage does not say that
    articles/a.md:13:113-13:119 error: hedge is “likely”, and the sentence of its passage does not say that
    articles/a.md:14:108-14:116 error: hedge is “probably”, and the sentence of its passage does not say that
    articles/a.md:15:104-15:112 error: hedge is “probably”, and the sentence of its passage does not say that
    articles/a.md:16:110-16:113 error: hedge is “may”, and the sentence of its passage does not say that
    articles/a.md:20:98-20:104 error: hedge is “likely”, and the sentence of its passage does not say that
    articles/a.md:21:122-21:128 error: hedge is “likely”, and the sentence of its passage does not say that"
  `);
});

const NOTHING =
  'none No yes n/a na unknown unclear nothing "null" "true" "false" "-" – "?" "??" x kein keine keiner';
const SOMETHING = 'nones anone xx keinem noes';

test.for([
  ...NOTHING.split(' ').map((word) => [word, true] as const),
  ...SOMETHING.split(' ').map((word) => [word, false] as const),
])('a hedge that is “%s” stands for nothing: %s', ([hedge, expected]) => {
  const files = { 'articles/a.md': of('', claim('a', 'They left', `hedge: ${hedge}`)) };
  const found = reportBy('verbatim-not-found', files);
  expect(found).toContain('hedge is');
  expect(found.includes('leave hedge: out where the text has no such words')).toBe(expected);
});

test('a description that stands for nothing is none to leave out', () => {
  const speakers = 'speakers: {a: {anonymous: unknown}}';
  const files = { 'articles/a.md': of(speakers, claim('a', 'They left', 'hedge: likely')) };
  expect(reportBy('verbatim-not-found', files)).not.toContain('leave');
});

test('words of a paragraph that was left out or altered, by the article as it arrived', () => {
  const raw = `A title\n\nSeen from afar\n\n${body}\n\nOne envoy spoke of it.`;
  const speakers = 'speakers: {envoy: {anonymous: One envoy}}';
  const text = of(speakers, claim('a', 'They left', 'hedge: One envoy'));
  const found = reportBy('verbatim-not-found', {
    'articles/left-out.md': text,
    'raw/left-out.txt': raw,
    'articles/altered.md': `${text}\n\nOne agent spoke of it.`,
    'raw/altered.txt': raw,
    'articles/never-there.md': text,
    'raw/never-there.txt': raw.replace('One envoy', 'One agent'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/altered.md:8:85-8:94 error: hedge is “One envoy”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these
    articles/left-out.md:6:31-6:40 error: anonymous is “One envoy”, and the article does not say that
      expected: the exact words of the article
      fix: the words are in raw/left-out.txt: put back what was left out, a paragraph into the text, a caption or subtitle into its field
    articles/left-out.md:8:85-8:94 error: hedge is “One envoy”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these
    articles/never-there.md:6:31-6:40 error: anonymous is “One envoy”, and the article does not say that
      expected: the exact words of the article
      fix: copy the words from the article; nothing in it is near to these
    articles/never-there.md:8:85-8:94 error: hedge is “One envoy”, and the text around its evidence does not say that
      expected: the exact words of the text around its evidence
      fix: copy the words from the text around its evidence; nothing in it is near to these"
  `);
});
