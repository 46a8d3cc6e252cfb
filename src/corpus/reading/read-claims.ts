import { type ClaimFields, claimSchema } from '../../model/claim.ts';
import type { Path } from '../../model/diagnostic.ts';
import { suggestId } from '../../model/id.ts';
import { type Finding, quoted } from '../finding.ts';
import { describeField } from './field-description.ts';
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
  findings: Finding[];
}

/** Reads each claim by itself, so that a mistake in one does not hide what is wrong with another. */
export function readClaims(claims: unknown): ReadClaims {
  if (claims === undefined) return { claims: [], findings: [] };
  if (typeof claims !== 'object' || claims === null)
    return { claims: [], findings: [noList(claims)] };
  const list: readonly unknown[] = Array.isArray(claims) ? claims : [claims];
  const results = list.map(readClaim);
  return {
    claims: results.flatMap(({ claims }) => claims),
    findings: results.flatMap(({ findings }) => findings),
  };
}

function readClaim(claim: unknown, index: number): ReadClaims {
  const { value, findings } = parseLeniently(claimSchema, claim, {
    kind: 'article',
    base: ['claims', index],
    instead: { id: suggestId(idOf(claim) ?? ''), speaker: [], evidence: [] },
  });
  const written = new Set(Object.keys(asObject(claim)));
  return { claims: value ? [{ index, fields: value, written }] : [], findings };
}

/** The id a claim is written with, sound or not. */
export function idOf(claim: unknown): string | undefined {
  const id: unknown = Reflect.get(asObject(claim), 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The ids that an article’s claims are written with, and where each stands. */
export function claimIdsOf(data: Readonly<Record<string, unknown>>): { id: string; path: Path }[] {
  const claims: unknown = data['claims'];
  return (Array.isArray(claims) ? claims : []).flatMap((claim: unknown, index) => {
    const id = idOf(claim);
    return id === undefined ? [] : { id, path: ['claims', index, 'id'] };
  });
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

function noList(claims: unknown): Finding {
  const isEmpty = claims === '' || claims === null;
  return {
    rule: isEmpty ? 'missing-field' : 'mistyped-field',
    place: { path: ['claims'] },
    message: isEmpty ? 'the field claims is empty' : `claims is ${quoted(String(claims))}`,
    expected: describeField('article', ['claims']) ?? 'a list of claims',
    fix: 'begin each claim with a hyphen and its id on the next line, or take the line away',
  };
}
