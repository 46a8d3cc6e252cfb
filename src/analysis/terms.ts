import { ownDefinition as house, vocabulary } from '../model/vocabulary.ts';

/** Where an attribution stands, for one incident and one accused. */
export const attributionState = vocabulary(
  'state of an attribution',
  'How far the claims collected here go, for one incident, one actor and one role. Computed from the claims that count. Of the states that hold, the one lowest in this list is given.',
  {
    'none recorded': {
      label: 'no attribution',
      definition:
        'No claim that counts says or suspects that the actor did it, and nobody reads a hint of it in another’s words. Ends with the first claim that does either.',
      source: house,
    },
    withdrawn: {
      label: 'withdrawn',
      definition:
        'Somebody said or suspected it, and all who did have taken it back. Ends when anybody says or suspects it again.',
      source: house,
    },
    suspected: {
      label: 'suspected',
      definition:
        'Somebody suspects that the actor did it, or reads another’s words as a hint of it. Ends when the suspicions are taken back and no such reading remains, when a claim says it outright, or when somebody denies what is suspected.',
      source: house,
    },
    unsourced: {
      label: 'said without a source',
      definition:
        'Outlets say outright, in their own voice, that the actor did it, or the words are credited to nobody in particular. Ends when a source asserts it, when somebody denies it, or when those words are taken back.',
      source: house,
    },
    asserted: {
      label: 'asserted',
      definition:
        'A source (an actor, unnamed people or a document) says it outright: asserts, confirms, claims or admits it. A refusal to confirm or deny does not change this. Ends when somebody denies it, or when all who say it take it back.',
      source: house,
    },
    'claimed unofficially': {
      label: 'claimed, not officially',
      definition:
        'Unnamed people, an outlet or a paper (not a leaked one) of the accused say outright that it did it; nobody who openly speaks for it does. Ends when one who does acknowledges it, when somebody denies it, or when it is taken back.',
      source: house,
    },
    contested: {
      label: 'contested',
      definition:
        'At least one claim asserts, confirms, suspects, claims as its own or admits that the actor did it, and at least one denies or disputes it. Ends when all claims on one side have been taken back, or when the accused acknowledges the deed.',
      source: house,
    },
    acknowledged: {
      label: 'acknowledged',
      definition:
        'The accused, or somebody who openly speaks for it, says outright that the accused did it (claims the deed as its own, admits, confirms or asserts it), surely after every denial by the accused or by anybody who openly speaks for it. Ends when that is taken back, or when the accused or somebody who openly speaks for it denies the deed, unless surely earlier.',
      source: 'International Law Commission, Draft Articles on State Responsibility, art. 11',
    },
    'claimed by several': {
      label: 'claimed by several',
      definition:
        'The accused and another actor each acknowledge the deed. Neither is a part of the other, they do not belong to one and the same actor, and no acknowledgement by either names both. Never given for a series. Ends when either takes its acknowledgement back or denies the deed.',
      source: 'Global Terrorism Database, competing claims of responsibility',
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
        'The same people, by the rule “When unnamed people are the same”; the same document; or named actors and issued papers of which one belongs to the other.',
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
        'Two claims that count cannot both be true, or one gives a date that is not the record’s own; found by a rule, and neither a change over time nor a likely slip.',
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
      definition: 'Two tolls count the same people, in whole or in part, and no number fits both.',
      source: house,
    },
    dates: {
      label: 'dates exclude each other',
      definition:
        'Two dates of the incident have no possible day in common; the date it is recorded under counts as one.',
      source: house,
    },
    values: {
      label: 'values exclude each other',
      definition:
        'Two causes or means are on the list of causes, neither is a kind of the other, and they cannot hold together.',
      source: house,
    },
    'asserted and denied': {
      label: 'asserted and denied',
      definition:
        'One claim affirms what another denies or disputes: the same accused in the same role, the same value or a kind of it, or that it happened at all.',
      source: house,
    },
    accused: {
      label: 'different accused',
      definition:
        'Two claims say that different actors carried it out, and nobody of one side is, belongs to or is a part of somebody of the other.',
      source: house,
    },
  },
);

export type ContradictionKind = keyof typeof contradictionKind.terms;

/** How one claim stands to another. */
export const relationKind = vocabulary(
  'relation between claims',
  'How another claim about the same incident relates to this one. Two claims are compared if both are attributions that name the same accused in the same role, if both give the same value on the same subject, or if both are about whether the incident happened and give no value.',
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
    withdraws: {
      label: 'takes back',
      definition: 'This claim takes back that one.',
      source: house,
    },
    'withdrawn by': {
      label: 'taken back by',
      definition: 'That claim takes back this one, which no longer counts.',
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
