import type { Document } from 'yaml';
import type { z } from 'zod';
import { type ActorFields, actorSchema } from '../model/actor.ts';
import { type ArticleFields, articleSchema } from '../model/article.ts';
import { type ClaimFields, claimSchema } from '../model/claim.ts';
import type { Path } from '../model/diagnostic.ts';
import { type IncidentFields, incidentSchema } from '../model/incident.ts';
import { type OutletFields, outletSchema } from '../model/outlet.ts';
import { type ArticleText, articleTexts } from './article-text.ts';
import { type Body, readBody } from './body.ts';
import type { ContentFile, EntryKind } from './content-file.ts';
import { explainIssue } from './explain-issue.ts';
import { type Finding, quoted } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** A claim as an editor wrote it, with its place in the list, so that problems find their line. */
export interface WrittenClaim {
  index: number;
  fields: ClaimFields;
}

interface Parsed<Kind extends EntryKind, Fields> {
  kind: Kind;
  id: string;
  file: ContentFile;
  fields: Fields;
  document: Document | undefined;
  yamlOffset: number;
  findings: Finding[];
}

/** An entry as it stands in its file: what could be read, and every problem met while reading. */
export type ParsedArticle = Parsed<'article', ArticleFields> & {
  claims: WrittenClaim[];
  /** Ids that are written, sound or not: what refers to them is not at fault for what is wrong with them. */
  declaredClaims: ReadonlySet<string>;
  declaredSpeakers: ReadonlySet<string>;
  body: Body;
  /** Everything that evidence may be taken from. */
  texts: readonly ArticleText[];
};
export type ParsedIncident = Parsed<'incident', IncidentFields>;
export type ParsedActor = Parsed<'actor', ActorFields>;
export type ParsedOutlet = Parsed<'outlet', OutletFields>;
export type ParsedEntry = ParsedArticle | ParsedIncident | ParsedActor | ParsedOutlet;

/** Bounds what one file can make the parsers do. */
export const MAX_FILE_LENGTH = 1_048_576;

/** Reads one entry. Never throws: what cannot be read is left out and reported. */
export function parseEntry(file: ContentFile, kind: EntryKind, id: string): ParsedEntry {
  const unreadable = refuseFile(file);
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const { data, document, yamlOffset, body, bodyOffset, findings } = splitFrontmatter(
    unreadable.length > 0 ? '---\n---\n' : text,
  );
  const common = {
    id,
    file: { path: file.path, text },
    document,
    yamlOffset,
    findings: unreadable.length > 0 ? unreadable : findings,
  };
  const isUnread = common.findings.length > 0 && Object.keys(data).length === 0;
  const read = <Schema extends z.ZodType>(schema: Schema, from: unknown): z.output<Schema> => {
    const result = parseLeniently(schema, from, []);
    if (!isUnread) common.findings.push(...result.findings);
    return result.value ?? schema.parse({});
  };
  if (kind === 'incident') return { kind, ...common, fields: read(incidentSchema, data) };
  if (kind === 'actor') return { kind, ...common, fields: read(actorSchema, data) };
  if (kind === 'outlet') return { kind, ...common, fields: read(outletSchema, data) };
  const { claims, ...rest } = data;
  const fields = read(articleSchema, rest);
  const written = readClaims(claims);
  const parsedBody = readBody(body, bodyOffset);
  common.findings.push(...written.findings, ...parsedBody.findings);
  const parts = articleTexts(fields, parsedBody);
  return {
    kind,
    ...common,
    fields,
    claims: written.claims,
    declaredClaims: new Set(asList(claims).flatMap((claim) => stringAt(claim, 'id'))),
    declaredSpeakers: new Set(Object.keys(asObject(rest['speakers']))),
    body: parsedBody,
    texts: parts,
  };
}

function refuseFile({ text }: ContentFile): Finding[] {
  const place = { offset: 0 };
  if (text.length > MAX_FILE_LENGTH)
    return [
      {
        rule: 'too-large',
        place,
        message: `the file has ${text.length} characters`,
        expected: `no more than ${MAX_FILE_LENGTH}`,
        fix: 'an entry holds one article; split what is more than one',
      },
    ];
  const bad = text.search(/[\uFFFD\0]/);
  if (bad < 0) return [];
  return [
    {
      rule: 'not-utf8',
      place: { offset: bad },
      message: 'the file has bytes in it that are not UTF-8 text',
      expected: 'text saved as UTF-8',
      fix: 'save the file again with the encoding UTF-8, and mend the characters that were lost',
    },
  ];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

function stringAt(value: unknown, key: string): string[] {
  const found: unknown = Reflect.get(asObject(value), key);
  return typeof found === 'string' ? [found] : [];
}

function readClaims(claims: unknown): { claims: WrittenClaim[]; findings: Finding[] } {
  if (claims === undefined) return { claims: [], findings: [] };
  const isList = Array.isArray(claims);
  const isOne = typeof claims === 'object' && claims !== null;
  if (!isList && !isOne)
    return {
      claims: [],
      findings: [
        {
          rule: claims === '' ? 'missing-field' : 'mistyped-field',
          place: { path: ['claims'] },
          message:
            claims === '' ? 'the field claims is empty' : `claims is ${quoted(String(claims))}`,
          expected: 'a list of claims, each with id, speaker and evidence',
          fix: 'begin each claim with a hyphen and its id on the next line, or take the line away',
        },
      ],
    };
  const list: unknown[] = isList ? claims : [claims];
  const results = list.map((claim, index) =>
    parseLeniently(claimSchema, claim, isList ? ['claims', index] : ['claims']),
  );
  return {
    claims: results.flatMap(({ value }, index) => (value ? [{ index, fields: value }] : [])),
    findings: results.flatMap(({ findings }) => findings),
  };
}

/**
 * Parses what parses: every problem is reported once, and the parts that have one are left out, so that
 * the rest can still be checked in the same pass. `value` is undefined where nothing sound is left.
 */
function parseLeniently<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  base: Path,
): { value: z.output<Schema> | undefined; findings: Finding[] } {
  const first = schema.safeParse(data);
  if (first.success) return { value: first.data, findings: [] };
  const findings = first.error.issues.map((issue) => explainIssue(issue, data, base));
  const sound: unknown = structuredClone(data);
  for (let left = first; ; ) {
    const removed = left.error.issues.map((issue) => prune(sound, issue.path));
    if (!removed.includes(true)) return { value: undefined, findings };
    const next = schema.safeParse(sound);
    if (next.success) return { value: next.data, findings };
    left = next;
  }
}

/** Takes the field an issue lies in away, or its entry where the field is a map; tells whether there was one. */
function prune(data: unknown, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (typeof data !== 'object' || data === null || key === undefined || !Object.hasOwn(data, key))
    return false;
  const field: unknown = Reflect.get(data, key);
  if (!Array.isArray(data) && !Array.isArray(field) && prune(field, rest.slice(0, 1))) return true;
  return Reflect.deleteProperty(data, key);
}
