import type { z } from 'zod';
import { actorShape } from '../../model/actor.ts';
import { articleShape, speakerShape } from '../../model/article.ts';
import { claimShape, passageShape } from '../../model/claim.ts';
import type { Path } from '../../model/diagnostic.ts';
import { incidentShape, placeShape } from '../../model/incident.ts';
import { outletShape } from '../../model/outlet.ts';
import { translationShape } from '../../model/translation.ts';
import type { EntryKind } from '../content-file.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

const shapes: Record<EntryKind, Shape> = {
  article: articleShape,
  incident: incidentShape,
  actor: actorShape,
  outlet: outletShape,
};

/** What the model says a field is for, as the end of a sentence; undefined where it has no such field. */
export function describeField(kind: EntryKind, path: Path): string | undefined {
  const field = path.at(-1);
  const shape: Shape = shapeAt(kind, path);
  const told =
    typeof field === 'string' && Object.hasOwn(shape, field)
      ? shape[field]?.description
      : undefined;
  return told?.replace(/^./u, (letter) => letter.toLowerCase()).replace(/\.$/, '');
}

function shapeAt(kind: EntryKind, path: Path): Shape {
  const [field] = path;
  if (kind === 'article' && field === 'claims') {
    if (path[2] !== 'evidence' || path.length === 3) return claimShape;
    return path.slice(3, -1).includes('translation') ? translationShape : passageShape;
  }
  if (kind === 'article' && field === 'speakers' && path.length === 3) return speakerShape;
  if (kind === 'incident' && field === 'place' && path.length > 1) return placeShape;
  return path.length === 1 ? shapes[kind] : {};
}
