import type { Draft, Drafted } from '../intake/draft/draft.ts';
import type { Reprint } from '../intake/draft/reprints.ts';
import type {
  Candidate,
  ExtractedField,
  Question,
  SourceNote,
  UnresolvedField,
} from '../intake/segment/extracted-field.ts';
import type { FoundClaim } from '../model/found-claims.ts';

/** A draft, where it was written or would be, and what of the record it repeats. */
export type Imported = {
  file: string;
  entry: string;
  draft: Draft;
  reprints: readonly Reprint[];
} & ({ state: 'written'; kept: string; proposals: readonly string[] } | { state: 'not written' });

/** What an editor should know of a draft that was just written, or would be. */
export function importSummary(imported: Imported): string {
  const { file, entry, draft, reprints } = imported;
  const isWritten = imported.state === 'written';
  return [
    `${file}: ${isWritten ? 'imported' : 'would be imported'}`,
    `  draft    ${entry}`,
    isWritten ? `  as it arrived, in ${imported.kept}` : '',
    section('proposed as drafts beside it', isWritten ? imported.proposals : []),
    section('repeats', reprints.map(describeReprint)),
    section('told apart', [...draft.extracted.map(describeExtracted), describeBody(draft)]),
    section('taken out', draft.removed.length > 0 ? draft.removed.map(describe) : ['nothing']),
    section('around the article, left out', describeSurroundings(draft.surroundings)),
    section('claims found', draft.claims.map(describeClaim)),
    section('not read', draft.notRead === undefined ? [] : [draft.notRead]),
    section('open: the text does not state it', draft.unresolved.flatMap(describeUnresolved)),
    section('questions', describeQuestions(draft.questions)),
    section('to do', toDo(draft)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const describeReprint = ({ article, share }: Reprint) =>
  `articles/${article}.md: ${Math.round(share * 100)} in 100 runs of five words stand there, too; one origin, if the words are`;

// In words: a label or a link seldom has as many.
const SHORTEST_PROSE = 12;

// For each reason, so that what is printed fits a screen.
const MOST_SHOWN = 3;

/** Menus and the like by how many there are; what could be sentences of the article in its words. */
function describeSurroundings(surroundings: readonly SourceNote[]): string[] {
  return [...Map.groupBy(surroundings, ({ because }) => because)].flatMap(([because, all]) => {
    const prose = all.filter(({ words }) => words.split(' ').length >= SHORTEST_PROSE);
    const shown = prose.slice(0, MOST_SHOWN);
    const others = all.filter((each) => !shown.includes(each));
    return [
      ...shown.map(describe),
      ...(others.length > 0 ? [`${linesOf(others)}, ${countOf(others)}: ${because}`] : []),
    ];
  });
}

function linesOf(notes: readonly SourceNote[]): string {
  const lines = notes.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

function countOf(notes: readonly SourceNote[]): string {
  const [first, ...rest] = notes;
  const example = quoted(first?.words ?? '');
  return rest.length === 0 ? example : `${example} and ${rest.length} more`;
}

/** What is certain in a claim, and what is not, with the reasons. */
function describeClaim({
  id,
  line,
  speakers,
  stance,
  accused,
  doubts,
  evidence,
}: FoundClaim): string {
  const whom = accused.map(({ actor }) => actor).join(', ');
  const said = `${speakers.join(', ')} ${stance}${whom === '' ? '' : ` ${whom}`}`;
  const check = doubts.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  const words = quoted(evidence[0]?.quote ?? '');
  return `line ${line} ${id}: ${said} ${words}${check === '' ? '' : `: to decide: ${check}`}`;
}

/** Why nothing could be made of a file, with what was found in it. */
export function refusalSummary(
  file: string,
  { reason, extracted, removed }: Extract<Drafted, { kind: 'refused' }>,
): string {
  return [
    `${file}: not imported: ${reason}`,
    section('told apart', extracted.map(describeExtracted)),
    section('taken out', removed.map(describe)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

// In characters: one line of a terminal, with what is said of them.
const LONGEST_WORDS = 100;

function quoted(words: string): string {
  return `“${words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words}”`;
}

const describe = ({ line, words, because }: SourceNote) =>
  `line ${line} ${quoted(words)}: ${because}`;

const names: Readonly<Record<ExtractedField['part'], string>> = {
  title: 'headline',
  subtitle: 'subtitle',
  byline: 'byline',
  date: 'date',
  caption: 'caption',
  credit: 'credit line',
  source: 'source',
  language: 'language',
  url: 'address',
};

function describeExtracted(extracted: ExtractedField): string {
  const value = extracted.value === undefined ? '' : ` ${extracted.value}`;
  return `${names[extracted.part]}${value}, ${describe(extracted)}`;
}

function describeBody({ body }: Draft): string {
  const [first, last] = [body[0]?.line ?? 0, body.at(-1)?.lastLine ?? 0];
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return `text, ${lines}: ${body.length} paragraph${body.length === 1 ? '' : 's'}`;
}

function describeUnresolved({ field, candidates }: UnresolvedField): string[] {
  if (candidates.length === 0) return [`${field}: nothing in the text points to it`];
  return [`${field}, perhaps:`, ...candidates.map((each) => `  ${describeCandidate(each)}`)];
}

function describeCandidate({ value, words, line, because }: Candidate): string {
  const from = value === words ? '' : `, from ${quoted(words)}`;
  return `${value} (line ${line}${from}: ${because})`;
}

/** Each question once, with every line it is about. */
function describeQuestions(questions: readonly Question[]): string[] {
  const asked = Map.groupBy(questions, ({ question }) => question);
  return [...asked].flatMap(([question, about]) => [
    question,
    ...about.map(({ line, words }) => `  line ${line} ${quoted(words)}`),
  ]);
}

function toDo({ unresolved, questions, claims, proposed }: Draft): string[] {
  const fields = unresolved.map(({ field }) => field).join(', ');
  return [
    ...(unresolved.length > 0
      ? [
          `fill in ${fields}; what you know from elsewhere, note under not-in-text with how you know it`,
        ]
      : []),
    ...(questions.length > 0 ? ['decide the questions'] : []),
    ...(proposed.length > 0
      ? ['complete the proposed entries, or name the ones that were meant']
      : []),
    ...(claims.length > 0
      ? [
          'read the passage of each claim and mend what is wrong; delete its line proposed: true to confirm it, or the whole claim to throw it out',
          'code the claims that were not found, and run npm run check',
        ]
      : [
          'no claim was found: code those that the text makes, by the pattern in comments above the text, and run npm run check',
        ]),
    'take the line draft: true away when it is ready to be published',
  ];
}
