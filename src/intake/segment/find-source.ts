import type { Known } from '../../model/known.ts';
import { readDateline } from './dateline.ts';
import type { Candidate } from './extracted-field.ts';
import { isOutletShaped, namesOfItself, outletMentioned, outletNamed } from './outlet-names.ts';
import { firstParagraph, type Placed } from './placed.ts';

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
export function findSource(placed: readonly Placed[], known: Known): FoundSource {
  const first = firstParagraph(placed);
  const start = first === undefined ? placed.length : placed.indexOf(first);
  const above = placed.slice(0, start).flatMap((each) => siteNaming(each, known));
  const dateline = datelineNaming(first, known);
  const trusted = above.length > 0 ? above : dateline;
  const ids = new Set(
    trusted.flatMap(({ isKnown, candidate }) => (isKnown ? candidate.value : [])),
  );
  const below = placed.slice(start).flatMap((each) => siteNaming(each, known));
  const own = placed.flatMap((each) => ownNamings(each, known));
  return {
    stated: ids.size === 1 ? trusted.find(({ isKnown }) => isKnown)?.candidate : undefined,
    candidates: firstOfEach([...above, ...dateline, ...below, ...own]),
  };
}

function naming(name: string, { words, block, because }: Placed, known: Known): Naming {
  const outlet = outletNamed(name, known);
  return {
    isKnown: outlet !== undefined,
    candidate: { value: outlet?.id ?? name, words, line: block.line, because },
  };
}

function siteNaming(placed: Placed, known: Known): Naming[] {
  const name = placed.words.split(/(?:^| )[|–—-] /).at(-1) ?? '';
  const isSite =
    placed.part === 'site-name' || (placed.doubt !== undefined && isOutletShaped(placed.words));
  return isSite ? [naming(name, placed, known)] : [];
}

function datelineNaming(first: Placed | undefined, known: Known): Naming[] {
  const dateline = first && readDateline(first.words);
  if (!first || dateline?.agency === undefined) return [];
  const placed = { ...first, words: dateline.words, because: 'the dateline' };
  return [naming(dateline.agency, placed, known)];
}

function ownNamings(placed: Placed, known: Known): Naming[] {
  if (placed.part !== 'boilerplate') return [];
  const because = 'how the site speaks of itself';
  const mentioned = outletMentioned(placed.words, known);
  const names = mentioned ? mentioned.names.slice(0, 1) : namesOfItself(placed.words);
  return names.map((name) => naming(name, { ...placed, because }, known));
}

function firstOfEach(namings: readonly Naming[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { candidate } of namings) {
    const key = candidate.value.toLowerCase().replace(/^the /, '');
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}
