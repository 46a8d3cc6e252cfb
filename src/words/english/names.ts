/** The pages of actors and outlets. */
export const actor = {
  description: (name: string) =>
    `What these articles say about ${name}, and what they quote or report ${name} as saying.`,
  alsoWritten: 'Named in the articles as:',
  wikidata: 'Wikidata:',
  relations: 'Related actors',
  /** Links to other actors, each with its kind from this actor’s side. */
  relation: {
    of: 'Speaks for',
    broader: 'Part of',
    spokespeople: 'Officials and institutions',
    organs: 'Its own outlets',
    parts: 'Parts',
  },
  timeline: 'Timeline',
  timelineOf: (name: string) => `Timeline: ${name}`,
  accusedIn: 'Accused in',
  /** Where only the actor itself says that it did it. */
  takesUpon: 'Says it was responsible for',
  onItsPart: 'What others say about its role',
  says: 'Own statements',
  readInto: 'Own words that others read as a hint',
  saysForIt: 'How its named officials and institutions respond',
  itsPeople: 'Unnamed people, documents and outlets from its side',
  reads: 'Hints it reads in others’ words',
  onItsSoil: 'Incidents on its territory',
  namedIn: 'Also named in',
};

export const outlet = {
  description: (name: string) =>
    `What ${name} published, what it said in its own voice, and what it relayed.`,
  alsoWritten: 'Named in the articles as:',
  speaksFor: 'Speaks for:',
  published: 'Published',
  says: 'In its own voice',
  passesOn: 'Relayed to others',
  relays: 'Claims that other outlets took from it',
  reads: 'Hints it reads in others’ words',
};
