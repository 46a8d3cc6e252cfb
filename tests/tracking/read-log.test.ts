import { afterEach, expect, test } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';
import type { Reads } from '../../src/model/reads.ts';
import { ReadLog, TrackedSource } from '../../src/tracking/read-log.ts';

afterEach(() => {
  globalThis.accordingToReadNotes = undefined;
});

const told = (reads: Reads): unknown[] =>
  [...reads].map(([source, mask]) =>
    'name' in source ? `${source.name} ${mask}` : told(source.reads),
  );

test('each source is noted with all of its fields that were read, and only while somebody asks', async () => {
  const log = new ReadLog();
  const [one, two] = [new TrackedSource('one'), new TrackedSource('two')];
  log.read(one, 8);
  const { value, reads } = await log.follow(async () => {
    log.read(one, 1);
    log.read(two, 0);
    await Promise.resolve();
    log.read(one, 4);
    log.read(one, 1);
    return 'made';
  });
  log.read(two, 2);
  expect(value).toBe('made');
  expect(told(reads)).toEqual(['one 5', 'two 0']);
});

test('what is read aside is not noted, what is read for a value is one source of what it is read for', async () => {
  const log = new ReadLog();
  const source = new TrackedSource('one');
  const { value, reads } = await log.follow(async () => {
    log.aside(() => log.read(source, 1));
    const inner = log.during(() => log.read(source, 2)).source;
    log.read(source, 4);
    return inner;
  });
  expect(told(value?.reads ?? new Map())).toEqual(['one 2']);
  expect(told(reads)).toEqual([['one 2'], 'one 4']);
});

test('two works are not followed at once', async () => {
  const log = new ReadLog();
  await log.follow(() => expect(log.follow(async () => 'x')).rejects.toThrow('one page at a time'));
  const failing = log.follow(() => Promise.reject(new Error('no page')));
  await expect(failing).rejects.toThrow('no page');
  expect(log.isNoting).toBe(false);
});

test('what was read for a value that is kept is noted for each who takes it', async () => {
  const log = new ReadLog();
  const source = new TrackedSource('one');
  let makings = 0;
  const sizeOf = oncePer((of: { readonly name: string }) => {
    makings++;
    log.read(source, 1);
    return of.name.length;
  });
  const thing = { name: 'thing' };
  // Made while nobody noted: it is made again for the first who notes.
  expect(sizeOf(thing)).toBe(5);
  globalThis.accordingToReadNotes = log;
  for (const taker of ['first', 'second']) {
    const { value, reads } = await log.follow(async () => sizeOf(thing));
    expect([taker, value, told(reads)]).toEqual([taker, 5, [['one 1']]]);
  }
  expect(sizeOf(thing)).toBe(5);
  expect(makings).toBe(2);
});
