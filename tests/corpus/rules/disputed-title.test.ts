import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { foundBy, toldBy } from '../../told.ts';

const RULE = 'disputed-title';

const claim = (id: string, fields: string) =>
  `- {id: ${id}, speaker: iran, evidence: They did it., ${fields}}`;

test('points from the title and the kind to the claim', () => {
  const claims = `${claim('one', 'about: other, incidents: raid')}
${claim('two', 'about: cause, stance: asserts, value: accident, incidents: [amirli, raid]')}
${claim('three', 'about: cause, stance: asserts, value: accident, incidents: raid')}`;
  const files = {
    'articles/a.md': article('source: toi', claims, 'They did it.'),
    'incidents/raid.md': entry('date: 2019\ntitle: The Air Raid\nkind: sabotage'),
  };
  const fix = 'write the word that both sides would use, or begin the title with “Reported”';
  expect(toldBy(RULE, files)).toEqual([
    `incidents/raid.md:3:8 “The Air Raid” the title says “air raid”, which the claim a/two disputes / ${fix}`,
    '→ articles/a.md:7:10 the claim that disputes it',
    `incidents/raid.md:4:7 “sabotage” the kind says “sabotage”, which the claim a/two disputes / ${fix}`,
    '→ articles/a.md:7:10 the claim that disputes it',
  ]);
});

type Case = readonly [title: string, kind: string, fields: string];

/** What the rule says of each of some incidents, about which there is one claim. */
function saidOf(cases: readonly Case[]): string[][] {
  const claims = cases.map(([, , fields], index) =>
    claim(`c-${index}`, /incidents:/.test(fields) ? fields : `incidents: i-${index}, ${fields}`),
  );
  const incidents = cases.map(([title, kind], index) => [
    `incidents/i-${index}.md`,
    entry(`title: ${title}\nkind: ${kind}\ndate: 2019`),
  ]);
  const found = foundBy(RULE, {
    'articles/a.md': article('source: toi', claims.join('\n'), 'They did it.'),
    ...Object.fromEntries(incidents),
  });
  return cases.map((_case, index) =>
    found
      .filter(({ file }) => file === `incidents/i-${index}.md`)
      .map(({ message }) => /^the (?:title|kind) says “[^”]+”/.exec(message)?.[0] ?? ''),
  );
}

const denies = (value: string) => `about: cause, stance: denies, value: ${value}`;
const asserts = (value: string) => `about: means, stance: asserts, value: ${value}`;

// The word of a title, and the narrowest cause that it is held to name.
const titles = [
  ['Drone strike', 'drone strike', 'drone strike'],
  ['Two drone attacks', 'drone attacks', 'drone strike'],
  ['A drone-attack', 'drone attack', 'drone strike'],
  ['Airstrike at Amirli', 'airstrike', 'air strike'],
  ['Air strikes at Amirli', 'air strikes', 'air strike'],
  ['Air raids', 'air raids', 'air strike'],
  ['Missile strike there', 'missile strike', 'missile strike'],
  ['Rocket attacks', 'rocket attacks', 'missile strike'],
  ['Strikes there', 'strikes', 'attack'],
  ['The attack', 'attack', 'attack'],
  ['Accident at Amirli', 'accident', 'accident'],
  ['Two accidents', 'accidents', 'accident'],
  ['Accidental fire', 'accidental', 'accident'],
] as const;

test('finds the word of a title that a claim denies, the narrower first', () => {
  const cases = titles.map(([title, , cause]): Case => [title, 'explosion', denies(cause)]);
  expect(saidOf(cases)).toEqual(titles.map(([, word]) => [`the title says “${word}”`]));
});

test('takes no title for more than it says', () => {
  const cases: Case[] = [
    ['The attack', 'explosion', denies('air strike')],
    ['Air raid', 'explosion', denies('drone strike')],
    ['Rocket attack', 'explosion', denies('air strike')],
    ['Striker at Amirli', 'explosion', denies('attack')],
    ['Counterattack', 'explosion', denies('attack')],
    ['Explosion', 'explosion', denies('attack')],
    ['Reported attack', 'explosion', denies('attack')],
  ];
  expect(saidOf(cases)).toEqual(cases.map(() => []));
});

test('knows that only the beginning of a title reports', () => {
  const cases: Case[] = [
    ['The reported attack', 'explosion', denies('attack')],
    ['Reportedly an attack', 'explosion', denies('attack')],
  ];
  expect(saidOf(cases)).toEqual(cases.map(() => ['the title says “attack”']));
});

const kinds = [
  ['air-or-drone-strike', 'air strike'],
  ['missile-or-artillery-strike', 'missile strike'],
  ['attack', 'attack'],
  ['sabotage', 'attack'],
  ['cyber-operation', 'cyber operation'],
] as const;

test('takes a kind for the cause it names', () => {
  const cases = kinds.map(([kind, cause]): Case => ['It', kind, denies(cause)]);
  expect(saidOf(cases).map((found) => found.length)).toEqual(kinds.map(() => 1));
});

test('takes no kind for more than it names', () => {
  const none = ['explosion', 'clash', 'killing', 'poisoning', 'arms-transfer', 'other', 'series'];
  const cases: Case[] = [
    ...none.map((kind): Case => ['It', kind, denies('attack')]),
    ['It', 'air-or-drone-strike', denies('drone strike')],
    ['It', 'missile-or-artillery-strike', denies('air strike')],
    ['It', 'attack', denies('bomb')],
    ['It', 'sabotage', denies('bomb')],
  ];
  expect(saidOf(cases)).toEqual(cases.map(() => []));
});

test('asks claims on cause and means that are surely of the incident, and say otherwise', () => {
  const told: string[] = [
    denies('attack'),
    'about: means, stance: disputes, value: attack',
    asserts('accident'),
    'about: cause, stance: suspects, value: unsafe storage',
    'about: cause, stance: denies, value: attack, scope: exact',
  ];
  const silent: string[] = [
    'about: other, stance: denies, value: attack',
    'about: target, stance: denies, value: attack',
    'about: cause, stance: asserts, value: attack',
    'about: cause, stance: asserts, value: bomb',
    'about: cause, stance: denies, value: accident',
    'about: cause, stance: hints, read-by: author, value: accident',
    'about: cause, stance: retracts, value: attack',
    'about: cause, value: {killed: 1}, stance: denies',
    'about: cause, stance: denies',
    'about: cause, stance: denies, value: attack, incidents: amirli',
    'about: cause, stance: denies, value: attack, incidents: []',
  ];
  const cases = [...told, ...silent].map((fields): Case => ['The attack', 'explosion', fields]);
  const ambiguous: Case = [
    'The attack',
    'explosion',
    `scope: ambiguous, ${denies('attack')}, incidents: [i-${cases.length}, amirli]`,
  ];
  expect(saidOf([...cases, ambiguous]).map((found) => found.length)).toEqual([
    ...told.map(() => 1),
    ...silent.map(() => 0),
    0,
  ]);
});
