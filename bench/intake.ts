import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outermost } from '../src/attribution/outermost.ts';
import { readAttributions } from '../src/attribution/read-attributions.ts';
import { readGold } from './gold.ts';
import { type RuleScore, scoresByCertainty, scoresByRule } from './intake/by-rule.ts';
import { recoverClaims } from './intake/claims.ts';
import { readAllAnnotators, readPolnear } from './intake/polnear.ts';
import { recoverRecord } from './intake/record.ts';
import { type Case, matches, type Score, type Spans, scoreOf } from './intake/score.ts';
import { unanimousFound } from './intake/unanimous.ts';
import { understanding } from './intake/understanding.ts';

const POLNEAR = '../shared/corpora/polnear/dev';
/** The rules were mended while reading the first; of the second, only figures were ever looked at. */
const GOLD = {
  'read while the rules were made': 'tests/fixtures/attributions',
  'test split': 'tests/fixtures/attributions-test',
};
// Most of the articles that six people annotated lie in the training split.
const POLNEAR_TRAIN = '../shared/corpora/polnear/train';

const print = (line: string): void => console.log(line);

/** The outermost attributions of PolNeAR’s development split, and how fast they are found. */
async function measurePolnear(): Promise<void> {
  if (!existsSync(join(POLNEAR, 'attributions'))) {
    print(`PolNeAR dev: skipped; ${POLNEAR} is not there`);
    return;
  }
  const articles = await readPolnear(POLNEAR);
  const begun = performance.now();
  const found = articles.map(({ text }) => outermost(readAttributions(text)));
  const seconds = (performance.now() - begun) / 1000;
  print(`PolNeAR dev: ${articles.length} articles, outermost attributions`);
  printScores(
    articles.map(({ text, relations }, at) => ({ text, found: found[at] ?? [], gold: relations })),
  );
  print(`  speed     ${(articles.length / seconds).toFixed(0)} articles a second`);
  print(`  memory    ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
}

/** What all six annotators of PolNeAR’s shared articles mark, outside its test split. */
async function measureUnanimous(): Promise<void> {
  const folders = [POLNEAR_TRAIN, POLNEAR].filter((one) => existsSync(join(one, 'attributions')));
  const read = await Promise.all(folders.map((folder) => readAllAnnotators(folder)));
  const { articles, relations, found } = unanimousFound(read.flat());
  if (articles === 0) return;
  print(`what all six annotators of ${articles} articles mark: ${relations} attributions`);
  print(`  found     ${share(found, relations)} %`);
}

/** All attributions of the project’s own annotated articles, with what was understood of those found. */
async function measureGold(folder: string, label: string): Promise<void> {
  const articles = await readGold(folder);
  print(`annotated Wikinews, ${label}: ${articles.length} articles, all attributions`);
  const understood = understanding(articles);
  print(`  relation  ${line(understood.content)}`);
  print(`  full      ${line(understood.full)}`);
  for (const [what, right] of Object.entries(understood.right))
    print(`  ${what.padEnd(9)} right in ${right.toFixed(1)} % of those found`);
  const { accusing, accusingFound, proposed, proposedRight, placed, placedFound, placedOpen } =
    recoverClaims(articles);
  print(`  accused   found by import in ${share(accusingFound, accusing)} % of ${accusing}`);
  print(`            right in ${share(proposedRight, proposed)} % of ${proposed} claims of import`);
  print(
    `  incident  right in ${share(placedFound, placed)} % of ${placed} claims of import, open in ${share(placedOpen, placed)} %`,
  );
  const byRule = scoresByRule(understood);
  print(
    '  what each rule finds, and how often it is annotated; certainty is what the rule says of itself',
  );
  for (const score of [...scoresByCertainty(byRule), ...byRule]) print(ruleLine(score));
}

function printScores(cases: readonly Case<Spans, Spans>[]): void {
  const pairs = cases.flatMap((one) => matches(one));
  const found = sum(cases.map((one) => one.found.length));
  const gold = sum(cases.map((one) => one.gold.length));
  const full = pairs.filter(({ extent }) => extent === 'full').length;
  print(`  relation  ${line(scoreOf(pairs.length, found, gold))}`);
  print(`  full      ${line(scoreOf(full, found, gold))}`);
}

/** The claims that editors coded in the record, looked for in its raw texts. */
async function measureRecord(): Promise<void> {
  const { claims, found, ...right } = await recoverRecord('content');
  print(`the record: ${found} of ${claims} coded attribution claims found in its raw texts`);
  for (const [what, number] of Object.entries(right))
    print(`  ${what.padEnd(9)} right in ${share(number, found)} % of those found`);
}

const ruleLine = ({ rule, certainty, found, right }: RuleScore): string =>
  `    ${rule.padEnd(38)} ${certainty.toFixed(2)}  ${String(right).padStart(3)} of ${String(found).padStart(3)}  ${share(right, found).padStart(5)} %`;

const share = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const line = ({ precision, recall, f1 }: Score): string =>
  `precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`;

await measurePolnear();
await measureUnanimous();
for (const [label, folder] of Object.entries(GOLD)) await measureGold(folder, label);
await measureRecord();
