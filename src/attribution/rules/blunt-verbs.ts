import type { FoundComplement } from '../complements/index.ts';
import { namesNation } from '../lexicon/demonyms.ts';
import { clauseNouns, infinitiveNouns, topicNouns } from '../lexicon/nouns.ts';
import { documentNouns, roleNouns } from '../lexicon/speakers.ts';
import { words } from '../lexicon/words.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Node } from '../tagging/sentences.ts';
import type { Subject } from '../tagging/subjects.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';

/** Verbs that are deeds at least as often as words: “attacked the base”, “attacked the report”. */
const blunt = words('attack assail bash hit slam blast hammer savage rip');
const bluntPhrasal = words('hit strike fire shoot');

/** Those who attack with weapons. */
const armed = words(
  'army forces force troops soldiers militia militants fighters rebels insurgents navy warplanes jets drones police ' +
    'gunmen gunman military airstrike airstrikes missile missiles rocket rockets group',
);

/** Things that are only attacked with words, beside what is written or said. */
const views = words(
  'policy policies plan plans record law bill rule ruling idea program deal agreement treaty speech tactic strategy stance ' +
    'position approach handling candidacy campaign character integrity credibility legacy judgment tone',
);

/**
 * Whether an attack is one of words: at a report, a plan or a statement; or, by somebody who is no state and bears
 * no arms, at people. What is said “as”, “for” or “over” something is not asked about, for that is words.
 */
export function isOfWords(
  { nodes }: Parsed,
  {
    group,
    subject,
    found,
  }: { group: VerbGroup; subject: Subject | undefined; found: FoundComplement },
): boolean {
  const [verb = '', particle] = group.lemma.split(' ');
  if (particle === undefined ? !blunt.has(verb) : !bluntPhrasal.has(verb)) return true;
  if (/^(?:reportedly|allegedly)$/.test(nodes[group.start]?.lower ?? '')) return false;
  const target = nodes.slice(found.start, found.end);
  if (target.some((node) => isSaid(node))) return true;
  const attackers = subject ? nodes.slice(subject.start, subject.end) : [];
  if (namesNation(textOf(attackers)) || attackers.some(({ lower }) => armed.has(lower)))
    return false;
  return target.some((node) => isPerson(node)) && !namesNation(textOf(target));
}

const textOf = (nodes: readonly Node[]): string => nodes.map(({ text }) => text).join(' ');

const isSaid = ({ pos, lemma, lower }: Node): boolean => {
  const noun = lemma.toLowerCase();
  return (
    pos === 'QUOTE' ||
    views.has(lower) ||
    [clauseNouns, infinitiveNouns, documentNouns].some((list) => list.has(noun)) ||
    topicNouns.has(noun)
  );
};

const people = words('him her them me us whom');

const isPerson = ({ pos, lower, lemma }: Node): boolean =>
  pos === 'PROPN' || people.has(lower) || roleNouns.has(lemma.toLowerCase());
