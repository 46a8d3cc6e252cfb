import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { recordVersion } from '../../src/site/record-version.ts';

const israel = { path: 'actors/israel.md', text: 'name: Israel\nkind: state' };
const amirli = { path: 'incidents/amirli.md', text: 'title: Amirli' };

test('the version is the program’s and a short digest of the entries in the order of paths', async () => {
  const entries = JSON.stringify([
    [israel.path, israel.text],
    [amirli.path, amirli.text],
  ]);
  const digest = createHash('sha256').update(entries).digest('hex').slice(0, 12);
  expect(await recordVersion([amirli, israel], '1.2.3')).toBe(`1.2.3+${digest}`);
  expect(await recordVersion([israel, amirli])).toBe(`${project.version}+${digest}`);
});

test.for([
  ['another text', [{ ...israel, text: 'name: israel' }, amirli], 'another'],
  [
    'other line ends and a byte order mark',
    [{ ...israel, text: '\uFEFFname: Israel\r\nkind: state' }, amirli],
    'the same',
  ],
  ['another name', [{ ...israel, path: 'actors/israeli.md' }, amirli], 'another'],
  ['an entry fewer', [israel], 'another'],
  ['a guide beside it', [israel, amirli, { path: 'README.md', text: 'Guide' }], 'the same'],
  ['an article as it arrived', [israel, amirli, { path: 'raw/a.txt', text: 'A' }], 'the same'],
] as const)('%s', async ([, files, version]) => {
  const known = await recordVersion([israel, amirli]);
  expect((await recordVersion(files)) === known).toBe(version === 'the same');
});
