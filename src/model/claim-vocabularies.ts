import { ownDefinition as house, vocabulary } from './vocabulary.ts';

const acled = 'ACLED Codebook, sub-event types';
const roles = 'Draft Articles on State Responsibility, arts. 4–11 and 16–17; EuRepoC';

export const about = vocabulary('about', 'What a claim is about.', {
  attribution: {
    label: 'who did it',
    definition:
      'Who did it, ordered it, enabled it or supplied the means; also that nobody will say.',
    source: 'EuRepoC, attribution',
  },
  occurrence: {
    label: 'whether it happened',
    definition:
      'That something happened at all, or did not: a death, an attack, an explosion; not by whom, how or to how many.',
    source: 'FactBank (Saurí and Pustejovsky 2009), event factuality',
  },
  cause: {
    label: 'cause',
    definition: 'Why it happened: an attack, an accident, and of which sort.',
    source: house,
  },
  means: { label: 'means', definition: 'What it was done with or from.', source: acled },
  target: {
    label: 'target',
    definition: 'What or whom it was aimed at or hit, and what the place was used for.',
    source: 'Airwars, target types',
  },
  toll: {
    label: 'toll',
    definition: 'How many people were killed, injured or are missing.',
    source: 'Every Casualty Counts, Standards for Casualty Recording',
  },
  damage: { label: 'damage', definition: 'What was destroyed or left standing.', source: house },
  place: { label: 'place', definition: 'Where it happened or was launched from.', source: house },
  date: { label: 'date', definition: 'When it happened.', source: 'ISO 8601-2:2019 (EDTF)' },
  motive: { label: 'motive', definition: 'Why somebody would have done it.', source: house },
  basis: { label: 'basis', definition: 'What is known about how somebody knows.', source: house },
  other: { label: 'other', definition: 'Anything else that matters here.', source: house },
});

export const role = vocabulary('role', 'What the accused is said to have done.', {
  executed: { label: 'did it', definition: 'Carried it out.', source: roles },
  ordered: { label: 'ordered it', definition: 'Told others to carry it out.', source: roles },
  enabled: {
    label: 'made it possible',
    definition: 'Helped with territory, money, knowledge or people.',
    source: roles,
  },
  supplied: {
    label: 'supplied the means',
    definition: 'Provided what it was done with.',
    source: roles,
  },
});

export const scope = vocabulary(
  'scope',
  'How clearly the text says which incident the claim is about.',
  {
    exact: {
      label: 'exact',
      definition: 'The text makes clear which incident is meant.',
      source: house,
    },
    ambiguous: {
      label: 'ambiguous',
      definition:
        'The text does not make clear which incident is meant. The claim appears on the page of each incident it may be about, and is never counted.',
      source: house,
    },
  },
);

/** What a `cause` or `means` claim can be compared by. Words outside this list are shown and never compared by kind. */
export const cause = vocabulary(
  'cause',
  'Values of cause and means that exclude each other unless one is a kind of the other, or the two can hold together.',
  {
    attack: {
      label: 'attack',
      definition: 'Somebody meant to hit what was hit.',
      source: house,
    },
    'air strike': {
      label: 'air strike',
      definition: 'An attack from the air, by whatever aircraft.',
      source: acled,
      broader: 'attack',
    },
    'drone strike': {
      label: 'drone strike',
      definition: 'An attack by unmanned aircraft of any size.',
      source: acled,
      broader: 'air strike',
      together: ['missile strike'],
    },
    'warplane strike': {
      label: 'warplane strike',
      definition: 'An attack by manned aircraft.',
      source: acled,
      broader: 'air strike',
    },
    'missile strike': {
      label: 'missile strike',
      definition: 'An attack by rockets or missiles launched from the ground or the sea.',
      source: acled,
      broader: 'attack',
    },
    bomb: {
      label: 'bomb',
      definition: 'An explosive charge planted on the spot.',
      source: acled,
      broader: 'attack',
      together: ['ground attack'],
    },
    'ground attack': {
      label: 'ground attack',
      definition: 'An attack by people on the spot.',
      source: acled,
      broader: 'attack',
    },
    'cyber operation': {
      label: 'cyber operation',
      definition: 'An attack through computers.',
      source: 'EuRepoC',
      broader: 'attack',
    },
    poisoning: {
      label: 'poisoning',
      definition: 'Somebody was given or exposed to poison on purpose.',
      source: 'ICD-10, X85–X90, assault by drugs, chemicals and noxious substances',
      broader: 'attack',
    },
    accident: {
      label: 'accident',
      definition:
        'Nobody meant to hit what was hit: a fault, a mishap, or fire at what was taken for something else.',
      source: house,
    },
    'electrical fault': {
      label: 'electrical fault',
      definition: 'A short circuit or other fault of the wiring.',
      source: house,
      broader: 'accident',
      together: ['unsafe storage'],
    },
    'unsafe storage': {
      label: 'unsafe storage',
      definition: 'Munitions stored in a way that let them go off.',
      source: 'Small Arms Survey, Unplanned Explosions at Munitions Sites',
      broader: 'accident',
    },
    'natural cause': {
      label: 'natural cause',
      definition: 'Heat, lightning, an earthquake.',
      source: house,
      together: ['accident'],
    },
  },
);

