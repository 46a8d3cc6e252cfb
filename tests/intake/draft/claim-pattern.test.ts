import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimPattern } from '../../../src/intake/draft/claim-pattern.ts';
import { draftWithClaims } from '../../../src/intake/draft/draft-with-claims.ts';
import { formatEntry } from '../../../src/intake/draft/format-entry.ts';
import { foundIn } from '../../told.ts';

/** The entry that import makes of a text, before an editor has touched it. */
function entryOf(text: string): string {
  const drafted = draftWithClaims({ name: 'raw.txt', text }, { outlets: [], actors: [] });
  return drafted.kind === 'draft' ? formatEntry(drafted.draft) : '';
}

const silent = entryOf('A quiet day\n\nThe port was closed on Friday, and nobody went there.\n');

/** The lines of the pattern from `claims:` on, as an editor takes their hashes away. */
const uncommented = (entry: string) =>
  entry.replace(/^# claims:\n(?:# .*\n)+/m, (lines) => lines.replaceAll(/^# /gm, ''));

test('stands in a draft without claims, and in no other', () => {
  expect(silent).toContain(`draft: true\n${claimPattern}---\n`);
  const spoken = entryOf('A blast\n\nTwo people were killed on Friday, a city official said.\n');
  expect(spoken).toContain('proposed: true');
  expect(spoken).not.toContain('# claims:');
});

test('is YAML once its hashes are gone', () => {
  const [, yaml = ''] = uncommented(silent).split('---\n');
  expect(parse(yaml)).toMatchObject({
    claims: [
      Object.fromEntries(
        ['id', 'about', 'speaker', 'stance', 'accused', 'incidents', 'evidence'].map((name) => [
          name,
          null,
        ]),
      ),
    ],
  });
});

test('says nothing until it is filled in: check asks for each value', () => {
  const found = foundIn({ 'articles/a.md': uncommented(silent) });
  const asked = found.flatMap((line) => /the field ([a-z]+) is empty/.exec(line)?.[1] ?? []);
  expect(asked).toEqual(['id', 'about', 'speaker', 'stance', 'accused', 'incidents', 'evidence']);
});

test('is a claim that check accepts once it is filled in', () => {
  const values = {
    id: 'nobody',
    about: 'other',
    speaker: 'author',
    stance: 'asserts',
    accused: undefined,
    incidents: '[]',
    evidence: 'nobody went there',
  };
  const filled = Object.entries(values).reduce(
    (entry, [field, value]) =>
      value === undefined
        ? entry.replace(`    ${field}:\n`, '')
        : entry.replace(new RegExp(`^(  [- ] ${field}:)$`, 'm'), `$1 ${value}`),
    uncommented(silent),
  );
  const claims = foundIn({ 'articles/a.md': filled }).filter(
    (line) => !line.includes('missing-field') && !line.includes('raw'),
  );
  expect(claims).toEqual([]);
});
