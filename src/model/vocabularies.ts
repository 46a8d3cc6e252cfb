import { type Term, vocabulary } from './vocabulary.ts';

const house = 'This site';
const acled = 'ACLED Codebook, sub-event types';
const iso3166 = 'ISO 3166-1 names; kinds after FollowTheMoney';
const roles = 'Draft Articles on State Responsibility, arts. 4–11 and 16–17; EuRepoC';
const factcheck = 'FactBank’s grades of certainty, put in newsroom words';

export const about = vocabulary('about', 'What a claim speaks of.', {
  attribution: {
    label: 'who did it',
    definition:
      'Who did it, ordered it, enabled it or supplied the means; also that nobody will say.',
    source: 'EuRepoC, attribution',
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
    source: 'Every Casualty Counts, Standards for Casualty Recorders',
  },
  damage: { label: 'damage', definition: 'What was destroyed or left standing.', source: house },
  place: { label: 'place', definition: 'Where it happened or was launched from.', source: house },
  date: { label: 'date', definition: 'When it happened.', source: 'ISO 8601-2:2019 (EDTF)' },
  motive: { label: 'motive', definition: 'Why somebody would have done it.', source: house },
  basis: { label: 'basis', definition: 'What is known about how somebody knows.', source: house },
  other: { label: 'other', definition: 'Anything else the record needs.', source: house },
});

/**
 * What a stance does to what is said: `affirms` it, `denies` it, `withholds` an answer, `keeps
 * silent`, is a `reading` by somebody else, or `withdraws` what was said.
 */
export type Force = 'affirms' | 'denies' | 'withholds' | 'silent' | 'reading' | 'withdraws';

interface StanceTerm extends Term {
  readonly force: Force;
  /** How a sentence says it: “x, y and z *say*”. */
  readonly verb: { readonly one: string; readonly many: string };
  /** From 1, somebody reads it into words, to 4, put beyond doubt; only for what can be weaker or stronger. */
  readonly certainty?: number;
}

const stanceTerms = {
  asserts: {
    label: 'asserts',
    definition: 'Says that it is so.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'says', many: 'say' },
    certainty: 3,
  },
  confirms: {
    label: 'confirms',
    definition: 'Says that what others said before is so; the word is the text’s, not ours.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'confirms', many: 'confirm' },
    certainty: 4,
  },
  suspects: {
    label: 'suspects',
    definition: 'Says that it may be, or is likely to be so.',
    source: factcheck,
    force: 'affirms',
    verb: { one: 'says it may be', many: 'say it may be' },
    certainty: 2,
  },
  hints: {
    label: 'is read as hinting',
    definition:
      'Says something that somebody else reads as meaning that it is so. Always names whose reading it is; never counts as an origin.',
    source: house,
    force: 'reading',
    verb: { one: 'is read as hinting', many: 'are read as hinting' },
    certainty: 1,
  },
  'claims-own': {
    label: 'claims as its own',
    definition: 'Says that it did it itself.',
    source: 'Global Terrorism Database, claim of responsibility',
    force: 'affirms',
    verb: { one: 'claims responsibility', many: 'claim responsibility' },
    certainty: 4,
  },
  denies: {
    label: 'denies',
    definition: 'Says that it is not so, about itself.',
    source: factcheck,
    force: 'denies',
    verb: { one: 'denies', many: 'deny' },
  },
  disputes: {
    label: 'disputes',
    definition: 'Says that it is not so, about others.',
    source: factcheck,
    force: 'denies',
    verb: { one: 'disputes', many: 'dispute' },
  },
  'neither-confirms-nor-denies': {
    label: 'neither confirms nor denies',
    definition: 'Is reported to leave open whether it is so.',
    source: 'The “Glomar” answer: Phillippi v. CIA, 546 F.2d 1009 (1976)',
    force: 'withholds',
    verb: { one: 'neither confirms nor denies', many: 'neither confirm nor deny' },
  },
  'declines-to-comment': {
    label: 'declines to comment',
    definition: 'Was asked and did not answer.',
    source: 'Associated Press Stylebook',
    force: 'silent',
    verb: { one: 'declines to comment', many: 'decline to comment' },
  },
  'no-comment': {
    label: 'has not commented',
    definition: 'Is reported to have said nothing; the text does not say it was asked.',
    source: house,
    force: 'silent',
    verb: { one: 'has not commented', many: 'have not commented' },
  },
  retracts: {
    label: 'retracts',
    definition: 'Takes back what it said before.',
    source: house,
    force: 'withdraws',
    verb: { one: 'takes it back', many: 'take it back' },
  },
} as const satisfies Record<string, StanceTerm>;

