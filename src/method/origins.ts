import type { Rule } from './rule.ts';

/** From how many people it comes, and who only passes it on. */

export const whatAnOriginIs = {
  id: 'what-an-origin-is',
  title: 'What counts as an origin',
  rule: 'The source of a claim that asserts, confirms, suspects, claims as its own, admits, denies or disputes. Readings, refusals to answer, silences and retractions have no origin; nor does a claim made by nobody in particular. People through whom somebody else’s words come are no origin of those words. An outlet that says something in its own voice is shown but not counted, even where it is a state’s own outlet.',
  example: 'Three newspapers quote one statement of one ministry: one origin, relayed three times.',
  leavesOpen: 'Whether a source knows it, or has it from somebody else, unless its words tell.',
  relates:
    'In the terms of W3C PROV, an origin is the agent to whom the first entity in a chain is attributed, and a relay is a derivation. Reporting that rests on one origin is often called “single-source”, however many repeat it.',
  records: {
    'silence-is-no-origin': 'Silences and refusals have no origin.',
    'nobody-in-particular': '“Widely blamed on” comes from no origin.',
    'own-voice-is-not-counted': 'An outlet in its own voice is shown, not counted.',
    'one-source-three-outlets': 'A named source in three outlets is one origin.',
  },
} as const satisfies Rule;

/** In days. A month: what an outlet’s standing sources tell it in one news story, not what its stock phrase says years later. */
const DAYS = 30;

export const samePeople = {
  id: 'same-people',
  title: 'When unnamed people are the same',
  rule: `One entry under \`speakers\` is one speaker, whatever its claims came through. Entries that editors link by \`same-as\` are one, and so are unnamed people whom articles describe alike. For that, all of this must hold: they are described in the same words, capitals apart; they belong to the same actor (or, in two articles of one outlet, to none in either); their number is the same, or is given in neither; their claims came through the same outlet; and these were said, or else published, within ${DAYS} days of each other.\n“Through the same outlet” means that the outlet that spoke to one of them is among those through which the other’s claim came. If an article does not say how it got the claim, its own outlet is taken to have spoken to them.\nBoth kinds of link join, directly or through others.\nTwo entries of one article, and entries that an editor records as independent (\`independent-of\`), are kept apart, whatever their words; an entry described like several that are kept apart counts with the earliest of them. It is an error to record \`same-as\` and \`independent-of\` between the same two entries, directly or through others. It is also an error to record an entry as independent of one of two that are described alike while linking it to the other. Documents are the same only by \`same-as\`.`,
  example:
    '“US officials” told one newspaper something in January, and “US officials” told it something three years later: two origins. The second article of the same week that quotes them adds none.',
  leavesOpen:
    'Unnamed people of different outlets may still be the same: their independence is not established. Who they are is known as it is today, on the pages of earlier days, too.',
  relates: 'NLP calls this cross-document coreference; only exact descriptions are trusted here.',
  values: { days: DAYS },
  records: {
    'described-alike': 'The same words to the same outlet a day apart are one origin.',
    'one-entry-two-chains': 'One entry with two chains is one origin.',
    'link-and-words-join': 'A same-as and the same words join: three entries are one origin.',
    'a-link-never-raises': 'A same-as to a third article does not part what the words join.',
    'years-apart': 'The same words three years apart are two origins.',
    'other-numbers': 'Two officials and five officials are two origins.',
    'no-actor-given':
      'Without an actor they belong to, the same words in two outlets prove nothing.',
    'boilerplate-of-one-outlet':
      'One outlet’s stock phrase in two articles of a month is one origin.',
    'two-entries-in-one-article': 'Two entries of one article are two, whatever their words.',
    'recorded-as-independent': 'An editor’s independent-of outweighs the same words.',
    'different-outlets': 'The same words to two outlets are two origins.',
    'a-month-and-a-month': 'Steps of 25 days join over 50.',
    'a-number-in-one-alone': 'Two officials, and officials without a number, are two origins.',
    'two-of-one-article-and-a-third': 'A third entry described like two of one article adds none.',
  },
} as const satisfies Rule;

export const oneSide = {
  id: 'one-side-one-origin',
  title: 'A minister and his state, a paper and its author',
  rule: 'Among those who openly speak (named actors, and authors of papers they issued), an actor that belongs to another saying the same is one origin with it: a minister and his state, a ministry and its own communiqué. Two bodies of one state, neither of which belongs to the other, are two origins unless the state itself says the same.\nUnnamed people are not one with the actor they belong to. A joint statement has as many origins as make it, since each answers for it; that they speak together never establishes their independence.',
  example:
    'The prime minister says it, the foreign ministry issues a statement, and the state’s representative repeats it: if the state speaks, one origin.',
  leavesOpen: 'Whether two bodies of one state know it from each other.',
  relates:
    'ILC Draft Articles on State Responsibility, art. 4: the conduct of any organ of a state is considered an act of that state. How origins are counted is this project’s own rule.',
  records: {
    'minister-beside-state': 'A prime minister beside the state is one origin.',
    'ministry-beside-its-paper': 'A ministry beside the statement it issued is one origin.',
    'joint-statement':
      'Two states in one statement are two origins, not established as independent.',
    'two-bodies-of-one-state': 'An army and a ministry, neither of which is of the other, are two.',
    'officials-beside-their-state': 'Unnamed officials are not one with their state.',
    'former-minister-beside-state': 'A former minister and the state are two origins.',
    'leaked-paper-beside-its-author': 'A leaked paper and its author are two origins.',
    'two-papers-of-one-ministry': 'Two papers that one ministry issued are one origin.',
  },
} as const satisfies Rule;

