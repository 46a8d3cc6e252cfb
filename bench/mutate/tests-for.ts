import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { functionsReaching } from './functions-of.ts';
import type { ChosenTests, Reach } from './mutant-runner.ts';
import type { MutablePlace } from './mutants.ts';

const importsByFile = new Map<string, readonly string[]>();

/** The files of the project that a file imports, at once or later; paths from the folder that is worked in. */
function importsOf(path: string): readonly string[] {
  const known = importsByFile.get(path);
  if (known) return known;
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  const found = importedFiles
    .filter(({ fileName }) => fileName.startsWith('.') && fileName.endsWith('.ts'))
    .map(({ fileName }) => relative('.', join(dirname(path), fileName)))
    .filter((target) => existsSync(target));
  importsByFile.set(path, found);
  return found;
}

/** The files that a file reaches by its imports, itself among them. */
function reachedFrom(path: string): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const from of reached) for (const target of importsOf(from)) reached.add(target);
  return reached;
}

/** A test that runs a changed place, and how many functions of the changed file it runs. */
interface Candidate {
  file: string;
  id: string;
  runs: number;
}

// What notices a change mostly does so at once.
const FIRST = 15;
const MOST_FILES_FIRST = 3;

/** Chooses the tests that can notice a change, and those first that are likeliest to. */
export class TestsFor {
  readonly #reach: readonly Reach[];
  readonly #reached: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #whileRead: ReadonlySet<string>;
  readonly #caught = new Map<string, number>();

  constructor(reach: readonly Reach[]) {
    this.#reach = reach;
    this.#whileRead = new Set(reach.flatMap(({ whileRead }) => [...whileRead]));
    this.#reached = new Map(
      reach.map(({ file }) => [file, reachedFrom(relative('.', resolve(file)))]),
    );
  }

  /** Counts a test file in which a change was noticed. */
  countCaught(file: string): void {
    this.#caught.set(file, (this.#caught.get(file) ?? 0) + 1);
  }

  /**
   * The tests that run a place, in lots to be run one after another. In the first lot are those of a file named after the
   * changed one, and those that run most of its functions, as a case made for a rule does; in the second are all others.
   */
  of(path: string, text: string, { start, end }: MutablePlace): ChosenTests[][] {
    const functions = functionsReaching(path, text, start, end);
    const chosen = this.#reach.flatMap((one): ChosenTests[] => {
      if (!this.#reached.get(one.file)?.has(path)) return [];
      if (
        !functions ||
        functions.some((name) => one.outside.has(name) || this.#whileRead.has(name))
      )
        return [{ file: one.file, ids: 'all' }];
      const ids = [...one.byTest].flatMap(([id, ran]) =>
        functions.some((name) => ran.has(name)) ? [id] : [],
      );
      return ids.length > 0 ? [{ file: one.file, ids }] : [];
    });
    const sorted = chosen.sort((a, b) => this.#rank(a.file, path) - this.#rank(b.file, path));
    const first = this.#likeliest(sorted, path);
    return [first, sorted.filter((one) => !first.includes(one))]
      .filter(({ length }) => length > 0)
      .map(commandsFirst);
  }

  /** Lower for files named after the changed one, then for those that noticed most before. */
  #rank(file: string, path: string): number {
    if (isNamedAfter(file, path)) return Number.MIN_SAFE_INTEGER;
    return -(this.#caught.get(file) ?? 0);
  }

  #likeliest(chosen: readonly ChosenTests[], path: string): ChosenTests[] {
    const named = chosen.filter(({ file }) => isNamedAfter(file, path));
    const candidates = chosen
      .filter((one) => !named.includes(one))
      .flatMap((one): Candidate[] => this.#candidatesIn(one, path))
      .sort((a, b) => b.runs - a.runs)
      .slice(0, FIRST);
    const byFile = [...Map.groupBy(candidates, ({ file }) => file)];
    const others = byFile.map(([file, some]) => ({ file, ids: some.map(({ id }) => id) }));
    const first = [...named, ...others].slice(0, MOST_FILES_FIRST);
    return first.length > 0 ? first : chosen.slice(0, MOST_FILES_FIRST);
  }

  #candidatesIn({ file, ids }: ChosenTests, path: string): Candidate[] {
    const byTest = this.#reach.find((one) => one.file === file)?.byTest;
    if (!byTest) return [];
    const own = `${path}#`;
    return [...byTest].flatMap(([id, ran]) => {
      if (ids !== 'all' && !ids.includes(id)) return [];
      const runs = [...ran].filter((name) => name.startsWith(own)).length;
      return runs > 0 ? [{ file, id, runs }] : [];
    });
  }
}

/** Whether a test file is that of a source file: `tests/text/slip-laws.test.ts` of `src/text/slip.ts`. */
function isNamedAfter(test: string, source: string): boolean {
  const name = relative('src', source).replace(/\.ts$/, '');
  const own = relative(resolve('tests'), test).replace(/\.test\.ts$/, '');
  return own === name || own.startsWith(`${name}-`);
}

/** What other files leave behind in the process cannot change what a command prints: its tests go first. */
function commandsFirst(tests: readonly ChosenTests[]): ChosenTests[] {
  const isOfCommand = ({ file }: ChosenTests) =>
    relative(resolve('tests'), file).startsWith('cli/');
  return [...tests.filter(isOfCommand), ...tests.filter((one) => !isOfCommand(one))];
}
