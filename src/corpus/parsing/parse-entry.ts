import type { Document } from 'yaml';
import type { z } from 'zod';
import { type ActorFields, actorSchema } from '../../model/actor.ts';
import { type ArticleFields, articleSchema } from '../../model/article.ts';
import { type IncidentFields, incidentSchema } from '../../model/incident.ts';
import { type OutletFields, outletSchema } from '../../model/outlet.ts';
import { type ContentFile, type EntryKind, entryText } from '../files/content-file.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { covers } from '../violations/violation.ts';
import { type ArticleText, articleTexts } from './article-text.ts';
import { type Body, readBody } from './body.ts';
import { kindByFields, wrongFolder } from './explaining/kind-by-fields.ts';
import { type Frontmatter, splitFrontmatter, unread } from './frontmatter.ts';
import { parseLeniently } from './parse-leniently.ts';
import { claimIdOf, readClaims, type WrittenClaim } from './read-claims.ts';
import { refuseFile } from './refuse-file.ts';
import { refuseUnfitFields } from './refuse-unfit.ts';

interface Parsed<Kind extends EntryKind, Fields> {
  kind: Kind;
  id: string;
  file: ContentFile;
  /** Whether the fields could be read; where not, nothing is known of what they say. */
  state: 'read' | 'unread';
  fields: Fields;
  /** What the editor wrote, sound or not; every value is a string, a list or a map. */
  data: Readonly<Record<string, unknown>>;
  document: Document | undefined;
  yamlOffset: number;
  /** What stands below the fields. */
  below: string;
  violations: ParsingViolation[];
}

/** An entry as it stands in its file: what could be read, and every problem met while reading. */
export type ParsedArticle = Parsed<'article', ArticleFields> & {
  claims: WrittenClaim[];
  /** Ids that are written, sound or not: what refers to them is not at fault for what is wrong with them. */
  declaredClaims: ReadonlySet<string>;
  declaredSpeakers: ReadonlySet<string>;
  body: Body;
  /** Where the text begins in its file. */
  bodyOffset: number;
  /** Everything that evidence may be taken from. */
  texts: readonly ArticleText[];
};
export type ParsedIncident = Parsed<'incident', IncidentFields>;
export type ParsedActor = Parsed<'actor', ActorFields>;
export type ParsedOutlet = Parsed<'outlet', OutletFields>;
export type ParsedEntry = ParsedArticle | ParsedIncident | ParsedActor | ParsedOutlet;

/**
 * Reads one entry. Never throws: what cannot be read is left out and reported. `folder` is the kind of
 * entry of the folder it lies in; where its fields are clearly those of another, it is read as that.
 */
export function parseEntry(file: ContentFile, folder: EntryKind, id: string): ParsedEntry {
  const text = entryText(file);
  const refused = refuseFile({ ...file, text });
  const written = refused ? unread(text, [refused]) : splitFrontmatter(text);
  const { data, violations: unfit } = refuseUnfitFields(written.data);
  const front = { ...written, data, violations: [...written.violations, ...unfit] };
  const common = { id, file: { path: file.path, text }, ...front, below: front.body };
  const home = kindByFields(front.data, folder);
  if (home) common.violations.push(wrongFolder(file.path, folder, home));
  const kind = home ?? folder;
  const read = <Schema extends z.ZodType>(schema: Schema, from: unknown): z.output<Schema> => {
    const { value, violations } = parseLeniently(schema, from, { kind, base: [], instead: {} });
    common.violations.push(
      ...violations.filter((violation) => !isUnfit(violation, common.violations)),
    );
    return value ?? schema.parse({});
  };
  if (kind === 'incident') return { kind, ...common, fields: read(incidentSchema, front.data) };
  if (kind === 'actor') return { kind, ...common, fields: read(actorSchema, front.data) };
  if (kind === 'outlet') return { kind, ...common, fields: read(outletSchema, front.data) };
  const { claims, ...rest } = front.data;
  return { kind, ...common, ...readArticle(front, read(articleSchema, rest)) };
}

/** Reads what only an article has, and adds what is wrong with it to the violations of its frontmatter. */
function readArticle({ data, body, bodyOffset, violations }: Frontmatter, fields: ArticleFields) {
  const { claims, violations: inClaims } = readClaims(data['claims']);
  const parsedBody = readBody(body, bodyOffset);
  violations.push(
    ...inClaims.filter((one) => !isOutdented(one, violations) && !isUnfit(one, violations)),
    ...parsedBody.violations,
  );
  return {
    fields,
    claims,
    declaredClaims: new Set(asList(data['claims']).flatMap((claim) => claimIdOf(claim) ?? [])),
    declaredSpeakers: namesIn(data['speakers']),
    body: parsedBody,
    bodyOffset,
    texts: articleTexts(fields, parsedBody),
  };
}

/** Whether a field, or one that it is a part of, holds text that cannot be published: what else is wrong with it follows. */
function isUnfit({ location }: ParsingViolation, violations: readonly ParsingViolation[]): boolean {
  return violations.some(
    (known) => known.rule === 'unfit-text' && covers(known.location, location),
  );
}

/** Whether a field that a claim misses stands outside of its claim: that is one mistake. */
export function isOutdented(
  { rule, location }: ParsingViolation,
  violations: readonly ParsingViolation[],
): boolean {
  if (rule !== 'missing-field' || !('path' in location) || location.path[0] !== 'claims')
    return false;
  return violations.some(
    (other) =>
      other.rule === 'unknown-field' &&
      'path' in other.location &&
      other.location.path.length === 1 &&
      other.location.path[0] === location.path.at(-1),
  );
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const namesIn = (value: unknown): ReadonlySet<string> =>
  new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
