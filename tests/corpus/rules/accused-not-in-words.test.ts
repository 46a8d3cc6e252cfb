import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { claimsToldBy, foundBy, toldBy } from '../../told.ts';

const RULE = 'accused-not-in-words';

const FIX =
  'correct accused:, quote the words that name it, or add what the text calls it to its aliases:';

test('points from each of the accused whom nobody names to the words', () => {
  const claims = `- id: one
  speaker: unattributed
  stance: asserts
  accused: [iran, iraq]
  evidence: Iran struck it
- id: two
  speaker: unattributed
  stance: asserts
  accused: iran
  evidence: It was Israel's jets that struck`;
  const body = "Iran struck it.\n\nNo.\n\nIt was Israel's jets that struck.";
  expect(toldBy(RULE, { 'articles/a.md': article('source: toi', claims, body) })).toEqual([
    `articles/a.md:9:21 “iraq” the claim one accuses iraq, and nothing near its evidence names iraq / ${FIX}`,
    '→ articles/a.md:10:15 the words',
    `articles/a.md:14:14 “iran” the claim two accuses iran, and nothing near its evidence names iran / ${FIX}`,
    '→ articles/a.md:15:15 the words',
  ]);
});

test('names somebody else who did it by the words', () => {
  const claim =
    '- {id: one, speaker: iraq, stance: asserts, accused: [iran, iraq], evidence: Israel attacked Iran}';
  const named = article('source: toi', claim, 'Israel attacked Iran.');
  const messages = (text: string) =>
    foundBy(RULE, { 'articles/a.md': text }).map(({ message }) => message);
  expect(messages(named)).toEqual([
    'the claim one accuses iran, and its evidence says it of “Israel”',
    'the claim one accuses iraq, and its evidence says it of “Israel”',
  ]);
  expect(messages(named.replace('language: en', 'language: fr'))).toEqual([]);
});

type Claims = Readonly<Record<string, readonly [accused: string, paragraph: string]>>;

/** The claims that are told of, each by whom it accuses and its evidence, between bars in a paragraph of its own. */
function toldOf(claims: Claims, files: Readonly<Record<string, string>> = {}): string[] {
  const own = Object.entries(claims).map(
    ([id, [accused, text]]) => [id, accused, text.replaceAll('HERE', id)] as const,
  );
  const written = own.map(([id, accused, text]): [string, string] => [
    id,
    `speaker: unattributed, stance: asserts, accused: ${accused}, evidence: "${text.split('|')[1]}"`,
  ]);
  // Nothing is named right before a paragraph but by itself.
  const body = own.map(([, , text]) => `Nobody.\n\n${text.replaceAll('|', '')}`).join('\n\n');
  return claimsToldBy(RULE, Object.fromEntries(written), { body, files });
}

