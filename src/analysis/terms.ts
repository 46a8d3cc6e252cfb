import { ownDefinition as house, vocabulary } from '../model/vocabulary.ts';

/** Where an attribution stands, for one incident and one accused. */
export const attributionState = vocabulary(
  'state of an attribution',
  'How far the claims collected here go, for one incident and one actor. Computed from the claims that are certainly about the incident. Of the states that apply, the one lowest in this list counts.',
  {
    'none recorded': {
      label: 'no attribution',
      definition: 'No claim collected here says or suspects that the actor did it.',
      source: house,
    },
    suspected: {
      label: 'suspected',
      definition:
        'Claims only suspect it, or somebody reads a hint into another’s words. Nobody says it outright.',
      source: house,
    },
    asserted: {
      label: 'asserted',
      definition:
        'At least one claim asserts or confirms it, and none denies or disputes it. A refusal to confirm or deny does not change this.',
      source: house,
    },
    contested: {
      label: 'contested',
      definition:
        'At least one claim asserts, confirms or suspects it, and at least one denies or disputes it.',
      source: house,
    },
    acknowledged: {
      label: 'acknowledged',
      definition:
        'The accused, or a named person or body that speaks for it, claims it as its own, admits or confirms it, or says so. What unnamed people, documents and outlets of the accused say is not enough.',
      source: 'International Law Commission, Draft Articles on State Responsibility, art. 11',
    },
  },
);

export type AttributionState = keyof typeof attributionState.terms;

/** Whether two origins may be one. */
export const independence = vocabulary(
  'independence',
  'Whether two recorded origins could have it from each other, or could be the same people.',
  {
    'same origin': {
      label: 'same origin',
      definition:
        'The same actor; unnamed people or documents that an editor links as the same; or unnamed people whom one outlet described in the same words as belonging to the same actor.',
      source: house,
    },
    'not established': {
      label: 'independence not established',
      definition:
        'All other cases. Two unnamed sources in different outlets may be the same people, and two named ones may have it from each other.',
      source: house,
    },
    established: {
      label: 'independence established',
      definition: 'An editor has recorded why they cannot have it from each other.',
      source: house,
    },
  },
);

export type Independence = keyof typeof independence.terms;

/** What sort of origin stands at the end of a chain. */
export const originKind = vocabulary(
  'origin',
  'The source at the end of a chain. However often it is relayed, one origin counts once. Silence is no origin, and nor is a reading of somebody else’s words.',
  {
    named: {
      label: 'named',
      definition: 'A named actor, speaking for itself.',
      source: house,
    },
    unnamed: {
      label: 'unnamed',
      definition: 'People whom the article describes but does not name.',
      source: 'Society of Professional Journalists, Anonymous Sources',
    },
    document: {
      label: 'document',
      definition: 'A report, statement or other writing.',
      source: house,
    },
    'own voice': {
      label: 'in an outlet’s own voice',
      definition:
        'An outlet that says it without naming a source. Shown, but not counted among the recorded origins.',
      source: house,
    },
  },
);

export type OriginKind = keyof typeof originKind.terms;

/** In what way claims do not fit together. */
export const differenceKind = vocabulary(
  'difference',
  'In what way claims on one incident do not fit together. Only the first two kinds are disagreement between sources, and only these are counted.',
  {
    contradiction: {
      label: 'contradiction',
      definition:
        'Two claims surely about the incident cannot both be true, or one gives a date that is not the record’s own; found by a rule, and neither a change over time nor a likely slip.',
      source: house,
    },
    'noted by the editors': {
      label: 'noted by the editors',
      definition: 'An editor has recorded why two claims do not fit together.',
      source: house,
    },
    'change over time': {
      label: 'changed over time',
      definition:
        'One side says something and later what contradicts it: first denies and then admits, or gives another number. Told in the order in which it was said.',
      source: house,
    },
    'likely slip': {
      label: 'likely a slip',
      definition:
        'A claim gives the day and month that the incident has on record and another year, and only in a headline, a subtitle or a caption, or in one passage of an article that also gives a date which fits.',
      source: house,
    },
  },
);

export type DifferenceKind = keyof typeof differenceKind.terms;

/** Why two claims cannot both be true. */
export const contradictionKind = vocabulary(
  'contradiction',
  'By which rule two claims surely about one incident cannot both be true. A suspicion excludes nothing: it only contradicts what denies it. What no rule compares stands side by side without a verdict.',
  {
    numbers: {
      label: 'numbers exclude each other',
      definition: 'Two tolls count the same people and no number fits both.',
      source: house,
    },
    dates: {
      label: 'dates exclude each other',
      definition:
        'Two dates of the incident have no day in common; the date it is recorded under counts as one.',
      source: house,
    },
    values: {
      label: 'values exclude each other',
      definition:
        'Two causes, or two means, are on the list of causes and neither is a kind of the other.',
      source: house,
    },
    'asserted and denied': {
      label: 'asserted and denied',
      definition:
        'One claim affirms what another denies or disputes: the same accused, the same value, or that it happened at all.',
      source: house,
    },
    accused: {
      label: 'different accused',
      definition:
        'Two claims say that different actors carried it out, and none of one side is, or speaks for, one of the other.',
      source: house,
    },
  },
);

export type ContradictionKind = keyof typeof contradictionKind.terms;

/** How one claim stands to another. */
export const relationKind = vocabulary(
  'relation between claims',
  'How another claim about the same incident relates to this one. Claims are compared where both are attributions that name the same accused, speak of the same thing with the same value, or both speak of whether it happened, without a value.',
  {
    repeats: {
      label: 'same origin',
      definition: 'Says the same and has the same origin.',
      source: house,
    },
    agrees: {
      label: 'says the same',
      definition: 'Says the same, from another origin.',
      source: house,
    },
    disputes: {
      label: 'says the opposite',
      definition: 'Denies what this one affirms, or affirms what it denies.',
      source: house,
    },
    withholds: {
      label: 'leaves it open',
      definition: 'Neither confirms nor denies it, or does not comment.',
      source: house,
    },
    'left open': {
      label: 'says what this leaves open',
      definition:
        'Affirms or denies what this one neither confirms nor denies, or does not comment on.',
      source: house,
    },
    answers: {
      label: 'answers',
      definition: 'This claim responds to that one; recorded by an editor.',
      source: house,
    },
    'answered by': {
      label: 'answered by',
      definition: 'That claim responds to this one.',
      source: house,
    },
    follows: {
      label: 'builds on',
      definition: 'This claim repeats or builds on that one; recorded by an editor.',
      source: house,
    },
    'followed by': {
      label: 'built on by',
      definition: 'That claim repeats or builds on this one.',
      source: house,
    },
  },
);

export type RelationKind = keyof typeof relationKind.terms;

/** Every vocabulary of what is computed, in the order the methodology prints them. */
export const computedVocabularies = [
  attributionState,
  originKind,
  independence,
  differenceKind,
  contradictionKind,
  relationKind,
] as const;
