import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is installed, by its name; nothing where it is not. */
export function installed(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
