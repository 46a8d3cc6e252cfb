import type { Difference } from '../../analysis/differences.ts';
import type { ContradictionKind } from '../../analysis/terms.ts';
import { method, type RuleId } from '../../method/method.ts';
import type { Rule } from '../../method/rule.ts';
import type { RuleWords } from '../../words/term.ts';
import type { Link } from './rich-text.ts';
import type { Site } from './site.ts';
import { pageUrl } from './urls.ts';

/** The rule by which two sides were found not to fit together, or told apart from a disagreement; none where editors say so. */
function ruleOfDifference({ kind, rule }: Pick<Difference, 'kind' | 'rule'>): RuleId | undefined {
  if (kind === 'change over time') return 'change-over-time';
  if (kind === 'likely slip') return 'likely-slip';
  return rule && rulesOfKinds[rule];
}

const rulesOfKinds: Readonly<Record<ContradictionKind, RuleId>> = {
  numbers: 'numbers',
  dates: 'dates',
  values: 'values',
  'asserted and denied': 'asserted-and-denied',
  accused: 'accused',
};

const rules: ReadonlyMap<RuleId, Rule> = new Map(method.map((rule) => [rule.id, rule]));

/** What readers are told of a rule. */
export function ruleWords(rule: Rule, { words }: Site): RuleWords {
  return words.rule({
    ...rule,
    rule: rule.rule.split('\n'),
    records: Object.values(rule.records),
  });
}

/** The way to the rule of a difference, where one found it. */
export function ruleLinkOf(difference: Pick<Difference, 'kind' | 'rule'>, site: Site) {
  const id = ruleOfDifference(difference);
  return id && ruleLink(id, site);
}

/** The way to a rule on the method page, by its title. */
export function ruleLink(id: RuleId, site: Site): Link {
  const rule = rules.get(id);
  const text = rule ? ruleWords(rule, site).title : id;
  return { text, href: `${pageUrl('methodology', site)}#${id}` };
}