export const stance = vocabulary(
  'stance',
  'How the speaker stands to what the claim says.',
  stanceTerms,
);

export type Stance = keyof typeof stanceTerms;

export function stanceTerm(value: Stance): StanceTerm {
  return stanceTerms[value];
}

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
  'How surely the text says which incident the claim is about.',
  {
    exact: { label: 'exact', definition: 'The text tells which incident is meant.', source: house },
    ambiguous: {
      label: 'ambiguous',
      definition:
        'The text does not tell which is meant. The claim stands on the page of each incident it may be about, and never in a count.',
      source: house,
    },
  },
);

export const rights = vocabulary('rights', 'How much of an article’s text may be published.', {
  excerpts: {
    label: 'excerpts',
    definition: 'Only the paragraphs that hold evidence.',
    source: 'Right of quotation: Berne Convention, art. 10(1)',
  },
  'full-text': {
    label: 'full text',
    definition: 'The whole text: its licence allows it or its owner agreed.',
    source: house,
  },
});

export const actorKind = vocabulary('actor kind', 'What sort of actor.', {
  state: {
    label: 'state',
    definition: 'A country, with its government as a whole.',
    source: iso3166,
  },
  'public-body': {
    label: 'public body',
    definition: 'A ministry, army, agency or other part of a state.',
    source: iso3166,
  },
  'armed-group': {
    label: 'armed group',
    definition: 'An organised group under arms that is no regular army.',
    source: 'ACLED Codebook, actor types',
  },
  organisation: {
    label: 'organisation',
    definition: 'A company, party, association or intergovernmental body.',
    source: 'FollowTheMoney, Organization',
  },
  group: {
    label: 'group of people',
    definition: 'People counted together without being an organisation: “observers”.',
    source: house,
  },
  person: {
    label: 'person',
    definition: 'One named human being.',
    source: 'FollowTheMoney, Person',
  },
});

export const outletKind = vocabulary('outlet kind', 'What sort of outlet.', {
  wire: { label: 'news agency', definition: 'Sells its copy to other outlets.', source: house },
  newspaper: {
    label: 'newspaper',
    definition: 'Appears in print, whatever else it does.',
    source: house,
  },
  broadcaster: { label: 'broadcaster', definition: 'Radio or television.', source: house },
  online: { label: 'online outlet', definition: 'Appears on the web only.', source: house },
  aggregator: {
    label: 'aggregator',
    definition: 'Mostly republishes what others reported, with words of its own around it.',
    source: house,
  },
  collective: {
    label: 'outlets named together',
    definition: 'Several outlets that a text names as one: “Iranian media”.',
    source: house,
  },
});

export const incidentKind = vocabulary(
  'incident kind',
  'What happened, in a word that no recorded claim disputes.',
  {
    explosion: {
      label: 'explosion',
      definition: 'Something exploded; whether by attack or accident may be disputed.',
      source: `${acled}: Remote explosive/landmine/IED, without its intent`,
    },
    'air-or-drone-strike': {
      label: 'air or drone strike',
      definition: 'Aircraft or drones struck a target.',
      source: `${acled}: Air/drone strike`,
    },
    'missile-or-artillery-strike': {
      label: 'missile or artillery strike',
      definition: 'Shells, rockets or missiles struck a target.',
      source: `${acled}: Shelling/artillery/missile attack`,
    },
    attack: {
      label: 'attack',
      definition: 'Violence against a target by means that are open or disputed.',
      source: `${acled}: Attack`,
    },
    clash: {
      label: 'armed clash',
      definition: 'Armed groups fought.',
      source: `${acled}: Armed clash`,
    },
    killing: {
      label: 'killing',
      definition: 'One or more chosen people were killed.',
      source: house,
    },
    poisoning: { label: 'poisoning', definition: 'People were poisoned.', source: house },
    sabotage: {
      label: 'sabotage',
      definition: 'Things were broken on purpose, in secret.',
      source: house,
    },
    'cyber-operation': {
      label: 'cyber operation',
      definition: 'Computers were broken into, spied on or disabled.',
      source: 'EuRepoC, incident types',
    },
    'arms-transfer': {
      label: 'arms transfer',
      definition: 'Weapons passed from one actor to another.',
      source: 'SIPRI Arms Transfers Database',
    },
    detention: {
      label: 'detention',
      definition: 'People were arrested or abducted.',
      source: acled,
    },
    other: { label: 'other', definition: 'None of these.', source: house },
    series: {
      label: 'series',
      definition: 'Several incidents that texts speak of as one campaign or spate.',
      source: house,
    },
  },
);

