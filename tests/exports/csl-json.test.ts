import { expect, test } from 'vitest';
import { cslJson } from '../../src/exports/csl-json.ts';

test('a page is one item in a list, of the type webpage', () => {
  expect(
    cslJson({
      key: 'according-to:claim:a/did',
      title: '\u2066ZeroHedge on who did it, in “A "title"” (ZeroHedge)\u2069',
      site: 'According to',
      url: 'https://example.org/record/claims/a/did/',
      version: '0.1.0+0123456789ab',
      note: 'Record version 0.1.0+0123456789ab',
      language: 'en',
    }),
  ).toBe(
    `${JSON.stringify([
      {
        id: 'according-to:claim:a/did',
        type: 'webpage',
        title: 'ZeroHedge on who did it, in “A "title"” (ZeroHedge)',
        'container-title': 'According to',
        URL: 'https://example.org/record/claims/a/did/',
        version: '0.1.0+0123456789ab',
        language: 'en',
      },
    ])}\n`,
  );
});
