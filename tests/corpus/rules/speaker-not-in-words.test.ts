import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, speaker: string, quote: string, more = '') =>
  `- {id: ${id}, about: other, speaker: [${speaker}], incidents: [], evidence: ['${quote}']${more}}`;

/** What is said of the claims of an article with a body. */
const found = (body: string, ...claims: string[]) =>
  reportBy('speaker-not-in-words', {
    'actors/ministry.md': entry('name: Ministry of Health\nkind: public-body\nof: iraq'),
    'articles/a.md': article(
      'source: toi\nspeakers: {aide: {anonymous: a tall aide}, leader: {anonymous: the chief}}',
      claims.join('\n'),
      body,
    ),
  });

test('speakers whom nothing near the evidence names', () => {
  const body = `Iran said it fell. The wall fell, it said. Baghdad was dark.

He said it was over. Nobody was there, said nobody.

He said so again. Nothing moved.

He said so at last. The Ministry of Health said it rose. A tall aide said it sank.`;
  expect(
    found(
      body,
      claim('named', 'iran', 'Iran said it fell'),
      claim('in-the-paragraph', 'iran', 'The wall fell, it said'),
      claim('by-its-capital', 'iraq', 'The wall fell, it said'),
      claim('by-what-belongs-to-it', 'iraq', 'Ministry of Health said it rose'),
      claim('by-what-it-belongs-to', 'ministry', 'The wall fell, it said'),
      claim('by-its-description', 'aide', 'aide said it sank'),
      claim('nowhere', 'israel', 'The wall fell, it said'),
      claim('comes-back', 'iran', 'He said it was over'),
      claim('comes-back-from-two-paragraphs', 'iran', 'He said so again'),
      claim('comes-back-from-three', 'iran', 'He said so at last'),
      claim('does-not-come-back', 'iran', 'Nothing moved'),
      claim('voices', 'author, unattributed', 'Nothing moved'),
      claim('unknown', 'nobody-known', 'Nothing moved'),
      claim('one-of-two', 'iran, united-states', 'Iran said it fell'),
    ),
  ).toMatchInlineSnapshot(`
    "articles/a.md:13:43-13:49 warning: israel speaks in the claim nowhere, and nothing near its evidence names israel
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.nowhere, hash: ae8f5c3a, reason: "…"}
      articles/a.md:13:77 the words
    articles/a.md:16:57-16:61 warning: iran speaks in the claim comes-back-from-three, and nothing near its evidence names iran
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.comes-back-from-three, hash: e357ba20, reason: "…"}
      articles/a.md:16:89 the words
    articles/a.md:17:54-17:58 warning: iran speaks in the claim does-not-come-back, and nothing near its evidence names iran
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.does-not-come-back, hash: 07045c13, reason: "…"}
      articles/a.md:17:86 the words
    articles/a.md:20:52-20:65 warning: united-states speaks in the claim one-of-two, and nothing near its evidence names united-states
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.one-of-two, hash: 75e68298, reason: "…"}
      articles/a.md:20:93 the words"
  `);
});

test('another who speaks by the words of the evidence', () => {
  const body = `Iran said it fell. Israel knows. The Iranian government said it rose, Iraq said. President Benjamin Netanyahu said no.
According to Iran, Iraq hid it. In Iraq he said so. Iran, citing Israel, said it burned. Iran’s neighbour said yes.`;
  expect(
    found(
      body,
      claim('another', 'israel', 'Iran said it fell'),
      claim('itself', 'iran', 'Iran said it fell'),
      claim('one-of-both', 'israel, iran', 'Iran said it fell'),
      claim('with-a-title', 'iraq', 'President Benjamin Netanyahu said no'),
      claim('according-to', 'iraq', 'According to Iran, Iraq hid it'),
      claim('comes-back', 'iraq', 'In Iraq he said so'),
      claim('passes-on', 'israel', 'Iran, citing Israel, said it burned', ', chain: [iran]'),
      claim('does-not-pass-on', 'iraq', 'Iran, citing Israel, said it burned'),
      claim('owned', 'iraq', 'Iran’s neighbour said yes'),
      claim('own-government', 'iraq', 'The Iranian government said it rose'),
      claim('author', 'author', 'Iran said it fell'),
      claim('nobody', 'unattributed', 'Iran said it fell'),
      claim(
        'hint',
        'israel',
        'Iran said it fell',
        ', stance: hints, accused: iran, read-by: author',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "articles/a.md:7:43-7:49 warning: israel speaks in the claim another, and by its evidence “Iran” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.another, hash: 478f2676, reason: "…"}
      articles/a.md:7:77 the words
    articles/a.md:10:48-10:52 warning: iraq speaks in the claim with-a-title, and by its evidence “President Benjamin Netanyahu” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.with-a-title, hash: 07c5abd0, reason: "…"}
      articles/a.md:10:80 the words
    articles/a.md:11:48-11:52 warning: iraq speaks in the claim according-to, and by its evidence “Iran” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.according-to, hash: 443c896e, reason: "…"}
      articles/a.md:11:80 the words
    articles/a.md:14:52-14:56 warning: iraq speaks in the claim does-not-pass-on, and by its evidence “Iran” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.does-not-pass-on, hash: bc68734c, reason: "…"}
      articles/a.md:14:84 the words
    articles/a.md:16:50-16:54 warning: iraq speaks in the claim own-government, and by its evidence “The Iranian government” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.own-government, hash: e30cf72a, reason: "…"}
      articles/a.md:16:82 the words
    articles/a.md:17:42-17:48 warning: author speaks in the claim author, and by its evidence “Iran” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.author, hash: 6c12ee71, reason: "…"}
      articles/a.md:17:76 the words
    articles/a.md:18:42-18:54 warning: unattributed speaks in the claim nobody, and by its evidence “Iran” speaks
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.nobody, hash: 84b61669, reason: "…"}
      articles/a.md:18:82 the words"
  `);
});

test('sentences in which nobody speaks', () => {
  const body = `Iran and the world waited. The wall fell. It fell again on Iran. "It fell," that is. He went. Iraq said so.`;
  expect(
    found(
      body,
      claim('told', 'iran', 'The wall fell'),
      claim('named', 'iran', 'fell again on Iran'),
      claim('quoted', 'iran', '"It fell,"'),
      claim('somebody', 'iran', 'He went'),
      claim('said', 'iran', 'so', ', chain: [iraq]'),
      claim('author', 'author', 'The wall fell'),
      claim('hint', 'iran', 'The wall fell', ', stance: hints, accused: iran, read-by: author'),
    ),
  ).toMatchInlineSnapshot(`
    "articles/a.md:7:40-7:44 warning: iran speaks in the claim told, and nobody speaks in the sentences of its evidence
      expected: evidence, or words close before it, that tell who speaks
      fix: correct speaker:, quote as far as the words that say who speaks, or add what the text calls it to its aliases:
      answer: {rule: speaker-not-in-words, at: claims.told, hash: 6c2c79db, reason: "…"}
      articles/a.md:7:72 the words"
  `);
});
