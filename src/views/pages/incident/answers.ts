import { attributes, rolesOf } from '../../../analysis/accusations.ts';
import {
  type AttributionRecord,
  answeringUnaccused,
  isMade,
  type Standing,
} from '../../../analysis/attribution-records.ts';
import { claimsAbout } from '../../../analysis/claims-about.ts';
import type { Difference } from '../../../analysis/differences.ts';
import { countedOn } from '../../../analysis/in-force.ts';
import {
  countsOfKinds,
  distinctOrigins,
  jointIndependence,
  type Origin,
  originsOf,
  recordedOrigins,
  speakerIn,
} from '../../../analysis/origins.ts';
import { relaysOf } from '../../../analysis/relays.ts';
import { isFrom } from '../../../analysis/speaks-for.ts';
import { independence } from '../../../analysis/terms.ts';
import type { Actor, Claim, Incident, Outlet, Speaker } from '../../../corpus/linking/graph.ts';
import type { Words } from '../../../words/words.ts';
import { calledIn, clauseOf, clauseOn } from '../../phrases/clause.ts';
import { namedIn, speakerPhrase } from '../../phrases/speaker.ts';
import { standingSentence, standingsOnce, standingWith } from '../../phrases/standing.ts';
import { stateViews } from '../../shared/attribution-states.ts';
import { linkTo, quotationOf, type RichText, someNamed } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { aspectsOf, differencesAnswer } from './disagreement.ts';
import { WHYS } from './why.ts';

/** How many outlets an answer names. */
const MOST_OUTLETS = 4;

/** One of the answers a reader comes for, and the fragment of what it rests on (empty: nothing). */
export interface PageAnswer {
  question: string;
  answer: RichText;
  detail: string;
  href: string;
  /** Where the page tells why; left out where it is quoted, not computed. */
  why?: string;
}

/** Who did it, from how many origins, what the accused says, how they know, who only repeats it, where the sources disagree. */
export function answersOf(
  incident: Incident,
  all: readonly AttributionRecord[],
  differences: readonly Difference[],
  site: Site,
): PageAnswer[] {
  const attributions = all.filter(isMade);
  const disagreement = differencesAnswer(differences, incident, site);
  if (attributions.length === 0) return [...unaccusedAnswers(incident, site), disagreement];
  const origins = attributions.flatMap(({ origins }) => recordedOrigins(origins));
  return [
    whoAnswer(attributions, site),
    { ...originsAnswer(origins, site), href: '#who-says-who', why: WHYS.origins },
    standingAnswer(attributions, site),
    basisAnswer(origins, site),
    repeatedAnswer(attributions, site),
    disagreement,
  ];
}

/** Where nobody is accused: who answers for itself, what is told of the incident, and from how many origins. */
function unaccusedAnswers(incident: Incident, site: Site): PageAnswer[] {
  const { words } = site;
  const { isAccused, nobody, whatIsTold, surely, nothingTold } = words.incident.answers;
  const claims = claimsAbout(incident).exact;
  // Who answers for itself is told before.
  const aspects = aspectsOf(
    claims.filter(({ about }) => about !== 'attribution'),
    words,
  );
  return [
    { question: isAccused, answer: [nobody], detail: '', href: '' },
    ...responseAnswer(incident, site),
    {
      question: whatIsTold,
      answer:
        aspects.length > 0 ? words.grammar.and(aspects.map((topic) => [topic])) : [nothingTold],
      detail: aspects.length > 0 ? surely(claims.length) : '',
      href: '#accounts',
    },
    {
      ...originsAnswer(recordedOrigins(originsOf(countedOn(incident))), site),
      href: '',
      why: WHYS.origins,
    },
  ];
}

/** How many of those who answer for themselves, or of the accused, an answer names. */
const MOST_STANDINGS = 3;

/** Those whom nobody accuses, and who answer for themselves. */
function responseAnswer(incident: Incident, site: Site): PageAnswer[] {
  const responses = answeringUnaccused(incident)
    .map(({ standing, actor }) => ({ actor, standing: ownWords(standing, actor) }))
    .filter(({ standing }) => standing.on !== 'nothing recorded');
  if (responses.length === 0) return [];
  const { saying, incident: words } = site.words;
  const sentences = standingSentences(responses.slice(0, MOST_STANDINGS), site);
  return [
    {
      question: words.answers.responses,
      answer: saying.oneAfterAnother(sentences),
      detail: '',
      href: '#responses',
      why: WHYS.answers,
    },
  ];
}

/** What somebody itself is on record with, of all that is said of whether it did it. */
function ownWords(standing: Standing, actor: Actor): Standing {
  return standing.on === 'nothing recorded'
    ? standing
    : standingWith(
        standing,
        standing.claims.filter((claim) => isFrom(claim, actor)),
      );
}

/** Where each stands, nothing told twice. */
function standingSentences(
  all: readonly { standing: Standing; actor: Actor }[],
  site: Site,
): RichText[] {
  return standingsOnce(all.map(({ standing }) => standing)).flatMap((standing, index) => {
    const actor = all[index]?.actor;
    return standing && actor ? [standingSentence(standing, actor, site)] : [];
  });
}

