import type { Rule } from './rule.ts';

/** Which claims count, and who has said what of whom. */

export const whichClaimsCount = {
  id: 'which-claims-count',
  title: 'Which claims count for an incident',
  rule: 'Those that name the incident and whose scope is exact, that have not been taken back and, of those on who did it, that were not said before it happened. Claims of ambiguous scope, and claims about a series the incident belongs to, are shown separately and never counted.',
  example:
    'An official says that his country “struck targets in three places”. The text does not say which, so the claim stands on all three pages and counts on none.',
  leavesOpen: 'Whether a text makes clear which incident it means is for the editor who codes it.',
  relates: 'Airwars grades incidents; here each claim is graded, and only by what its text says.',
  records: {
    'ambiguous-scope': 'A claim that may be about either of two incidents is counted for neither.',
    'said-of-the-series': 'What is said of a series makes no attribution of its members.',
  },
} as const satisfies Rule;

export const roles = {
  id: 'roles',
  title: 'Who did it, who ordered it, who helped',
  rule: 'To have carried it out, ordered it, made it possible or supplied the means are four roles, and each is a question of its own. A claim speaks of the roles it is coded with, and of no other.\nState, origins and contradictions are computed for one accused in one role that somebody says, suspects or reads into words, in a claim that counts or has been taken back; a role that is only denied has no attribution, and the denial is told as an answer. To deny having ordered it is not to deny having done it, and to admit having supplied the means is not to admit having done it. Where a page gives one state, it is that of the first of these roles that anybody says or suspects, in the order given here.',
  example:
    'The United States says that Iran supplied the missiles. Iran says that it did not fire them. On who supplied them nobody contradicts the United States.',
  leavesOpen:
    'A text that says “was behind it” names no role. It is coded as having carried it out unless the text says otherwise.',
  relates:
    'The roles are those of the ILC’s Draft Articles on State Responsibility (arts. 4–11 and 16–17); how somebody knows is no role, and stands beside the claim as its basis.',
  records: {
    'denies-ordering': 'Who denies having ordered it does not deny having done it.',
    'admits-supplying': 'Who admits having supplied the means does not admit having done it.',
    'each-says-one-role': 'One says that it did it, another that it ordered it; neither says both.',
    'denies-executing-alone':
      'Accused of supplying, it denies having done it: nothing is contested.',
  },
} as const satisfies Rule;

export const whoIsAccused = {
  id: 'who-is-counted-as-accused',
  title: 'Who is accused',
  rule: 'Every actor of which a claim says, suspects or reads that it had a role has states of its own; an institution and the state it belongs to are two actors.\nIt is called accused where somebody who does not speak for it says so (of a joint statement, one of those who make it), or somebody, its own outlet included, reads it into words; what its own people, papers and outlets say of it accuses nobody, and a leaked paper or a former office-holder does. An actor that nobody else names and that takes it upon itself is told as claiming it. Whose accusers have all taken it back stays listed, as withdrawn; who only denies or is silent is told under the responses.',
  example:
    'A militia claims an attack and nobody else speaks of it. The militia has a state, and is not called accused.',
  leavesOpen: 'Whether an accusation of a body is meant for its state, too, is left to the text.',
  relates: '',
  records: {
    'own-claim-alone': 'Who only claims it itself is not accused.',
    'body-and-state-are-two': 'A state and its army have states of their own.',
    'taken-to-have-done-it': 'Whom somebody reads as hinting at its own deed is accused.',
    'accused-by-a-leaked-paper': 'A leaked paper of one’s own accuses.',
  },
} as const satisfies Rule;

