import { getSystemErrorName } from 'node:util';
import { codeOf } from '../disk.ts';

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EROFS: 'nothing may be written there',
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'there is no room left on the disk for you',
};

/** What went wrong with a file, in words. */
export function explainDisk(error: unknown): string {
  return problems[codeOf(error) ?? ''] ?? messageOf(error);
}

/** What the system refused to do: its code, such as ENOSPC, that in words, and the path, where it is known. */
export interface Refusal {
  code: string;
  words: string;
  path: string | undefined;
}

/** What the system refused, where that is behind an error; packages wrap it in errors of their own. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = systemCode(error) ?? codeInWords(error.message);
  if (code === undefined) return refusalIn(error.cause);
  const words = problems[code] ?? error.message;
  return { code, words, path: pathOf(error) };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Codes of Node’s own errors begin with `ERR_`. */
function systemCode(error: Error): string | undefined {
  const code = codeOf(error) ?? '';
  return /^E[A-Z\d]+$/.test(code) ? code : undefined;
}

/** Programs in Rust, such as Rolldown, tell the system’s number in their message alone. */
function codeInWords(message: string): string | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  return number === undefined ? undefined : getSystemErrorName(-Number(number));
}

function pathOf(error: Error): string | undefined {
  if ('path' in error && typeof error.path === 'string') return error.path;
  return /Failed to write file in (.+)/.exec(error.message)?.[1];
}
