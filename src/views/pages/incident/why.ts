import {
  type AttributionRecord,
  answeringUnaccused,
  isMade,
} from '../../../analysis/attribution-records.ts';
import type { Difference } from '../../../analysis/differences.ts';
import { countedOn } from '../../../analysis/in-force.ts';
import { byPublication } from '../../../analysis/order.ts';
import {
  distinctOrigins,
  type Origin,
  originsOf,
  recordedOrigins,
} from '../../../analysis/origins.ts';
import type { ArticleSpeaker, Claim, Incident, Speaker } from '../../../corpus/linking/graph.ts';
import type { RuleId } from '../../../method/method.ts';
import { stanceTerm } from '../../../model/vocabularies.ts';
import { speakerPhrase } from '../../phrases/speaker.ts';
import { elsewhere, statementOf } from '../../phrases/statement.ts';
import { stateViews } from '../../shared/attribution-states.ts';
import { type Link, linkOf, linkTo, plain, type RichText } from '../../shared/rich-text.ts';
import { ruleLink } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';
import { whyId } from '../tables/attribution-section.ts';

/** The fragments at which an incident’s page tells why. */
export const WHYS = {
  states: '#why',
  origins: '#why-origins',
  answers: '#why-answers',
  relays: '#why-relays',
  differences: '#why-differences',
} as const;

/** What one result rests on: words, claims, and the rules by which it is computed. */
export interface Why {
  id: string;
  heading: RichText;
  sentences: readonly RichText[];
  claims: readonly Link[];
  /** How many claims more; empty for none. */
  more: string;
  rules: RichText;
}

/** Of so many claims, and so many origins, each is told; the table has them all. */
const MOST = 6;
const MOST_ORIGINS = 12;

/** Why an incident’s page gives the results it does, in the order in which it gives them. */
export function whysOf(
  incident: Incident,
  attributions: readonly AttributionRecord[],
  differences: readonly Difference[],
  site: Site,
): Why[] {
  const made = attributions.filter(isMade);
  const counted =
    made.length > 0 ? made.flatMap(({ origins }) => origins) : originsOf(countedOn(incident));
  return [
    ...made.flatMap((attribution) => stateWhys(attribution, incident, site)),
    originsWhy(recordedOrigins(counted), site),
    ...answersWhy(incident, attributions, site),
    ...(made.length > 0 ? [relaysWhy(made, incident, site)] : []),
    differencesWhy(differences, site),
  ];
}

function stateWhys(attribution: AttributionRecord, incident: Incident, site: Site): Why[] {
  const { why } = site.words;
  const { accused, roles } = attribution;
  return stateViews(attribution, site.words).map(({ role, label }, index) => ({
    id: whyId(accused, role),
    heading: why.state(linkTo(accused, site), label),
    // What the state means stands beside it, above.
    sentences: [],
    ...claimsTold(roles[index]?.restsOn ?? [], incident, site),
    rules: rulesOf(
      site,
      'state',
      ...where(
        roles.some((one) => one.role !== 'executed'),
        'roles',
      ),
      ...where(attribution.withdrawn.length > 0, 'retraction'),
      ...where(attribution.overstated.size > 0, 'what-a-relay-adds'),
      ...where(attribution.foretold.length > 0, 'before-it-happened'),
    ),
  }));
}

function originsWhy(all: readonly Origin[], site: Site): Why {
  const { why } = site.words;
  const origins = distinctOrigins(all);
  return {
    id: WHYS.origins.slice(1),
    heading: [why.origins],
    sentences: originsTold(origins, site),
    claims: [],
    more: '',
    rules: rulesOf(
      site,
      'what-an-origin-is',
      ...where(
        origins.some(({ kind }) => kind === 'unnamed'),
        'same-people',
      ),
      ...where(
        origins.some(({ kind }) => kind === 'named'),
        'one-side-one-origin',
      ),
      ...where(origins.length > 1, 'when-origins-are-independent'),
    ),
  };
}

function originsTold(origins: readonly Origin[], site: Site): RichText[] {
  const { why } = site.words;
  if (origins.length === 0) return [[why.noOrigin]];
  const left = origins.length - MOST_ORIGINS;
  const shown = left > 1 ? origins.slice(0, MOST_ORIGINS) : origins;
  return [
    ...shown.map((origin) => originText(origin, site)),
    ...(left > 1 ? [[why.moreOrigins(left)]] : []),
  ];
}

