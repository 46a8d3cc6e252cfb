import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMutant, drawMutants } from './mutate/draw-mutants.ts';
import { MutantRunner, type Outcome, reachOf } from './mutate/mutant-runner.ts';
import { withChange } from './mutate/mutants.ts';
import { type Room, rooms } from './mutate/rooms.ts';
import { TestsFor } from './mutate/tests-for.ts';
import { chanceFrom } from './site/chance.ts';

// Changes the code in one place at a time, in memory, and says which changes no test of the room notices:
// `npm run bench:mutate -- [--seed 11] [--count 300] [--room text]… [--json FILE]`. The count is that of all rooms together.
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '11' },
    count: { type: 'string', default: '300' },
    room: { type: 'string', multiple: true, default: rooms.map(({ name }) => name) },
    json: { type: 'string' },
  },
});

interface Result {
  room: string;
  outcome: Outcome['state'];
  mutant: string;
  seconds: number;
}

async function mutateRoom(room: Room, count: number, runner: MutantRunner): Promise<Result[]> {
  const paths = room.sources.flatMap((pattern) => globSync(pattern)).sort();
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const files = room.tests.flatMap((pattern) => globSync(pattern).sort());
  const tests = new TestsFor(await reachOf(files, sources));
  const results: Result[] = [];
  for (const mutant of drawMutants(sources, count, chanceFrom(Number(values.seed)))) {
    const { path, text, place, written } = mutant;
    const began = performance.now();
    const changed = withChange(text, place, written);
    const { state, by } = await runner.run(path, changed, tests.of(path, text, place));
    const seconds = Math.round(performance.now() - began) / 1000;
    if (by !== undefined) tests.countCaught(by);
    results.push({ room: room.name, outcome: state, mutant: describeMutant(mutant), seconds });
    console.log(`${state.padEnd(9)} ${seconds.toFixed(1)} s  ${describeMutant(mutant)}`);
  }
  return results;
}

const chosen = rooms.filter(({ name }) => values.room.includes(name));
const runner = await MutantRunner.start();
const results: Result[] = [];
for (const room of chosen)
  results.push(
    ...(await mutateRoom(room, Math.round(Number(values.count) / chosen.length), runner)),
  );
await runner.close();
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
for (const { name } of chosen) {
  const own = results.filter(({ room }) => room === name);
  const caught = own.filter(({ outcome }) => outcome === 'caught').length;
  console.log(
    `${name}: ${caught} of ${own.length} caught, ${((100 * caught) / own.length).toFixed(0)} %`,
  );
}
