import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/site/load-record.ts';

const empty = mkdtempSync(join(tmpdir(), 'according-to-empty-'));

test.for([
  ['is not there', `${empty}/content`, `there is no content folder at ${empty}/content`],
  ['is a file', 'package.json', 'package.json is a file and no content folder'],
  ['is empty', empty, 'there is no entry in the content folder'],
  [
    'holds a guide alone',
    'tests/fixtures/content-folder-without-entries/content',
    'there is no entry in the content folder',
  ],
] as const)('nothing is built where the content folder %s', async ([, folder, said]) => {
  await expect(loadRecord(folder)).rejects.toThrow(said);
});
