import { parse } from 'yaml';
import { z } from 'zod';

/** What editors wrote, read by the oracle itself: nothing here is the site’s own reading of it. */
export interface Entries {
  actors: ReadonlyMap<string, Named>;
  outlets: ReadonlyMap<string, Named>;
  incidents: ReadonlyMap<
    string,
    { id: string; title: string; kind: string; date: string; series: string[] }
  >;
  articles: ReadonlyMap<string, WrittenArticle>;
  /** By `<article>/<claim>`. */
  claims: ReadonlyMap<string, WrittenClaim>;
  /** Every text somebody wrote, in the record’s own words and not the site’s. */
  texts: readonly string[];
}

export interface Named {
  id: string;
  name: string;
  kind: string;
  of: string | undefined;
}

export interface WrittenArticle {
  id: string;
  title: string;
  source: string | undefined;
  language: string;
  speakers: ReadonlyMap<string, Unnamed>;
}

/** Unnamed people or a document of one article. */
export interface Unnamed {
  words: string;
  isDocument: boolean;
  of: string | undefined;
  count: number | undefined;
  /** Speakers of other articles that are the same, by `<article>/<speaker>`. */
  sameAs: readonly string[];
}

export interface WrittenClaim {
  key: string;
  article: WrittenArticle;
  about: string;
  speakers: readonly string[];
  chain: readonly string[] | undefined;
  stance: string;
  readBy: string | undefined;
  accused: readonly { actor: string; role: string }[];
  incidents: readonly string[];
  /** When it was said, or else published, as it is written. */
  when: string | undefined;
  scope: 'exact' | 'ambiguous';
  quotes: readonly string[];
  hedge: string | undefined;
  basis: string | undefined;
}

const text = z.union([z.string(), z.number(), z.date()]).transform(String);
/** A date as it is written; a set of dates, which YAML takes for a list, is none that the oracle compares. */
const dateText = z.union([text, z.unknown().transform(() => '[]')]);
const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (input) => (input === undefined || input === null || Array.isArray(input) ? input : [input]),
    z.array(item),
  );

const namedSchema = z.object({ name: text, kind: text, of: text.optional() });
const incidentSchema = z.object({
  title: text,
  kind: text,
  date: dateText,
  series: oneOrMore(text).optional(),
});

const accusedSchema = oneOrMore(z.union([text, z.record(z.string(), text)])).transform((all) =>
  all.flatMap((one) =>
    typeof one === 'string'
      ? [{ actor: one, role: 'executed' }]
      : Object.entries(one).map(([actor, role]) => ({ actor, role })),
  ),
);

const claimSchema = z.object({
  id: text,
  about: text.optional(),
  speaker: oneOrMore(text),
  chain: oneOrMore(text).optional(),
  stance: text.optional(),
  'read-by': text.optional(),
  accused: accusedSchema.optional(),
  incidents: oneOrMore(text).optional(),
  scope: z.enum(['exact', 'ambiguous']).optional(),
  evidence: oneOrMore(z.union([text, z.object({ quote: text })])),
  hedge: text.optional(),
  basis: text.optional(),
  said: dateText.optional(),
});

const articleSchema = z.object({
  title: text.optional(),
  source: text.optional(),
  date: dateText.optional(),
  language: text.optional(),
  speakers: z
    .record(
      z.string(),
      z.object({
        anonymous: text.optional(),
        document: text.optional(),
        of: text.optional(),
        by: text.optional(),
        count: text.optional(),
        'same-as': oneOrMore(text).optional(),
      }),
    )
    .optional(),
  claims: z.array(claimSchema).optional(),
});

/** Entries as editors wrote them. Throws where one is not as the guide for editors has it. */
export function readEntries(files: Readonly<Record<string, string>>): Entries {
  const under = (folder: string) =>
    Object.entries(files).flatMap(([path, file]): [string, unknown][] =>
      path.startsWith(`${folder}/`) && path.endsWith('.md')
        ? [[path.slice(folder.length + 1, -'.md'.length), parse(frontmatterOf(file))]]
        : [],
    );
  const named = (folder: string) =>
    new Map(
      under(folder).map(([id, fields]): [string, Named] => {
        const { name, kind, of } = namedSchema.parse(fields);
        return [id, { id, name, kind, of }];
      }),
    );
  const articles = under('articles').map(([id, fields]) =>
    articleOf(id, articleSchema.parse(fields)),
  );
  return {
    actors: named('actors'),
    outlets: named('outlets'),
    incidents: new Map(
      under('incidents').map(([id, fields]) => {
        const { series = [], ...incident } = incidentSchema.parse(fields);
        return [id, { id, ...incident, series }];
      }),
    ),
    articles: new Map(articles.map(({ article }) => [article.id, article])),
    claims: new Map(articles.flatMap(({ claims }) => claims).map((claim) => [claim.key, claim])),
    texts: Object.values(files).flatMap(textsIn),
  };
}

const frontmatterOf = (file: string) => file.split(/^---$/mu)[1] ?? '';

/** Every string of an entry’s fields, and each paragraph below them. */
function textsIn(file: string): string[] {
  const [, fields = '', ...body] = file.split(/^---$/mu);
  return [
    ...stringsIn(parse(fields)),
    ...body
      .join('---')
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()),
  ].filter((one) => one !== '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function articleOf(id: string, fields: z.output<typeof articleSchema>) {
  const article: WrittenArticle = {
    id,
    title: fields.title ?? id,
    source: fields.source,
    language: fields.language ?? 'en',
    speakers: new Map(
      Object.entries(fields.speakers ?? {}).map(([speaker, one]): [string, Unnamed] => [
        speaker,
        {
          words: one.anonymous ?? one.document ?? '',
          isDocument: one.document !== undefined,
          of: one.of ?? one.by,
          count: one.count === undefined ? undefined : Number(one.count),
          sameAs: one['same-as'] ?? [],
        },
      ]),
    ),
  };
  return {
    article,
    claims: (fields.claims ?? []).map((claim) => claimOf(claim, article, fields.date)),
  };
}

function claimOf(
  fields: z.output<typeof claimSchema>,
  article: WrittenArticle,
  published: string | undefined,
): WrittenClaim {
  const accused = fields.accused ?? [];
  return {
    key: `${article.id}/${fields.id}`,
    article,
    about: fields.about ?? (accused.length > 0 ? 'attribution' : 'other'),
    speakers: fields.speaker,
    chain: fields.chain,
    stance: fields.stance ?? 'asserts',
    readBy: fields['read-by'],
    accused,
    incidents: fields.incidents ?? [],
    when: fields.said ?? published,
    scope: fields.scope ?? 'exact',
    quotes: fields.evidence.map((one) => (typeof one === 'string' ? one : one.quote)),
    hedge: fields.hedge,
    basis: fields.basis,
  };
}
