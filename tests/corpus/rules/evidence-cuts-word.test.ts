import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { toldBy } from '../../told.ts';

/** What the rule says of evidence, as YAML, in an article of such a body. */
const found = (evidence: string, body: string, title = 'A title') =>
  toldBy('evidence-cuts-word', {
    'articles/a.md': entry(
      `title: ${title}\ncaptions: [A man, A tank]\nlanguage: en\nsource: toi\nclaims:\n  - id: one\n    speaker: iran\n    about: other\n    evidence: ${evidence}`,
      body,
    ),
  });

const says = (quote: string, places: string) =>
  `articles/a.md:10:15 “${quote}” “${quote}” begins or ends inside a word or number of the article: ${places} / give the whole word or number, or leave it out of the quotation`;

test('shows each place', () => {
  expect(
    found('success', 'No.\n\nIt was unsuccessful, he said.\n\nThe successes', 'Successful'),
  ).toEqual([
    says(
      'success',
      'in the paragraph at line 14 “It was unsuccessful, he said.”; in the paragraph at line 16 “The successes”',
    ),
  ]);
  expect(found('200', 'They were 1,200.')).toEqual([
    says('200', 'in the paragraph at line 12 “They were 1,200.”'),
  ]);
  expect(found('ank', 'None.')).toEqual([says('ank', 'in caption 2 “A tank”')]);
  expect(found('itle', 'None.')).toEqual([says('itle', 'in the title “A title”')]);
});

test('shows as much of a long paragraph as lies close by, in whole words', () => {
  const body =
    'Twelve men were there, and the thing was unsuccessful, as the ministry said at once.';
  expect(found('success', body)).toEqual([
    says(
      'success',
      'in the paragraph at line 12 “… there, and the thing was unsuccessful, as the ministry said at …”',
    ),
  ]);
  const [before, after] = ['b'.repeat(30), 'a'.repeat(30)];
  expect(found('cut', `${before}cut${after}`)).toEqual([
    says('cut', `in the paragraph at line 12 “${before}cut${after}”`),
  ]);
  expect(found('cut', `b${before}cut${after}a`)).toEqual([
    says('cut', 'in the paragraph at line 12 “…cut…”'),
  ]);
});

test('says nothing where the words stand whole somewhere, nowhere, or with a # of the article', () => {
  expect(found('success', 'It was unsuccessful. No success.')).toEqual([]);
  expect(found('failure', 'It was unsuccessful.')).toEqual([]);
  expect(found('as un #2', 'It was un #2')).toEqual([]);
});

test('looks only in the part that is named', () => {
  expect(found('{in: body, quote: itle}', 'None.')).toEqual([]);
  expect(found('{in: title, quote: itle}', 'A title.')).toEqual([
    says('itle', 'in the title “A title”').replace('10:15', '10:34'),
  ]);
});
