import { bySpeaker } from '../../analysis/by-speaker.ts';
import type { Actor, Claim } from '../../corpus/graph.ts';
import { type Force, stanceTerm } from '../../model/vocabularies.ts';
import { type SpeakerView, speakerView } from '../claims/speaker.ts';
import { type Link, linkTo } from '../pieces.ts';
import type { Site } from '../site.ts';
import { urlOf } from '../urls.ts';

/** Who says what of whom, where several are accused: a row for each speaker, a column for each accused. */
export interface Matrix {
  accused: readonly Link[];
  rows: readonly { speaker: SpeakerView; cells: readonly (readonly MatrixMark[])[] }[];
}

/** How a speaker stands to an accusation, leading to the claim. */
export interface MatrixMark extends Link {
  force: Force;
}

/** The matrix of attributions, speakers in the order of the claims; nothing where they accuse one or none. */
export function matrixOf(
  claims: readonly Claim[],
  accused: readonly Actor[],
  site: Site,
): Matrix | undefined {
  const columns = accused.filter((actor) => claims.some((claim) => isOf(claim, actor)));
  if (columns.length < 2) return undefined;
  return {
    accused: columns.map((actor) => linkTo(actor, site)),
    rows: bySpeaker(claims.filter(({ accused: whom }) => whom.length > 0)).map(
      ({ speaker, claims: own }) => ({
        speaker: speakerView(speaker, site),
        cells: columns.map((actor) => marksOf(own, actor, site)),
      }),
    ),
  };
}

const isOf = ({ accused }: Claim, actor: Actor) => accused.some((one) => one.actor === actor);

/** Each stance once, with the first claim that takes it. */
function marksOf(claims: readonly Claim[], actor: Actor, site: Site): MatrixMark[] {
  const marks = claims
    .filter((claim) => isOf(claim, actor))
    .map((claim) => markOf(claim, actor, site));
  return [...Map.groupBy(marks, ({ text }) => text).values()].flatMap(([first]) => first ?? []);
}

function markOf(claim: Claim, actor: Actor, site: Site): MatrixMark {
  const roles = claim.accused.flatMap((one) => (one.actor === actor ? one.role : []));
  return {
    text: site.words.table.mark(claim.stance, roles),
    href: urlOf(claim, site),
    force: stanceTerm(claim.stance).force,
  };
}
