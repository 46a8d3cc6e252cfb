import { compareDiagnostics, compareText, type Diagnostic } from '../model/diagnostic.ts';
import { checks } from './checks/index.ts';
import { type ContentFile, roleOf } from './content-file.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Finding, Place } from './finding.ts';
import type { Graph } from './graph.ts';
import { type Drafts, linkCorpus } from './link-corpus.ts';
import { lineAndColumn, offsetOf } from './locate.ts';
import { type ParsedEntry, parseEntry } from './parse-entry.ts';
import { rules } from './rules.ts';

/** What a folder of files says, and everything that is wrong with it. */
export interface BuiltCorpus {
  graph: Graph;
  diagnostics: Diagnostic[];
}

/**
 * Parses, links and checks a content folder. Never throws for what an editor wrote: every problem is a
 * diagnostic, sorted by file and line. Where one is an error the graph holds what is sound, and must not
 * be published. Drafts are always checked; `drafts` says whether the graph has them.
 */
export function buildCorpus(files: readonly ContentFile[], drafts: Drafts): BuiltCorpus {
  const corpus = parseFiles(files);
  const diagnostics = [...parseDiagnostics(corpus), ...checkDiagnostics(corpus)].sort(
    compareDiagnostics,
  );
  return { graph: linkCorpus(corpus, drafts), diagnostics };
}

function parseFiles(files: readonly ContentFile[]): Corpus {
  const entries: ParsedEntry[] = [];
  const raws = new Map<string, ContentFile>();
  const misplaced: ContentFile[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const role = roleOf(file.path);
    if (role.role === 'entry') entries.push(parseEntry(file, role.kind, role.id));
    if (role.role === 'raw') raws.set(role.id, file);
    if (role.role === 'misplaced') misplaced.push(file);
  }
  return corpusOf(entries, raws, misplaced);
}

function parseDiagnostics(corpus: Corpus): Diagnostic[] {
  return [
    ...corpus.entries.flatMap((entry) =>
      entry.findings.map((finding) => diagnosticOf(entry, finding)),
    ),
    ...corpus.misplaced.map(({ path }) => misplacedDiagnostic(path)),
  ];
}

/** A check does not repeat what parsing said of the same field. */
function checkDiagnostics(corpus: Corpus): Diagnostic[] {
  return checks.flatMap(({ rule, check }) =>
    [...check(corpus)]
      .filter(({ entry, place }) => !entry.findings.some((known) => covers(known.place, place)))
      .map(({ entry, ...problem }) => diagnosticOf(entry, { rule, ...problem })),
  );
}

function covers(known: Place, place: Place): boolean {
  if (!('path' in known) || !('path' in place)) return false;
  return known.path.length > 0 && known.path.every((step, depth) => place.path[depth] === step);
}

function diagnosticOf(
  entry: ParsedEntry,
  { rule, place, message, expected, fix }: Finding,
): Diagnostic {
  const position = lineAndColumn(
    entry.file.text,
    offsetOf(place, entry.document, entry.yamlOffset),
  );
  return {
    rule,
    severity: rule === 'missing-field' && isDraft(entry) ? 'warning' : rules[rule].severity,
    file: entry.file.path,
    ...position,
    message,
    expected,
    fix,
    docs: docsOf(rule),
  };
}

const isDraft = (entry: ParsedEntry) => entry.fields.draft;

const docsOf = (rule: string) => `src/corpus/checks/${rule}.md`;

function misplacedDiagnostic(path: string): Diagnostic {
  const rule = 'misplaced-file';
  return {
    rule,
    severity: rules[rule].severity,
    file: path,
    line: 1,
    column: 1,
    message: `${path} is no entry: nothing reads it`,
    expected: 'a file ending in .md in articles/, incidents/, actors/ or outlets/',
    fix: 'move it to the folder of its kind, or out of the content folder',
    docs: docsOf(rule),
  };
}
