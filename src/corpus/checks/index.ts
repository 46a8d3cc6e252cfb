import type { Check } from '../check.ts';
import { accusedWithoutAttribution } from './accused-without-attribution.ts';
import { articleWithoutClaims } from './article-without-claims.ts';
import { attributionWithoutAccused } from './attribution-without-accused.ts';
import { attributionWithoutIncident } from './attribution-without-incident.ts';
import { chainThroughItself } from './chain-through-itself.ts';
import { claimsOwnOfAnother } from './claims-own-of-another.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceCutsWord } from './evidence-cuts-word.ts';
import { evidenceNotFound } from './evidence-not-found.ts';
import { evidenceNotUnique } from './evidence-not-unique.ts';
import { hintWithoutReading } from './hint-without-reading.ts';
import { invalidId } from './invalid-id.ts';
import { missingField } from './missing-field.ts';
import { needlessNotInText } from './needless-not-in-text.ts';
import { quotationCutShort } from './quotation-cut-short.ts';
import { quotationMisread } from './quotation-misread.ts';
import { readingWithoutHint } from './reading-without-hint.ts';
import { refersToDraft } from './refers-to-draft.ts';
import { refersToItself } from './refers-to-itself.ts';
import { saidAfterPublication } from './said-after-publication.ts';
import { seriesOfWrongKind } from './series-of-wrong-kind.ts';
import { sharedAlias } from './shared-alias.ts';
import { textNotAsReceived } from './text-not-as-received.ts';
import { unaccountedField } from './unaccounted-field.ts';
import { unknownActor } from './unknown-actor.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownIncident } from './unknown-incident.ts';
import { unknownOutlet } from './unknown-outlet.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import { unreferencedActor } from './unreferenced-actor.ts';
import { unreferencedIncident } from './unreferenced-incident.ts';
import { unreferencedOutlet } from './unreferenced-outlet.ts';
import { unusedSpeaker } from './unused-speaker.ts';
import { valueOfWrongKind } from './value-of-wrong-kind.ts';
import { verbatimNotFound } from './verbatim-not-found.ts';

/** Every check that runs on parsed entries, in alphabetical order. */
export const checks: readonly Check[] = [
  accusedWithoutAttribution,
  articleWithoutClaims,
  attributionWithoutAccused,
  attributionWithoutIncident,
  chainThroughItself,
  claimsOwnOfAnother,
  duplicateId,
  evidenceCutsWord,
  evidenceNotFound,
  evidenceNotUnique,
  hintWithoutReading,
  invalidId,
  missingField,
  needlessNotInText,
  quotationCutShort,
  quotationMisread,
  readingWithoutHint,
  refersToDraft,
  refersToItself,
  saidAfterPublication,
  seriesOfWrongKind,
  sharedAlias,
  textNotAsReceived,
  unaccountedField,
  unknownActor,
  unknownClaim,
  unknownIncident,
  unknownOutlet,
  unknownSpeaker,
  unreferencedActor,
  unreferencedIncident,
  unreferencedOutlet,
  unusedSpeaker,
  valueOfWrongKind,
  verbatimNotFound,
];
