import { readdirSync } from 'node:fs';

/** What stands beside the sources and is none of them: packages, what is made from the sources, and git's own. */
const LEFT_OUT: readonly string[] = ['node_modules', 'dist', '.dist', '.git', '.astro', 'coverage'];

/** Every file of the repository, its path relative to the root and with `/`, in order. */
export function repositoryFiles(): string[] {
  // Folder by folder from the top: what is left out may change while a test reads.
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))
    .sort();
}

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
