import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../src/intake/decode/mojibake.ts';

describe('findMojibake', () => {
  it('says what the characters most likely were', () => {
    expect(findMojibake('â€œItâ€™s MÃ¼nster,â€\u009D he said â€” 5 â‚¬')).toEqual([
      { found: 'â€œ', meant: '“' },
      { found: 'â€™', meant: '’' },
      { found: 'Ã¼', meant: 'ü' },
      { found: 'â€\u009D', meant: '”' },
      { found: 'â€”', meant: '—' },
      { found: 'â‚¬', meant: '€' },
    ]);
  });

  it('knows a closing quotation mark whose last byte was lost', () => {
    expect(findMojibake('so,â€ he said')).toEqual([{ found: 'â€', meant: '”' }]);
  });

  it('finds control characters that Windows-1252 has letters for', () => {
    expect(findMojibake('\u0093so')).toEqual([{ found: '\u0093', meant: undefined }]);
  });

  it.each([
    '“It’s Münster” — 5 €',
    'São Tomé, Ålesund, Łódź',
    'CAFÉ »',
    'שלום',
    'naïve façade',
  ])('finds nothing in “%s”', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });
});
