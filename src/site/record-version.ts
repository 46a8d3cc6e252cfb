import project from '../../package.json' with { type: 'json' };
import { type ContentFile, entryText, roleOf } from '../corpus/files/content-file.ts';
import { compareText } from '../model/diagnostic.ts';

/**
 * The version of a record: that of the program that reads it, and the first twelve hexadecimal digits
 * of SHA-256 over its entries. The same entries have the same version, on every machine and day, whatever
 * line ends a checkout has.
 */
export async function recordVersion(
  files: readonly ContentFile[],
  program: string = project.version,
): Promise<string> {
  const entries = files
    .filter(({ path }) => roleOf(path).role === 'entry')
    .map((file) => [file.path, entryText(file)] as const)
    .sort(([a], [b]) => compareText(a, b));
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${program}+${digits.join('')}`;
}
