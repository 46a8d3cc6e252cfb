import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../../../src/corpus/entries/corpus.ts';
import { parseEntry } from '../../../../src/corpus/parsing/parse-entry.ts';
import { cuesOf } from '../../../../src/corpus/rules/cues/cues.ts';
import { calledBy, calledOf, mayBeCalled } from '../../../../src/corpus/rules/support/called.ts';
import { article, entry } from '../../../record.ts';

const actors: Readonly<Record<string, string>> = {
  iran: 'name: Iran\nkind: state\ncountry: IR',
  fake: 'name: Iranistan\nkind: group\ncountry: IR',
  palau: 'name: Palau\nkind: state\ncountry: PW',
  irgc: 'name: Islamic Revolutionary Guard Corps\nkind: armed-group',
  police: 'name: Baghdad police\nkind: public-body',
  rebels: 'name: the rebels\naliases: [hill men]\nkind: group',
  man: 'name: Ali al-Sadr\nkind: person',
  gang: 'name: Red Sea Gang\nkind: group',
  tudeh: 'name: Tudeh Front\nkind: group',
  legion: 'name: Ur Xo Legion\nkind: group',
  nameless: 'kind: group',
};
const outlets: Readonly<Record<string, string>> = { wire: 'name: The Daily Herald\nkind: wire' };
const speakers =
  'speakers: {two: {anonymous: Two senior aides}, several: {anonymous: several men at arms}, paper: {document: the leaked cable}, both: {anonymous: A}, both: {document: B}}';

const ofKind = (kind: 'actor' | 'outlet', entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([id, fields]) =>
    parseEntry({ path: `${kind}s/${id}.md`, text: entry(fields) }, kind, id),
  );
const own = parseEntry(
  { path: 'articles/a.md', text: article(`source: wire\n${speakers}`, '', 'x') },
  'article',
  'a',
);
const corpus = corpusOf(
  [...ofKind('actor', actors), ...ofKind('outlet', outlets), own],
  new Map(),
  [],
);

function called(id: string) {
  const names = cuesOf('en')?.names;
  if (own.kind !== 'article' || !names) throw new Error('no article, or no names');
  return calledBy(id, own, corpus, names);
}

describe.for<
  [id: string, full: readonly string[], loose: readonly string[], none: readonly string[]]
>([
  ['iran', ['Iran', 'Iranians', 'Tehran'], [], ['iran', 'Ira', 'Firan', 'Iran5']],
  ['fake', ['Iranistan'], ['Iranistani', 'Iranistxy'], ['Tehran', 'Iran']],
  ['palau', ['Palau'], ['Palauan'], ['Pal']],
  [
    'irgc',
    ['Islamic Revolutionary Guard Corps', 'IRGC'],
    ['Revolutionary', 'Revolutionaries', 'Corps', 'Corp'],
    ['Islamic', 'Guard', 'revolutionary', 'Rev', 'IRG', 'Cor'],
  ],
  ['police', ['Baghdad police'], ['Baghdadi', 'police', 'Police', 'policemen'], ['pol', 'BP']],
  [
    'rebels',
    ['the rebels', 'The rebels', 'hill men', 'Hill men'],
    ['rebel', 'Rebels', 'hill', 'hills', 'men'],
    ['REBELS', 'the', 'reb'],
  ],
  ['man', ['Ali al-Sadr', 'al-Sadr'], ['Ali', 'al-Sadrists'], ['Sadr', 'Al']],
  ['gang', ['Red Sea Gang', 'RSG'], ['Gang', 'Gangs', 'Reds', 'Sea'], ['red', 'Se', 'RS']],
  [
    'several',
    ['several men at arms', 'men at arms', 'Men at arms'],
    ['men', 'arms'],
    ['several', 'at'],
  ],
  ['tudeh', ['Tudeh Front'], ['Tudeh', 'Tudehs'], ['Tuder', 'Front']],
  ['legion', ['Ur Xo Legion'], ['Legion', 'Legibus'], ['Ur', 'Xo', 'Legal']],
  ['wire', ['The Daily Herald', 'TDH'], ['Herald', 'Heralded'], ['Daily', 'The']],
  [
    'two',
    ['Two senior aides', 'two senior aides', 'senior aides', 'Senior aides'],
    ['aide', 'seniors'],
    ['two', 'id'],
  ],
  ['paper', ['the leaked cable', 'Leaked cable'], ['cables', 'leak'], ['the', 'cab']],
])('%s', ([id, full, loose, none]) => {
  const patterns = called(id);
  test('in full', () => {
    expect(full.filter((text) => !patterns?.full.test(`So ${text}, then`))).toEqual([]);
    expect([...loose, ...none].filter((text) => patterns?.full.test(`So ${text}, then`))).toEqual(
      [],
    );
  });
  test('by a word', () => {
    const all = [...full, ...loose];
    expect(all.filter((text) => !patterns?.loose.test(`So ${text}, then`))).toEqual([]);
    expect(none.filter((text) => patterns?.loose.test(`So ${text}, then`))).toEqual([]);
  });
});

test.for([
  'author',
  'unattributed',
  'nowhere',
  'nameless',
  'both',
])('%s is called nothing', (id) => {
  expect(called(id)).toBeUndefined();
});

test('whoever a text calls in full is among those that have to be asked', () => {
  const { names } = cuesOf('en') ?? {};
  if (!names) throw new Error('no names');
  const texts = [
    'Iranians said so',
    'the IRGC did it',
    'The rebels',
    'Rebels and hill men',
    'al-Sadr spoke',
    'Ali al-Sadr',
    "the Daily Herald's",
    'The Daily Herald wrote',
    'Ur Xo Legion',
    'Baghdad police',
    'Red Sea Gang',
    'the red sea',
    'Palauan ships',
    'Islamic Revolutionary Guard Corps',
    '',
  ];
  for (const text of texts) {
    const asked = mayBeCalled(text, corpus, names);
    const calling = [...corpus.actors.values(), ...corpus.outlets.values()].filter((one) =>
      calledOf(one, names).full.test(text),
    );
    expect(asked).toEqual(expect.arrayContaining(calling));
    expect(asked.map(({ id }) => id)).toEqual(
      [...corpus.actors.keys(), ...corpus.outlets.keys()].filter((id) =>
        asked.some((one) => one.id === id),
      ),
    );
  }
  // Those who are called by their names alone are not asked of a text that has none of their words.
  expect(mayBeCalled('Nothing of note', corpus, names).map(({ id }) => id)).not.toContain('gang');
});