/** Who is counted in a toll. */
export const tollCategory = vocabulary('toll', 'Whom a number counts.', {
  killed: { label: 'killed', definition: 'All people killed.', source: 'Every Casualty Counts' },
  injured: { label: 'injured', definition: 'All people injured.', source: 'Every Casualty Counts' },
  missing: {
    label: 'missing',
    definition: 'People unaccounted for.',
    source: 'Every Casualty Counts',
  },
  'civilians-killed': {
    label: 'civilians killed',
    one: 'civilian killed',
    definition: 'Civilians among those killed.',
    source: 'Airwars',
  },
  'civilians-injured': {
    label: 'civilians injured',
    one: 'civilian injured',
    definition: 'Civilians among those injured.',
    source: 'Airwars',
  },
  'combatants-killed': {
    label: 'combatants killed',
    one: 'combatant killed',
    definition: 'Fighters, soldiers and commanders among those killed.',
    source: 'Airwars, militants killed',
  },
  'combatants-injured': {
    label: 'combatants injured',
    one: 'combatant injured',
    definition: 'Fighters, soldiers and commanders among those injured.',
    source: 'Airwars',
  },
});

/** Where in an article a passage stands. */
export const articlePart = vocabulary('in', 'Where in the article a passage appears.', {
  title: { label: 'headline', definition: 'The article’s title.', source: 'schema.org headline' },
  subtitle: {
    label: 'subtitle',
    definition: 'The line under the title.',
    source: 'schema.org alternativeHeadline',
  },
  caption: {
    label: 'caption',
    definition: 'The words under a picture.',
    source: 'schema.org caption',
  },
  body: { label: 'body', definition: 'The text itself.', source: 'schema.org articleBody' },
});

/** Who put a passage into another language. */
export const translator = vocabulary('by', 'Who translated a passage.', {
  editors: { label: 'the editors', definition: 'The editors of this record.', source: house },
  outlet: {
    label: 'the outlet',
    definition: 'The outlet that published the article, in its own edition of it.',
    source: 'schema.org translationOfWork',
  },
  translator: {
    label: 'a translator',
    definition: 'Somebody else, who is named.',
    source: 'schema.org translator',
  },
  machine: {
    label: 'a machine',
    definition: 'A machine translation that nobody has revised.',
    source: 'ISO 18587:2017, raw machine translation output',
  },
});

/** Who put a document before the public. */
export const release = vocabulary('release', 'How a document came to be public.', {
  issued: {
    label: 'issued',
    definition: 'Its author made it public: a communiqué, a published report, a statement.',
    source: house,
  },
  leaked: {
    label: 'leaked',
    definition: 'Somebody else made it public, or its author did not mean to.',
    source: house,
  },
});

export type About = keyof typeof about.terms;
export type Role = keyof typeof role.terms;
export type Scope = keyof typeof scope.terms;
export type Cause = keyof typeof cause.terms;
export type TollCategory = keyof typeof tollCategory.terms;
export type ArticlePart = keyof typeof articlePart.terms;
export type Release = keyof typeof release.terms;
