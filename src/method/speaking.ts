import type { Rule } from './rule.ts';

/** For whom somebody speaks, and what the accused is on record with. */

export const whoSpeaksForWhom = {
  id: 'who-speaks-for-whom',
  title: 'Who speaks for whom',
  rule: 'An actor speaks for another in three cases. It belongs to it, through however many bodies (`of`): the minister for the ministry, the ministry for the state. Or the other belongs to it: the state for its army. Or it is a person who belongs directly to something that the other, a body, belongs to as well: the prime minister of a state for its army, but a minister of defence only for what belongs to the ministry, and a ministry never for another.\nWho has left an office (after `until`), or does not hold it yet (before `since`), does not speak for it at that time; on these days themselves it does.\nOf papers, only one that its author made public (`release: issued`) speaks for its author; a leaked one is nobody’s statement. An actor’s own outlet, its unnamed people, and a paper of which it is not recorded how it came out, are shown with its answer, but cannot acknowledge a deed for it. Of a joint statement it is enough that one who makes it speaks for the actor.',
  example:
    'The prime minister confirms that the army did it: that is the army’s acknowledgement. A retired general who says the same is a source like any other.',
  leavesOpen:
    'Whether a person was authorised to say it. What somebody says “in a private capacity” is coded without `of`.',
  relates:
    'ILC Draft Articles on State Responsibility, arts. 4 and 7: organs and persons acting in that capacity; Vienna Convention on the Law of Treaties, art. 7(2): head of state, head of government and foreign minister represent the whole.',
  records: {
    'head-of-government-for-the-army': 'A prime minister confirms what the army did: acknowledged.',
    'state-for-its-army': 'A state confirms what its army did: acknowledged.',
    'minister-for-ministry-and-state': 'A minister admits it for the ministry, and for the state.',
    'ministry-not-for-the-army': 'A ministry that says the army did it accuses the army.',
    'former-minister': 'What a minister says after leaving office is not the state’s word.',
    'issued-statement': 'A communiqué that the accused issued acknowledges.',
    'leaked-paper': 'A leaked paper of the accused acknowledges nothing.',
    'own-outlet': 'An outlet of the accused cannot acknowledge for it.',
    'said-in-office-reported-after': 'What was said in office counts, whenever it was reported.',
    'not-yet-in-office': 'What somebody says before taking office is not the state’s word.',
    'state-for-its-head': 'A state acknowledges for its prime minister.',
    'head-for-a-minister': 'A prime minister does not acknowledge for another person.',
  },
} as const satisfies Rule;

export const whereTheAccusedStands = {
  id: 'where-the-accused-stands',
  title: 'How the accused answers',
  rule: 'From the claims about who did it that name the accused and are made by it, by whoever speaks for it, or by its unnamed people, own outlet, or papers that were not leaked: those about the incident itself; failing those, the ones that may be about it; failing those, the ones about its series.\nOf each speaker, stance and role the lead and the answers tell the latest; the table has them all. They stand in the order in which they were said or else published, with these dates where they differ; where there is not room for all, the latest are told. Nothing is told as the first of which something earlier is left out. What is taken back is not among them, but that it was taken back is, and counts as an answer. What is only read into somebody’s words comes last, with its reader.',
  example:
    'No comment on the 10th, “neither confirm nor deny” on the 11th, a claim of responsibility on the 12th: all three are told, the claim last.',
  leavesOpen: 'Which of two answers of one day came first, where no text tells.',
  relates: '',
  records: {
    'three-answers-in-order': 'No comment, then neither, then a claim: the last is the latest.',
    'silent-again-after-a-denial': 'A silence after a denial does not hide the denial.',
    'three-bodies-one-day': 'Head of government, army and ministry answer differently on one day.',
    'said-first-published-last':
      'A denial said on the 6th and published on the 20th is not the latest.',
    'acknowledged-then-denied':
      'Who acknowledges it and later denies it no longer acknowledges it.',
    'denied-then-acknowledged': 'Who denies it and later acknowledges it acknowledges it.',
    'only-about-the-series': 'Failing others, the answer about the series is told.',
    'only-others-deny-it': 'Another’s denial is no answer.',
  },
} as const satisfies Rule;

export const whoseSoil = {
  id: 'whose-soil',
  title: 'The country where it happened',
  rule: 'The state of the country given for the incident’s place, with what that state, its institutions and its people say about the incident.',
  example:
    'An explosion in Iraq: what Iraq, its army and its unnamed officials say stands together.',
  leavesOpen:
    'Where sovereignty is disputed, the country is the one that the incident’s entry gives.',
  relates: '',
  records: { 'state-of-the-place': 'What the state of the place says is found by its country.' },
} as const satisfies Rule;
