import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['github', github],
  ['json', json],
]);
