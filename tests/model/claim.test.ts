import { describe, expect, test } from 'vitest';
import { type ClaimFields, claimSchema } from '../../src/model/claim.ts';

/** A claim as YAML gives it, every value a string, with the fields that must be there. */
function read(fields: Record<string, unknown>): ClaimFields {
  return claimSchema.parse({ id: 'a', speaker: 'author', evidence: 'words', ...fields });
}

describe('what stands for what', () => {
  test('one value for a list of one', () => {
    const { speakers, chain, incidents, evidence } = read({
      chain: 'new-york-times',
      incidents: '2019-07-19-amirli',
    });
    expect({ speakers, chain, incidents }).toEqual({
      speakers: ['author'],
      chain: ['new-york-times'],
      incidents: ['2019-07-19-amirli'],
    });
    expect(evidence).toEqual([
      { quote: 'words', part: undefined, stance: undefined, hedge: undefined, translations: [] },
    ]);
  });

  test('an empty chain is not an absent one', () => {
    expect(read({ chain: [] }).chain).toEqual([]);
    expect(read({}).chain).toBeUndefined();
  });

  test.for([
    ['israel', [['israel', 'executed']]],
    [
      ['israel', 'iran'],
      [
        ['israel', 'executed'],
        ['iran', 'executed'],
      ],
    ],
    [{ iran: 'supplied' }, [['iran', 'supplied']]],
    [
      [{ iran: 'supplied' }, 'israel'],
      [
        ['iran', 'supplied'],
        ['israel', 'executed'],
      ],
    ],
    [
      { iran: 'supplied', syria: 'enabled' },
      [
        ['iran', 'supplied'],
        ['syria', 'enabled'],
      ],
    ],
  ] as const)('accused: %j', ([accused, expected]) => {
    expect(read({ accused }).accused.map(({ actor, role }) => [actor, role])).toEqual(expected);
  });

  test.for([
    { other: 'they differ' },
    [{ claim: 'other', reason: 'they differ' }],
    { claim: 'other', reason: 'they differ' },
  ])('conflicts-with: %j', (conflicts) => {
    expect(read({ 'conflicts-with': conflicts }).conflictsWith).toEqual([
      { claim: 'other', reason: 'they differ' },
    ]);
  });
});

describe('what is taken for granted', () => {
  test('a claim that accuses is an attribution, and its stance must be written', () => {
    expect(read({ accused: 'israel' })).toMatchObject({ about: 'attribution', stance: undefined });
  });

  test('any other claim is asserted of one incident exactly', () => {
    expect(read({ about: 'toll' })).toMatchObject({ stance: 'asserts', scope: 'exact' });
  });

  test('a claim of no kind has none', () => {
    expect(read({}).about).toBeUndefined();
  });
});

describe('values', () => {
  test.for([
    ['7', { min: 7, max: 7 }],
    ['1+', { min: 1, max: undefined }],
    ['2-5', { min: 2, max: 5 }],
    ['2 - 5', { min: 2, max: 5 }],
    ['0', { min: 0, max: 0 }],
  ] as const)('killed: %s', ([text, count]) => {
    const { value } = read({ value: { killed: text } });
    expect(value?.kind === 'counts' && value.counts.get('killed')).toEqual(count);
  });

  test.for(['several', '5-2', '-1', '1.5', '+1', ''])('“%s” is no number of people', (text) => {
    const result = claimSchema.safeParse({
      id: 'a',
      speaker: 'author',
      evidence: 'words',
      value: { killed: text },
    });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['value', 0, 1]]);
  });

  test('words that are a date are one, too', () => {
    expect(read({ value: '2019-07-19' }).value).toMatchObject({
      kind: 'words',
      words: '2019-07-19',
      date: { edtf: '2019-07-19' },
    });
    expect(read({ value: 'drone strike' }).value).toEqual({
      kind: 'words',
      words: 'drone strike',
      date: undefined,
    });
  });
});

describe('a number of people', () => {
  const killed = (written: string) => {
    const { value } = read({ about: 'toll', value: { killed: written } });
    const count = value?.kind === 'counts' ? value.counts.get('killed') : undefined;
    return [count?.min, count?.max, count?.about];
  };

  test.for([
    ['7', [7, 7, undefined]],
    ['1+', [1, undefined, undefined]],
    ['2-5', [2, 5, undefined]],
    ['20~', [15, 25, 20]],
    ['200~', [150, 250, 200]],
    ['1500~', [1450, 1550, 1500]],
    ['25~', [24, 26, 25]],
    ['7~', [6, 8, 7]],
    ['1~', [0, 2, 1]],
  ] as const)('%s', ([written, expected]) => {
    expect(killed(written)).toEqual(expected);
  });

  test.for(['20+~', '20~+', '~20', '2~-5', '0~', '5-2', ''])('is not %j', (written) => {
    expect(() => killed(written)).toThrow();
  });
});
