import type { Known } from '../../model/known.ts';
import { DASH_OR_HYPHEN } from '../../text/dash-signs.ts';
import { type ClassifiedBlock, firstParagraph } from './classified-block.ts';
import { readDateline } from './dateline.ts';
import type { Candidate } from './extracted-field.ts';
import { isOutletShaped, namesOfItself, outletMentioned, outletNamed } from './outlet-names.ts';

/** Which outlet published a text: stated by it, or what may be meant. */
export interface FoundSource {
  stated: Candidate | undefined;
  candidates: readonly Candidate[];
}

interface Naming {
  candidate: Candidate;
  isKnown: boolean;
}

/**
 * A text states its outlet where a line above it is nothing but a known outlet’s name, or where that name
 * follows the headline; where no such line names any, if its dateline has a known one: “KIEV (Reuters) —”.
 * Names the record does not know, and how a site speaks of itself in what was taken out, are candidates.
 */
export function findSource(classified: readonly ClassifiedBlock[], known: Known): FoundSource {
  const first = firstParagraph(classified);
  const start = first === undefined ? classified.length : classified.indexOf(first);
  const above = classified.slice(0, start).flatMap((each) => siteNaming(each, known));
  const dateline = datelineNaming(first, known);
  const trusted = above.length > 0 ? above : dateline;
  const ids = new Set(
    trusted.flatMap(({ isKnown, candidate }) => (isKnown ? candidate.value : [])),
  );
  const below = classified.slice(start).flatMap((each) => siteNaming(each, known));
  const own = classified.flatMap((each) => ownNamings(each, known));
  return {
    stated: ids.size === 1 ? trusted.find(({ isKnown }) => isKnown)?.candidate : undefined,
    candidates: firstOfEach([...above, ...dateline, ...below, ...own]),
  };
}

function naming(name: string, { words, block, because }: ClassifiedBlock, known: Known): Naming {
  const outlet = outletNamed(name, known);
  return {
    isKnown: outlet !== undefined,
    candidate: { value: outlet?.id ?? name, words, line: block.line, because },
  };
}

const BEFORE_SITE = new RegExp(`(?:^| )[${DASH_OR_HYPHEN}|] `);

function siteNaming(classified: ClassifiedBlock, known: Known): Naming[] {
  const name = classified.words.split(BEFORE_SITE).at(-1) ?? '';
  const isSite =
    classified.part === 'site-name' ||
    (classified.doubt !== undefined && isOutletShaped(classified.words));
  return isSite ? [naming(name, classified, known)] : [];
}

function datelineNaming(first: ClassifiedBlock | undefined, known: Known): Naming[] {
  const dateline = first && readDateline(first.words);
  if (!first || dateline?.agency === undefined) return [];
  const classified = { ...first, words: dateline.words, because: 'the dateline' };
  return [naming(dateline.agency, classified, known)];
}

function ownNamings(classified: ClassifiedBlock, known: Known): Naming[] {
  if (classified.part !== 'boilerplate') return [];
  const because = 'how the site speaks of itself';
  const mentioned = outletMentioned(classified.words, known);
  const names = mentioned ? mentioned.names.slice(0, 1) : namesOfItself(classified.words);
  return names.map((name) => naming(name, { ...classified, because }, known));
}

function firstOfEach(namings: readonly Naming[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { candidate } of namings) {
    const key = candidate.value.toLowerCase().replace(/^the /, '');
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}
