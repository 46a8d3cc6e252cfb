/** One rule by which the record is read, in words exact enough for a second analyst to follow. */
export interface MethodRule {
  id: string;
  title: string;
  rule: string;
}

/** How everything that is computed is computed. The methodology prints these; the code beside holds them. */
export const method: readonly MethodRule[] = [
  {
    id: 'which-claims-count',
    title: 'Which claims count for an incident',
    rule: 'Those that name the incident and whose scope is exact. Claims of ambiguous scope, and claims about a series the incident belongs to, are shown separately and never counted.',
  },
  {
    id: 'who-is-counted-as-accused',
    title: 'Who is accused',
    rule: 'Every actor named in a claim about who did it is considered, and has a state of its own; an institution and the state it belongs to are two actors. Only an actor that a claim says, suspects or takes to have done it is called accused.',
  },
  {
    id: 'what-an-origin-is',
    title: 'What counts as an origin',
    rule: 'The source of a claim that asserts, confirms, suspects, claims as its own, admits, denies or disputes. Readings, refusals to answer, silences and retractions have no origin; nor does a claim made by nobody in particular. People through whom somebody else’s words come are no origin of those words. An outlet that says something in its own voice is shown but not counted, even where it is a state’s own outlet. A claim with several sources has as many origins.',
  },
  {
    id: 'who-only-repeats-it',
    title: 'Who only repeats it',
    rule: 'This looks at the claims that count, that affirm who did it and that come from a recorded origin. An outlet heard such a claim first-hand if it is last in the chain, or if it publishes what was said to it; what came in a document was read, not heard, and what people say of others was heard from those people. Every other outlet on the way repeats the claim, including the one that publishes the article. An outlet that heard any of these claims first-hand, or says the same in its own voice, does not only repeat it. Where an article does not say how a claim reached it, its outlet is in neither group.',
  },
  {
    id: 'where-the-accused-stands',
    title: 'How the accused answers',
    rule: 'From the claims about who did it made by the accused, by actors that speak for it, and by unnamed people, documents or outlets of either (an outlet counts as an actor’s where it is that actor’s own organ): those about the incident itself; failing those, the ones that may be about it; failing those, the ones about its series. For each stance the latest is given, what was said before what is only read into the words.',
  },
  {
    id: 'whose-soil',
    title: 'The country where it happened',
    rule: 'The state of the country given for the incident’s place, with what that state, its institutions and its people say about the incident.',
  },
  {
    id: 'where-sources-disagree',
    title: 'Where the sources disagree',
    rule: 'Contradictions that a rule finds and differences that the editors note are counted, and on an incident’s page sources disagree on what these are on. Sides of a contradiction that come from one side, one after the other, are a change over time instead: each speaker of either claim is, speaks for or is spoken for by one of the other, named or not, is the same outlet, or speaks as the other does for an accused of both; which came first is told by when both were said, or else by when both were published, and where neither tells it stays a contradiction. A year that is likely a slip is told with where it stands. Neither is counted. That sources disagree on who did it is told where a rule finds a contradiction in it, or where of two linked claims, both surely about the incident, one denies what the other affirms or they say that different actors carried it out. Of other attributions that editors have linked, a hint and a refusal to answer among them, it is told that they differ in how the attribution is put.',
  },
  {
    id: 'order',
    title: 'The order of events',
    rule: 'By date of publication, then by the date on which something was said, where the article gives it, then by article and by the order within it. A date that is not known to the day is ordered by its earliest possible day.',
  },
  {
    id: 'known-on-a-day',
    title: 'The page as of a given day',
    rule: 'Everything on the page is computed anew from the claims whose articles had been published by the end of that day (UTC). An article whose date is not known to the day counts from the last day it could have been published; one with no date, or with no end to it, never counts. Claims about the incident’s series are treated in the same way. The incident’s name, date and place, the editors’ notes and the links the editors have made are today’s; a link to a claim published later is left out. There is a page for every day on which a claim about the incident itself was published. The list of events says how each attribution stood by then, where its state or the number of its origins had changed.',
  },
  {
    id: 'certainty',
    title: 'How certainty changes',
    rule: 'A claim’s stance is the one nearest its source. A passage that puts the claim more firmly (a reading, then a suspicion, then an assertion, then a confirmation), or drops the hedge, is marked as firmer; one that puts it less firmly, or adds a hedge, as weaker.',
  },
  {
    id: 'loose-numbers',
    title: 'How loose numbers are read',
    rule: 'A loose number, such as “about twenty”, may be off in either direction by half of what it looks rounded to: by half of the place value of its last digit that is not zero, and by one at least (Krifka 2007, Approximate interpretation of number words). About 20 is from 15 to 25, about 200 from 150 to 250, about 25 from 24 to 26. Only a number outside contradicts it.',
  },
  {
    id: 'related-incidents',
    title: 'Which incidents are related',
    rule: 'Those that have something in common: an actor accused in claims about both, by the rule for the state of an attribution; an actor cited by name on both; the means by which both are reported to have been carried out; a series, directly or through another; the place. Two places are the same if their names and countries are; near if their points are at most 25 kilometres apart; perhaps near if the areas that the points stand for overlap and one of them is larger than a town. Each thing in common counts as one divided by the number of other incidents that share it, so that what few share weighs more; of incidents that share something with more than a hundred others, only the twelve before and the twelve after in time are compared. The highest total comes first, then the nearest in time. A series and its members are not listed as related. A page shows the first three that have more than a series in common, since the series lists its own incidents.',
  },
];
