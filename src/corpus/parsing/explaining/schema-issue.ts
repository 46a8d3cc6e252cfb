import type { z } from 'zod';
import type { Path } from '../../../model/diagnostic.ts';
import type { EntryKind } from '../../files/content-file.ts';
import type { Written } from '../../violations/written-path.ts';

export type Issue = z.core.$ZodIssue;

/** Something the schema refused, and what the editor wrote there. */
export interface SchemaIssue {
  issue: Issue;
  kind: EntryKind;
  /** In the steps of the model, from the beginning of the entry. */
  path: Path;
  written: Written;
  /** What it is a field or an item of, as written. */
  within: unknown;
  /** What the schema says of the problem: its name, the values it knows. */
  problem: string | undefined;
  known: readonly string[];
}

/** The name an editor knows a field by. */
export function fieldName({ path, written }: Pick<SchemaIssue, 'path' | 'written'>): string {
  const name = lastName(path) ?? 'the entry';
  const isImplied = name === 'quote' || name === 'name' || name === 'actor';
  return isImplied ? (lastName(written.path) ?? name) : name;
}

const lastName = (path: Path) => path.findLast((step) => typeof step === 'string');

/** What was written, as one string. */
export function writtenText({ written }: Pick<SchemaIssue, 'written'>): string {
  return asWritten(written.value);
}

/** A value as the editor will have written it, on one line. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(asWritten).join(', ')}]`;
  return Object.entries(value ?? {})
    .map(([key, of]) => (of === null ? key : `${key}: ${asWritten(of)}`))
    .join(', ');
}
