import { clauseEnd } from '../clauses/clause-end.ts';
import { beforeComma } from '../clauses/object-end.ts';
import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Rule } from './rule.ts';

const verbs = words('seem appear');
const predicates = words('ADJ ADV VERB ADP DET NOUN');

/** “X seems to …”, “X appears …”: somebody’s impression, mostly the author’s; what seems so is said of the subject. */
export const seeming: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const subject = parsed.subjects[index];
    if (!verbs.has(group.lemma) || group.form !== 'finite' || !subject) return [];
    const next = parsed.nodes[group.end];
    const isTo = next?.lower === 'to';
    if (
      !next ||
      !(isTo || predicates.has(next.pos)) ||
      next.lower === 'in' ||
      next.lower === 'on' ||
      next.lower === 'at' ||
      next.lower === 'before'
    )
      return [];
    const isIt = parsed.nodes[subject.start]?.lower === 'it';
    const rest = spanOf(
      parsed.nodes,
      group.end,
      beforeComma(parsed, group.end, clauseEnd(parsed, group, group.end + 1)),
    );
    return [
      {
        source: [],
        cue: spanOf(parsed.nodes, group.start, group.end),
        content:
          isIt && !isTo ? rest : [...spanOf(parsed.nodes, subject.start, subject.end), ...rest],
        form: undefined,
        sourceFrom: undefined,
        certainty: 0.5,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
      },
    ];
  });
