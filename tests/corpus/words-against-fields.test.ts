import { expect, test } from 'vitest';
import type { RuleName } from '../../src/corpus/rules/index.ts';
import { article } from '../record.ts';
import { messagesOf } from '../told.ts';

const actor = (name: string, kind: string, more: string) =>
  `---\nname: ${name}\nkind: ${kind}\n${more}---\n`;

const actors = {
  'actors/iran.md': actor('Iran', 'state', 'country: IR\n'),
  'actors/israel.md': actor('Israel', 'state', 'country: IL\n'),
  'actors/saudi-arabia.md': actor('Saudi Arabia', 'state', 'country: SA\n'),
};

/** Whether a rule warns of a claim of these fields, whose evidence is the whole of what its article says. */
function isWarned(rule: RuleName, fields: string, words: string): boolean {
  const claim = `- {id: one, incidents: [], ${fields}, evidence: ${JSON.stringify(words)}}`;
  const text = article('source: toi\ndate: 2019-08-23', claim, `${words}`);
  return messagesOf(rule, { 'articles/a.md': text, ...actors }).length > 0;
}

const accuses = 'speaker: iran, accused: israel';

test.for([
  // The hedge that is there tells another doubt.
  [
    'doubt-left-out',
    `${accuses}, stance: asserts, hedge: reportedly`,
    'Iran reportedly believes Israel did it',
    true,
  ],
  [
    'doubt-left-out',
    `${accuses}, stance: suspects, hedge: reportedly`,
    'Iran reportedly believes Israel did it',
    false,
  ],
  [
    'doubt-left-out',
    `${accuses}, stance: suspects`,
    'Iran reportedly believes Israel did it',
    true,
  ],
  ['doubt-left-out', `${accuses}, stance: suspects`, 'Iran believes Israel did it', false],
  ['doubt-left-out', `${accuses}, stance: suspects`, 'Iran said Israel probably did it', true],
  [
    'doubt-left-out',
    `${accuses}, stance: asserts, hedge: speculation`,
    'Iran spoke of speculation that Israel did it',
    true,
  ],
  [
    'doubt-left-out',
    'speaker: iran, about: other, value: fewer attacks',
    'Iran believes there are fewer attacks',
    true,
  ],
  [
    'doubt-left-out',
    'speaker: iran, about: other, value: Iran believes so',
    'Iran believes there are fewer attacks',
    false,
  ],
  [
    'doubt-left-out',
    'speaker: iran, about: other, value: waiting is wise',
    'I think waiting is wise, Iran said',
    false,
  ],
  [
    'doubt-left-out',
    `${accuses}, stance: asserts`,
    'Iran held an Israeli, of Israel, on suspicion of murder',
    true,
  ],
  [
    'doubt-left-out',
    'speaker: iran, about: occurrence',
    'Iran held an Israeli on suspicion of murder',
    false,
  ],
  // A motive or a basis may itself be what somebody believes.
  ...(['motive', 'basis'] as const).map(
    (about) =>
      [
        'doubt-left-out',
        `speaker: iran, about: ${about}, value: fear of war`,
        'Iran believes it was fear of war',
        false,
      ] as const,
  ),
  // Who affirms does not say no.
  [
    'stance-against-words',
    'speaker: iran, accused: iran, stance: asserts',
    'Whoever blames Iran is lying, Iran said',
    true,
  ],
  [
    'stance-against-words',
    'speaker: iran, accused: iran, stance: asserts',
    'There never was an order, Iran said',
    true,
  ],
  [
    'stance-against-words',
    'speaker: iran, accused: iran, stance: denies',
    'There never was an order, Iran said',
    false,
  ],
  [
    'stance-against-words',
    'speaker: iran, about: cause, value: gas leak',
    'Iran said it was not in fact a gas leak',
    true,
  ],
  [
    'stance-against-words',
    'speaker: iran, about: cause, value: gas leak',
    'Iran said the governor saw a gas leak',
    false,
  ],
  [
    'stance-against-words',
    'speaker: iran, about: cause, value: no gas leak',
    'Iran said it was no gas leak',
    false,
  ],
  [
    'stance-against-words',
    'speaker: iran, about: cause, value: terrorism',
    'Iran said there was no evidence of terrorism',
    true,
  ],
  // Days, years, numbers and causes that the words have otherwise.
  [
    'value-against-words',
    'speaker: author, about: date, value: 2019-08-21',
    'It was hit on Monday evening',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: date, value: 2019-08-19',
    'It was hit on Monday evening',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: date, value: 2000/2013',
    'It was hit in 2010 and 2013',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: date, value: 2010/2013',
    'It was hit in 2010 and 2013',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: date, value: 2016',
    'It was hit three years earlier',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 26-40}',
    'Between 36 and 40 people were killed',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 36-40}',
    'Between 36 and 40 people were killed',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 29}',
    'people were killed by an explosion',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 3}',
    'A man, his son and a driver were killed',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: cause, value: accident',
    'It was a deliberate criminal act',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: cause, value: attack',
    'It was a deliberate criminal act',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 13}',
    'An explosion hit it, killing three guards and injuring at least 10',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 4}',
    'An explosion hit it, killing three guards and injuring at least 10',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 4}',
    'It hit the base, and three guards and a driver were killed',
    false,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 3, injured: 10}',
    'It hit the base, killing three guards and injuring at least 10',
    true,
  ],
  [
    'value-against-words',
    'speaker: author, about: toll, value: {killed: 3, injured: 10+}',
    'It hit the base, killing three guards and injuring at least 10',
    false,
  ],
  // Who speaks by the words.
  [
    'speaker-not-in-words',
    'speaker: israel, about: other, value: it came by sea',
    'But the Saudi government said that it came by sea',
    true,
  ],
  [
    'speaker-not-in-words',
    'speaker: saudi-arabia, about: other, value: it came by sea',
    'But the Saudi government said that it came by sea',
    false,
  ],
  [
    'speaker-not-in-words',
    'speaker: israel, about: toll, value: {killed: 2}',
    'The base came under fire, and two men were killed',
    true,
  ],
  [
    'speaker-not-in-words',
    'speaker: author, about: toll, value: {killed: 2}',
    'The base came under fire, and two men were killed',
    false,
  ],
  [
    'speaker-not-in-words',
    'speaker: israel, about: other, value: it came by sea',
    'Iran, along with a reporter, said that it came by sea',
    true,
  ],
  [
    'speaker-not-in-words',
    'speaker: saudi-arabia, about: other, value: it came by sea',
    'Saudi officials, after talks in Iran, said that it came by sea',
    false,
  ],
  // A day of the week is of the week before.
  [
    'said-long-before',
    'speaker: iran, about: other, said: 2018-08-19',
    'Iran, for years at war, said on Sunday that it was years ago',
    true,
  ],
] as const)('%s, of {%s}, with “%s”: %s', ([rule, fields, words, expected]) => {
  expect(isWarned(rule, fields, words)).toBe(expected);
});

/** Whether evidence at one end of a sentence is said to leave words out. */
const isCut = (words: string, quote: string) =>
  messagesOf('evidence-cuts-clause', {
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-23',
      `- {id: one, about: toll, speaker: author, incidents: [], value: {killed: 20}, evidence: ${quote}}`,
      words,
    ),
  }).length > 0;

test.for([
  ['At least 20 people were killed.', '20 people were killed', true],
  ['About twenty people were killed.', 'twenty people were killed', true],
  ['At least 20 people were killed.', 'people were killed', false],
  ["Iran's rivals killed 20 people.", 'rivals killed 20 people', true],
  ["Iran's rivals killed 20 people.", "Iran's rivals killed 20 people", false],
  ['They spoke about people who were killed.', 'people who were killed', false],
] as const)('of “%s”, quoted as “%s”: %s', ([words, quote, expected]) => {
  expect(isCut(words, quote)).toBe(expected);
});
