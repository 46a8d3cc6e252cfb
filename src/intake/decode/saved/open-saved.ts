import { isMhtml, unpackMhtml } from './mhtml.ts';
import { asFile, type Unpacked } from './saved-page.ts';
import { isWacz, unpackWacz } from './wacz.ts';
import { isWarc, unpackWarc } from './warc.ts';
import { isWebarchive, unpackWebarchive } from './webarchive.ts';

/** In bytes: a page with its pictures, as browsers and crawlers save it in one file; no more is ever read. */
export const MAX_SAVED_BYTES = 33_554_432;

interface Form {
  isIt: (start: string) => boolean;
  unpack: (bytes: Uint8Array) => Unpacked | Promise<Unpacked>;
}

/** The forms in which a page is saved together with what belongs to it. SingleFile and “HTML only” are HTML. */
const FORMS: readonly Form[] = [
  { isIt: isMhtml, unpack: unpackMhtml },
  { isIt: isWebarchive, unpack: unpackWebarchive },
  { isIt: isWarc, unpack: unpackWarc },
  { isIt: isWacz, unpack: unpackWacz },
];

// In bytes: the headers of an MHTML file, with a long subject.
const START = 4_096;

const formOf = (bytes: Uint8Array): Form | undefined => {
  // One sign a byte: what is called latin1 to a decoder of the web is Windows-1252.
  const start = String.fromCharCode(...bytes.subarray(0, START));
  return FORMS.find(({ isIt }) => isIt(start));
};

/** Whether a file holds a page in one of the forms that are taken apart, by how it begins. */
export const isSavedForm = (bytes: Uint8Array): boolean => formOf(bytes) !== undefined;

/** The page in such a file, as a file of HTML; the bytes as they are where it is none; or why it cannot be read. */
export async function openSaved(
  bytes: Uint8Array,
): Promise<{ kind: 'bytes'; bytes: Uint8Array } | { kind: 'refused'; reason: string }> {
  const unpacked = await formOf(bytes)?.unpack(bytes);
  if (!unpacked) return { kind: 'bytes', bytes };
  return unpacked.kind === 'page' ? { kind: 'bytes', bytes: asFile(unpacked.page) } : unpacked;
}
