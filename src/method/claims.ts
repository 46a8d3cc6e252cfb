import type { Rule } from './rule.ts';

/** Which claims count, and who has said what of whom. */

export const whichClaimsCount = {
  id: 'which-claims-count',
  title: 'Which claims count for an incident',
  rule: 'A claim counts for an incident if it names the incident, its scope is exact and it has not been taken back. A claim on who did it must, besides, not have been said before the incident happened. Claims of ambiguous scope, and claims about a series the incident belongs to, are shown separately and never counted.',
  example:
    'An official says that his country “struck targets in three places”. The text does not say which, so the claim stands on all three pages and counts on none.',
  leavesOpen: 'Whether a text makes clear which incident it means is for the editor who codes it.',
  relates:
    'Airwars gives each incident of civilian harm a grade; here each claim is coded for itself, and only by what its text says.',
  records: {
    'ambiguous-scope': 'A claim that may be about either of two incidents is counted for neither.',
    'said-of-the-series': 'What is said of a series makes no attribution of its members.',
  },
} as const satisfies Rule;

export const roles = {
  id: 'roles',
  title: 'Who did it, who ordered it, who helped',
  rule: 'There are four roles: carrying out the deed, ordering it, making it possible and supplying the means. Each is a question of its own. A claim speaks only of the roles it is coded with.\nState, origins and contradictions are computed separately for each accused in each role that somebody says or suspects it had, or reads a hint of in another’s words, in a claim that counts or has been taken back. A role that is only denied has no attribution; the denial is shown as an answer. Denying having ordered the deed is not denying having carried it out, and admitting having supplied the means is not admitting having carried it out. Where a page gives one state, it is that of the first of these roles that has an attribution, in the order given here.',
  example:
    'The United States says that Iran supplied the missiles. Iran says that it did not fire them. On who supplied them nobody contradicts the United States.',
  leavesOpen:
    'A text that says “was behind it” names no role. It is coded as having carried it out unless the text says otherwise.',
  relates:
    'The roles are this project’s own. Compare the ILC’s Draft Articles on State Responsibility, which distinguish conduct attributed to a state (arts. 4–11) from aid or assistance (art. 16) and from direction and control (art. 17). How somebody knows is not a role; it stands beside the claim as its basis.',
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
  rule: 'If somebody says or suspects that an actor had a role, or reads a hint of it in another’s words, that actor has states of its own; an institution and the state it belongs to are two actors.\nAn actor is called accused in two cases: somebody who does not speak for it says or suspects that it had a role (in a joint statement, one such speaker is enough); or somebody, its own outlet included, reads another’s words as a hint that it had one. Apart from such a reading, what its own people, papers and outlets say does not make it accused; what a leaked paper or a former office-holder says does. An actor that claims the deed and that nobody else names is shown as claiming it. An actor stays listed, as withdrawn, when all its accusers have taken their accusations back. One that only denies or is silent is shown under the responses.',
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
  rule: 'A retraction takes back what an editor has linked it to by `follows`. If its speaker is one of several who made that claim, it takes back that speaker’s part.\nWhere nothing is linked, it takes back what its own speaker said on the same subject, unless that was surely said later. If its speaker said nothing on it, it takes back what was openly said by somebody for whom its speaker openly speaks. Where this covers both an assertion and a denial, only the one said last is taken back, or both if their order is not sure. “The same subject” means the same accused in the same role (of several accused, only those the retraction names) or the same value (any value, if the retraction gives none; a part of a toll is another value).\nA joint claim is taken back when all its speakers have taken it back; a speaker who does so alone no longer counts as an origin of it. A claim that only passes on one that is taken back, by the rule “When a relay puts it more firmly”, is taken back with it, whenever it was published. A retraction counts only if it is surely about the incident and no other retraction takes it back by `follows`.\nFrom the day the retraction was published, what is taken back no longer counts for state, origins, contradictions or the accused’s answer; it stays on the page, marked as withdrawn. What is said again, surely after the retraction, counts. Only what was said can be taken back: not a silence, and not somebody else’s reading.',
  example:
    'On 10 January the United States says that Israel did it; on 12 January it takes that back. The page of 10 January says “asserted”, that of 12 January “withdrawn”.',
  leavesOpen:
    'An outlet that takes back its report of somebody else’s words takes back nothing of the speaker’s unless an editor links the two. A figure given anew is a change, not a retraction.',
  relates:
    'Compare COPE’s retraction guidelines: a retracted article is to be clearly identified as such. Here what is taken back stays on the page, marked.',
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
    'joint-admission-left-by-the-accused':
      'Of a joint admission the accused takes back its part: asserted.',
    'linked-by-one-of-two': 'A link by one of two speakers takes back that one’s word alone.',
    'denial-of-a-role-taken-back': 'Who denies a role that was taken back contradicts nobody.',
  },
} as const satisfies Rule;

export const beforeItHappened = {
  id: 'before-it-happened',
  title: 'What was said before it happened',
  rule: 'A claim surely said, or surely published, before the first day on which the incident may have happened cannot say who did it. Such a claim on who did it is shown as said before and does not count, and the check warns of it. Claims on anything else are unaffected.',
  example:
    'An article of 10 January says that Israel “will have struck” a depot. The explosion is of 15 January.',
  leavesOpen: 'Whether a threat was carried out is for others to say, and is shown as their claim.',
  relates: '',
  records: {
    'older-than-its-incident': 'An accusation older than its incident is no attribution of it.',
  },
} as const satisfies Rule;
