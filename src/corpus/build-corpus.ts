import { compareDiagnostics, compareText, type Diagnostic } from '../model/diagnostic.ts';
import { answerTo, hearAnswers } from './answers.ts';
import { type FileFinding, misplacedFiles } from './checking/misplaced.ts';
import { unreadableRaws } from './checking/raw-text.ts';
import { checks } from './checks/index.ts';
import { type ContentFile, roleOf } from './content-file.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Finding, Place } from './finding.ts';
import type { Graph } from './graph.ts';
import { type Drafts, linkCorpus } from './linking/link-corpus.ts';
import { type Position, positionsIn } from './locate.ts';
import { offsetOf } from './offset-of.ts';
import { type ParsedEntry, parseEntry } from './reading/parse-entry.ts';
import { rules } from './rules.ts';

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
      if (!entry.findings.some((known) => covers(known.place, problem.place)))
        problems.get(entry)?.push({ rule, ...problem });
  const heard = [...problems].map(([entry, findings]) => ({
    entry,
    ...hearAnswers(entry, findings),
  }));
  return {
    diagnostics: [
      ...heard.flatMap(({ entry, findings }) => entryDiagnostics(entry, findings)),
      ...[...misplacedFiles(corpus), ...unreadableRaws(corpus)].map(fileDiagnostic),
    ],
    answered: heard.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** Whether what parsing said of a field leaves a check nothing to say of it, or of a part of it. */
function covers(known: Place, place: Place): boolean {
  if (!('path' in known) || !('path' in place)) return false;
  return known.path.length > 0 && known.path.every((step, depth) => place.path[depth] === step);
}

function entryDiagnostics(entry: ParsedEntry, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length === 0) return [];
  const positionOf = positionsIn(entry.file.text);
  return findings.map((finding) =>
    diagnosticOf(entry, finding, positionOf(offsetOf(entry, finding.place))),
  );
}

function fileDiagnostic({ rule, file, message, expected, fix, position }: FileFinding): Diagnostic {
  const { severity } = rules[rule];
  const at = position ?? { line: 1, column: 1 };
  return {
    ...{ rule, severity, file, ...at, message, expected, fix },
    answer: undefined,
    docs: docsOf(rule),
  };
}

function diagnosticOf(entry: ParsedEntry, finding: Finding, position: Position): Diagnostic {
  const { rule, message, expected, fix } = finding;
  const isLenient = rule === 'missing-field' && entry.fields.draft;
  const severity = isLenient ? 'warning' : rules[rule].severity;
  const { path: file } = entry.file;
  return {
    ...{ rule, severity, file, ...position, message, expected, fix },
    answer: answerTo(entry, finding),
    docs: docsOf(rule),
  };
}

const docsOf = (rule: string) => `src/corpus/checks/${rule}.md`;
