import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Runs everything CI checks, one step after another, and ends with the line “N passed, N failed”. */

interface Step {
  /** The npm script. */
  script: string;
  /** Whether it counts as one, or as the tests Vitest says it ran. */
  counts: 'itself' | 'its tests';
  /** The step without which this one means nothing. */
  needs?: string;
}

interface Tally {
  passed: number;
  failed: number;
}

const steps: readonly Step[] = [
  { script: 'lint', counts: 'itself' },
  { script: 'types', counts: 'itself' },
  { script: 'check', counts: 'itself' },
  { script: 'test:unit', counts: 'its tests' },
  { script: 'test:components', counts: 'its tests' },
  { script: 'build', counts: 'itself' },
  { script: 'test:site', counts: 'its tests', needs: 'build' },
];

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const folder = mkdtempSync(join(tmpdir(), 'according-to-tests-'));
const results = new Map<string, Tally>();
for (const step of steps) results.set(step.script, runStep(step));
rmSync(folder, { recursive: true });

const sum = (pick: (tally: Tally) => number) =>
  [...results.values()].reduce((total, tally) => total + pick(tally), 0);
const passed = sum((tally) => tally.passed);
const failed = sum((tally) => tally.failed);
console.log('');
for (const [script, tally] of results)
  console.log(`${script.padEnd(15)} ${tally.passed} passed, ${tally.failed} failed`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function runStep({ script, counts, needs }: Step): Tally {
  console.log(`\n> ${script}`);
  if (needs !== undefined && results.get(needs)?.failed !== 0) {
    console.log(`not run, since ${needs} failed`);
    return { passed: 0, failed: 1 };
  }
  return counts === 'itself' ? runOne(script) : runTests(script);
}

function runOne(script: string): Tally {
  return npmRun(script, []) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Where Vitest fails without a failed test, or runs none, that counts as one failure. */
function runTests(script: string): Tally {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = npmRun(script, ['--', ...reporters]);
  const { passed, failed } = read(report);
  return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1) };
}

function read(report: string): Tally {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = vitestReport.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  );
  return { passed: numPassedTests, failed: numFailedTests };
}

function npmRun(script: string, rest: readonly string[]): number {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script, ...rest];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit' });
  return status ?? 1;
}
