import type { Known } from '../../model/known.ts';
import { normalise } from '../../text/normalise.ts';
import { outletNamed } from './outlet-names.ts';
import type { RawBlock } from './raw-block.ts';
import { endsSentence, wordCount } from './shape.ts';
import type { Signal } from './signal.ts';

/** Tells the lines that are nothing but the name of the site a text comes from. */
export type SiteName = (text: string) => Signal | undefined;

/**
 * A line around the running text is the site’s name if it is a known outlet’s, or if the line it begins
 * with, of a few words, stands there again further down.
 */
export function findSiteName(around: readonly RawBlock[], known: Known): SiteName {
  const first = around[0]?.text ?? '';
  const isRepeated =
    isLabel(first) && around.slice(1).some(({ text }) => isSame(text, first) && text !== '');
  return (text) => {
    if (!isLabel(text)) return undefined;
    if (outletNamed(text, known)) return { because: 'the name of an outlet, on a line of its own' };
    return isRepeated && isSame(text, first)
      ? { because: 'the name of the site: the first line, which stands below the text again' }
      : undefined;
  };
}

const isLabel = (text: string) => wordCount(text) <= 5 && !endsSentence(text);

const isSame = (a: string, b: string) => normalise(a).text === normalise(b).text;
