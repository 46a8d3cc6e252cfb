import { bySpeaker } from '../../../analysis/by-speaker.ts';
import type { Actor, Claim } from '../../../corpus/linking/graph.ts';
import { type Force, type Role, stanceTerm } from '../../../model/vocabularies.ts';
import { type SpeakerView, speakerView } from '../../phrases/speaker.ts';
import { type Link, linkTo } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';

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
  const several = new Set(
    columns.filter((actor) => new Set(claims.flatMap((claim) => rolesIn(claim, actor))).size > 1),
  );
  return {
    accused: columns.map((actor) => linkTo(actor, site)),
    rows: bySpeaker(claims.filter((claim) => columns.some((actor) => isOf(claim, actor)))).map(
      ({ speaker, claims: own }) => ({
        speaker: speakerView(speaker, site),
        cells: columns.map((actor) => marksOf(own, actor, several.has(actor), site)),
      }),
    ),
  };
}

const isOf = ({ accused }: Claim, actor: Actor) => accused.some((one) => one.actor === actor);

/** Each stance once, with the first claim that takes it; with the role where the accused has several. */
function marksOf(
  claims: readonly Claim[],
  actor: Actor,
  isOfSeveral: boolean,
  site: Site,
): MatrixMark[] {
  const marks = claims
    .filter((claim) => isOf(claim, actor))
    .map((claim) => markOf(claim, rolesIn(claim, actor), isOfSeveral, site));
  return [...Map.groupBy(marks, ({ text }) => text).values()].flatMap(([first]) => first ?? []);
}

const rolesIn = ({ accused }: Claim, actor: Actor): Role[] =>
  accused.flatMap((one) => (one.actor === actor ? one.role : []));

function markOf(
  claim: Claim,
  roles: readonly Role[],
  isOfSeveral: boolean,
  site: Site,
): MatrixMark {
  const { mark, markOfRoles } = site.words.table;
  const { force } = stanceTerm(claim.stance);
  return {
    // Who is silent is silent on all.
    text: (isOfSeveral && force !== 'silent' ? markOfRoles : mark)(claim.stance, roles),
    href: urlOf(claim, site),
    force,
  };
}
