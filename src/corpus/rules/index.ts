import { aboutWithoutValue } from './about-without-value.ts';
import { accusedNotInWords } from './accused-not-in-words.ts';
import { accusedWithoutAttribution } from './accused-without-attribution.ts';
import { afterAgainstDates } from './after-against-dates.ts';
import { aliasesInOne } from './aliases-in-one.ts';
import { ambiguousWithoutChoice } from './ambiguous-without-choice.ts';
import { articleWithoutClaims } from './article-without-claims.ts';
import { attributionWithoutAccused } from './attribution-without-accused.ts';
import { chainThroughItself } from './chain-through-itself.ts';
import { chainWithoutSpeaker } from './chain-without-speaker.ts';
import { changeWithoutSaid } from './change-without-said.ts';
import { claimWithoutIncident } from './claim-without-incident.ts';
import { claimsOwnOfAnother } from './claims-own-of-another.ts';
import { conflictWrittenTwice } from './conflict-written-twice.ts';
import { countAgainstWords } from './count-against-words.ts';
import { disputedTitle } from './disputed-title.ts';
import { documentWithoutRelease } from './document-without-release.ts';
import { doubtLeftOut } from './doubt-left-out.ts';
import { doubtfulDate } from './doubtful-date.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceCutsClause } from './evidence-cuts-clause.ts';
import { evidenceCutsWord } from './evidence-cuts-word.ts';
import { evidenceNotFound } from './evidence-not-found.ts';
import { evidenceNotUnique } from './evidence-not-unique.ts';
import { formerWithoutUntil } from './former-without-until.ts';
import { hearsayInOwnVoice } from './hearsay-in-own-voice.ts';
import { hintWithoutReading } from './hint-without-reading.ts';
import { idAgainstDate } from './id-against-date.ts';
import { incidentAfterArticle } from './incident-after-article.ts';
import { incidentNotInWords } from './incident-not-in-words.ts';
import { invalidId } from './invalid-id.ts';
import { leftFromImport } from './left-from-import.ts';
import { missingField } from './missing-field.ts';
import { namedTwice } from './named-twice.ts';
import { needlessConflict } from './needless-conflict.ts';
import { needlessNotInText } from './needless-not-in-text.ts';
import { needlessText } from './needless-text.ts';
import { passageCodedTwice } from './passage-coded-twice.ts';
import { pointOutsideCountry } from './point-outside-country.ts';
import { quotationCutShort } from './quotation-cut-short.ts';
import { quotationMisread } from './quotation-misread.ts';
import { quotedTwice } from './quoted-twice.ts';
import { rawAltered } from './raw-altered.ts';
import { rawWithoutSha256 } from './raw-without-sha256.ts';
import { readingWithoutHint } from './reading-without-hint.ts';
import { refersToDraft } from './refers-to-draft.ts';
import { refersToItself } from './refers-to-itself.ts';
import { saidAfterPublication } from './said-after-publication.ts';
import { saidAgainstWords } from './said-against-words.ts';
import { saidBeforeIncident } from './said-before-incident.ts';
import { saidLongBefore } from './said-long-before.ts';
import { saidOnAnotherDate } from './said-on-another-date.ts';
import { sameAndIndependent } from './same-and-independent.ts';
import { seriesOfWrongKind } from './series-of-wrong-kind.ts';
import { sharedAlias } from './shared-alias.ts';
import { sinceWithoutOf } from './since-without-of.ts';
import { speakerNotInWords } from './speaker-not-in-words.ts';
import { stanceAgainstWords } from './stance-against-words.ts';
import { stanceOfWrongSide } from './stance-of-wrong-side.ts';
import { stanceWithoutWord } from './stance-without-word.ts';
import type { Check } from './support/check.ts';
import { textNotAsReceived } from './text-not-as-received.ts';
import { translationIntoItsOwnLanguage } from './translation-into-its-own-language.ts';
import { translatorWithoutName } from './translator-without-name.ts';
import { unaccountedField } from './unaccounted-field.ts';
import { unknownActor } from './unknown-actor.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownCorrection } from './unknown-correction.ts';
import { unknownIncident } from './unknown-incident.ts';
import { unknownOutlet } from './unknown-outlet.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import { unreferencedActor } from './unreferenced-actor.ts';
import { unreferencedIncident } from './unreferenced-incident.ts';
import { unreferencedOutlet } from './unreferenced-outlet.ts';
import { untilBeforeSince } from './until-before-since.ts';
import { unusedSpeaker } from './unused-speaker.ts';
import { valueAgainstWords } from './value-against-words.ts';
import { valueInTwoForms } from './value-in-two-forms.ts';
import { valueOfWrongKind } from './value-of-wrong-kind.ts';
import { verbatimNotFound } from './verbatim-not-found.ts';

/** Every check that runs on parsed entries, in alphabetical order. */
export const checks: readonly Check[] = [
  aboutWithoutValue,
  accusedNotInWords,
  accusedWithoutAttribution,
  afterAgainstDates,
  aliasesInOne,
  ambiguousWithoutChoice,
  articleWithoutClaims,
  attributionWithoutAccused,
  chainThroughItself,
  chainWithoutSpeaker,
  changeWithoutSaid,
  claimWithoutIncident,
  claimsOwnOfAnother,
  conflictWrittenTwice,
  countAgainstWords,
  disputedTitle,
  documentWithoutRelease,
  doubtLeftOut,
  doubtfulDate,
  duplicateId,
  evidenceCutsClause,
  evidenceCutsWord,
  evidenceNotFound,
  evidenceNotUnique,
  formerWithoutUntil,
  hearsayInOwnVoice,
  hintWithoutReading,
  idAgainstDate,
  incidentAfterArticle,
  incidentNotInWords,
  invalidId,
  leftFromImport,
  missingField,
  namedTwice,
  needlessConflict,
  needlessNotInText,
  needlessText,
  passageCodedTwice,
  pointOutsideCountry,
  quotationCutShort,
  quotationMisread,
  quotedTwice,
  rawAltered,
  rawWithoutSha256,
  readingWithoutHint,
  refersToDraft,
  refersToItself,
  saidAfterPublication,
  saidAgainstWords,
  saidBeforeIncident,
  saidLongBefore,
  saidOnAnotherDate,
  sameAndIndependent,
  seriesOfWrongKind,
  sharedAlias,
  sinceWithoutOf,
  speakerNotInWords,
  stanceAgainstWords,
  stanceOfWrongSide,
  stanceWithoutWord,
  textNotAsReceived,
  translationIntoItsOwnLanguage,
  translatorWithoutName,
  unaccountedField,
  unknownActor,
  unknownClaim,
  unknownCorrection,
  unknownIncident,
  unknownOutlet,
  unknownSpeaker,
  unreferencedActor,
  unreferencedIncident,
  unreferencedOutlet,
  untilBeforeSince,
  unusedSpeaker,
  valueAgainstWords,
  valueInTwoForms,
  valueOfWrongKind,
  verbatimNotFound,
];
