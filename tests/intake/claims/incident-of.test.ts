import { describe, expect, test } from 'vitest';
import { incidentFinder } from '../../../src/intake/claims/incident-of.ts';

const record = {
  actors: [
    { id: 'iraq', names: ['Iraq'] },
    { id: 'police', names: ['Balad police'] },
    { id: 'russia', names: ['Russia'] },
  ],
  outlets: [
    { id: 'post', names: ['Amirli Post'] },
    { id: 'help', names: ['Help'] },
  ],
  incidents: [
    {
      id: 'amirli',
      names: ['Attack on a base at Amirli'],
      date: '2019-07-19',
      place: 'Amirli, Iraq',
    },
    {
      id: 'balad',
      names: ['Explosion at Balad air base'],
      date: '2019-08-20',
      place: 'Balad Air Base',
    },
    {
      id: 'airspace',
      names: ['Closure of the air over Balad'],
      date: '2019-08-20',
      place: undefined,
    },
    { id: 'drones', names: ['Help with drones for Russia'], date: '2022-10', place: undefined },
    { id: 'saqr', names: ['Blast'], date: '2019-08-12', place: 'al-Saqr base, near Baghdad' },
  ],
  date: '2019-08-23',
};
const find = incidentFinder(record);

/** The incident that words name, or those they may name, and by which words; `none` where it is left open. */
function told(words: string, around = words): string {
  const found = find(words, around);
  if (found.kind === 'none') return 'none';
  return `${found.kind === 'one' ? found.id : found.ids.join(' or ')}: ${found.because}`;
}

describe('an incident is named', () => {
  test.for([
    ['by its day', 'Israel did it on July 19', 'amirli: July 19'],
    [
      'by its place and a word of its title',
      'it struck the base at Amirli',
      'amirli: Amirli, base',
    ],
    ['whatever the case and number of that word', 'ATTACKS shook Amirli', 'amirli: Amirli, Attack'],
    ['by its place and its country', 'a fire in Amirli, Iraq', 'amirli: Amirli, Iraq'],
    ['by a place with an article', 'the al-Saqr base burnt', 'saqr: al-Saqr, base'],
    ['by one of two places', 'a blast near Baghdad', 'saqr: Baghdad, Blast'],
    ['by the place of a title', 'an explosion hit Balad', 'balad: Balad, Explosion'],
  ] as const)('%s', ([, words, expected]) => {
    expect(told(words)).toBe(expected);
  });

  test('by a word of its own where the paragraph names the place, and the other way round', () => {
    expect(told('they attacked the base', 'Amirli burnt. They attacked the base.')).toBe(
      'amirli: Amirli, base',
    );
    expect(told('Amirli burnt', 'Amirli burnt. The base is lost.')).toBe('amirli: Amirli, base');
  });

  test('by the day and place of the paragraph', () => {
    expect(told('it did that', 'On July 19 Amirli burnt. It did that.')).toBe(
      'amirli: July 19, Amirli',
    );
    expect(told('it did that', 'On July 19 a fire burnt. It did that.')).toBe('none');
  });

  test('better by more of it', () => {
    expect(told('the explosion at Balad on August 20')).toBe('balad: August 20, Balad, Explosion');
    expect(told('on August 20')).toBe('airspace or balad: August 20');
  });
});

describe('it is left open where there is', () => {
  test.for([
    ['a country alone', 'strikes in Iraq'],
    ['a place alone', 'the road to Amirli'],
    ['a country and a weapon', 'drones for Russia'],
    ['a word of a page and a weapon', 'Help, drones and missiles'],
    ['common words, however many', 'an attack on a base: an explosion, a blast, an air strike'],
    [
      'the name of an outlet that is called after the place',
      'the attack on a base, said the Amirli Post',
    ],
    ['the name of an actor that is', 'the Balad police spoke of an explosion'],
    ['a part of a longer name', 'the base at Amirlistan'],
    ['another day', 'the attack on the base at Amirli on August 2'],
    ['a place in small letters', 'the amirli base'],
  ] as const)('%s', ([, words]) => {
    expect(told(words)).toBe('none');
  });

  test('the words of a claim about another day, whatever the paragraph has', () => {
    expect(
      told('it did that on August 2', 'Amirli burnt on July 19. It did that on August 2.'),
    ).toBe('none');
  });
});

test('an incident without day and place is never found', () => {
  const finder = incidentFinder({
    ...record,
    incidents: [{ id: 'leak', names: ['Exposure of records'], date: undefined, place: undefined }],
  });
  expect(finder('the exposure of records', 'the exposure of records')).toEqual({ kind: 'none' });
});
