import { compareDiagnostics, compareText, type Diagnostic } from '../model/diagnostic.ts';
import { visibleSigns } from '../text/visible-signs.ts';
import { answerTo, hearAnswers } from './answers.ts';
import { type Corpus, corpusOf } from './entries/corpus.ts';
import { offsetOf } from './entries/offset-of.ts';
import { type ContentFile, roleOf } from './files/content-file.ts';
import { covers, type Finding, type Place } from './findings/finding.ts';
import { type Position, positionsIn } from './findings/locate.ts';
import { rules } from './findings/rules.ts';
import { followPath } from './findings/written-path.ts';
import type { Graph } from './linking/graph.ts';
import { type Drafts, linkCorpus } from './linking/link-corpus.ts';
import { type ParsedEntry, parseEntry } from './parsing/parse-entry.ts';
import { checks } from './rules/index.ts';
import { type FileFinding, misplacedFiles } from './rules/support/misplaced.ts';
import { missingEntries } from './rules/support/missing-entries.ts';
import { unreadableRaws } from './rules/support/raw-text.ts';

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

function parseFiles(files: readonly ContentFile[]): Corpus {
  const entries: ParsedEntry[] = [];
  const raws = new Map<string, ContentFile[]>();
  const misplaced: ContentFile[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const role = roleOf(file.path);
    if (role.role === 'entry') entries.push(parseEntry(file, role.kind, role.id));
    if (role.role === 'raw') raws.set(role.id, [...(raws.get(role.id) ?? []), file]);
    if (role.role === 'misplaced') misplaced.push(file);
  }
  return corpusOf(entries, raws, misplaced);
}

function diagnosticsOf(corpus: Corpus): Omit<BuiltCorpus, 'graph'> {
  const problems = new Map<ParsedEntry, Finding[]>(
    corpus.entries.map((entry) => [entry, [...entry.findings]]),
  );
  for (const { rule, check } of checks)
    for (const { entry, ...problem } of check(corpus))
      if (!entry.findings.some((known) => isTold(known, problem.place, entry)))
        problems.get(entry)?.push({ rule, ...problem });
  const heard = [...problems].map(([entry, findings]) => ({
    entry,
    ...hearAnswers(entry, findings),
  }));
  return {
    diagnostics: [
      ...heard.flatMap(({ entry, findings }) => entryDiagnostics(entry, findings)),
      ...[...missingEntries(corpus), ...misplacedFiles(corpus), ...unreadableRaws(corpus)].map(
        fileDiagnostic,
      ),
    ],
    answered: heard.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** Whether what parsing found leaves a check nothing to say of a place; unfit text is found by where it is written. */
function isTold({ rule, place: known, spoils }: Finding, place: Place, { data }: ParsedEntry) {
  if (spoils && covers({ path: spoils }, place)) return true;
  if (rule !== 'unfit-text' || !('path' in place)) return covers(known, place);
  return covers(known, place) || covers(known, { path: followPath(data, place.path).path });
}

function entryDiagnostics(entry: ParsedEntry, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length === 0) return [];
  const positionOf = positionsIn(entry.file.text);
  return findings.map((finding) =>
    diagnosticOf(entry, finding, positionOf(offsetOf(entry, finding.place))),
  );
}

function fileDiagnostic(finding: FileFinding): Diagnostic {
  const { rule, file, position = { line: 1, column: 1 } } = finding;
  const { severity } = rules[rule];
  return {
    ...{ rule, severity, file, ...position, ...told(finding) },
    answer: undefined,
    docs: docsOf(rule),
  };
}

function diagnosticOf(entry: ParsedEntry, finding: Finding, position: Position): Diagnostic {
  const { rule } = finding;
  const isLenient = rule === 'missing-field' && entry.fields.draft;
  const severity = isLenient ? 'warning' : rules[rule].severity;
  const { path: file } = entry.file;
  const answer = answerTo(entry, finding);
  return {
    ...{ rule, severity, file, ...position, ...told(finding) },
    answer: answer && visibleSigns(answer),
    docs: docsOf(rule),
  };
}

/** A finding in its words: whatever an editor wrote that stands in them can be seen. */
function told({ message, expected, fix }: Pick<Finding, 'message' | 'expected' | 'fix'>) {
  return {
    message: visibleSigns(message),
    expected: visibleSigns(expected),
    fix: visibleSigns(fix),
  };
}

const docsOf = (rule: string) => `src/corpus/rules/${rule}.md`;