export const independence = {
  id: 'when-origins-are-independent',
  title: 'When origins are independent',
  rule: 'Two origins are independent only if an editor has recorded, with a reason, why neither can have the claim from the other (`independent-of`). One such entry is enough, for either of them and in any article in which it speaks. In all other cases independence is not established. Several origins are independent together only if every pair of them is.',
  example:
    'An editor records that two officials work for different agencies and that the article says they had not met.',
  leavesOpen: 'Independence that no text speaks of.',
  relates:
    'ICD 203 asks analysts to describe the quality and credibility of their sources. Here nobody’s independence is assumed.',
  records: {
    'not-established': 'Two unnamed sources of two outlets: not established.',
    'established-through-another-article':
      'Independence recorded in another article holds for the same speaker here.',
    'two-of-three': 'One recorded pair of three is not enough.',
  },
} as const satisfies Rule;

export const whoOnlyRepeatsIt = {
  id: 'who-only-repeats-it',
  title: 'Who only repeats it',
  rule: 'This looks at the claims that count, that affirm who did it and that come from a recorded origin.\nAn outlet heard such a claim first-hand if it publishes what was said to it, or if it is last in the chain and no article on record says that it has it from another. What somebody said and a document passed on was read, not heard, so every outlet on its way repeats it; a document that is itself the source is first-hand for whoever has it. If people told an outlet what others had said, the outlet heard it from those people and not from the speakers, and is in none of these groups. Every other outlet on the way repeats the claim, including the one that publishes the article. An outlet that heard any of these claims first-hand, or says the same in its own voice, does not only repeat it.\nOutlets that, by their own articles, have it from one another and from nobody else cite each other in a circle: none of them is on record as having heard it, and the page says so. Where an article does not say how a claim reached it, its outlet is in none of these groups.',
  example: 'A says that B reports it, and B says that A reports it: nobody heard it.',
  leavesOpen: 'Which outlet of a circle was first.',
  relates: 'Known as circular reporting.',
  records: {
    'a-relay': 'An outlet that cites another repeats it.',
    'a-circle': 'Two outlets that cite each other heard nothing, and are one origin.',
    'a-circle-of-unnamed': 'Unnamed people whom two outlets have from each other are one origin.',
    'read-in-a-document': 'What an outlet read in a document it repeats.',
    'a-circle-of-three': 'Three outlets cite each other: nobody heard it.',
    'two-chains-of-one-circle': 'A longer chain closes a circle.',
    'a-document-on-the-way': 'What reached an outlet in a document it repeats.',
    'not-told-how': 'An outlet that does not tell how it came is in no other group.',
    'a-circle-that-one-heard': 'Of a circle, one that was told heard it.',
    'a-relay-of-a-relay': 'An outlet whose own article cites another did not hear it.',
  },
} as const satisfies Rule;

export const whatARelayAdds = {
  id: 'what-a-relay-adds',
  title: 'When a relay puts it more firmly',
  rule: 'A claim may be on record twice: as one outlet reported it, and as another passed it on from there. The two belong together if the speaker and the subject are the same, the relay has the claim through the outlet of the nearer article, and the nearer article gives fewer steps to the speaker (or none) and was not surely said later. Of several that it may have come from, it is the one with the fewest steps, then of the outlet nearest to the speaker, then the one put alike. They are compared by the rule “How certainty changes”.\nA relay that puts the claim more firmly is marked as firmer, and its own stance does not count: the lead, the state, the origins, the answers and the contradictions use the words nearest to the speaker. Anybody whom only the relay names is shown on the relay’s own page.',
  example:
    'One paper has officials say that Israel may have done it. Another, citing that paper, has them say that Israel did it. The state is “suspected”.',
  leavesOpen: 'What a relay adds where the article it cites is not in the record.',
  relates:
    'Studies of science news describe a like effect: exaggeration on the way from paper to press release to news story.',
  records: {
    'suspicion-made-a-fact': 'A suspicion that a relay turns into an assertion stays a suspicion.',
    'hedge-lost-on-the-way': 'A relay that drops the hedge is marked as firmer.',
    'relay-of-a-relay': 'Firmer only at the second step.',
    'relay-before-what-it-relays': 'An earlier article passes nothing on.',
    'hedged-denial-made-flat-on-the-way': 'A denial grows firmer, too.',
    'original-that-does-not-tell': 'The nearer article need not tell how it came.',
    'relay-of-a-suspected-cause': 'A relay’s assertion of a suspected cause contradicts nothing.',
    'relay-that-makes-a-hint-an-assertion': 'A relay that makes a hint an assertion is no origin.',
    'admitted-in-a-relay-alone': 'What only a relay has the accused admit is no answer of it.',
    'of-two-originals-the-like':
      'Of two reports of one outlet a relay passes on the one it is like.',
    'date-told-by-one-alone': 'That only the relay tells when it was said makes it no other claim.',
  },
} as const satisfies Rule;
