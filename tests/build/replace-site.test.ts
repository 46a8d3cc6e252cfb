import { symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '../../src/build/place.ts';
import { replaceSite } from '../../src/build/replace-site.ts';
import { withoutRight } from '../without-right.ts';
import { besides, openPlace, siteAt, writeSite } from './made-site.ts';

test('a disk without room leaves the last site, and takes nothing of it', async () => {
  const place = await openPlace();
  const replaced = replaceSite(
    place,
    async (next) => {
      await writeSite(next, 'next');
      // Linux answers whoever writes there as a full disk does.
      symlinkSync('/dev/full', join(next, 'claims/two.html'));
      await writeFile(join(next, 'claims/two.html'), 'next');
    },
    () => {},
  );
  await expect(replaced).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(siteAt(place.site)).toBe('last');
  expect(besides(place)).toEqual(['lock']);
});

test('a folder where nothing may be written keeps the last site', async () => {
  const place = await openPlace();
  const folder = dirname(place.site);
  await withoutRight(folder, async () => {
    const replaced = replaceSite(
      place,
      (next) => writeSite(next, 'next'),
      () => {},
    );
    await expect(replaced).rejects.toMatchObject({ code: 'EACCES' });
  });
  expect(siteAt(place.site)).toBe('last');
});

test('two at once do not mix: one waits for the other', async () => {
  const place = await openPlace();
  const told: string[] = [];
  const order: string[] = [];
  const replaced = ['first', 'second'].map((name) =>
    replaceSite(
      place,
      async (next) => {
        order.push(`${name} begins`);
        await writeSite(next, name);
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(`${name} ends`);
      },
      (holder) => told.push(holder),
    ),
  );
  await Promise.all(replaced);
  expect(order.map((each) => each.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(told).toEqual([String(process.pid)]);
  expect(siteAt(place.site)).toBe(order.at(-1)?.split(' ')[0]);
  expect(besides(place)).toEqual(['lock']);
});

test('where a link stands, the folder it leads to is replaced, and the link stays', async () => {
  const { site } = await openPlace();
  const link = join(dirname((await openPlace()).site), 'link');
  symlinkSync(site, link);
  await replaceSite(
    await placeOf(link),
    (next) => writeSite(next, 'next'),
    () => {},
  );
  expect([siteAt(site), siteAt(link)]).toEqual(['next', 'next']);
});
