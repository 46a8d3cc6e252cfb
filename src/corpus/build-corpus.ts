import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { visibleSigns } from '../text/visible-signs.ts';
import { answerTo, hearAnswers } from './answers.ts';
import type { Corpus } from './entries/corpus.ts';
import { type PlaceOf, placesIn } from './entries/places-in.ts';
import type { ContentFile } from './files/content-file.ts';
import type { Graph } from './linking/graph.ts';
import { type Drafts, linkCorpus } from './linking/link-corpus.ts';
import { parseFiles } from './parse-files.ts';
import type { ParsedEntry } from './parsing/parse-entry.ts';
import { checks, type RuleName, type RuleViolation, severityOf } from './rules/index.ts';
import type { EntryViolation, FileViolation } from './rules/support/rule.ts';
import { unreadFiles } from './rules/support/unread-files.ts';
import { covers, type Location } from './violations/violation.ts';
import { followPath } from './violations/written-path.ts';

/** What a folder of files says, and everything that is wrong with it. */
export interface BuiltCorpus {
  graph: Graph;
  diagnostics: Diagnostic[];
  /** How many warnings their editors have answered. */
  answered: number;
}

/**
 * Parses, links and checks a content folder. Never throws for what an editor wrote: every problem is a
 * diagnostic, sorted by file and line. Where one is an error the graph holds what is sound, and must not
 * be published. Drafts are always checked; `drafts` says whether the graph has them.
 */
export function buildCorpus(files: readonly ContentFile[], drafts: Drafts): BuiltCorpus {
  const corpus = parseFiles(files);
  const { diagnostics, answered } = diagnosticsOf(corpus);
  return {
    graph: linkCorpus(corpus, drafts),
    diagnostics: diagnostics.sort(compareDiagnostics),
    answered,
  };
}

function diagnosticsOf(corpus: Corpus): Omit<BuiltCorpus, 'graph'> {
  const inEntries = new Map<ParsedEntry, RuleViolation[]>(
    corpus.entries.map((entry) => [entry, [...entry.violations]]),
  );
  const inFiles: (FileViolation & { rule: RuleName })[] = unreadFiles(corpus);
  for (const { name: rule, check } of checks)
    for (const found of check(corpus)) {
      if (!('entry' in found)) inFiles.push({ rule, ...found });
      else if (!isTold(found)) inEntries.get(found.entry)?.push({ rule, ...found });
    }
  const heard = [...inEntries].map(([entry, violations]) => ({
    entry,
    ...hearAnswers(entry, violations),
  }));
  const placeOf = placesIn(corpus);
  return {
    diagnostics: [
      ...heard.flatMap(({ entry, violations }) => entryDiagnostics(entry, violations, placeOf)),
      ...inFiles.map(fileDiagnostic),
    ],
    answered: heard.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** Whether parsing has found what leaves a check nothing to say of a location. */
const isTold = ({ entry, location }: EntryViolation) =>
  entry.violations.some((known) => leavesNothing(known, location, entry));

/** Whether what parsing found leaves a check nothing to say of a place; unfit text is found by where it is written. */
function leavesNothing(
  { rule, location: known, spoils }: RuleViolation,
  place: Location,
  { data }: ParsedEntry,
) {
  if (spoils && covers({ path: spoils }, place)) return true;
  if (rule !== 'unfit-text' || !('path' in place)) return covers(known, place);
  return covers(known, place) || covers(known, { path: followPath(data, place.path).path });
}

function entryDiagnostics(
  entry: ParsedEntry,
  violations: readonly RuleViolation[],
  placeOf: PlaceOf,
): Diagnostic[] {
  return violations.map((violation) => diagnosticOf(entry, violation, placeOf));
}

function fileDiagnostic(violation: FileViolation & { rule: RuleName }): Diagnostic {
  const { rule, file, position = { line: 1, column: 1 } } = violation;
  return {
    ...{ rule, severity: severityOf(rule), file, ...position },
    ...{ endLine: position.line, endColumn: position.column },
    ...inWords(violation),
    ...{ answer: undefined, related: [], docs: pathOfPage(rule) },
  };
}

function diagnosticOf(entry: ParsedEntry, violation: RuleViolation, placeOf: PlaceOf): Diagnostic {
  const { rule, location, related = [] } = violation;
  const isLenient = rule === 'missing-field' && entry.fields.draft;
  const severity = isLenient ? 'warning' : severityOf(rule);
  const { path: file } = entry.file;
  const answer = answerTo(entry, violation);
  return {
    ...{ rule, severity, file, ...placeOf(file, location) },
    ...inWords(violation),
    answer: answer && visibleSigns(answer),
    related: related.map((other) => {
      const { line, column } = placeOf(other.file ?? file, other.location);
      return { file: other.file ?? file, line, column, message: visibleSigns(other.message) };
    }),
    docs: pathOfPage(rule),
  };
}

/** What a violation says; control signs of what an editor wrote can be seen in it. */
function inWords({ message, expected, fix }: Pick<RuleViolation, 'message' | 'expected' | 'fix'>) {
  return {
    message: visibleSigns(message),
    expected: visibleSigns(expected),
    fix: visibleSigns(fix),
  };
}

/** Where the page of a rule lies below the address of the site. */
const pathOfPage = (rule: RuleName) => `rules/${rule}/`;
