import type { AttributionRecord } from '../../../analysis/attribution-records.ts';
import { byNearness } from '../../../analysis/order.ts';
import { independenceOf, type Origin, recordedOrigins } from '../../../analysis/origins.ts';
import { isOnlyReadIn } from '../../../analysis/speaks-for.ts';
import { attributionState, independence } from '../../../analysis/terms.ts';
import type { Actor, Claim, Speaker } from '../../../corpus/linking/graph.ts';
import type { Role } from '../../../model/vocabularies.ts';
import { speakerView } from '../../phrases/speaker.ts';
import { standingSentence } from '../../phrases/standing.ts';
import { type StateView, stateViews } from '../../shared/attribution-states.ts';
import { type Link, linkTo, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { type StrandGroup, speakerRows } from './strand-table.ts';

/** Everything on record about one accused, grouped as a reader weighs it. */
export interface AttributionSection {
  id: string;
  accused: Link;
  /** How it stands, for each role, and where the page tells why. */
  states: readonly (StateView & { definition: string; why: string })[];
  /** Recorded origins first, the accused itself last. */
  groups: readonly StrandGroup[];
  /** What the page keeps closed where there is very much, and how much that is; empty for nothing. */
  rest: { groups: readonly StrandGroup[]; label: string };
  /** Pairs of origins whose independence an editor has given a reason for, a sentence each. */
  independence: readonly RichText[];
}

/** What is said of one accused: its states, where it stands itself, and the table of who says so. */
export function attributionSection(attribution: AttributionRecord, site: Site): AttributionSection {
  const { accused } = attribution;
  const id = sectionOf(accused);
  const { shown, rest } = split(groupsOf(attribution, site));
  const open = claimsIn(shown);
  const more = [...claimsIn(rest)].filter((claim) => !open.has(claim)).length;
  return {
    id,
    accused: linkTo(accused, site),
    states: statesOf(attribution, site),
    groups: [...shown, groupOfAccused(attribution, `${id}-itself`, site)],
    rest: { groups: rest, label: more > 0 ? site.words.counts.moreClaims(more) : '' },
    independence: establishedPairs(recordedOrigins(attribution.origins), site),
  };
}

/** The fragment of an incident’s page at which an accused stands. */
const sectionOf = ({ id }: Pick<Actor, 'id'>) => `accused-${id}`;

function statesOf(attribution: AttributionRecord, { words }: Site): AttributionSection['states'] {
  const made = stateViews(attribution, words);
  const none = { role: 'executed' as const, value: attribution.state };
  const states =
    made.length > 0
      ? made
      : [{ ...none, label: words.term(attributionState, attribution.state).label }];
  return states.map((state) => ({
    ...state,
    definition: words.term(attributionState, state.value).definition,
    why: made.length > 0 ? `#${whyId(attribution.accused, state.role)}` : '',
  }));
}

/** The fragment at which an incident’s page tells why an attribution stands as it does. */
export const whyId = ({ id }: Pick<Actor, 'id'>, role: Role) => `why-${id}-${role}`;

/** How many rows stand open, or as many more as one speaker has. */
const OPEN = 30;

/** The claims that groups have rows of, each once, by where they are told in full. */
function claimsIn(groups: readonly StrandGroup[]): Set<string> {
  const rows = groups.flatMap(({ speakers }) => speakers.flatMap((speaker) => speaker.rows));
  return new Set(rows.map(({ said }) => said.href));
}

/** Groups up to so many rows, and what is beyond them under the same headings. */
function split(groups: readonly StrandGroup[]): { shown: StrandGroup[]; rest: StrandGroup[] } {
  let left = OPEN;
  const parts = groups.map((group) => {
    const open = group.speakers.filter(({ rows }) => {
      const isOpen = left > 0;
      left -= rows.length;
      return isOpen;
    });
    return { group, open, closed: group.speakers.slice(open.length) };
  });
  const some = (speakers: StrandGroup['speakers'], group: StrandGroup) =>
    speakers.length > 0 ? [{ ...group, speakers }] : [];
  return {
    shown: parts.flatMap(({ group, open }) => some(open, group)),
    rest: parts.flatMap(({ group, closed }) => some(closed, group)),
  };
}

/** What others than the accused are on record with. */
function groupsOf(attribution: AttributionRecord, site: Site): StrandGroup[] {
  const own = new Set(ownWords(attribution));
  return headed(attribution, site).flatMap(({ heading, claims, isMeant }) => {
    const others = claims.filter((claim) => !own.has(claim));
    const speakers = speakerRows(others, site, isMeant);
    return speakers.length > 0
      ? [{ id: '', heading: [heading], note: [], states: [], speakers }]
      : [];
  });
}

/** Claims under a heading, and which of their speakers stand there; all of them where nothing is told. */
interface Headed {
  heading: string;
  claims: readonly Claim[];
  isMeant?: (claim: Claim, speaker: Speaker) => boolean;
}

/** The claims about an accused by what they do to the attribution, each lot with its heading. */
function headed(attribution: AttributionRecord, { words }: Site): Headed[] {
  const { readings, open, withdrawn, foretold, overstated, origins, isStill } = attribution;
  const sourced = new Set(recordedOrigins(origins).flatMap(({ claims }) => claims));
  const asNearest = (claims: readonly Claim[]) => claims.filter((claim) => !overstated.has(claim));
  const [affirms, denies] = [asNearest(attribution.affirms), asNearest(attribution.denies)];
  const rest = affirms.filter((claim) => !sourced.has(claim));
  const isSpoken = ({ speakers }: Claim) => speakers.some(({ kind }) => kind !== 'unattributed');
  // Who takes back alone what several have said stands there, and they where it still stands.
  const isLeft = (claim: Claim, speaker: Speaker) =>
    withdrawn.includes(claim) || !isStill(claim, speaker);
  const left = [...affirms, ...denies].filter((claim) =>
    claim.speakers.some((speaker) => !isStill(claim, speaker)),
  );
  const { groups } = words.incident;
  return [
    {
      heading: words.table.origins,
      claims: affirms.filter((claim) => sourced.has(claim)).sort(byNearness),
      isMeant: isStill,
    },
    { heading: groups.ownVoice, claims: rest.filter(isSpoken), isMeant: isStill },
    { heading: groups.withoutSpeaker, claims: rest.filter((claim) => !isSpoken(claim)) },
    { heading: groups.readings, claims: readings },
    { heading: groups.denies, claims: denies, isMeant: isStill },
    { heading: groups.open, claims: open },
    { heading: groups.overstated, claims: [...overstated] },
    { heading: groups.withdrawn, claims: [...left, ...withdrawn], isMeant: isLeft },
    { heading: groups.foretold, claims: foretold },
  ];
}

/** What the accused and its people say themselves; what is only read into their words is not among it. */
function ownWords({ standing }: AttributionRecord): readonly Claim[] {
  if (standing.on === 'nothing recorded') return [];
  return standing.claims.filter((claim) => !isOnlyReadIn(claim));
}

function groupOfAccused(attribution: AttributionRecord, id: string, site: Site): StrandGroup {
  const { accused, standing } = attribution;
  const claims = ownWords(attribution);
  if (standing.on === 'nothing recorded' || claims.length === 0)
    return {
      id,
      heading: site.words.grammar.begun(standingSentence(standing, accused, site)),
      note: [],
      states: [],
      speakers: [],
    };
  return {
    id,
    heading: site.words.table.itself[standing.on](linkTo(accused, site)),
    note: [],
    states: [],
    speakers: speakerRows(claims, site),
  };
}

/** The pairs of origins whose independence an editor has given a reason for. */
function establishedPairs(
  origins: readonly Origin[],
  site: Site,
): AttributionSection['independence'] {
  const { incident, term } = site.words;
  const name = ({ speakers: [speaker] }: Origin) => speakerView(speaker, site).name;
  return origins.flatMap((a, index) =>
    origins.slice(index + 1).flatMap((b) => {
      const { independence: found, reason } = independenceOf(a, b);
      return reason === undefined
        ? []
        : [incident.pair(name(a), name(b), term(independence, found).label, reason)];
    }),
  );
}
