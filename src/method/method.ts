import { certainty } from './certainty.ts';
import { beforeItHappened, retraction, roles, whichClaimsCount, whoIsAccused } from './claims.ts';
import {
  accused,
  assertedAndDenied,
  changeOverTime,
  dates,
  likelySlip,
  looseNumbers,
  numbers,
  values,
  whereSourcesDisagree,
} from './contradictions.ts';
import { days, knownOnADay, order, seasons } from './dates.ts';
import {
  independence,
  oneSide,
  samePeople,
  whatAnOriginIs,
  whatARelayAdds,
  whoOnlyRepeatsIt,
} from './origins.ts';
import type { Rule } from './rule.ts';
import { whereTheAccusedStands, whoSpeaksForWhom, whoseSoil } from './speaking.ts';
import { state } from './states.ts';
import { coverage, relatedness } from './surroundings.ts';

/** Every rule by which anything is computed, in the order the methodology prints them. */
export const method = [
  whichClaimsCount,
  roles,
  whoIsAccused,
  state,
  retraction,
  beforeItHappened,
  whoSpeaksForWhom,
  whereTheAccusedStands,
  whoseSoil,
  whatAnOriginIs,
  samePeople,
  oneSide,
  independence,
  whoOnlyRepeatsIt,
  whatARelayAdds,
  certainty,
  whereSourcesDisagree,
  numbers,
  dates,
  values,
  assertedAndDenied,
  accused,
  changeOverTime,
  likelySlip,
  looseNumbers,
  days,
  seasons,
  order,
  knownOnADay,
  relatedness,
  coverage,
] as const satisfies readonly Rule[];

/** The fragment of a rule on the method page. */
export type RuleId = (typeof method)[number]['id'];
