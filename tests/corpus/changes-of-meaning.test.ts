import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { ContentFile } from '../../src/corpus/files/content-file.ts';
import { readContent } from '../../src/disk.ts';
import { type Change, changesOf, unchanged } from './made-changes.ts';

// Of each kind a few, spread over the articles: each change is a build of the whole record.
const OF_A_KIND = 4;

const files = await readContent('content');
const foundIn = (record: readonly ContentFile[]) =>
  buildCorpus(record, 'included').diagnostics.map(({ file, rule, message }) =>
    JSON.stringify({ file, rule, message }),
  );
const before = new Set(foundIn(unchanged(files)));

const byKind = Map.groupBy(changesOf(files), ({ kind }) => kind);
const some = (changes: readonly Change[]) => {
  const step = Math.ceil(changes.length / OF_A_KIND);
  return changes.filter((_, index) => index % step === 0);
};
const noticed = ({ rule, files: changed }: Change) =>
  foundIn(changed).some((each) => !before.has(each) && each.includes(`"rule":"${rule}"`));

const results = [...byKind].map(([kind, changes]) => {
  const tried = some(changes);
  return { kind, tried, unnoticed: tried.filter((change) => !noticed(change)) };
});
const all = results.reduce((sum, { tried }) => sum + tried.length, 0);
const missed = results.flatMap(({ unnoticed }) => unnoticed.map(({ what }) => what));

describe('of changes of meaning in the articles on record, by the rule for their kind', () => {
  // What a change says may by chance be true of its words, too: nobody can notice that.
  test('four in five are noticed', () => {
    expect(all).toBeGreaterThan(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all * (1 - 34 / 42));
  });

  test.for(results)('$kind is noticed', ({ tried, unnoticed }) => {
    expect(tried.length).toBeGreaterThan(1);
    expect(unnoticed.length).toBeLessThan(tried.length);
  });
});

test('nothing is warned of in the articles as they are, but for what their editors answered', () => {
  const rules = new Set<string>(changesOf(files).map(({ rule }) => rule));
  const wrong = buildCorpus(files, 'included').diagnostics.filter(({ rule }) => rules.has(rule));
  expect(wrong.map(({ message }) => message)).toEqual([]);
});
