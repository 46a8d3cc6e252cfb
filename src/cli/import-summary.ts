import type {
  Candidate,
  Draft,
  Drafted,
  Noted,
  OpenField,
  Question,
  Told,
} from '../intake/draft.ts';

export interface Imported {
  /** The file that was imported, the entry written from it, and where its text was kept. */
  file: string;
  entry: string;
  kept: string;
  draft: Draft;
}

/** What an editor should know of a draft that was just written. */
export function importSummary({ file, entry, kept, draft }: Imported): string {
  return [
    `${file}: imported`,
    `  draft    ${entry}`,
    `  as it arrived, in ${kept}`,
    section('told apart', [...draft.told.map(describeTold), describeBody(draft)]),
    section('taken out', draft.removed.length > 0 ? draft.removed.map(describe) : ['nothing']),
    section('open: the text does not state it', draft.open.flatMap(describeOpen)),
    section('questions', describeQuestions(draft.questions)),
    section('to do', toDo(draft)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Why nothing could be made of a file, with what was found in it. */
export function refusalSummary(
  file: string,
  { reason, told, removed }: Extract<Drafted, { kind: 'refused' }>,
): string {
  return [
    `${file}: not imported: ${reason}`,
    section('told apart', told.map(describeTold)),
    section('taken out', removed.map(describe)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

const LONGEST_WORDS = 100;

function quoted(words: string): string {
  return `“${words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words}”`;
}

const describe = ({ line, words, because }: Noted) => `line ${line} ${quoted(words)}: ${because}`;

const names: Readonly<Record<Told['part'], string>> = {
  title: 'headline',
  subtitle: 'subtitle',
  byline: 'byline',
  date: 'date',
  caption: 'caption',
  credit: 'credit line',
  source: 'source',
};

function describeTold(told: Told): string {
  const value = told.value === undefined ? '' : ` ${told.value}`;
  return `${names[told.part]}${value}, ${describe(told)}`;
}

function describeBody({ body }: Draft): string {
  const [first, last] = [body[0]?.line ?? 0, body.at(-1)?.lastLine ?? 0];
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return `text, ${lines}: ${body.length} paragraph${body.length === 1 ? '' : 's'}`;
}

function describeOpen({ field, candidates }: OpenField): string[] {
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

function toDo({ open, questions }: Draft): string[] {
  const fields = open.map(({ field }) => field).join(', ');
  return [
    ...(open.length > 0
      ? [
          `fill in ${fields}; what you know from elsewhere, note under not-in-text with how you know it`,
        ]
      : []),
    ...(questions.length > 0 ? ['decide the questions'] : []),
    'code its claims as content/README.md says, and run npm run check',
    'take the line draft: true away when it is ready to be published',
  ];
}
