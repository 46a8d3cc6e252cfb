import { expect, test } from 'vitest';
import { findQuotedClaims } from '../../../src/intake/claims/quoted-claims.ts';

const record = {
  actors: [
    { id: 'lesquin', names: ['Armand Lesquin'] },
    { id: 'norland', names: ['Norland'] },
  ],
  outlets: [{ id: 'vesta', names: ['Vesta'] }],
  incidents: [],
  source: 'courrier',
  date: '2023-03-12',
};

const claimsIn = (text: string, language = 'fr') =>
  findQuotedClaims([{ part: 'body', text, line: 3 }], record, language);

test('proposes who is quoted, what is open with a doubt', () => {
  const found = claimsIn('« Nous partons demain », a dit un habitant. La pluie a cessé.');
  expect(found).toEqual({
    speakers: [{ id: 'un-habitant', kind: 'anonymous', description: 'un habitant', doubts: [] }],
    claims: [
      {
        id: 'un-habitant-says',
        about: 'other',
        speakers: ['un-habitant'],
        stance: 'asserts',
        accused: [],
        incidents: [],
        evidence: [{ quote: '« Nous partons demain », a dit un habitant.' }],
        line: 3,
        doubts: [
          {
            field: 'about',
            reason: 'is open, and whom it accuses: of French only who speaks is read',
          },
          {
            field: 'speaker',
            reason: 'taken as “un habitant”: whoever has a name is an actor',
          },
        ],
      },
    ],
    proposed: [],
  });
});

test.each([
  ['by a name of the record', 'Selon Armand Lesquin, le feu a pris hier.', 'lesquin'],
  [
    'by a name behind a title',
    '« Nous partons demain », a dit le préfet, Armand Lesquin.',
    'lesquin',
  ],
  [
    'not by a name within a description',
    'Selon un responsable de Norland, le feu a pris hier.',
    'un-responsable-de-norland',
  ],
  ['an outlet of the record', 'Selon l’agence Vesta, le feu a pris hier.', 'vesta'],
  ['nobody, by a pronoun', 'Il rappelle : « Nous partons demain. »', 'unattributed'],
])('the speaker is %s', (_, text, speaker) => {
  expect(claimsIn(text).claims.map(({ speakers }) => speakers)).toEqual([[speaker]]);
});

test('the chain has outlets of the record and proposes new ones', () => {
  const found = claimsIn(
    'Selon un responsable cité par l’agence Vesta, le feu a pris hier. « Nous partons demain », a dit à l’agence Ostia un habitant.',
  );
  expect(found.claims.map(({ chain }) => chain)).toEqual([['vesta'], ['ostia']]);
  expect(found.proposed).toMatchObject([{ kind: 'outlet', id: 'ostia', name: 'Ostia' }]);
});

test('claims of one speaker have ids of their own', () => {
  const found = claimsIn(
    '« Nous partons demain », a dit un habitant. « Rien ne nous retient », a ajouté un habitant.',
  );
  expect(found.claims.map(({ id }) => id)).toEqual(['un-habitant-says', 'un-habitant-says-2']);
});
