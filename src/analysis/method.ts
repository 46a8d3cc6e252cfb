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
    rule: 'Those that name the incident and whose scope is exact. Claims of ambiguous scope, and claims about a series the incident belongs to, are shown apart and never counted.',
  },
  {
    id: 'who-is-counted-as-accused',
    title: 'Who is accused',
    rule: 'Every actor that a claim about who did it names. Each has a state of its own; a body and the state it belongs to are two.',
  },
  {
    id: 'what-an-origin-is',
    title: 'What counts as an origin',
    rule: 'The speaker of a claim that asserts, confirms, suspects, claims as its own, admits, denies or disputes. Readings, refusals, silences and withdrawals have none; nor has a claim that nobody in particular makes. People whom somebody else’s words come through are no origin of these. An outlet that says something in its own voice is shown and not counted, the organ of a state included. A claim with several speakers has as many origins.',
  },
  {
    id: 'who-only-repeats-it',
    title: 'Who only repeats it',
    rule: 'Of the claims that count and affirm who did it, those from a recorded origin. An outlet heard such a claim where it stands last in the chain, or publishes what was said to it; what came in a document was read, not heard, and what people tell of others was heard from those people; every other outlet on the way repeats it, the one that publishes the article included. One that heard any of them, or says it in its own voice, does not only repeat it. Where an article does not say how a claim reached it, it is in neither group.',
  },
  {
    id: 'where-the-accused-stands',
    title: 'Where the accused stands',
    rule: 'The claims about the attribution made by the accused, by actors that speak for it, and by unnamed people, documents or outlets of either, an outlet being an actor’s where it is that actor’s own organ: about the incident itself; if there are none, those that may be about it; if there are none, those about its series. Of each stance the latest is told, what was said before what is only read into words.',
  },
  {
    id: 'whose-soil',
    title: 'The state on whose soil it happened',
    rule: 'The state whose country is that of the incident’s place, with what it, its bodies and its people say about the incident.',
  },
  {
    id: 'order',
    title: 'The order in which it became known',
    rule: 'By date of publication, then by the date on which it was said where the article tells, then by the article and the order within it. A date that is not known to the day is ordered by its earliest day.',
  },
  {
    id: 'known-on-a-day',
    title: 'What was known on a given day',
    rule: 'Everything on the page is computed anew from the claims whose articles had been published by the end of that day (UTC). An article whose date is not known to the day counts from the last day that its date allows; one without a date, or without an end to it, never counts. Claims about its series are treated alike. The incident’s name, date and place, the editors’ notes and what they have linked are today’s; a link to a claim published later is left out. There is a page for every day on which a claim about the incident itself was published; the story tells how each attribution stood by then, where its state or the number of its origins had changed.',
  },
  {
    id: 'certainty',
    title: 'How certainty changes',
    rule: 'A claim’s stance is the one nearest the speaker. A passage that puts it more firmly (a reading, then a suspicion, then an assertion, then a confirmation), or without the hedge, is marked firmer; one that puts it less so, or adds a hedge, weaker.',
  },
  {
    id: 'loose-numbers',
    title: 'How loose numbers are read',
    rule: 'At the scale that the last digit is rounded to (Krifka 2007, Approximate interpretation of number words): half of the place value of the last digit that is not zero, on both sides, and one at least. About 20 is from 15 to 25, about 200 from 150 to 250, about 25 from 24 to 26. Only a number outside contradicts it.',
  },
  {
    id: 'related-incidents',
    title: 'Which incidents are related',
    rule: 'Those that share something by the record: an actor accused in claims about both, by the rule for the state of an attribution; an actor that is heard by name on both; what somebody says both were done with; a series, directly or through another; the place. Places are one where their names and countries are; near where their points are at most 25 kilometres apart; perhaps near where the areas meet that the points stand for and one of them is larger than a town. Each thing shared counts one divided by the number of other incidents that share it, so that what few share weighs more; of what more than a hundred others share, only the twelve of them before and the twelve after in time are compared. The greatest sum comes first, then the nearest in time. A series and its members are not told as related. A page shows the first three that share more than a series, which lists them itself.',
  },
];
