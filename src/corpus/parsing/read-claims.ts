import { type ClaimFields, claimSchema, claimShape } from '../../model/claim.ts';
import type { Path } from '../../model/diagnostic.ts';
import { idOrExample } from '../../model/id.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { quoted } from '../violations/violation.ts';
import { describeField } from './explaining/field-description.ts';
import { parseLeniently } from './parse-leniently.ts';

/** A claim as an editor wrote it, with its place in the list, so that problems find their line. */
export interface WrittenClaim {
  index: number;
  fields: ClaimFields;
  /** The names of the fields that are written, sound or not. */
  written: ReadonlySet<string>;
}

export interface ReadClaims {
  claims: WrittenClaim[];
  violations: ParsingViolation[];
}

/** Reads each claim by itself, so that a mistake in one does not hide what is wrong with another. */
export function readClaims(claims: unknown): ReadClaims {
  if (claims === undefined) return { claims: [], violations: [] };
  if (typeof claims !== 'object' || claims === null)
    return { claims: [], violations: [noList(claims)] };
  const [name] = namesOfClaims(claims);
  if (name !== undefined) return { claims: [], violations: [noHyphens(name)] };
  const list: readonly unknown[] = Array.isArray(claims) ? claims : [claims];
  const results = list.map(readClaim);
  return {
    claims: results.flatMap(({ claims }) => claims),
    violations: results.flatMap(({ violations }) => violations),
  };
}

/** The ids of claims that are written like speakers: each a name, and below it its fields. */
function namesOfClaims(claims: object): string[] {
  if (Array.isArray(claims)) return [];
  const fields = Object.entries(claims);
  const areClaims = fields.every(
    ([name, value]) =>
      typeof value === 'object' && value !== null && !Object.hasOwn(claimShape, name),
  );
  return areClaims ? fields.map(([name]) => name) : [];
}

function noHyphens(name: string): ParsingViolation {
  return {
    rule: 'mistyped-field',
    location: { path: ['claims'] },
    message: `the claims have names before them, and no hyphens: ${quoted(`${name}:`)}`,
    expected: describeField('article', ['claims']) ?? 'a list of claims',
    fix: `begin each claim with a hyphen and its id: - id: ${name}`,
  };
}

function readClaim(claim: unknown, index: number): ReadClaims {
  const { value, violations } = parseLeniently(claimSchema, claim, {
    kind: 'article',
    base: ['claims', index],
    instead: { id: idOrExample(claimIdOf(claim) ?? ''), speaker: [], evidence: [] },
  });
  const written = new Set(Object.keys(asObject(claim)));
  const bare = bareClaim(violations, index, written);
  return {
    claims: value ? [{ index, fields: withoutUnread(value, violations), written }] : [],
    violations: bare ? [bare] : violations,
  };
}

/**
 * What is written as the kind or stance of a claim and cannot be read must not become what may be left out; nor is a
 * claim confirmed by a slip in the line that says it is not.
 */
function withoutUnread(fields: ClaimFields, violations: readonly ParsingViolation[]): ClaimFields {
  const isUnread = (field: string) =>
    violations.some(({ location, meant }) => {
      const path = meant ?? ('path' in location ? location.path : []);
      return path.length === 3 && path[2] === field;
    });
  return {
    ...fields,
    about: isUnread('about') ? undefined : fields.about,
    stance: isUnread('stance') ? undefined : fields.stance,
    proposed: fields.proposed || isUnread('proposed'),
  };
}

/** A claim of which next to nothing is there is one mistake, and not one for each field. */
function bareClaim(
  violations: readonly ParsingViolation[],
  index: number,
  written: ReadonlySet<string>,
): ParsingViolation | undefined {
  const missing = violations.flatMap(({ rule, location }) =>
    rule === 'missing-field' && 'path' in location ? [String(location.path.at(-1))] : [],
  );
  // An id and one field more: what is left of a claim that was deleted, or begun.
  if (missing.length < 2 || missing.length < violations.length || written.size > 2)
    return undefined;
  return {
    rule: 'missing-field',
    location: { path: ['claims', index] },
    message: `the claim has nothing but ${[...written].join(' and ')}`,
    expected: 'id, speaker and evidence, and accused or about',
    fix: 'write its other fields, or take the claim away',
  };
}

/** The id a claim is written with, sound or not. */
export function claimIdOf(claim: unknown): string | undefined {
  const id: unknown = Reflect.get(asObject(claim), 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The ids that an article’s claims are written with, and where each stands. */
export function claimIdsOf(data: Readonly<Record<string, unknown>>): { id: string; path: Path }[] {
  const claims: unknown = data['claims'];
  return (Array.isArray(claims) ? claims : []).flatMap((claim: unknown, index) => {
    const id = claimIdOf(claim);
    return id === undefined ? [] : { id, path: ['claims', index, 'id'] };
  });
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

function noList(claims: unknown): ParsingViolation {
  const isEmpty = claims === '' || claims === null;
  return {
    rule: isEmpty ? 'missing-field' : 'mistyped-field',
    location: { path: ['claims'] },
    message: isEmpty ? 'the field claims is empty' : `claims is ${quoted(String(claims))}`,
    expected: describeField('article', ['claims']) ?? 'a list of claims',
    fix: 'begin each claim with a hyphen and its id on the next line, or take the line away',
  };
}
