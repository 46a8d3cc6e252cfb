import type { Rule } from './rule.ts';

/** Where an attribution stands. */
export const state = {
  id: 'state',
  title: 'The state of an attribution',
  rule: 'A state is computed for one incident, one accused and one role, from the claims that count (“withdrawn” from those taken back). The states, and what makes and ends each, are listed below under “State of an attribution”. Where several hold, the one lowest in the list is given, with the claims it rests on. A refusal to answer or a silence neither makes nor ends a state. The number of origins beside a state counts those who affirm or suspect it, not those who deny it.',
  example:
    'Two officials suspect it: suspected. A third says it: asserted. The accused denies it: contested. The accused admits it: acknowledged.',
  leavesOpen:
    'A state tells what is on record here, not what is true. A source that asserts it and later disputes it, without taking anything back, contests itself.',
  relates:
    'EuRepoC codes the basis of an attribution: among others, whether the attacker confirmed it, the receiver or a third party made it, or it is contested. Here each such statement is a claim of its own, and the state is computed from all of them. Airwars grades allegations of civilian harm, among others as confirmed, fair, weak, contested or discounted. Here only the word of the accused, or of somebody who openly speaks for it, makes “acknowledged”; the word of its unnamed people, outlets and papers makes at most “claimed, not officially”, that of others at most “asserted”; a denial makes “contested”, and no number of sources turns a claim into a fact. ICD 203’s words of likelihood grade an analyst’s own judgement; here such words are the source’s hedge, and quoted.',
  records: {
    'none-recorded': 'Only a denial: no attribution.',
    suspected: 'A suspicion and a reading.',
    'said-without-a-source': 'Outlets say it in their own voice: no source.',
    asserted: 'A source asserts it, and nobody denies it.',
    'claimed-by-unnamed-people': 'Unnamed people of the accused claim it: not an acknowledgement.',
    contested: 'One asserts it, another denies it.',
    acknowledged: 'The accused claims it as its own.',
    'says-it-did-it': 'The accused says it did it, in so many words: acknowledged.',
    'claimed-by-rivals': 'Two claim the same deed, each alone: claimed by several.',
    'claimed-together': 'Two claim it together: both acknowledge it.',
    'head-acknowledges-ministry-denies':
      'A prime minister admits it, a ministry later denies it for the state: contested.',
    'ministry-denies-for-the-army': 'What a ministry denies of the army ends no acknowledgement.',
    'officials-deny-what-the-state-admits':
      'Unnamed people do not end their state’s acknowledgement.',
    'only-admits-then-denies': 'The accused alone admits it and then denies it: contested.',
    'joint-claim-and-a-lone-one':
      'Two claim it together, and one of them alone, too: both acknowledge it.',
    'one-of-two-rivals-denies-it-later': 'A rival’s denial leaves the other’s acknowledgement.',
    'rivals-of-which-one-is-a-part': 'A whole and its part are no rivals.',
    'rivals-in-other-roles': 'Who did it and who ordered it are no rivals.',
    'rivals-on-a-series': 'On a series nobody is a rival.',
    'denial-of-the-whole': 'Who denies it of the militias does not deny it of one of them.',
    'hint-and-denial': 'A reading and a denial: suspected.',
    'admission-said-first-reported-last':
      'An admission said before a denial and reported after it: contested.',
    'former-minister-denies': 'A former minister’s denial ends no acknowledgement.',
    'bodies-of-one-state-are-no-rivals': 'Two bodies of one state are no rivals.',
  },
} as const satisfies Rule;
