import type { Stance } from '../../model/vocabularies.ts';

/** Stances of somebody who is asked for what it did itself. What acknowledges anything is told by the words for the deed. */
const answers: ReadonlySet<Stance> = new Set([
  'denies',
  'disputes',
  'neither-confirms-nor-denies',
  'declines-to-comment',
  'no-comment',
]);

/** Whether somebody with this stance answers an accusation without saying what they did. */
export const isAnswer = (stance: Stance): boolean => answers.has(stance);

/** The stance of somebody who was taken to admit or claim a deed, where the words are of the deed of others. */
export function stanceToOthers(stance: Stance): Stance {
  if (stance === 'admits') return 'confirms';
  return stance === 'claims-own' ? 'asserts' : stance;
}
