import type { Rule } from './rule.ts';

/** For whom somebody speaks, and what the accused is on record with. */

export const whoSpeaksForWhom = {
  id: 'who-speaks-for-whom',
  title: 'Who speaks for whom',
  rule: 'An actor speaks for another in three cases. First, it belongs to the other, directly or through other bodies (`of`): the minister for the ministry, the ministry for the state. Second, the other belongs to it in the same way: the state for its army. Third, it is a person, the other is not, and the other belongs to the very body to which that person directly belongs: the prime minister of a state speaks for its army. A minister of defence speaks in this way only for what belongs to the ministry; a ministry, being no person, never does.\nSomebody who has left an office (after `until`) or does not yet hold it (before `since`) does not speak for it at that time; on those two days themselves, he or she does.\nA paper speaks for its author only if the author made it public (`release: issued`); a leaked paper is nobody’s statement. What an actor’s own outlet, its unnamed people, or a paper of unrecorded release says is shown with the actor’s answer, but cannot acknowledge a deed for it. A joint statement counts as the actor’s if at least one of those who make it speaks for the actor.',
  example:
    'The prime minister confirms that the army did it: that is the army’s acknowledgement. A retired general who says the same is a source like any other.',
  leavesOpen:
    'Whether a person was authorised to say it. What somebody says “in a private capacity” is coded without `of`.',
  relates:
    'Compare the ILC’s Draft Articles on State Responsibility, arts. 4 and 7, on the conduct of organs and of persons acting in that capacity, and the Vienna Convention on the Law of Treaties, art. 7(2), under which heads of state, heads of government and foreign ministers represent their state in concluding treaties without producing full powers. Neither settles who speaks for whom; this rule is the project’s own.',
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
  rule: 'The answer is taken from claims on who did it that name the accused and come from the accused, from anybody who speaks for it, or from its unnamed people, its own outlet or its papers that were not leaked. Claims about the incident itself are used; if there are none, those that may be about it; if there are none of these either, those about its series.\nFor each speaker, stance and role, the lead and the answers give the latest claim; the table gives them all. Answers stand in the order in which they were said, or else published, with these dates where they differ; if there is no room for all, the latest are given. No answer is called the first if an earlier one has been left out. An answer that was taken back is not given, but its retraction is, and counts as an answer. A hint that somebody reads in another’s words comes last, with the reader named.',
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
