import { readdir, rename, rm } from 'node:fs/promises';
import { kindOf, makeFolder } from '../disk.ts';

/** Each thing that publishing does to a disk, so that a test can stop it at any. */
export interface Steps {
  kindOf: typeof kindOf;
  namesIn: (folder: string) => Promise<string[]>;
  makeFolder: typeof makeFolder;
  /** Takes away what is at a path, with all that is in it; a link, and not where it leads. */
  remove: (path: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Exchanges what two paths name in one step. Throws where the file system cannot. */
  swap: (from: string, to: string) => Promise<void>;
}

export const realSteps: Steps = {
  kindOf,
  namesIn: (folder) => readdir(folder),
  makeFolder,
  remove: (path) => rm(path, { recursive: true, force: true }),
  rename,
  swap: async (from, to) => {
    const { swap } = await import('fs-native-extensions');
    await swap(from, to);
  },
};