export const placePrecision = vocabulary(
  'place precision',
  'How exactly the place of an incident is known; a point stands for an area of that size.',
  {
    exact: { label: 'exact', definition: 'The very site.', source: 'ACLED geo-precision 1' },
    town: { label: 'town', definition: 'In or near this town.', source: 'ACLED geo-precision 1' },
    district: {
      label: 'district',
      definition: 'Somewhere in this district.',
      source: 'ACLED geo-precision 2',
    },
    province: {
      label: 'province',
      definition: 'Somewhere in this province.',
      source: 'ACLED geo-precision 3',
    },
    country: { label: 'country', definition: 'Only the country is known.', source: house },
  },
);

/** What a `cause` or `means` claim can be compared by. Words outside this list are shown and never compared by kind. */
export const cause = vocabulary(
  'cause',
  'Values of cause and means that exclude each other unless one is a kind of the other.',
  {
    attack: { label: 'attack', definition: 'Somebody did it on purpose.', source: house },
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
      definition: 'An explosive charge put in place.',
      source: acled,
      broader: 'attack',
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
    accident: { label: 'accident', definition: 'Nobody did it on purpose.', source: house },
    'electrical fault': {
      label: 'electrical fault',
      definition: 'A short circuit or other fault of the wiring.',
      source: house,
      broader: 'accident',
    },
    'unsafe storage': {
      label: 'unsafe storage',
      definition: 'Munitions that were stored so that they could go off.',
      source: 'Small Arms Survey, Unplanned Explosions at Munitions Sites',
      broader: 'accident',
    },
    'natural cause': {
      label: 'natural cause',
      definition: 'Heat, lightning, an earthquake.',
      source: house,
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
    definition: 'Of the killed, civilians.',
    source: 'Airwars',
  },
  'civilians-injured': {
    label: 'civilians injured',
    one: 'civilian injured',
    definition: 'Of the injured, civilians.',
    source: 'Airwars',
  },
  'combatants-killed': {
    label: 'combatants killed',
    one: 'combatant killed',
    definition: 'Of the killed, fighters, soldiers and their commanders.',
    source: 'Airwars, militants killed',
  },
  'combatants-injured': {
    label: 'combatants injured',
    one: 'combatant injured',
    definition: 'Of the injured, fighters, soldiers and their commanders.',
    source: 'Airwars',
  },
});

/** Where in an article a passage stands. */
export const articlePart = vocabulary('in', 'Where in the article a passage stands.', {
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

export type About = keyof typeof about.terms;
export type Role = keyof typeof role.terms;
export type Scope = keyof typeof scope.terms;
export type Rights = keyof typeof rights.terms;
export type ActorKind = keyof typeof actorKind.terms;
export type OutletKind = keyof typeof outletKind.terms;
export type IncidentKind = keyof typeof incidentKind.terms;
export type PlacePrecision = keyof typeof placePrecision.terms;
export type Cause = keyof typeof cause.terms;
export type TollCategory = keyof typeof tollCategory.terms;
export type ArticlePart = keyof typeof articlePart.terms;

/** Every vocabulary an editor chooses from, in the order the methodology prints them. */
export const vocabularies = [
  about,
  stance,
  role,
  scope,
  cause,
  tollCategory,
  articlePart,
  rights,
  incidentKind,
  placePrecision,
  actorKind,
  outletKind,
] as const;
