import {
  about,
  articlePart,
  cause,
  release,
  role,
  scope,
  tollCategory,
  translator,
} from './claim-vocabularies.ts';
import {
  actorKind,
  incidentKind,
  outletKind,
  placePrecision,
  rights,
} from './entry-vocabularies.ts';
import { stance } from './stance.ts';

export * from './claim-vocabularies.ts';
export * from './entry-vocabularies.ts';
export * from './stance.ts';

/** Every vocabulary an editor chooses from, in the order the methodology prints them. */
export const vocabularies = [
  about,
  stance,
  role,
  scope,
  cause,
  tollCategory,
  articlePart,
  translator,
  release,
  rights,
  incidentKind,
  placePrecision,
  actorKind,
  outletKind,
] as const;
