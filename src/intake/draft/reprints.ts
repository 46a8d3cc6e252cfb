import { compareText } from '../../model/diagnostic.ts';
import { wordRuns } from '../../text/word-runs.ts';

/** An article whose words a text has, and the share of the text, from 0 to 1, that stands in it. */
export interface Reprint {
  article: string;
  share: number;
}

/** The articles there are, as runs of five words, for finding what a text repeats. */
export interface Reprints {
  add: (article: string, text: string) => void;
  /** Articles in which a fifth or more of a text stands, those with most of it first. */
  of: (text: string) => Reprint[];
}

// Five words in a row are seldom the same by chance; a quotation that two articles share is less than a fifth of one.
const RUN = 5;
const LEAST_SHARE = 0.2;

/** Keeps four bytes for each word of an article, so that a folder of thousands can be compared. */
export function openReprints(): Reprints {
  const articles = new Map<string, Uint32Array>();
  return {
    add: (article, text) => {
      articles.set(article, Uint32Array.from(runsOf(text)));
    },
    of: (text) => {
      const runs = runsOf(text);
      const found = [...articles].map(([article, others]) => ({
        article,
        share: runs.size === 0 ? 0 : countIn(runs, others) / runs.size,
      }));
      return found
        .filter(({ share }) => share >= LEAST_SHARE)
        .sort((a, b) => b.share - a.share || compareText(a.article, b.article));
    },
  };
}

const runsOf = (text: string) => new Set([...wordRuns(text, RUN)].map(hashOf));

function countIn(runs: ReadonlySet<number>, others: Uint32Array): number {
  let count = 0;
  for (const run of others) if (runs.has(run)) count++;
  return count;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
