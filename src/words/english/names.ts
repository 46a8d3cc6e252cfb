import { number } from './grammar.ts';

/** The pages of actors and outlets. */
export const actor = {
  /** By the name as a sentence has it, and by whether statements of its own are told. */
  description: (name: string, speaks: boolean) =>
    speaks
      ? `Statements by and about ${name} in the articles collected here.`
      : `What the articles collected here say about ${name}.`,
  alsoWritten: 'Named in the articles as:',
  wikidata: 'Wikidata:',
  relations: 'Related actors',
  /** Links to other actors, each with its kind from this actor’s side. */
  relation: {
    of: 'Speaks for',
    broader: 'Part of',
    spokespeople: 'Officials and institutions',
    organs: 'Own outlets',
    parts: 'Parts',
  },
  timeline: 'Timeline',
  timelineOf: (name: string) => `Timeline: ${name}`,
  accusedIn: 'Accused in',
  /** Where only the actor itself says that it did it. */
  takesUpon: 'Acknowledges a part in',
  onItsPart: 'What others say about who did it',
  says: 'Own statements',
  /** How many there are, beside what they are. */
  howMany: (statements: number) => (statements === 0 ? 'none' : number(statements)),
  readInto: 'Own words that others read as a hint',
  saysForIt: 'How named officials and institutions respond',
  itsPeople: 'Unnamed people, documents and outlets from this side',
  reads: 'Hints read in others’ words',
  onItsTerritory: 'Incidents on its territory',
  namedIn: 'Also named in',
};

export const outlet = {
  /** By the name as a sentence has it. */
  description: (name: string) =>
    `What ${name} published, said without naming a source, or relayed from others.`,
  alsoWritten: 'Named in the articles as:',
  speaksFor: 'Speaks for:',
  published: 'Published',
  says: 'In its own voice',
  passesOn: 'Relayed to others',
  relays: 'Claims that other outlets took from it',
  reads: 'Hints read in others’ words',
};
