import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build-corpus.ts';
import { suggestCountry } from '../../../../src/corpus/parsing/explaining/explain-country.ts';

test.for([
  ['Iraq', 'IQ'],
  [' united states ', 'US'],
  ['Persia', undefined],
  ['iq', 'IQ'],
  ['IRQ', 'IQ'],
  ['Syrian Arab Republic (the)', undefined],
  ['Syrian Arab Republic', 'SY'],
  ['UK', 'GB'],
  ['EN', 'GB'],
  ['RP', 'PH'],
  ...'BU MM, DD DE, EL GR, EN GB, FX FR, HV BF, JA JP, NH VU, TP TL, UAE AE, VD VN, YD YE, ZR CD'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
  // As English, German, French, Spanish, Persian, Hebrew, Arabic, Russian and Turkish editors call it.
  ...['Egypt', 'Ägypten', 'Égypte', 'Egipto', 'مصر', 'מצרים', 'Египет', 'Mısır'].map(
    (name) => [name, 'EG'] as const,
  ),
  ...[
    'Deutschland',
    'Allemagne',
    'Alemania',
    'آلمان',
    'גרמניה',
    'ألمانيا',
    'Германия',
    'Almanya',
  ].map((name) => [name, 'DE'] as const),
  ['SU', undefined],
  ['YU', undefined],
  ['EU', undefined],
  ['ZZ', undefined],
] as const)('%s is %s', ([written, code]) => {
  expect(suggestCountry(written)).toBe(code);
});

describe('an entry with a code that no country has', () => {
  const entries = {
    actor: (code: string) => ['actors/x.md', `name: x\nkind: state\ncountry: ${code}`],
    outlet: (code: string) => ['outlets/x.md', `name: x\nkind: newspaper\ncountry: ${code}`],
    incident: (code: string) => [
      'incidents/x.md',
      `title: x\nkind: attack\ndate: 2019\nplace: {country: ${code}}`,
    ],
  } as const;
  const refused = (kind: keyof typeof entries, code: string) => {
    const [path = '', fields = ''] = entries[kind](code);
    const { diagnostics } = buildCorpus([{ path, text: `---\n${fields}\n---\n` }], 'included');
    return diagnostics.filter(({ severity }) => severity === 'error');
  };

  test.for(['actor', 'outlet', 'incident'] as const)('%s', (kind) => {
    expect(refused(kind, 'XK')).toEqual([]);
    expect(refused(kind, 'UK')).toMatchObject([
      {
        rule: 'mistyped-field',
        message: 'country is “UK”, which is no country’s code: it is set aside for United Kingdom',
        fix: 'write GB',
      },
    ]);
    expect(refused(kind, 'ZZ')).toMatchObject([
      { message: 'country is “ZZ”, which is no country’s code' },
    ]);
  });
});