/** Who an origin is, and why several are one. */
function originText({ kind, speakers, claims }: Origin, site: Site): RichText {
  const { origin, joined } = site.words.why;
  const [first] = speakers;
  const name = speakerPhrase(first, site);
  const entries = speakers.flatMap((speaker) => entryOf(speaker));
  const articles = new Set(entries.map(({ article }) => article)).size;
  if (kind !== 'named' && articles > 1)
    return (areLinked(entries) ? joined.linked : joined.described)(name, articles);
  if (kind === 'named' && speakers.length > 1) {
    const names = speakers.map((speaker) => speakerPhrase(speaker, site));
    return joined.side([...new Map(names.map((one) => [plain(one), one])).values()]);
  }
  return origin(name, claims.length);
}

const entryOf = (speaker: Speaker): ArticleSpeaker[] =>
  speaker.kind === 'anonymous' || speaker.kind === 'document' ? [speaker] : [];

const areLinked = (entries: readonly ArticleSpeaker[]) =>
  entries.some(({ sameAs }) => sameAs.some((other) => entries.includes(other)));

function answersWhy(
  incident: Incident,
  attributions: readonly AttributionRecord[],
  site: Site,
): Why[] {
  const made = attributions.filter(isMade);
  const standings = [...(made.length > 0 ? made : answeringUnaccused(incident))].map(
    ({ standing }) => standing,
  );
  if (standings.length === 0) return [];
  const own = standings.flatMap((standing) =>
    standing.on === 'nothing recorded' ? [] : standing.claims,
  );
  return [
    {
      id: WHYS.answers.slice(1),
      heading: [site.words.why.answers],
      sentences: own.length > 0 ? [] : [[site.words.why.noAnswer]],
      ...claimsTold([...new Set(own)], incident, site),
      rules: rulesOf(site, 'where-the-accused-stands', 'who-speaks-for-whom'),
    },
  ];
}

function relaysWhy(
  attributions: readonly AttributionRecord[],
  incident: Incident,
  site: Site,
): Why {
  const { why } = site.words;
  const affirming = attributions.flatMap(({ affirms }) => affirms);
  const sourced = affirming.filter(
    (claim) => claim.chain !== undefined && recordedOrigins(originsOf([claim])).length > 0,
  );
  return {
    id: WHYS.relays.slice(1),
    heading: [why.relays],
    sentences: sourced.length > 0 ? [] : [[why.noRelay]],
    ...claimsTold([...new Set(sourced)], incident, site),
    rules: rulesOf(site, 'who-only-repeats-it'),
  };
}

function differencesWhy(differences: readonly Difference[], site: Site): Why {
  const { why } = site.words;
  return {
    id: WHYS.differences.slice(1),
    heading: [why.differences],
    sentences: [[differences.length > 0 ? why.findings : why.noDifference]],
    claims: [],
    more: '',
    rules: rulesOf(site, 'where-sources-disagree'),
  };
}

/** Claims in a sentence each, what is said alike once, the first few of them. */
function claimsTold(
  claims: readonly Claim[],
  incident: Incident,
  site: Site,
): Pick<Why, 'claims' | 'more'> {
  const { grammar, why } = site.words;
  const links = oneOfEachFirst([...claims].sort(byPublication)).map((claim) => {
    const words = [...statementOf(claim, site), ...elsewhere(claim, incident, site)];
    return linkOf(grammar.begun(words), urlOf(claim, site));
  });
  const distinct = [...Map.groupBy(links, ({ text }) => text).values()].flatMap(
    ([link]) => link ?? [],
  );
  const left = distinct.length - MOST;
  return {
    claims: left > 1 ? distinct.slice(0, MOST) : distinct,
    more: left > 1 ? why.more(left) : '',
  };
}

/** The first that affirms and the first that denies before the others, so that what is contested shows both. */
function oneOfEachFirst(claims: readonly Claim[]): Claim[] {
  const forces = Map.groupBy(claims, ({ stance }) => stanceTerm(stance).force);
  const firsts = [...forces.values()].flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...claims])];
}

/** A rule where it has to do with the result. */
const where = (isSo: boolean, id: RuleId): RuleId[] => (isSo ? [id] : []);

const rulesOf = (site: Site, ...ids: RuleId[]) =>
  site.words.why.rules(ids.map((id) => ruleLink(id, site)));
