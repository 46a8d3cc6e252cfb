import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/build/place.ts';
import { publish } from '../../src/build/publish.ts';
import { recoverSite, replaceSite } from '../../src/build/replace-site.ts';
import { realSteps } from '../../src/build/steps.ts';
import { besides, openPlace, siteAt, writeSite } from './made-site.ts';
import { withoutExchange } from './without-exchange.ts';

const program = join(import.meta.dirname, 'stopped-build.ts');

/** Another process that makes and publishes `next`, and is killed at a step; whether there was one. */
function stoppedAt(step: number, { site }: Place, exchange: 'one' | 'two'): boolean {
  const args = [program, site, String(step), exchange];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([signal, status], stderr).toBeOneOf([
    ['SIGKILL', null],
    [null, 0],
  ]);
  return signal === 'SIGKILL';
}

/** What stood at the site's place after a kill at each step, one after another, and what the next build made. */
async function afterEachKill(exchange: 'one' | 'two', before: 'last' | 'none') {
  const found: string[] = [];
  for (let step = 1; ; step++) {
    const place = await openPlace(before);
    // What a build has left that was killed earlier.
    mkdirSync(join(place.next, 'claims'), { recursive: true });
    const isStopped = stoppedAt(step, place, exchange);
    if (!isStopped) return found;
    const site = siteAt(place.site);
    await recoverSite(place, () => {});
    found.push(site === 'none' && existsSync(place.site) ? `${siteAt(place.site)} again` : site);
    await replaceSite(
      place,
      (next) => writeSite(next, 'after'),
      () => {},
    );
    expect(siteAt(place.site)).toBe('after');
    expect(besides(place)).toEqual(['lock']);
  }
}

const inOrder = (found: readonly string[]) => found.filter((each, at) => each !== found[at - 1]);

describe('killed at any step', () => {
  test('a build leaves the last site or the next, whole', async () => {
    const found = await afterEachKill('one', 'last');
    expect(inOrder(found)).toEqual(['last', 'next']);
    expect(found.length).toBeGreaterThan(9);
  });

  test('the first build leaves none or the whole site', async () => {
    expect(inOrder(await afterEachKill('one', 'none'))).toEqual(['none', 'next']);
  });

  test('a build on a disk without exchange does so, too, or leaves the last to be put back', async () => {
    const found = await afterEachKill('two', 'last');
    expect(inOrder(found)).toEqual(['last', 'last again', 'next']);
    expect(found.filter((each) => each === 'last again')).toHaveLength(1);
  });
});

test('nobody who looks finds no site, or half of one, while another takes its place', async () => {
  const place = await openPlace();
  const seen = new Set<string>();
  const looking = { isOn: true };
  const look = (async () => {
    while (looking.isOn) {
      seen.add(existsSync(join(place.site, 'claims/one/index.html')) ? 'a site' : 'none');
      await new Promise(setImmediate);
    }
  })();
  for (let round = 0; round < 50; round++) {
    await writeSite(place.next, 'next');
    await publish(place);
    await realSteps.remove(place.next);
  }
  looking.isOn = false;
  await look;
  expect([...seen]).toEqual(['a site']);
});

test('a site whose place cannot be taken stays where it is', async () => {
  const place = await openPlace();
  const steps = {
    ...withoutExchange,
    rename: async (from: string, to: string) => {
      if (from === place.next) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      await realSteps.rename(from, to);
    },
  };
  const replaced = replaceSite(
    place,
    (next) => writeSite(next, 'next'),
    () => {},
    steps,
  );
  await expect(replaced).rejects.toThrow('no room');
  expect(siteAt(place.site)).toBe('last');
  expect(besides(place)).toEqual(['lock']);
});