test('looks for a name in the words, in their sentence, and close by where they come back to it', () => {
  const told: Claims = {
    nowhere: ['iran', '|Planes were at HERE|.'],
    'in-the-paragraph-alone': ['iran', 'Iran was there. |Planes were at HERE|.'],
    'two-paragraphs-before': ['iran', 'Iran was there.\n\nNo.\n\n|It was at HERE|.'],
    'right-before-but-not-meant': ['iran', 'Iran was there.\n\n|Planes were at HERE|.'],
    'behind-it': ['iran', '|It was at HERE|.\n\nIran was there.'],
  };
  const silent: Claims = {
    'in-the-words': ['iran', '|Iran was at HERE|.'],
    'by-its-people': ['iran', '|Iranian planes were at HERE|.'],
    'in-the-sentence': ['iran', 'Iran knows: |planes were at HERE|.'],
    'back-in-the-paragraph': ['iran', 'Iran was there. |It was at HERE|.'],
    'back-in-the-one-before': ['iran', 'Iran was there.\n\n|It was at HERE|.'],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

const parts = {
  'actors/omar.md': entry('name: Omar Iraqi Saleh\nkind: person\nof: iraq'),
  'actors/forces.md': entry('name: Popular Forces\nkind: armed-group\nof: iraq'),
  'actors/arm.md': entry('name: Iraqi air arm\nkind: armed-group\nof: iraq'),
  'actors/nameless.md': entry('kind: group'),
  'actors/guards.md': entry(
    'name: Iraqi border guards\naliases: The Hawks\nkind: armed-group\nof: iraq',
  ),
};

test('takes a part for its whole, and not the whole for its part', () => {
  const told: Claims = {
    'whole-for-a-part': ['iraqi-army', '|Iraq was at HERE|.'],
    'part-by-its-kind-alone': ['iraqi-army', '|The army was at HERE|.'],
    'words-too-short': ['arm', "|Iraq's arm was at HERE|."],
    'part-of-another': ['iran', '|The Iraqi army was at HERE|.'],
    'person-of-another': ['iran', '|Netanyahu was at HERE|.'],
  };
  const silent: Claims = {
    'part-for-its-whole': ['iraq', '|The army was at HERE, the Iraqi army|.'],
    'person-for-the-whole': ['israel', '|Netanyahu was at HERE|.'],
    'whole-for-a-person': ['netanyahu', '|Israel was at HERE|.'],
    'part-with-its-whole': ['iraqi-army', "|Iraq's army was at HERE|."],
    'part-by-a-name-of-its-own': ['forces', '|The Popular ones were at HERE|.'],
    'part-by-another-name': ['guards', '|The Hawks were at HERE|.'],
    'part-by-four-letters': ['guards', '|The guards of Iraq were at HERE|.'],
    'person-by-first-name': ['omar', '|Omar was at HERE|.'],
    'nameless-among-others': ['[nameless, iran]', '|Israel attacked Iran at HERE|.'],
    unknown: ['nowhere', '|Planes were at HERE|.'],
    'without-a-name': ['nameless', '|Planes were at HERE|.'],
  };
  expect(toldOf({ ...told, ...silent }, parts)).toEqual(Object.keys(told));
});

test('hears who has done it', () => {
  const told: Claims = {
    attacked: ['iran', '|Israel attacked Iran at HERE|.'],
    'by-its-forces': ['iran', '|Israeli drones reportedly attacked Iran at HERE|.'],
    'was-behind': ['iran', '|Israel was also behind it, says Iran at HERE|.'],
    'by-it': ['iran', '|It was carried out by Israel, says Iran at HERE|.'],
    'of-its-forces': ['iran', "|It was carried out by Israel's army, says Iran at HERE|."],
    'part-did-it': ['iran', '|The Iraqi army attacked Iran at HERE|.'],
  };
  const silent: Claims = {
    'did-it': ['iran', '|Iran attacked Israel at HERE|.'],
    'both-did': ['iran', '|Israel attacked Iran, and Iran attacked Israel at HERE|.'],
    'part-of-it-did': ['iraq', '|The Iraqi army attacked Iran at HERE|.'],
    'whole-did': ['netanyahu', '|Israel attacked Iran at HERE|.'],
    'blamed-beside': ['iran', '|Israel attacked it and blamed Iran at HERE|.'],
    'blamed-with-a-title': [
      'iran',
      '|Israel attacked it and blamed the hard men under arms Iran at HERE|.',
    ],
    'no-deed': ['iran', '|Israel met Iran at HERE|.'],
    'of-its-thing': ['iran', "|It was fired by Israel's neighbour, says Iran at HERE|."],
  };
  expect(toldOf({ ...told, ...silent })).toEqual(Object.keys(told));
});

test('lets another claim on the same words code the other deed', () => {
  const body =
    'Israel attacked Iran at one. Israel attacked Iran at two. Israel attacked Iran at three.';
  const claim = (accused: string, words: string) =>
    `speaker: unattributed, stance: asserts, accused: ${accused}, evidence: ${words}`;
  const claims = {
    'of-iran': claim('iran', 'Israel attacked Iran at one'),
    'of-israel': claim('israel', 'Israel attacked Iran at one'),
    'within-it': claim('iran', 'Israel attacked Iran at two'),
    'around-it': claim('israel', 'Israel attacked Iran at two. Israel'),
    alone: claim('iran', 'Israel attacked Iran at three'),
  };
  expect(claimsToldBy(RULE, claims, { body })).toEqual(['alone']);
});
