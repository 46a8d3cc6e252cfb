import { expect, test } from 'vitest';
import { article, entry } from '../../../record.ts';
import { messagesOf } from '../../../told.ts';

const entries: Readonly<Record<string, string>> = {
  'actors/idf.md': entry('name: Israeli army\nkind: public-body\nof: israel'),
  'actors/iaf.md': entry('name: Israeli air force\nkind: public-body\nof: idf'),
  'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: israel'),
  'actors/office.md': entry('name: Office of the ministry\nkind: public-body\nof: ministry'),
  'actors/minister.md': entry('name: The minister\nkind: person\nof: ministry'),
  'actors/aide.md': entry('name: The aide\nkind: person\nof: netanyahu'),
  'actors/settlers.md': entry('name: Settlers\nkind: group\nbroader: israel'),
  'outlets/radio.md': entry('name: Army radio\nkind: broadcaster\nof: idf'),
};

/** Whether a speaker may claim an act as its own that an actor is accused of. */
function mayClaim(speaker: string, accused: string): boolean {
  const text = article(
    'source: zh\ndate: 2019-08-23\nspeakers: {officials: {anonymous: Officials, of: ministry}}',
    `- {id: own, speaker: ${speaker}, stance: claims-own, accused: ${accused}, incidents: amirli, evidence: They did it.}`,
    'Officials: They did it.',
  );
  return messagesOf('claims-own-of-another', { ...entries, 'articles/a.md': text }).length === 0;
}

test.each([
  ['itself', 'idf', 'idf'],
  ['what it belongs to, through however many', 'iaf', 'israel'],
  ['a part of it, through however many', 'israel', 'iaf'],
  ['the army of the state, as a person directly of the state', 'netanyahu', 'iaf'],
  ['the bodies of the ministry, as a person of the ministry', 'minister', 'office'],
  ['the state, as a person of a ministry', 'minister', 'israel'],
  ['the bodies of the ministry, as its unnamed people', 'officials', 'office'],
  ['what the outlet is the organ of', 'radio', 'israel'],
])('speaks for %s', (_what, speaker, accused) => {
  expect(mayClaim(speaker, accused)).toBe(true);
});

test.each([
  ['a sister body', 'ministry', 'idf'],
  ['the army of the state, as a person of a ministry', 'minister', 'idf'],
  ['the army of the state, as a person of the prime minister', 'aide', 'idf'],
  ['the army of the state, as unnamed people of a ministry', 'officials', 'idf'],
  ['what is only broader', 'settlers', 'israel'],
  ['what only has it as its broader whole', 'israel', 'settlers'],
  ['another state', 'iran', 'idf'],
])('does not speak for %s', (_what, speaker, accused) => {
  expect(mayClaim(speaker, accused)).toBe(false);
});
