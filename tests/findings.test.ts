import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const scripts = readdirSync('findings').filter((name) => name !== 'README.md');

/** What a finding lacks of the form that findings/README.md describes. */
function lacksOf(text: string): string[] {
  const [head = '', body = ''] = text.split(/^set -euo pipefail$/m);
  const installs = [...body.matchAll(/npm install (.*)/g)].flatMap(([, words = '']) =>
    words.split(' ').filter((word) => !word.startsWith('-')),
  );
  const parts = {
    'bash, with every failure an end': head.startsWith('#!/usr/bin/env bash\n') && body !== '',
    'what happens, in one sentence': /^.*\n# .+\.\n#\n# /.test(head),
    'the version it was seen with': /\d+\.\d+\.\d+/.test(head),
    'the output that was seen': /\n# Seen\b.*:\n(?:# {3}\S.*\n)+$/.test(head),
    'a folder of its own, taken away again': body.startsWith(
      `\nfolder=$(mktemp -d)\ntrap 'rm -rf "$folder"' EXIT\ncd "$folder"\n`,
    ),
    'packages, each pinned exactly':
      installs.length > 0 && installs.every((name) => /@\d+\.\d+\.\d+$/.test(name)),
    'an end that tells': /process\.exit(?:Code = |\()|\n\[ .+ \]\n$/.test(body),
  };
  return Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [part]));
}

test.for(scripts)('%s has the form of a finding', (name) => {
  expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.sh$/);
  expect(lacksOf(readFileSync(`findings/${name}`, 'utf8'))).toEqual([]);
  // Windows keeps no such right on files.
  if (process.platform !== 'win32') expect(statSync(`findings/${name}`).mode & 0o111).toBe(0o111);
});

test.for([
  ['the version it was seen with', /4\.11\.1:/, 'as of today:'],
  ['packages, each pinned exactly', /edtf@\S+/, 'edtf@latest'],
  ['the output that was seen', /# Seen:/, '# Output'],
  ['an end that tells', /process\.exitCode = .*/, ''],
] as const)('without %s it would not have', ([lack, part, other]) => {
  const text = readFileSync('findings/edtf-refuses-an-interval-of-one-day.sh', 'utf8');
  expect(lacksOf(text.replace(part, other))).toEqual([lack]);
});
