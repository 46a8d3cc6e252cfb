import type { z } from 'zod';
import { actorRequired, actorShape } from '../../../model/actor.ts';
import { answerShape } from '../../../model/answer.ts';
import {
  articleRequired,
  articleShape,
  correctionShape,
  speakerShape,
} from '../../../model/article.ts';
import { claimShape, passageShape } from '../../../model/claim.ts';
import type { Path } from '../../../model/diagnostic.ts';
import { incidentRequired, incidentShape, placeShape } from '../../../model/incident.ts';
import { outletRequired, outletShape } from '../../../model/outlet.ts';
import { translationShape } from '../../../model/translation.ts';
import type { EntryKind } from '../../files/content-file.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of each thing that an editor writes. */
export const shapes = {
  article: articleShape,
  incident: incidentShape,
  actor: actorShape,
  outlet: outletShape,
  claim: claimShape,
  passage: passageShape,
  translation: translationShape,
  speaker: speakerShape,
  correction: correctionShape,
  place: placeShape,
  answer: answerShape,
} as const satisfies Record<string, Shape>;

/** A thing that an editor writes fields of. */
export type Thing = keyof typeof shapes;

/** What the model says a field is for, as the end of a sentence; undefined where it has no such field. */
export function describeField(kind: EntryKind, path: Path): string | undefined {
  const thing = thingAt(kind, path);
  const field = path.at(-1);
  return thing && typeof field === 'string' ? describeIn(thing, field) : undefined;
}

/** What the model says a field of a thing is for, as the end of a sentence. */
export function describeIn(thing: Thing, field: string): string | undefined {
  const shape: Shape = shapes[thing];
  const told = Object.hasOwn(shape, field) ? shape[field]?.description : undefined;
  return told?.replace(/^./u, (letter) => letter.toLowerCase()).replace(/\.$/, '');
}

const required: Record<EntryKind, readonly string[]> = {
  article: articleRequired,
  incident: incidentRequired,
  actor: actorRequired,
  outlet: outletRequired,
};

/** Whether nothing can be made of a thing that lacks the field. */
export function isNeeded(kind: EntryKind, path: Path): boolean {
  const thing = thingAt(kind, path);
  const shape: Shape = thing ? shapes[thing] : {};
  const field = String(path.at(-1));
  if (path.length === 1) return required[kind].includes(field);
  return Object.hasOwn(shape, field) && shape[field]?.safeParse(undefined).success === false;
}

/** The values that a field with a vocabulary knows; none where it has no vocabulary. */
export function valuesOf(kind: EntryKind, path: Path): string[] {
  const thing = thingAt(kind, path);
  const field = path.at(-1);
  if (!thing || typeof field !== 'string') return [];
  const shape: Shape = shapes[thing];
  // No vocabulary has a value without a letter: the refusal names those it has.
  const [issue] = (Object.hasOwn(shape, field) && shape[field]?.safeParse('?').error?.issues) || [];
  const known: unknown = issue?.code === 'custom' ? issue.params?.['known'] : undefined;
  return Array.isArray(known) ? known.map(String) : [];
}

/** The thing that has, or lacks, the field a path leads to; undefined where names are the editor’s choice. */
export function thingAt(kind: EntryKind, path: Path): Thing | undefined {
  if (path.length === 1) return kind;
  const [field] = path;
  if (field === 'answers') return path.length === 3 ? 'answer' : undefined;
  if (kind === 'incident') return field === 'place' ? 'place' : undefined;
  if (kind !== 'article') return undefined;
  if (field === 'speakers') return path.length === 3 ? 'speaker' : undefined;
  if (field === 'corrections') return 'correction';
  return field === 'claims' ? thingInClaim(path) : undefined;
}

function thingInClaim(path: Path): Thing {
  if (path[2] !== 'evidence' || path.length === 3) return 'claim';
  return path.slice(3, -1).includes('translation') ? 'translation' : 'passage';
}
