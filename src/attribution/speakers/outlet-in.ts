import { outletEndings, outletNames, outletNouns } from '../lexicon/speakers.ts';
import { firstOf } from '../tagging/first-of.ts';
import type { Token } from '../tagging/tag.ts';
import { bare, isCapital, links, text } from './token-text.ts';

/** One way in which a phrase names an outlet. */
export interface OutletDetector {
  /** A phrase that names one in this way. */
  example: string;
  /** The outlet in the example. */
  finds: string;
  /** The outlet that a phrase, without what hangs from it, names in this way. */
  detect: (own: readonly Token[]) => string | undefined;
}

// “TVN24”, “Znak.com”.
const OUTLET_SHAPE =
  /^(?:[A-Z]{0,4}TV[A-Z]{0,3}\d{0,3}|[\p{L}\d-]{1,40}\.(?:com|org|net|ru|info))$/u;

const nameIf = (own: readonly Token[], isOutlet: boolean): string | undefined =>
  isOutlet ? bare(own) : undefined;

const isCommonOutletNoun = (token: Token | undefined): boolean =>
  token !== undefined && outletNouns.has(token.lower) && !isCapital(token);

/** In the order they are tried. */
export const outletDetectors: readonly OutletDetector[] = [
  {
    example: 'the BBC',
    finds: 'BBC',
    detect: (own) => nameIf(own, outletNames.has(bare(own).toLowerCase())),
  },
  {
    example: 'TVN24',
    finds: 'TVN24',
    detect: (own) => nameIf(own, OUTLET_SHAPE.test(bare(own))),
  },
  {
    // Only a name of an outlet is left with its “of” (see `withoutHanging`).
    example: 'The Times of Israel',
    finds: 'Times of Israel',
    detect: (own) =>
      nameIf(
        own,
        own.some(({ lower }) => lower === 'of'),
      ),
  },
  {
    example: 'Reuters and the BBC',
    finds: 'Reuters and the BBC',
    detect: (own) => {
      const and = own.findIndex(({ lower }) => lower === 'and');
      const isBoth = and > 0 && [own.slice(0, and), own.slice(and + 1)].every(outletIn);
      return nameIf(own, isBoth);
    },
  },
  {
    example: 'the news outlet PadDolat',
    finds: 'PadDolat',
    detect: (own) => {
      const name = own.slice(own.findLastIndex(isCommonOutletNoun) + 1);
      const isAnnounced = name.length > 0 && name.length < own.length && name.every(isCapital);
      return isAnnounced ? text(name) : undefined;
    },
  },
  {
    example: 'Iranian state media',
    finds: 'Iranian state media',
    detect: (own) => nameIf(own, isCommonOutletNoun(own.at(-1))),
  },
  {
    example: 'the Washington Post',
    finds: 'Washington Post',
    detect: (own) => {
      const last = own.at(-1);
      const isEnding = last !== undefined && isCapital(last) && outletEndings.has(last.lower);
      return nameIf(own, own.length > 1 && isEnding);
    },
  },
  {
    example: 'Israel’s Channel 12',
    finds: 'Channel 12',
    detect: (own) => {
      const channel = own.at(-2);
      const isChannel = channel?.lower === 'channel' && isCapital(channel);
      return isChannel ? text(own.slice(-2)) : undefined;
    },
  },
];

/** The outlet that a noun phrase names, without its article: “the New York Times”; undefined where it names none. */
export function outletIn(phrase: readonly Token[]): string | undefined {
  const own = withoutHanging(phrase);
  return own.length === 0 ? undefined : firstOf(outletDetectors, ({ detect }) => detect(own));
}

/** “The Times of Israel” keeps its “of”; “reporters for AP” loses what follows. */
function withoutHanging(phrase: readonly Token[]): readonly Token[] {
  const link = phrase.findIndex(({ lower }, at) => at > 0 && links.has(lower));
  if (link < 0) return phrase;
  const before = phrase[link - 1];
  const isName =
    phrase[link]?.lower === 'of' &&
    before !== undefined &&
    outletEndings.has(before.lower) &&
    isCapital(before);
  return isName ? phrase.slice(0, link + 2) : phrase.slice(0, link);
}
