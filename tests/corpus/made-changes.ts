import { Document, parseDocument } from 'yaml';
import type { ContentFile } from '../../src/corpus/files/content-file.ts';
import type { RuleName } from '../../src/corpus/rules/index.ts';

/** One change of meaning in an article: a field of one claim, speaker or of the article is another. */
export interface Change {
  kind: string;
  /** The rule that notices it. */
  rule: RuleName;
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

/** The file with one value set, or with null taken out, all others as YAML writes them. */
function rewritten(
  { path, body, data }: Written,
  at?: readonly Step[],
  value?: unknown,
): ContentFile {
  const document = new Document(data);
  if (at && value === null) document.deleteIn(at);
  else if (at) document.setIn(at, value);
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
      Object.entries(kinds).flatMap(([kind, { rule, edits }]) =>
        edits(article.data, record).map(({ at, from, to }) => ({
          kind,
          rule,
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

/** The one after another in a list, going round. */
const nextTo = (one: unknown, all: readonly string[], not: readonly string[]) => {
  const at = all.indexOf(text(one));
  return [...all.slice(at + 1), ...all.slice(0, at)].find((other) => !not.includes(other));
};

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

/** Another day of the month, nine later or, late in the month, earlier. */
const shiftDay = (date: unknown) => {
  const [, before, day, after] = /^(\d{4}-\d{2}-)(\d{2})([~?%]?)$/.exec(text(date)) ?? [];
  if (!before || !day) return undefined;
  return `${before}${String(Number(day) + (Number(day) > 18 ? -9 : 9)).padStart(2, '0')}${after}`;
};

interface Kind {
  /** The rule that notices it. */
  rule: RuleName;
  edits: EditsOf;
}

const denials = ['denies', 'disputes', 'neither-confirms-nor-denies'];

const places = ['Kirkuk', 'Natanz', 'south of Tartus'];

const kinds: Readonly<Record<string, Kind>> = {
  'asserts becomes confirms': {
    rule: 'stance-without-word',
    edits: ofClaims('stance', (stance) => (stance === 'asserts' ? 'confirms' : undefined)),
  },
  'asserts becomes a denial': {
    rule: 'stance-without-word',
    edits: ofClaims('stance', (stance) => (stance === 'asserts' ? 'disputes' : undefined)),
  },
  'a denial becomes asserts': {
    rule: 'stance-against-words',
    edits: ofClaims('stance', (stance) => (denials.includes(text(stance)) ? 'asserts' : undefined)),
  },
  'suspects becomes asserts': {
    rule: 'doubt-left-out',
    edits: ofClaims('stance', (stance) => (stance === 'suspects' ? 'asserts' : undefined)),
  },
  'the hedge left out': {
    rule: 'doubt-left-out',
    edits: ofClaims('hedge', (hedge, { stance }) =>
      hedge === undefined || stance === 'suspects' || stance === 'hints' ? undefined : null,
    ),
  },
  'another cause': {
    rule: 'value-against-words',
    edits: ofClaims('value', (value, { about }) =>
      about === 'cause' || about === 'means' ? nextTo(value, causes, [text(value)]) : undefined,
    ),
  },
  'another place': {
    rule: 'value-against-words',
    edits: ofClaims('value', (value, { about }) =>
      about === 'place' ? nextTo(value, places, [text(value)]) : undefined,
    ),
  },
  'another day': {
    rule: 'value-against-words',
    edits: ofClaims('value', (value, { about }) =>
      about === 'date' ? shiftDay(value) : undefined,
    ),
  },
  'another number': {
    rule: 'value-against-words',
    edits: ofClaims('value', (value) => {
      const [[who, count] = [], ...rest] = Object.entries(fieldsOf(value));
      if (who === undefined) return undefined;
      return Object.fromEntries([[who, `${text(count).replace(/\D.*/, '')}0`], ...rest]);
    }),
  },
  'another incident': {
    rule: 'incident-not-in-words',
    edits: ofClaims('incidents', (incidents, _claim, _article, record) => {
      const own = listOf(incidents).map(text);
      return own.length === 1 ? nextTo(own[0], record.incidents, own) : undefined;
    }),
  },
  'another count': {
    rule: 'count-against-words',
    edits: (article) =>
      Object.entries(fieldsOf(article['speakers'])).flatMap(([id, speaker]) => {
        const { count } = fieldsOf(speaker);
        return count === undefined
          ? []
          : [{ at: ['speakers', id, 'count'], from: count, to: `${text(count)}00` }];
      }),
  },
  'another speaker': {
    rule: 'speaker-not-in-words',
    edits: ofClaims('speaker', (speaker, _claim, article) => {
      const own = listOf(speaker).map(text);
      return own.length === 1 && !isVoice(text(speaker))
        ? nextTo(
            own[0],
            speakersOf(article).filter((id) => !isVoice(id)),
            own,
          )
        : undefined;
    }),
  },
  'another accused': {
    rule: 'accused-not-in-words',
    edits: ofClaims('accused', (accused, _claim, _article, record) => {
      const [one, ...others] = listOf(accused);
      if (one === undefined || others.length > 0) return undefined;
      const [id, role] = typeof one === 'string' ? [one] : (Object.entries(fieldsOf(one))[0] ?? []);
      const to = nextTo(id, record.actors, [text(id)]);
      if (to === undefined) return undefined;
      return role === undefined ? to : { [to]: role };
    }),
  },
};

const isVoice = (id: string) => id === 'author' || id === 'unattributed';
