import { article, recordOf } from '../record.ts';

/** A record in which several are accused of one incident, and one origin is heard three times. */
export const severalAccused = recordOf({
  'articles/a.md': article(
    'source: ap\ndate: 2019-07-20\nspeakers:\n  one: {anonymous: A senior official, of: united-states, reason: not allowed to speak}\n  two: {anonymous: Two local officials, count: 2}',
    `- {id: us-iran, speaker: one, chain: [], stance: asserts, accused: iran, incidents: amirli, basis: intercepted calls, evidence: A senior official said Iran did it on intercepted calls.}
- {id: iran-denies, speaker: iran, stance: denies, accused: iran, incidents: amirli, evidence: Iran denied it.}
- {id: iran-israel, speaker: iran, stance: asserts, accused: israel, incidents: amirli, evidence: Iran said it was Israel.}
- {id: israel-silent, speaker: israel, stance: declines-to-comment, accused: israel, incidents: amirli, evidence: Israel declined to comment.}
- {id: local, speaker: two, chain: [], stance: suspects, accused: {iraq: supplied}, incidents: amirli, hedge: may have, evidence: Two local officials said Iraq may have supplied the bomb.}
- {id: seven, about: toll, speaker: two, chain: [], value: {killed: 7}, incidents: amirli, evidence: They counted seven dead}
- {id: depot, about: target, speaker: two, chain: [], value: depot, incidents: amirli, evidence: the depot}
- {id: elsewhere, speaker: israel, stance: denies, accused: israel, incidents: blasts, evidence: Israel denied the others.}`,
    'A senior official said Iran did it on intercepted calls. Iran denied it. Iran said it was Israel. Israel declined to comment. Two local officials said Iraq may have supplied the bomb. They counted seven dead in the depot. The official was not allowed to speak. Israel denied the others.',
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-07-21\nspeakers:\n  one: {anonymous: A senior official, of: united-states}',
    `- {id: us-iran, speaker: one, chain: ap, stance: asserts, accused: iran, incidents: amirli, evidence: A senior official told AP that it was Iran., note: A repeat.}
- {id: army, speaker: iraqi-army, stance: hints, read-by: author, accused: iran, incidents: amirli, evidence: The army seemed to hint at Iran.}
- {id: blamed, speaker: unattributed, stance: asserts, accused: israel, incidents: amirli, scope: ambiguous, evidence: It is widely blamed on Israel.}
- {id: five, about: toll, speaker: author, value: {killed: 5}, incidents: amirli, evidence: Five people died in the depot.}
- {id: depot, about: target, speaker: author, value: Depot, incidents: amirli, evidence: the depot}
- {id: camp, about: target, speaker: author, stance: disputes, value: camp, incidents: amirli, evidence: no camp}
- {id: fire, about: damage, speaker: author, incidents: amirli, evidence: a fire, conflicts-with: {a/seven: A fire here and seven dead there.}}`,
    'A senior official told AP that it was Iran. The army seemed to hint at Iran. It is widely blamed on Israel. Five people died in the depot. It was no camp, and a fire.',
  ),
  'articles/c.md': article(
    'source: zh\ndate: 2019-07-22\nspeakers:\n  one: {anonymous: A senior official, of: united-states}',
    `- {id: us-iran, speaker: one, chain: [toi, ap], stance: asserts, accused: iran, incidents: amirli, evidence: A senior official told AP Iran did it.}
- {id: own, speaker: author, stance: asserts, accused: {iran: ordered}, incidents: amirli, evidence: Iran ordered it.}`,
    'A senior official told AP Iran did it. Iran ordered it.',
  ),
});
