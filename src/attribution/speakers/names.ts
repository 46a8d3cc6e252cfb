import type { Parsed } from '../tagging/parsed.ts';
import type { Token } from '../tagging/tag.ts';
import { readSource } from './source-phrase.ts';

/** The full names of people in a text, by their last word: “Netanyahu” is “Benjamin Netanyahu”. */
export function fullNames(sentences: readonly Parsed[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { nodes } of sentences)
    for (const run of nameRuns(nodes)) {
      const source = readSource(run);
      if (source.kind !== 'named' || !source.name.includes(' ') || found.has(source.last)) continue;
      found.set(source.last, source.name);
    }
  return found;
}

function nameRuns(nodes: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const node of nodes) {
    if (node.pos === 'PROPN' || (node.text === '-' && run.length > 0)) run.push(node);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter(({ length }) => length > 1);
}
