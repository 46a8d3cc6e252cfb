import type { Attribution } from '../analysis/attributions.ts';
import { claimsAbout } from '../analysis/claims-about.ts';
import type { Contradiction } from '../analysis/contradictions.ts';
import { coverageOf } from '../analysis/coverage.ts';
import { jointIndependence, type Origin, originsOf, recordedOrigins } from '../analysis/origins.ts';
import { attributionState, independence } from '../analysis/terms.ts';
import type { Incident } from '../corpus/graph.ts';
import { type About, about } from '../model/vocabularies.ts';
import { termsOf } from '../model/vocabulary.ts';
import { begun, counted, enumerate, linkTo, type Sentence } from './pieces.ts';
import { topicOf } from './predicate.ts';
import type { Site } from './site.ts';
import { standingSentence } from './standing.ts';

/** One of the four answers a reader comes for, and the fragment of what it rests on (empty: nothing). */
export interface Answer {
  question: string;
  answer: Sentence;
  detail: string;
  href: string;
}

/** Who did it, from how many origins, what the accused says, where the sources disagree. */
export function answersOf(
  incident: Incident,
  attributions: readonly Attribution[],
  differences: readonly Contradiction[],
  site: Site,
): Answer[] {
  const disagreement = differencesAnswer(differences, incident, site);
  if (attributions.length === 0) return [...unaccusedAnswers(incident, site), disagreement];
  const origins = attributions.flatMap(({ origins }) => recordedOrigins(origins));
  return [
    whoAnswer(attributions, site),
    { ...originsAnswer(origins), href: '#who-says-who' },
    standingAnswer(attributions, site),
    disagreement,
  ];
}

/** Where nobody is accused: what is told of the incident instead, and from how many origins. */
function unaccusedAnswers(incident: Incident, { words }: Site): Answer[] {
  const { isAccused, nobody, whatIsTold, nothingTold } = words.incident.answers;
  const claims = claimsAbout(incident).exact;
  const aspects = aspectsOf(claims);
  return [
    { question: isAccused, answer: [nobody], detail: '', href: '' },
    {
      question: whatIsTold,
      answer: aspects.length > 0 ? enumerate(aspects.map((topic) => [topic])) : [nothingTold],
      detail: aspects.length > 0 ? words.counts.claims(claims.length) : '',
      href: '#accounts',
    },
    { ...originsAnswer(recordedOrigins(originsOf(claims))), href: '' },
  ];
}

/** What claims, or contradictions, speak of, each once, in the order of the model. */
function aspectsOf(things: readonly { about: About }[]): string[] {
  return termsOf(about).flatMap(([aspect]) => {
    const thing = things.find((one) => one.about === aspect);
    return thing ? [topicOf(thing)] : [];
  });
}

function whoAnswer(attributions: readonly Attribution[], site: Site): Answer {
  const made = attributions.filter(({ state }) => state !== 'none recorded');
  const states = made.map(({ state, accused }) => {
    const { label } = attributionState.terms[state];
    return made.length > 1 ? `${accused.name}: ${label}` : label;
  });
  return {
    question: 'Who is said to have done it?',
    answer:
      made.length > 0
        ? enumerate(made.map(({ accused }) => [linkTo(accused, site)]))
        : ['nobody on record'],
    detail: states.join('; '),
    href: '#who-says-who',
  };
}

function originsAnswer(all: readonly Origin[]): Omit<Answer, 'href'> {
  const origins = [...new Map(all.map((origin) => [origin.key, origin])).values()];
  return {
    question: 'From how many origins?',
    answer: [counted(origins.length, 'recorded origin')],
    detail: originsDetail(origins),
  };
}

function originsDetail(origins: readonly Origin[]): string {
  if (origins.length === 0) return 'a reading, a silence and an outlet’s own voice are none';
  const unnamed = origins.filter(({ kind }) => kind === 'unnamed').length;
  const kinds = `${origins.length - unnamed} named, ${unnamed} unnamed`;
  return origins.length > 1
    ? `${kinds}; ${independence.terms[jointIndependence(origins)].label}`
    : kinds;
}

function standingAnswer(attributions: readonly Attribution[], site: Site): Answer {
  const standings = attributions.map(({ standing, accused }) =>
    standingSentence(standing, accused, site),
  );
  return {
    question: 'What does the accused say?',
    answer: begun(
      standings.flatMap((standing, index) => (index > 0 ? ['; ', ...standing] : standing)),
    ),
    detail: '',
    href: `#accused-${attributions[0]?.accused.id}-itself`,
  };
}

function differencesAnswer(
  differences: readonly Contradiction[],
  incident: Incident,
  { words }: Site,
): Answer {
  const { disagree, nowhere, onAspects, byRule, byReading } = words.incident.answers;
  const linked = differences.filter(({ kind }) => kind === 'linked');
  const computed = differences.filter(({ kind }) => kind !== 'linked');
  const ruled = aspectsOf(computed);
  const parts = [
    ...(computed.length > 0 ? [byRule(computed.length)] : []),
    ...(linked.length > 0 ? [byReading(linked.length)] : []),
    words.counts.articles(coverageOf(incident).articles.length),
  ];
  return {
    question: disagree,
    answer:
      differences.length > 0
        ? onAspects(
            ruled,
            aspectsOf(linked).filter((aspect) => !ruled.includes(aspect)),
          )
        : [nowhere],
    detail: parts.join('; '),
    href: '#differences',
  };
}
