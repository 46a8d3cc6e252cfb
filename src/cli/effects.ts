import {
  clearUnfinished,
  filesIn,
  kindOf,
  type ReadBytes,
  readBytes,
  readContent,
  remove,
  takeBytes,
  writeNew,
} from '../disk.ts';
import { readEnvironment } from '../settings.ts';

/** Everything a command does to the world around it, so that a test can hand it another one. */
export interface Effects {
  readContent: typeof readContent;
  readBytes: typeof readBytes;
  /** What comes in on standard input, up to a limit. */
  readInput: (limit: number) => Promise<ReadBytes>;
  kindOf: typeof kindOf;
  filesIn: typeof filesIn;
  writeNew: typeof writeNew;
  clearUnfinished: typeof clearUnfinished;
  remove: typeof remove;
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody watches: colours and progress only then. */
  isTerminal: boolean;
  environment: Readonly<Record<string, string | undefined>>;
}

export const realEffects: Effects = {
  readContent,
  readBytes,
  readInput: (limit) => takeBytes(process.stdin, limit),
  kindOf,
  filesIn,
  writeNew,
  clearUnfinished,
  remove,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true && process.env['CI'] === undefined,
  environment: process.env,
};

/** The content folder a command works on. */
export function contentFolder({ environment }: Pick<Effects, 'environment'>): string {
  return readEnvironment(environment).contentFolder;
}
