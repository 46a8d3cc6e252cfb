import type { Attribution } from '../../analysis/attributions.ts';
import { byNearness } from '../../analysis/order.ts';
import { independenceOf, type Origin, recordedOrigins } from '../../analysis/origins.ts';
import { isReading } from '../../analysis/speaks-for.ts';
import { type AttributionState, attributionState, independence } from '../../analysis/terms.ts';
import type { Claim } from '../../corpus/graph.ts';
import { speakerView } from '../claims/speaker.ts';
import { standingSentence } from '../incidents/standing.ts';
import { type Link, linkTo, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { type StrandGroup, speakerRows } from './strand-table.ts';

/** Everything on record about one accused, grouped as a reader weighs it. */
export interface AttributionSection {
  id: string;
  accused: Link;
  state: { value: AttributionState; label: string; definition: string };
  /** Recorded origins first, the accused itself last. */
  groups: readonly StrandGroup[];
  /** What the page keeps closed where there is very much, and how much that is; empty for nothing. */
  rest: { groups: readonly StrandGroup[]; label: string };
  /** Pairs of origins whose independence an editor has given a reason for, a sentence each. */
  independence: readonly Sentence[];
}

export function attributionSection(attribution: Attribution, site: Site): AttributionSection {
  const { accused, state } = attribution;
  const { label, definition } = site.words.term(attributionState, state);
  const id = `accused-${accused.id}`;
  const { shown, rest } = split(groupsOf(attribution, site));
  const open = claimsIn(shown);
  const more = [...claimsIn(rest)].filter((claim) => !open.has(claim)).length;
  return {
    id,
    accused: linkTo(accused, site),
    state: { value: state, label, definition },
    groups: [...shown, groupOfAccused(attribution, `${id}-itself`, site)],
    rest: { groups: rest, label: more > 0 ? site.words.counts.moreClaims(more) : '' },
    independence: establishedPairs(recordedOrigins(attribution.origins), site),
  };
}

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
function groupsOf(attribution: Attribution, site: Site): StrandGroup[] {
  const own = new Set(ownWords(attribution));
  return headed(attribution, site).flatMap(([heading, claims]) => {
    const others = claims.filter((claim) => !own.has(claim));
    return others.length > 0
      ? [
          {
            id: '',
            heading: [heading],
            note: [],
            state: undefined,
            speakers: speakerRows(others, site),
          },
        ]
      : [];
  });
}

/** The claims about an accused by what they do to the attribution, each lot with its heading. */
function headed(attribution: Attribution, { words }: Site): [string, readonly Claim[]][] {
  const { affirms, readings, denies, open, withdrawn, origins } = attribution;
  const sourced = new Set(recordedOrigins(origins).flatMap(({ claims }) => claims));
  const rest = affirms.filter((claim) => !sourced.has(claim));
  const isSpoken = ({ speakers }: Claim) => speakers.some(({ kind }) => kind !== 'unattributed');
  const { groups } = words.incident;
  return [
    [words.table.origins, affirms.filter((claim) => sourced.has(claim)).sort(byNearness)],
    [groups.ownVoice, rest.filter(isSpoken)],
    [groups.withoutSpeaker, rest.filter((claim) => !isSpoken(claim))],
    [groups.readings, readings],
    [groups.denies, denies],
    [groups.open, open],
    [groups.withdrawn, withdrawn],
  ];
}

/** What the accused and its people say themselves; what is only read into their words is not among it. */
function ownWords({ standing }: Attribution): readonly Claim[] {
  if (standing.on === 'nothing recorded') return [];
  return standing.claims.filter((claim) => !isReading(claim));
}

function groupOfAccused(attribution: Attribution, id: string, site: Site): StrandGroup {
  const { accused, standing } = attribution;
  const claims = ownWords(attribution);
  if (standing.on === 'nothing recorded' || claims.length === 0)
    return {
      id,
      heading: site.words.grammar.begun(standingSentence(standing, accused, site)),
      note: [],
      state: undefined,
      speakers: [],
    };
  return {
    id,
    heading: site.words.table.itself[standing.on](linkTo(accused, site)),
    note: [],
    state: undefined,
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
