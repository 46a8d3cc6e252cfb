import { MAX_FILE_BYTES, MAX_FILE_LENGTH, roleOf, type Unread } from '../../files/content-file.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';

type Explained = Pick<ParsingViolation, 'message' | 'expected' | 'fix'>;

/** What is said of a file, or of a folder, that could not be read. */
export function explainUnread(
  path: string,
  unread: Unread,
): Explained & Pick<ParsingViolation, 'rule'> {
  if (unread.kind === 'too-large') return { rule: 'too-large', ...explainSize(path, unread.bytes) };
  return { rule: 'unread-file', ...explain(path, unread) };
}

function explain(path: string, unread: Exclude<Unread, { kind: 'too-large' }>): Explained {
  switch (unread.kind) {
    case 'refused':
      return explainRefusal(unread);
    case 'link':
      return { ...links[unread.leads], expected: 'the file itself: links are not followed' };
    case 'folder':
      return {
        message: `${path} is a folder, though its name is that of a file`,
        expected: `a file of this name, or a folder whose name has no ${ending(path)} at its end`,
        fix: 'rename the folder; where a file of this name is missing, add it beside the folder',
      };
    case 'no file':
      return {
        message: `${path} is neither a file nor a folder`,
        expected: 'files with text in them',
        fix: 'take it out of the content folder',
      };
    case 'name not UTF-8':
      return {
        message: 'the name of the file has bytes in it that are not UTF-8 text',
        expected: 'a name in lower case, with hyphens',
        fix: 'rename the file',
      };
  }
}

const links: Record<'somewhere' | 'nowhere' | 'in a circle', Pick<Explained, 'message' | 'fix'>> = {
  somewhere: {
    message: 'it is a link, and what it leads to is not read',
    fix: 'put what it leads to in its place; take the link away where the record does not need it',
  },
  nowhere: {
    message: 'it is a link that leads nowhere: what it led to was moved or taken away',
    fix: 'put what it led to in its place, or take the link away',
  },
  'in a circle': {
    message: 'it is a link that leads back to itself',
    fix: 'take the link away, and put what it stood for in its place',
  },
};

function explainRefusal({ what, code }: Extract<Unread, { kind: 'refused' }>): Explained {
  const expected = `a ${what} that whoever checks and builds may read`;
  const said = (reason: string) => `the ${what} could not be read: ${reason} (${code})`;
  if (code === 'EACCES' || code === 'EPERM')
    return {
      message: said('you are not allowed to'),
      expected,
      fix: `give yourself the right to read it; on Linux and macOS chmod ${what === 'folder' ? 'u+rx' : 'u+r'} does that`,
    };
  if (code === 'EMFILE' || code === 'ENFILE')
    return {
      message: said('too many files are open'),
      expected,
      fix: 'end programs that have many files open, or raise the limit (ulimit -n), and try again',
    };
  return {
    message: said('the system refuses it'),
    expected,
    fix: `try again; where it stays so, put the ${what} back from a copy, and have the disk looked at`,
  };
}

function explainSize(path: string, bytes: number): Explained {
  const isRaw = roleOf(path).role === 'raw';
  return {
    message: `the file has ${bytes} bytes`,
    expected: isRaw
      ? `no more than ${MAX_FILE_BYTES} bytes, as import takes it`
      : `no more than ${MAX_FILE_LENGTH} characters`,
    fix: isRaw
      ? 'keep the article without the pictures and programs that are saved within the page'
      : 'an entry holds one article; split what is more than one',
  };
}

const ending = (path: string) => path.slice(path.lastIndexOf('.'));
