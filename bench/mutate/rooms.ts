/** A part of the code that is mutated, and the test files that ought to notice; both as patterns of paths. */
export interface Room {
  name: string;
  sources: readonly string[];
  /** In the order in which they are run where nothing is changed: commands first. */
  tests: readonly string[];
}

/** The rooms, each with its own tests: what only a page of the site would show counts as not noticed. */
export const rooms: readonly Room[] = [
  { name: 'text', sources: ['src/text/**/*.ts'], tests: ['tests/text/**/*.test.ts'] },
  {
    name: 'corpus',
    sources: ['src/corpus/**/*.ts'],
    tests: ['tests/cli/check.test.ts', 'tests/corpus/**/*.test.ts'],
  },
  {
    name: 'analysis',
    sources: ['src/analysis/**/*.ts'],
    tests: ['tests/analysis/**/*.test.ts', 'tests/method/method.test.ts'],
  },
  {
    name: 'attribution',
    sources: ['src/attribution/**/*.ts'],
    tests: [
      'tests/cli/{attributions,import-fixtures}.test.ts',
      'tests/{attribution,intake/claims}/**/*.test.ts',
    ],
  },
];
