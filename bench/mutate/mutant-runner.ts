import { resolve } from 'node:path';
import type { TestModule, TestSpecification, Vite, Vitest } from 'vitest/node';
import { createVitest } from 'vitest/node';
import { withTracks } from './functions-of.ts';

/** What became of a mutant: a test failed, none did, or no test runs its place. */
export interface Outcome {
  state: 'caught' | 'survived' | 'unreached';
  /** The test file in which the first test failed; undefined where none did, or the process ended before its time. */
  by?: string;
}

/** The tests of a file that can notice a change: some by their ids in Vitest, or all. */
export interface ChosenTests {
  file: string;
  ids: readonly string[] | 'all';
}

/** Which functions, named as `withTracks` names them, run in each test of a file, or outside its tests. */
export interface Reach {
  file: string;
  outside: ReadonlySet<string>;
  /** Those that ran while a source file was read, for this file or for one before it. */
  whileRead: ReadonlySet<string>;
  byTest: ReadonlyMap<string, ReadonlySet<string>>;
}

const settings = {
  config: false,
  watch: false,
  // The cache knows a file by what stands on the disk, and would give the next run the mutant.
  fsModuleCache: false,
  include: ['tests/**/*.test.ts'],
  pool: 'forks',
  // One process reads the modules once for all files.
  isolate: false,
  bail: 1,
  setupFiles: ['bench/mutate/in-worker.ts'],
  // Memory for all tests, and an early end for what fills it without end.
  execArgv: ['--max-old-space-size=2000'],
  // What hangs is ended by the processor’s time.
  testTimeout: 0,
  hookTimeout: 0,
  reporters: [{}],
} as const;

/** Starts Vitest with some files written otherwise, in memory: nothing is written to the disk. */
async function startVitest(load: (path: string) => string | undefined): Promise<Vitest> {
  const plugin: Vite.Plugin = { name: 'written-otherwise', enforce: 'pre', load };
  const vitest = await createVitest(
    'test',
    {
      ...settings,
      include: [...settings.include],
      setupFiles: [...settings.setupFiles],
      execArgv: [...settings.execArgv],
      reporters: [...settings.reporters],
      maxWorkers: 1,
      sequence: { sequencer: InGivenOrder },
    },
    { plugins: [plugin], clearScreen: false, logLevel: 'silent' },
  );
  await vitest.standalone();
  await vitest.globTestSpecifications();
  return vitest;
}

/**
 * Runs test files with nothing changed, and tells which functions of some source files run in which test.
 * Throws where a test fails: every mutant would count as caught.
 */
export async function reachOf(
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Reach[]> {
  const tracked = new Map(
    [...sources].map(([path, text]) => [resolve(path), withTracks(path, text)]),
  );
  const vitest = await startVitest((path) => tracked.get(path));
  try {
    const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(resolve(test)));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const failed = testModules.filter((module) => module.state() === 'failed');
    const [first] = failed.flatMap(errorsOf).concat(unhandledErrors.map(String));
    if (first !== undefined) throw new Error(`a test fails with nothing changed: ${first}`);
    return testModules.map(reachOfModule);
  } finally {
    await vitest.close();
  }
}

function errorsOf(module: TestModule): string[] {
  const tests = [...module.children.allTests('failed')];
  return [...module.errors(), ...tests.flatMap((test) => test.result().errors ?? [])].map(
    ({ message }) => `${module.moduleId}: ${message}`,
  );
}

function reachOfModule(module: TestModule): Reach {
  const tests = [...module.children.allTests()];
  return {
    file: module.moduleId,
    outside: namesIn(module.meta(), 'ran'),
    whileRead: namesIn(module.meta(), 'whileRead'),
    byTest: new Map(tests.map((test) => [test.id, namesIn(test.meta(), 'ran')])),
  };
}

function namesIn(meta: object, key: 'ran' | 'whileRead'): ReadonlySet<string> {
  const names: unknown = Reflect.get(meta, key);
  return new Set(Array.isArray(names) ? names.map(String) : []);
}

/** Runs tests with one source file written otherwise. */
export class MutantRunner {
  readonly #mutant: { path: string; text: string | undefined };
  readonly #vitest: Vitest;

  private constructor(vitest: Vitest, mutant: { path: string; text: string | undefined }) {
    this.#vitest = vitest;
    this.#mutant = mutant;
  }

  /** Starts Vitest once, so that a file that is not changed is read and transformed only once. */
  static async start(): Promise<MutantRunner> {
    const mutant: { path: string; text: string | undefined } = { path: '', text: undefined };
    const load = (path: string) => (path === mutant.path ? mutant.text : undefined);
    return new MutantRunner(await startVitest(load), mutant);
  }

  /**
   * Runs lots of tests one after another until a test fails, while the file at a path says `text`. Vitest reads all
   * files of a lot, whether one fails or not. A process that ends before its time counts as a test that fails.
   */
  async run(
    path: string,
    text: string,
    lots: readonly (readonly ChosenTests[])[],
  ): Promise<Outcome> {
    if (lots.length === 0) return { state: 'unreached' };
    this.#mutant.path = resolve(path);
    this.#mutant.text = text;
    this.#vitest.invalidateFile(this.#mutant.path);
    let outcome: Outcome = { state: 'survived' };
    for (const lot of lots) if (outcome.state === 'survived') outcome = await this.#outcomeOf(lot);
    this.#mutant.text = undefined;
    this.#vitest.invalidateFile(this.#mutant.path);
    return outcome;
  }

  async #outcomeOf(tests: readonly ChosenTests[]): Promise<Outcome> {
    const specifications = tests.flatMap((one) => this.#specificationOf(one));
    const ran = await this.#vitest.runTestSpecifications(specifications);
    // The modules of earlier runs are still among those that Vitest returns.
    const files = new Set(specifications.map(({ moduleId }) => moduleId));
    const failed = ran.testModules.find(
      (module) => files.has(module.moduleId) && module.state() === 'failed',
    );
    if (failed) return { state: 'caught', by: failed.moduleId };
    return { state: ran.unhandledErrors.length > 0 ? 'caught' : 'survived' };
  }

  #specificationOf({ file, ids }: ChosenTests): TestSpecification[] {
    const [project] = this.#vitest.projects;
    if (!project) return [];
    const only = ids === 'all' ? {} : { testIds: [...ids] };
    return [project.createSpecification(resolve(file), only)];
  }

  close(): Promise<void> {
    return this.#vitest.close();
  }
}

/** Keeps the order that the files are given in. */
class InGivenOrder {
  // biome-ignore lint/complexity/noUselessConstructor: Vitest gives itself to it.
  constructor(_vitest: Vitest) {}
  shard<Specification>(files: Specification[]): Specification[] {
    return files;
  }
  sort<Specification>(files: Specification[]): Specification[] {
    return files;
  }
}
