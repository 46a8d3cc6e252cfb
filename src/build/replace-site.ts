import { takeLock } from './lock.ts';
import type { Place } from './place.ts';
import { clear, prepare, publish, putBack } from './publish.ts';
import { realSteps, type Steps } from './steps.ts';

/**
 * Has the next site made in a folder of its own, and puts it in the place of the last when it is whole. One
 * at a time: another waits, and is told for which process. Throws what `make` and the disk throw; the last
 * site is then as it was.
 */
export async function replaceSite(
  place: Place,
  make: (next: string) => Promise<void>,
  onWait: (holder: string) => void,
  steps: Steps = realSteps,
): Promise<void> {
  await using _lock = await takeLock(place.lock, onWait);
  await prepare(place, steps);
  try {
    await make(place.next);
    await publish(place, steps);
  } finally {
    // What cannot be taken away now is in nobody’s way: the next build tries again.
    await clear(place, steps).catch(() => undefined);
  }
}

/** Puts back a site whose build was stopped between two steps; waits for a build that goes on. */
export async function recoverSite(place: Place, onWait: (holder: string) => void): Promise<void> {
  await using _lock = await takeLock(place.lock, onWait);
  await putBack(place);
}
