import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/intake/claims/find-claims.ts';
import type { Stance } from '../../../src/model/vocabularies.ts';

/** Sentences with the right value; the first lines of the file say what each means. */
const rows = readFileSync(join(import.meta.dirname, '../../fixtures/accusations.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const background = {
  actors: [
    { id: 'iran', names: ['Iran'], kind: 'state' as const, country: 'IR' },
    { id: 'united-states', names: ['United States'], kind: 'state' as const, country: 'US' },
  ],
  outlets: [],
  incidents: [],
  source: undefined,
  date: '2024-03-04',
};

const segment = (text: string, line: number) => ({ part: 'body' as const, text, line });

/** Whom the claims that are proposed for a sentence accuse, behind a neutral beginning, and with which stance. */
function accusedIn(sentence: string): { actor: string; stance: Stance }[] {
  const { claims } = findClaims(
    [
      segment('Depot explodes near the border', 1),
      segment('A depot near the border exploded on Monday, residents said.', 3),
      segment(sentence, 5),
    ],
    background,
  );
  return claims.flatMap(({ accused, stance }) => accused.map(({ actor }) => ({ actor, stance })));
}

const met: ReadonlySet<Stance> = new Set([
  'asserts',
  'confirms',
  'suspects',
  'hints',
  'claims-own',
  'admits',
]);

describe('who is accused by a sentence', () => {
  test.for(rows)('%s %s: %s', ([want, actor, sentence = '']) => {
    const found = accusedIn(sentence);
    expect({
      accused: [...new Set(found.map((one) => one.actor))],
      isMet: found.some(({ stance }) => met.has(stance)),
    }).toEqual({ accused: want === 'accuses nobody' ? [] : [actor], isMet: want === 'accuses' });
  });
});