/** How many bases an answer quotes. */
const MOST_BASES = 2;

/** How those who say who did it know, in the articles’ words. */
function basisAnswer(all: readonly Origin[], site: Site): PageAnswer {
  const { incident, grammar } = site.words;
  const origins = distinctOrigins(all);
  const withBasis = origins.flatMap((origin) => {
    const claim = origin.claims.find(({ basis }) => basis !== undefined);
    return claim ? [{ origin, claim }] : [];
  });
  const quoted = withBasis
    .slice(0, MOST_BASES)
    .map(({ origin, claim }) => basisClause(claim, speakerIn(origin, claim), site));
  return {
    question: incident.answers.basis,
    answer: quoted.length > 0 ? grammar.and(quoted) : [incident.answers.noBasis],
    detail: incident.answers.basesTold(withBasis.length, origins.length),
    href: '#who-says-who',
  };
}

function basisClause(claim: Claim, speaker: Speaker, site: Site): RichText {
  const { basisOf } = site.words.incident.answers;
  const words = basisOf(quotationOf(claim.article, claim.basis), speakerPhrase(speaker, site));
  return [clauseOf(claim, words, calledIn([speaker], site))];
}

function whoAnswer(attributions: readonly AttributionRecord[], site: Site): PageAnswer {
  const { incident, grammar } = site.words;
  const states = attributions.flatMap((attribution) =>
    stateViews(attribution, site.words).map(({ label }) =>
      attributions.length > 1 ? incident.answers.stateOf(attribution.accused.name, label) : label,
    ),
  );
  return {
    question: incident.answers.who,
    answer: grammar.and(attributions.map((attribution) => accusedPhrase(attribution, site))),
    detail: states.join(site.words.punctuation.semicolon),
    href: '#who-says-who',
    why: WHYS.states,
  };
}

/** An accused, with the claims that say so, and any other part than having done it. */
function accusedPhrase(attribution: AttributionRecord, site: Site): RichText {
  const { accused, affirms, readings, withdrawn, rolesStill } = attribution;
  const made = [...affirms, ...readings];
  const claims = made.length > 0 ? made : withdrawn.filter(attributes);
  const rolesIn = (claim: Claim) => (made.length > 0 ? rolesStill(claim) : rolesOf(claim, accused));
  const roles = [...new Set(claims.flatMap(rolesIn))];
  const isTogether = claims.some((claim) => rolesIn(claim).length === roles.length);
  const words = site.words.incident.answers.accusedOf(
    linkTo(accused, site),
    roles,
    isTogether ? 'and' : 'or',
  );
  const namedRoles = roles.map((role) => ({ actor: accused.id, role }));
  return [
    clauseOn(claims, words, {
      speakers: [],
      stance: undefined,
      accused: namedRoles,
      scope: 'exact',
    }),
  ];
}

function originsAnswer(all: readonly Origin[], { words }: Site): Omit<PageAnswer, 'href'> {
  const origins = distinctOrigins(all);
  return {
    question: words.incident.answers.origins,
    answer: [words.counts.recordedOrigins(origins.length)],
    detail: originsDetail(origins, words),
  };
}

function originsDetail(origins: readonly Origin[], { incident, term }: Words): string {
  if (origins.length === 0) return incident.answers.noOrigin;
  const kinds = incident.answers.originKinds(...countsOfKinds(origins));
  return origins.length > 1
    ? `${kinds}; ${term(independence, jointIndependence(origins)).label}`
    : kinds;
}

function standingAnswer(attributions: readonly AttributionRecord[], site: Site): PageAnswer {
  const { incident, saying } = site.words;
  const shown = attributions.slice(0, MOST_STANDINGS);
  const standings = shown.map(({ standing, accused }) => ({ standing, actor: accused }));
  const more = attributions.length - shown.length;
  return {
    question: incident.answers.accused,
    answer: saying.oneAfterAnother(standingSentences(standings, site)),
    detail: more > 0 ? incident.answers.moreAccused(more) : '',
    href: `#accused-${attributions[0]?.accused.id}-itself`,
    why: WHYS.answers,
  };
}

function repeatedAnswer(attributions: readonly AttributionRecord[], site: Site): PageAnswer {
  const { incident, grammar } = site.words;
  const { repeated, heard, untold, circular } = relaysOf(
    attributions.flatMap(({ affirms }) => affirms),
  );
  const few = (outlets: readonly Outlet[]) =>
    someNamed(outlets, MOST_OUTLETS, (outlet) => linkTo(outlet, site), site);
  const named = (outlets: readonly Outlet[]) => few(outlets).map((name) => namedIn(name, site));
  return {
    question: incident.answers.repeats,
    answer: repeated.length > 0 ? grammar.and(few(repeated)) : [incident.answers.nobody],
    detail: incident.answers.heardBy(named(heard), named(untold), named(circular)),
    href: '#who-says-who',
    why: WHYS.relays,
  };
}
