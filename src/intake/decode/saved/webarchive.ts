import { parseBuffer } from 'bplist-parser';
import type { Unpacked } from './saved-page.ts';

/** Whether a file is a binary property list, as Safari’s webarchives are. */
export const isWebarchive = (start: string): boolean => start.startsWith('bplist0');

/** Takes the page out of a webarchive: its main resource. */
export function unpackWebarchive(bytes: Uint8Array): Unpacked {
  const resource = mainResource(bytes);
  const html = field(resource, 'WebResourceData');
  if (!(html instanceof Uint8Array))
    return {
      kind: 'refused',
      reason: 'the file is a binary property list, and no webarchive with a page in it',
    };
  const [charset, address] = [
    field(resource, 'WebResourceTextEncodingName'),
    field(resource, 'WebResourceURL'),
  ];
  return {
    kind: 'page',
    page: { html: Uint8Array.from(html), charset: text(charset), address: text(address) },
  };
}

function mainResource(bytes: Uint8Array): unknown {
  try {
    return field(parseBuffer<unknown>(Buffer.from(bytes))[0], 'WebMainResource');
  } catch {
    return undefined;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