export const retraction = {
  id: 'retraction',
  title: 'What is taken back',
  rule: 'A retraction takes back what an editor has linked it to by `follows`.\nWhere nothing is linked, it takes back what its own speaker said of the same subject up to that time or, where that is nothing, what somebody said for whom its speaker openly speaks; of an assertion and a denial of the same, that which was said last, or both where no text tells. The same subject is an accused in a role, of several those that it names, or the same value (any, where it gives none; a part of a toll is another value).\nA claim of several speakers is taken back when all have taken it back; one of them who does alone no longer counts as an origin of it. What only passes on a claim that is taken back, by the rule for relays, is taken back with it, whenever it was published. Only a retraction that is surely about the incident counts, and none that another takes back by `follows`.\nFrom the day the retraction was published, what is taken back no longer counts for state, origins, contradictions or the accused’s answer; it stays on the page, marked as withdrawn. What is said surely later counts again. Only what was said can be taken back, not a silence or another’s reading.',
  example:
    'On 10 January the United States says that Israel did it; on 12 January it takes that back. The page of 10 January says “asserted”, that of 12 January “withdrawn”.',
  leavesOpen:
    'An outlet that takes back its report of somebody else’s words takes back nothing of the speaker’s unless an editor links the two. A figure given anew is a change, not a retraction.',
  relates: 'COPE’s retraction guidelines: what is withdrawn stays to be read, and is marked.',
  records: {
    'accusation-taken-back': 'The only accusation is taken back: withdrawn, from no origin.',
    'one-of-two-takes-back': 'One of two accusers takes it back: one origin is left.',
    'acknowledgement-taken-back':
      'An acknowledgement is taken back, and the accused then denies it.',
    'denial-taken-back': 'The only denial is taken back: no longer contested.',
    'figure-taken-back': 'A toll that is taken back contradicts no other.',
    'said-again-later': 'What is said again after a retraction counts again.',
    'one-role-taken-back': 'What is taken back of one role still stands of the other.',
    'linked-retraction': 'A retraction that an editor links takes back just that claim.',
    'withdrawn-beside-a-hint': 'A reading outlasts an assertion that is taken back.',
    'withdrawn-and-denied': 'A denial of what was taken back contests nothing.',
    'head-takes-back-for-the-army': 'A prime minister takes back what the army claimed.',
    'ministry-takes-nothing-back-for-the-army': 'A ministry takes back nothing of the army’s.',
    'former-minister-takes-nothing-back': 'A former minister takes back nothing of the state’s.',
    'head-takes-back-a-denial-of-the-ministry': 'A prime minister takes back a ministry’s denial.',
    'state-takes-back-what-officials-said': 'A state takes back nothing of its unnamed people.',
    'unnamed-people-take-it-back': 'People described alike take back their own word.',
    'taken-back-twice': 'Said, taken back, said again, taken back again: withdrawn.',
    'said-again-on-the-day': 'What is said again on the same day is not surely later.',
    'one-incident-of-two': 'What is taken back of one incident stands of the other.',
    'suspicion-taken-back-for-a-colleague': 'A ministry takes back its minister’s suspicion.',
    'late-report-of-what-was-taken-back':
      'What was said before a retraction and reported after it is taken back.',
    'linked-silence': 'A silence cannot be taken back, even by a link.',
    'original-taken-back-by-a-link':
      'What only passes on what is taken back is taken back with it.',
    'one-of-a-joint-statement':
      'One of two who said it together takes it back: one origin is left.',
    'retraction-taken-back': 'A retraction that is itself taken back takes back nothing.',
    'ambiguous-retraction': 'A retraction that may be about another incident takes back nothing.',
    'part-of-a-toll-taken-back': 'A part of a toll is another value: the toll stands.',
  },
} as const satisfies Rule;

export const beforeItHappened = {
  id: 'before-it-happened',
  title: 'What was said before it happened',
  rule: 'What was surely said, or else surely published, before the first day on which the incident may have happened cannot say who did it. A claim on who did it is then shown as said before, counts for nothing, and the check warns of it; claims on anything else are left as they are.',
  example:
    'An article of 10 January says that Israel “will have struck” a depot. The explosion is of 15 January.',
  leavesOpen: 'Whether a threat was carried out is for others to say, and is shown as their claim.',
  relates: '',
  records: {
    'older-than-its-incident': 'An accusation older than its incident is no attribution of it.',
  },
} as const satisfies Rule;
