import { suggestId } from '../../model/id.ts';
import type { Known } from '../../model/known.ts';
import type { ProposedOutlet } from '../../model/proposed-entry.ts';
import type { Candidate, ExtractedField } from '../segment/extracted-field.ts';
import { outletNamed } from '../segment/outlet-names.ts';
import type { PageFact } from './page-fact.ts';
import type { SettledFacts } from './settle-facts.ts';

/** The outlet a page names as its own: one the record has, or a new one as a draft. */
export interface SourceOfPage {
  stated: readonly ExtractedField[];
  candidates: readonly Candidate[];
  proposed: readonly ProposedOutlet[];
}

/**
 * Takes the name a page gives its site for its outlet; one that the record does not have is proposed, under an id that
 * nothing has. A page that names none has its address as a candidate.
 */
export function sourceOfPage({ site, address }: SettledFacts, known: Known): SourceOfPage {
  const url = address.url ?? address.home;
  if (!site) return { stated: [], candidates: fromAddress(url), proposed: [] };
  const outlet = outletNamed(site.value, known);
  const { value: words, line, where: because } = site;
  const id = outlet?.id ?? newId(words, url, known);
  if (id === undefined)
    return { stated: [], candidates: [{ value: words, words, line, because }], proposed: [] };
  return {
    stated: [{ part: 'source', value: id, words, line, because }],
    candidates: [],
    proposed: outlet ? [] : [proposal(id, site, url)],
  };
}

/** An id that no actor or outlet has, from a name, or from an address where the name is in letters that an id cannot have. */
function newId(
  name: string,
  url: PageFact | undefined,
  { actors, outlets }: Known,
): string | undefined {
  const id = suggestId(name, 60) ?? (url && suggestId(hostOf(url), 60));
  if (id === undefined) return undefined;
  const isTaken = [...actors, ...outlets].some((each) => each.id === id);
  return isTaken ? `${id}-outlet` : id;
}

function proposal(id: string, site: PageFact, url: PageFact | undefined): ProposedOutlet {
  const because = `named by ${site.where}`;
  const name = site.value;
  return url
    ? { kind: 'outlet', id, name, url: `${new URL(url.value).origin}/`, because }
    : { kind: 'outlet', id, name, because };
}

const hostOf = ({ value }: PageFact): string => new URL(value).hostname.replace(/^www\./, '');

function fromAddress(url: PageFact | undefined): Candidate[] {
  if (!url) return [];
  return [
    { value: hostOf(url), words: url.value, line: url.line, because: 'the address of the page' },
  ];
}
