import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAttributions } from '../../src/attribution/read-attributions.ts';
import type { Attribution } from '../../src/attribution/relations/attribution.ts';
import { hull, type Span } from '../../src/attribution/tagging/span.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { ChainLink, Claim, Speaker as CodedSpeaker } from '../../src/corpus/linking/graph.ts';
import { readContent } from '../../src/disk.ts';
import { findQuotation } from '../../src/text/find-quotation.ts';
import { normalise } from '../../src/text/normalise.ts';

/** How much of what editors coded in the record is found again in the texts as they arrived. */
export interface Recovered {
  /** Coded claims about who did it, by somebody other than the article itself. */
  claims: number;
  found: number;
  chain: number;
  stance: number;
  anonymity: number;
}

/** Reads the raw texts of a content folder and looks in what is found for the claims coded in its articles. */
export async function recoverRecord(folder: string): Promise<Recovered> {
  const { graph } = buildCorpus(await readContent(folder), 'included');
  const total: Recovered = { claims: 0, found: 0, chain: 0, stance: 0, anonymity: 0 };
  for (const article of graph.articles.values()) {
    const text = await readFile(join(folder, 'raw', `${article.id}.txt`), 'utf8').catch(
      () => undefined,
    );
    if (text === undefined) continue;
    const attributions = readAttributions(text);
    for (const claim of article.claims.filter(isAttribution))
      count(
        total,
        claim,
        attributions.filter((found) => carries(text, found, claim)),
      );
  }
  return total;
}

const isAttribution = ({ about, speakers }: Claim): boolean =>
  about === 'attribution' && speakers.some(({ kind }) => kind !== 'author');

function count(total: Recovered, claim: Claim, found: readonly Attribution[]): void {
  total.claims++;
  if (found.length === 0) return;
  total.found++;
  if (found.some((one) => chainOf(one) === codedChain(claim))) total.chain++;
  if (found.some(({ stance }) => stance === claim.stance)) total.stance++;
  if (found.some(({ speaker }) => claim.speakers.some((coded) => isAlike(speaker, coded))))
    total.anonymity++;
}

const HALF = 0.5;

/** Whether an attribution covers half of one of a claim’s passages, its content some of it. */
function carries(text: string, { source, cue, content }: Attribution, claim: Claim): boolean {
  const whole = hull([...source, ...cue, ...content]);
  const said = hull(content);
  if (!whole || !said) return false;
  return passagesOf(text, claim).some((passage) => {
    const length = passage[1] - passage[0];
    return (
      shared(whole, passage) >= HALF * length &&
      shared(said, passage) >= HALF * Math.min(length, said[1] - said[0])
    );
  });
}

function passagesOf(text: string, claim: Claim): Span[] {
  const normalised = normalise(text);
  return claim.evidence.flatMap(({ quote }) =>
    findQuotation(quote, normalised).map(({ start, end }): Span => [start, end]),
  );
}

const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');
const chainOf = ({ chain }: Attribution): string => (chain ?? []).map(plain).join(' > ');

const codedChain = ({ chain }: Claim): string =>
  (chain ?? []).map((link) => plain(nameOf(link))).join(' > ');

function nameOf(link: ChainLink): string {
  if (link.kind === 'outlet') return link.outlet.name;
  return link.kind === 'actor' ? link.actor.name : link.description;
}

/** Whether both are unnamed people, as many and for the same reason; or both are not. */
function isAlike(found: Attribution['speaker'], coded: CodedSpeaker): boolean {
  if (coded.kind !== 'anonymous') return found.kind !== 'anonymous';
  if (found.kind !== 'anonymous') return false;
  return (
    (coded.count === undefined || coded.count === found.count) &&
    (coded.reason === undefined || coded.reason === found.reason)
  );
}
