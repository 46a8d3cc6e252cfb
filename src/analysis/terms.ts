import { vocabulary } from '../model/vocabulary.ts';

const house = 'This site';

/** Where an attribution stands, for one incident and one accused. */
export const attributionState = vocabulary(
  'state of an attribution',
  'How far the claims on record go, for one incident and one accused. Computed from the claims that are surely about the incident; the first of these that fits, from the bottom up.',
  {
    'none recorded': {
      label: 'none recorded',
      definition: 'No claim on record says or suspects who did it.',
      source: house,
    },
    suspected: {
      label: 'suspected',
      definition:
        'Claims only suspect it, or somebody reads a hint into somebody’s words; nobody says it outright.',
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
  'Whether two recorded origins could have it from each other, or be the same people.',
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
        'Everything else. Two unnamed speakers reached through different outlets may be the same people, and two named ones may have it from each other.',
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
  'The speaker at the end of a chain. Relayed copies of one origin count once; silences and readings are none.',
  {
    named: {
      label: 'named',
      definition: 'An actor with a name, speaking for itself.',
      source: house,
    },
    unnamed: {
      label: 'unnamed',
      definition: 'People whom the article describes and does not name.',
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
        'An outlet that says it without saying whom it has it from. Shown, and not counted among the recorded origins.',
      source: house,
    },
  },
);

export type OriginKind = keyof typeof originKind.terms;

/** Why two claims cannot both be true. */
export const contradictionKind = vocabulary(
  'contradiction',
  'Two claims surely about one incident that a rule finds cannot both be true, or that an editor has recorded as not fitting together, with the reason. A suspicion excludes nothing: it only contradicts what denies it. Other differences stand side by side without a verdict.',
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
    linked: {
      label: 'at odds, by the editors’ reading',
      definition: 'An editor has recorded why the two do not fit together.',
      source: house,
    },
  },
);

export type ContradictionKind = keyof typeof contradictionKind.terms;

/** How one claim stands to another. */
export const relationKind = vocabulary(
  'relation between claims',
  'How another claim about the same incident stands to this one. Claims are compared where both are attributions that name the same accused, or speak of the same thing with the same value, or both of whether it happened with none.',
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
      definition: 'Will neither confirm nor deny it, or keeps silent.',
      source: house,
    },
    'left open': {
      label: 'says what this leaves open',
      definition:
        'Affirms or denies what this one will neither confirm nor deny, or keeps silent on.',
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
  contradictionKind,
  relationKind,
] as const;
