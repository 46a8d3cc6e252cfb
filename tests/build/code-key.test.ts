import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeKey } from '../../src/build/code-key.ts';

const environment = { origin: 'https://example.org', base: '/', language: 'en' } as const;

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-project-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'src/pages/index.astro'), '<p>One</p>');
  writeFileSync(join(folder, 'public/favicon.svg'), '<svg/>');
  for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    writeFileSync(join(folder, name), name);
  return folder;
}

test('the same code has the same key in every folder', async () => {
  const [one, two] = [project(), project()];
  writeFileSync(join(two, 'README.md'), 'No page is made of this.');
  expect(await codeKey(one, environment)).toBe(await codeKey(two, environment));
});

test.for([
  ['a file', (folder: string) => appendFileSync(join(folder, 'src/pages/index.astro'), ' ')],
  ['a package', (folder: string) => appendFileSync(join(folder, 'package-lock.json'), ' ')],
  [
    'another name',
    (folder: string) => cpSync(join(folder, 'public/favicon.svg'), join(folder, 'public/icon.svg')),
  ],
  ['a file less', (folder: string) => rmSync(join(folder, 'public/favicon.svg'))],
] as const)('%s makes another key', async ([, change]) => {
  const folder = project();
  const before = await codeKey(folder, environment);
  change(folder);
  expect(await codeKey(folder, environment)).not.toBe(before);
});

test('each setting of the site makes another key', async () => {
  const folder = project();
  const keys = await Promise.all([
    codeKey(folder, environment),
    codeKey(folder, { ...environment, origin: 'https://example.com' }),
    codeKey(folder, { ...environment, base: '/record/' }),
    codeKey(folder, { ...environment, language: 'he' }),
  ]);
  expect(new Set(keys).size).toBe(4);
});
