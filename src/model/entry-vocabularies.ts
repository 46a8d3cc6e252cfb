import { ownDefinition as house, vocabulary } from './vocabulary.ts';

const acled = 'ACLED Codebook, sub-event types';
const iso3166 = 'ISO 3166-1 names; kinds after FollowTheMoney';

export const rights = vocabulary('rights', 'How much of an article’s text may be published.', {
  excerpts: {
    label: 'excerpts',
    definition: 'Only the paragraphs that contain quoted evidence.',
    source: 'Right of quotation: Berne Convention, art. 10(1)',
  },
  'full-text': {
    label: 'full text',
    definition: 'The whole text: its licence allows it or its owner agreed.',
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
      definition: 'One or more people were singled out and killed.',
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
      definition: 'Several incidents that articles treat as one campaign or spate.',
      source: house,
    },
  },
);

/** A point stands for a circle; its `radius` is in kilometres. Where only the country is known, for nothing. */
export const placePrecision = vocabulary(
  'place precision',
  'How exactly the place of an incident is known; a point stands for an area of that size.',
  {
    exact: {
      label: 'exact',
      definition: 'The site itself: an area about 2 km across.',
      source: 'ACLED geo-precision 1; the size of a large base or plant',
      radius: 1,
    },
    town: {
      label: 'town',
      definition: 'In or near this town: an area about 20 km across.',
      source: 'ACLED geo-precision 1; the size of a large city with its outskirts',
      radius: 10,
    },
    district: {
      label: 'district',
      definition: 'Somewhere in this district: an area about 60 km across.',
      source: 'ACLED geo-precision 2; the size of an average district of Iraq or Syria',
      radius: 30,
    },
    province: {
      label: 'province',
      definition: 'Somewhere in this province: an area about 200 km across.',
      source: 'ACLED geo-precision 3; the size of an average province of Iraq, Iran or Syria',
      radius: 100,
    },
    country: {
      label: 'country',
      definition: 'Only the country is known.',
      source: house,
      radius: undefined,
    },
  },
);

export const actorKind = vocabulary('actor kind', 'What kind of actor it is.', {
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
    definition: 'An organised armed group that is not a regular army.',
    source: 'ACLED Codebook, actor types',
  },
  organisation: {
    label: 'organisation',
    definition: 'A company, party, association or intergovernmental body.',
    source: 'FollowTheMoney, Organization',
  },
  group: {
    label: 'group of people',
    definition: 'People referred to together who are not an organisation: “observers”.',
    source: house,
  },
  person: {
    label: 'person',
    definition: 'One named person.',
    source: 'FollowTheMoney, Person',
  },
});

export const outletKind = vocabulary('outlet kind', 'What kind of outlet it is.', {
  wire: { label: 'news agency', definition: 'Supplies copy to other outlets.', source: house },
  newspaper: {
    label: 'newspaper',
    definition: 'Published in print, whatever else it does.',
    source: house,
  },
  broadcaster: { label: 'broadcaster', definition: 'Radio or television.', source: house },
  online: { label: 'online outlet', definition: 'Published on the web only.', source: house },
  aggregator: {
    label: 'aggregator',
    definition: 'Mostly republishes what others have reported, with some text of its own.',
    source: house,
  },
  collective: {
    label: 'outlets named together',
    definition: 'Several outlets that a text refers to as one: “Iranian media”.',
    source: house,
  },
});

export type Rights = keyof typeof rights.terms;
export type ActorKind = keyof typeof actorKind.terms;
export type OutletKind = keyof typeof outletKind.terms;
export type IncidentKind = keyof typeof incidentKind.terms;
