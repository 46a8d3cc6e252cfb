import { Document, parseDocument } from 'yaml';
import type { ContentFile } from '../../src/corpus/content-file.ts';

/** One change of meaning in an article: a field of one claim, speaker or of the article is another. */
export interface Change {
  kind: string;
  /** Article, claim or speaker, and what became what. */
  what: string;
  files: ContentFile[];
}

type Fields = Readonly<Record<string, unknown>>;
type Step = string | number;

interface Written {
  path: string;
  body: string;
  data: Fields;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const text = (value: unknown) => String(value ?? '');

function written({ path, text: file }: ContentFile): Written {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return { path, body, data: fieldsOf(parseDocument(front, { schema: 'failsafe' }).toJS()) };
}

/** The file with one value set, all others as YAML writes them. */
function rewritten(
  { path, body, data }: Written,
  at?: readonly Step[],
  value?: unknown,
): ContentFile {
  const document = new Document(data);
  if (at) document.setIn(at, value);
  return { path, text: `---\n${document.toString({ lineWidth: 0 })}---\n${body}` };
}

/** The same record, its articles written as {@link changesOf} writes them: what is said of it is not said of a change. */
export const unchanged = (files: readonly ContentFile[]): ContentFile[] =>
  files.map((file) => (file.path.startsWith('articles/') ? rewritten(written(file)) : file));

interface Edit {
  at: readonly Step[];
  from: unknown;
  to: unknown;
}

/** Every change of the kinds that one keystroke or word makes, for every claim that has what is changed. */
export function changesOf(files: readonly ContentFile[]): Change[] {
  const same = unchanged(files);
  const idsIn = (folder: string) =>
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path }) => path.slice(folder.length, -3));
  const record = { incidents: idsIn('incidents/'), actors: idsIn('actors/') };
  return files
    .filter(({ path }) => path.startsWith('articles/'))
    .map(written)
    .filter(({ data }) => text(data['language']).startsWith('en'))
    .flatMap((article) =>
      Object.entries(kinds).flatMap(([kind, editsOf]) =>
        editsOf(article.data, record).map(({ at, from, to }) => ({
          kind,
          what: `${article.path} ${nameAt(article.data, at)}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
          files: same.map((file) =>
            file.path === article.path ? rewritten(article, at, to) : file,
          ),
        })),
      ),
    );
}

function nameAt(data: Fields, [list, at]: readonly Step[]): string {
  if (list === 'claims') return text(fieldsOf(listOf(data['claims'])[Number(at)])['id']);
  return list === 'speakers' ? `speaker ${text(at)}` : text(list);
}

interface InRecord {
  incidents: readonly string[];
  actors: readonly string[];
}

type EditsOf = (article: Fields, record: InRecord) => Edit[];

/** An edit of a field of every claim that has it and is changed by it. */
const ofClaims =
  (
    field: string,
    change: (value: unknown, claim: Fields, article: Fields, record: InRecord) => unknown,
  ): EditsOf =>
  (article, record) =>
    listOf(article['claims']).flatMap((item, index) => {
      const claim = fieldsOf(item);
      const to = change(claim[field], claim, article, record);
      return to === undefined ? [] : [{ at: ['claims', index, field], from: claim[field], to }];
    });

const isAttribution = (claim: Fields) => claim['accused'] !== undefined;

/** The one after another in a list, going round. */
const nextTo = (one: unknown, all: readonly string[], not: readonly string[]) => {
  const at = all.indexOf(text(one));
  return [...all.slice(at + 1), ...all.slice(0, at)].find((other) => !not.includes(other));
};

const incidentsOf = (article: Fields) => [
  ...new Set(
    listOf(article['claims']).flatMap((claim) => listOf(fieldsOf(claim)['incidents']).map(text)),
  ),
];
const speakersOf = (article: Fields) => [
  ...new Set(
    listOf(article['claims']).flatMap((claim) => listOf(fieldsOf(claim)['speaker']).map(text)),
  ),
];

const causes = [
  'accident',
  'drone strike',
  'missile strike',
  'poisoning',
  'electrical fault',
  'bomb',
  'cyber operation',
];

const shiftYear = (date: unknown) =>
  text(date).replace(/\d{4}/g, (year) => String(Number(year) - 1));

function shiftMonth(date: unknown, by: 1 | -1): string | undefined {
  const [, year, month, rest] = /^(\d{4})-(\d{2})(.*)$/.exec(text(date)) ?? [];
  if (!year || !month) return undefined;
  const moved = Number(year) * 12 + Number(month) - 1 + by;
  return `${Math.floor(moved / 12)}-${String((moved % 12) + 1).padStart(2, '0')}${rest}`;
}

/** Another day of the month, nine later or, late in the month, earlier. */
const shiftDay = (date: unknown) => {
  const [, before, day, after] = /^(\d{4}-\d{2}-)(\d{2})([~?%]?)$/.exec(text(date)) ?? [];
  if (!before || !day) return undefined;
  return `${before}${String(Number(day) + (Number(day) > 18 ? -9 : 9)).padStart(2, '0')}${after}`;
};

/** The first passage of a claim with its words changed. */
const inEvidence = (change: (quote: string) => string) => (evidence: unknown) => {
  const [first, ...rest] = listOf(evidence);
  const quote = typeof first === 'string' ? first : text(fieldsOf(first)['quote']);
  const words = change(quote);
  if (words === quote || words.trim() === '') return undefined;
  const changed = typeof first === 'string' ? words : { ...fieldsOf(first), quote: words };
  return rest.length > 0 ? [changed, ...rest] : changed;
};

const kinds: Readonly<Record<string, EditsOf>> = {
  'asserts becomes confirms': ofClaims('stance', (stance, claim) =>
    (stance ?? (isAttribution(claim) ? undefined : 'asserts')) === 'asserts' && isAttribution(claim)
      ? 'confirms'
      : undefined,
  ),
  'suspects becomes asserts': ofClaims('stance', (stance) =>
    stance === 'suspects' ? 'asserts' : undefined,
  ),
  'a denial becomes asserts': ofClaims('stance', (stance) =>
    ['denies', 'disputes', 'neither-confirms-nor-denies'].includes(text(stance))
      ? 'asserts'
      : undefined,
  ),
  'asserts becomes a denial': ofClaims('stance', (stance) =>
    stance === 'asserts' ? 'disputes' : undefined,
  ),
  'another incident of the article': ofClaims('incidents', (incidents, _claim, article) => {
    const own = listOf(incidents).map(text);
    return own.length === 1 ? nextTo(own[0], incidentsOf(article), own) : undefined;
  }),
  'another incident of the record': ofClaims('incidents', (incidents, _claim, _article, record) => {
    const own = listOf(incidents).map(text);
    return own.length === 1 ? nextTo(own[0], record.incidents, own) : undefined;
  }),
  'another cause': ofClaims('value', (value, { about }) => {
    if (about !== 'cause' && about !== 'means') return undefined;
    return nextTo(value, causes, [text(value)]);
  }),
  'said a year off': ofClaims('said', (said) => (said === undefined ? undefined : shiftYear(said))),
  'another day': ofClaims('value', (value, { about }) =>
    about === 'date' ? shiftDay(value) : undefined,
  ),
  'another number': ofClaims('value', (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const [[who, count] = [], ...rest] = Object.entries(value);
    return who === undefined
      ? undefined
      : Object.fromEntries([[who, `${text(count).replace(/\D.*/, '')}0`], ...rest]);
  }),
  'another count': (article) =>
    Object.entries(fieldsOf(article['speakers'])).flatMap(([id, speaker]) => {
      const { count } = fieldsOf(speaker);
      return count === undefined
        ? []
        : [{ at: ['speakers', id, 'count'], from: count, to: `${text(count)}00` }];
    }),
  'an article of the month after': (article) => articleDate(article, 1),
  'an article of the month before': (article) => articleDate(article, -1),
  'another speaker': ofClaims('speaker', (speaker, _claim, article) => {
    const own = listOf(speaker).map(text);
    return own.length === 1 ? nextTo(own[0], speakersOf(article), own) : undefined;
  }),
  'another accused': ofClaims('accused', (accused, _claim, _article, record) => {
    const [one, ...others] = listOf(accused);
    if (one === undefined || others.length > 0) return undefined;
    const [id, role] = typeof one === 'string' ? [one] : (Object.entries(fieldsOf(one))[0] ?? []);
    const to = nextTo(id, record.actors, [text(id)]);
    return to === undefined ? undefined : role === undefined ? to : { [to]: role };
  }),
  'the first word of the evidence cut': ofClaims(
    'evidence',
    inEvidence((quote) => quote.replace(/^\S+\s+/, '')),
  ),
  'the last word of the evidence cut': ofClaims(
    'evidence',
    inEvidence((quote) => quote.replace(/\s+\S+$/, '')),
  ),
};

function articleDate(article: Fields, by: 1 | -1): Edit[] {
  const to = shiftMonth(article['date'], by);
  return to === undefined ? [] : [{ at: ['date'], from: article['date'], to }];
}
