/** The pages of actors and outlets. */
export const actor = {
  description: (name: string) => `What is claimed about ${name}, and what ${name} says, on record.`,
  alsoWritten: 'Also written:',
  wikidata: 'Wikidata:',
  relations: 'Related actors',
  /** Links to other actors, each with its kind from this actor’s side. */
  relation: {
    of: 'Speaks for',
    broader: 'Part of',
    spokespeople: 'Its people and bodies',
    organs: 'Its own outlets',
    parts: 'Its parts',
  },
  timeline: 'On a timeline',
  timelineOf: (name: string) => `${name} on a timeline`,
  accusedIn: 'Accused in',
  accusedBy: 'Accused by',
  says: 'Says',
  readInto: 'Is read by others as hinting',
  saysForIt: 'Its people and bodies, by name, say to it',
  itsPeople: 'Its unnamed people, documents and outlets say',
  reads: 'Reads as a hint',
  onItsSoil: 'Happened on its soil',
  namedIn: 'Also named in',
};

export const outlet = {
  description: (name: string) =>
    `What ${name} published, said in its own voice and passed on, on record.`,
  alsoWritten: 'Also written:',
  speaksFor: 'Speaks for:',
  published: 'Published',
  says: 'Says in its own voice',
  passesOn: 'Passes on to others',
  relays: 'Relayed by it: claims that others have through it',
  reads: 'Reads as a hint',
};
