import { basename, join } from 'node:path';
import { codeOf } from '../disk.ts';
import type { Place } from './place.ts';
import { realSteps, type Steps } from './steps.ts';

// Whoever calls one of these holds the lock of the place.

/**
 * Makes room for the next site: puts back a site that was on its way out, and takes away whatever builds
 * that were stopped have left.
 */
export async function prepare(place: Place, steps: Steps = realSteps): Promise<void> {
  await putBack(place, steps);
  await clear(place, steps);
  await steps.makeFolder(place.next);
}

/** Lets the next site, which is whole, take the place of the last, which is taken away. */
export async function publish(place: Place, steps: Steps = realSteps): Promise<void> {
  if ((await steps.kindOf(place.site)) === 'nothing') await steps.rename(place.next, place.site);
  else await exchange(place, steps);
}

/** Puts back the last site, where its place is empty since a build was stopped between two steps. */
export async function putBack(place: Place, steps: Steps = realSteps): Promise<void> {
  const [site, last] = [await steps.kindOf(place.site), await steps.kindOf(place.last)];
  if (site === 'nothing' && last !== 'nothing') await steps.rename(place.last, place.site);
}

/** Takes away all that lies in the folder of builds but the lock, and what one build keeps for the next. */
export async function clear(place: Place, steps: Steps = realSteps): Promise<void> {
  const stays = [basename(place.lock), basename(place.store)];
  const names = await steps.namesIn(place.work);
  for (const name of names.filter((each) => !stays.includes(each)))
    await steps.remove(join(place.work, name));
}

/** What file systems and systems answer that have no exchange. */
const NO_EXCHANGE: readonly string[] = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

async function exchange(place: Place, steps: Steps): Promise<void> {
  try {
    await steps.swap(place.next, place.site);
  } catch (error) {
    if (!NO_EXCHANGE.includes(codeOf(error) ?? '')) throw error;
    await exchangeInTwo(place, steps);
  }
}

/** For a moment there is no site; {@link putBack} mends that where a build is stopped in it. */
async function exchangeInTwo(place: Place, steps: Steps): Promise<void> {
  await steps.rename(place.site, place.last);
  try {
    await steps.rename(place.next, place.site);
  } catch (error) {
    await steps.rename(place.last, place.site);
    throw error;
  }
}
