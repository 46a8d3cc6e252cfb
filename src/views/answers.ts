import type { Attribution } from '../analysis/attributions.ts';
import type { Contradiction } from '../analysis/contradictions.ts';
import { coverageOf } from '../analysis/coverage.ts';
import { jointIndependence, type Origin, recordedOrigins } from '../analysis/origins.ts';
import { attributionState, independence } from '../analysis/terms.ts';
import type { Incident } from '../corpus/graph.ts';
import { begun, counted, enumerate, linkTo, type Sentence } from './pieces.ts';
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
  const answers = [
    whoAnswer(attributions, site),
    originsAnswer(attributions),
    standingAnswer(attributions, site),
    differencesAnswer(differences, incident),
  ];
  // Without an attribution the sections that the first three lead to are not on the page.
  return attributions.length > 0
    ? answers
    : answers.map((answer) => (answer.href === '#differences' ? answer : { ...answer, href: '' }));
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

function originsAnswer(attributions: readonly Attribution[]): Answer {
  const all = attributions.flatMap(({ origins }) => recordedOrigins(origins));
  const origins = [...new Map(all.map((origin) => [origin.key, origin])).values()];
  return {
    question: 'From how many origins?',
    answer: [counted(origins.length, 'recorded origin')],
    detail: originsDetail(origins),
    href: '#who-says-who',
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
    answer:
      standings.length > 0
        ? begun(
            standings.flatMap((standing, index) => (index > 0 ? ['; ', ...standing] : standing)),
          )
        : ['nobody is accused'],
    detail: '',
    href: '#accused',
  };
}

function differencesAnswer(differences: readonly Contradiction[], incident: Incident): Answer {
  const linked = differences.filter(({ kind }) => kind === 'linked').length;
  const parts = [
    ...(differences.length > linked ? [`${differences.length - linked} by rule`] : []),
    ...(linked > 0 ? [`${linked} by the editors’ reading`] : []),
    counted(coverageOf(incident).articles.length, 'article'),
  ];
  return {
    question: 'Where do the sources disagree?',
    answer: [
      differences.length > 0 ? `in ${counted(differences.length, 'point')}` : 'nowhere on record',
    ],
    detail: parts.join('; '),
    href: '#differences',
  };
}
