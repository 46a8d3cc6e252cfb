import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Runs a command as package.json does, by a Node that says it is another version. */
function runBy(version: string, command: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const args = command.split(' ').slice(1);
  return spawnSync(process.execPath, ['--import', pretend, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/good-smallest-article/content' },
  });
}

test.for(['18.20.8', '20.20.2', '22.18.0', '23.11.1'])('Node %s is told which is needed', (old) => {
  const { status, stdout, stderr } = runBy(old, scripts['check'] ?? '');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^this needs Node 22\.\d+\.\d+ or a later 22, or 24\.\d+\.\d+ or later, and runs on Node \S+; npm install brings [^\n]+\n$/,
  );
  expect(stderr).toContain(`runs on Node ${old};`);
});

test.for([
  '22.19.0',
  '22.20.0',
  '24.0.0',
  '24.21.0',
  '26.0.0-pre',
  process.versions.node,
])('Node %s is taken', (version) => {
  const { status, stdout } = runBy(version, scripts['check'] ?? '');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: '2 files checked: 0 errors, 0 warnings\n',
  });
});

test('every command that a reader of the README runs looks at its Node first', () => {
  const { start, dev, build, preview, check, attributions, import: imports, test } = scripts;
  for (const script of [start, dev, build, preview, check, attributions, imports, test])
    for (const call of (script ?? '').split(' && '))
      expect(call).toMatch(/^node (?:src\/cli\/main\.cjs|-r \.\/src\/cli\/fitting-node\.cjs) /);
});
