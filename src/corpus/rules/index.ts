import type { Severity } from '../../model/diagnostic.ts';
import {
  brokenFrontmatter,
  brokenYaml,
  impossibleDate,
  mistypedField,
  notUtf8,
  tooLarge,
  unfitText,
  unknownField,
  unknownValue,
  unreadFile,
  unsafeMarkup,
  wrongFolder,
} from '../violations/parsing-rules.ts';
import type { RuleMeta } from '../violations/rule-meta.ts';
import type { Violation } from '../violations/violation.ts';
import { aboutWithoutValue } from './about-without-value.ts';
import { accusedNotInWords } from './accused-not-in-words.ts';
import { accusedWithoutAttribution } from './accused-without-attribution.ts';
import { afterAgainstDates } from './after-against-dates.ts';
import { aliasesInOne } from './aliases-in-one.ts';
import { ambiguousWithoutChoice } from './ambiguous-without-choice.ts';
import { answerWithoutWarning } from './answer-without-warning.ts';
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
import { misplacedFile } from './misplaced-file.ts';
import { missingField } from './missing-field.ts';
import { namedTwice } from './named-twice.ts';
import { needlessConflict } from './needless-conflict.ts';
import { needlessNotInText } from './needless-not-in-text.ts';
import { needlessText } from './needless-text.ts';
import { noEntries } from './no-entries.ts';
import { passageCodedTwice } from './passage-coded-twice.ts';
import { pointOutsideCountry } from './point-outside-country.ts';
import { questionLeftOpen } from './question-left-open.ts';
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
import type { Rule } from './support/rule.ts';
import { textNotAsReceived } from './text-not-as-received.ts';
import { translationIntoItsOwnLanguage } from './translation-into-its-own-language.ts';
import { translatorWithoutName } from './translator-without-name.ts';
import { unaccountedField } from './unaccounted-field.ts';
import { unconfirmedProposal } from './unconfirmed-proposal.ts';
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

/** The closed catalogue of rules that a record is held to, in the order in which the methodology page lists them. */
export const rules = [
  misplacedFile,
  wrongFolder,
  tooLarge,
  noEntries,
  unreadFile,
  notUtf8,
  unfitText,
  invalidId,
  duplicateId,
  brokenFrontmatter,
  brokenYaml,
  quotationMisread,
  quotationCutShort,
  missingField,
  unknownField,
  mistypedField,
  unknownValue,
  impossibleDate,
  unsafeMarkup,
  unknownOutlet,
  unknownActor,
  unknownIncident,
  unknownSpeaker,
  unknownClaim,
  unknownCorrection,
  refersToDraft,
  refersToItself,
  seriesOfWrongKind,
  sinceWithoutOf,
  untilBeforeSince,
  formerWithoutUntil,
  sameAndIndependent,
  documentWithoutRelease,
  evidenceNotFound,
  evidenceNotUnique,
  evidenceCutsWord,
  evidenceCutsClause,
  verbatimNotFound,
  textNotAsReceived,
  rawAltered,
  rawWithoutSha256,
  hintWithoutReading,
  readingWithoutHint,
  claimsOwnOfAnother,
  accusedWithoutAttribution,
  attributionWithoutAccused,
  chainThroughItself,
  chainWithoutSpeaker,
  namedTwice,
  saidAfterPublication,
  saidBeforeIncident,
  saidLongBefore,
  saidOnAnotherDate,
  doubtfulDate,
  incidentAfterArticle,
  idAgainstDate,
  pointOutsideCountry,
  aboutWithoutValue,
  quotedTwice,
  unconfirmedProposal,
  leftFromImport,
  questionLeftOpen,
  valueOfWrongKind,
  articleWithoutClaims,
  unreferencedActor,
  unreferencedIncident,
  unreferencedOutlet,
  unusedSpeaker,
  claimWithoutIncident,
  ambiguousWithoutChoice,
  translationIntoItsOwnLanguage,
  translatorWithoutName,
  stanceOfWrongSide,
  stanceWithoutWord,
  stanceAgainstWords,
  doubtLeftOut,
  valueAgainstWords,
  incidentNotInWords,
  valueInTwoForms,
  countAgainstWords,
  saidAgainstWords,
  accusedNotInWords,
  speakerNotInWords,
  changeWithoutSaid,
  afterAgainstDates,
  conflictWrittenTwice,
  disputedTitle,
  passageCodedTwice,
  needlessConflict,
  hearsayInOwnVoice,
  needlessText,
  aliasesInOne,
  unaccountedField,
  needlessNotInText,
  answerWithoutWarning,
  sharedAlias,
] as const satisfies readonly (RuleMeta | Rule)[];

/** A name of the catalogue. */
export type RuleName = (typeof rules)[number]['name'];

/** What a rule of the catalogue found wrong in an entry. */
export type RuleViolation = Violation<RuleName>;

type NamedRule = RuleMeta & { readonly name: RuleName };

/** The rules that have a check over the corpus; the others are found broken by parsing, or by what hears answers. */
export const checks: readonly (Rule & NamedRule)[] = rules.filter((rule) => 'check' in rule);

const byName: ReadonlyMap<string, NamedRule> = new Map(rules.map((rule) => [rule.name, rule]));

/** What the rule of a name says of itself; undefined where there is none. */
export const ruleNamed = (name: string): NamedRule | undefined => byName.get(name);

/** How bad it is to break a rule. */
export const severityOf = (name: RuleName): Severity => byName.get(name)?.severity ?? 'error';
