import type { Nodes, Root } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type RuleName, ruleNamed, rules } from '../../corpus/rules/index.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Crumb } from '../navigation/breadcrumbs.ts';
import { type Link, runsSetApart } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { pageUrl } from '../shared/urls.ts';

/** A rule in the list of rules: a link to its page, and what it demands. */
export interface ListedRule {
  link: Link;
  demand: string;
}

/** The page of a rule. Its texts are English, those in HTML rendered from Markdown. */
export interface RulePage {
  name: RuleName;
  demand: string;
  severity: Severity;
  /** Why it is demanded. */
  reason: string;
  wrong: string;
  right: string;
  /** What else there is to know, such as how to mend it; empty where there is nothing. */
  notes: string;
  breadcrumbs: readonly Crumb[];
}

const ruleUrl = (name: string, site: Site) => pageUrl(`rules/${name}`, site);

/** The rules of one severity in the order of their names. */
export function rulesOf(severity: Severity, site: Site): ListedRule[] {
  return rules
    .filter((rule) => rule.severity === severity)
    .map(({ name, demand }) => ({ link: { text: name, href: ruleUrl(name, site) }, demand }))
    .toSorted((a, b) => (a.link.text < b.link.text ? -1 : 1));
}

/**
 * Makes the page of a rule from its Markdown, which has a form that tests hold: its name, its demand, the reason,
 * a wrong and a right example, each block of code below a line that says which of the two it is, and notes.
 * Throws the name of the file where it has another.
 */
export function rulePage(name: RuleName, markdown: string, site: Site): RulePage {
  const rule = ruleNamed(name);
  const [, , ...parts] = remark().parse(markdown).children;
  const [wrong = -1, right = -1, ...more] = parts.flatMap(({ type }, at) =>
    type === 'code' ? [at] : [],
  );
  if (!rule || right !== wrong + 2 || wrong < 1 || more.length > 0) throw new Error(`${name}.md`);
  const html = (from: number, to: number) => render(parts.slice(from, to), name, site);
  const { breadcrumbs, rules: words } = site.words;
  return {
    name,
    demand: rule.demand,
    severity: rule.severity,
    reason: html(0, wrong - 1),
    wrong: html(wrong, wrong + 1),
    right: html(right, right + 1),
    notes: html(right + 1, parts.length),
    breadcrumbs: [
      { text: breadcrumbs.home, href: pageUrl('', site) },
      { text: words.title, href: pageUrl('rules', site) },
    ],
  };
}

const toHtmlTree = unified()
  .use(remarkRehype)
  .use(() => (tree: Root) => setRunsApart(tree));
const toHtml = rehype().data('settings', { fragment: true });

function render(parts: readonly RootContent[], own: RuleName, site: Site): string {
  const children = parts.map((part) => withLinks(part, own, site));
  return toHtml.stringify(toHtmlTree.runSync({ type: 'root', children }));
}

/** Sets words from the right apart in the text of a tree, and in it alone; the tree is changed. */
function setRunsApart(node: Nodes): void {
  if (node.type === 'text') node.value = runsSetApart(node.value);
  else if ('children' in node) for (const child of node.children) setRunsApart(child);
}

/** Makes the names of other rules in a paragraph links to their pages. */
function withLinks(part: RootContent, own: RuleName, site: Site): RootContent {
  if (part.type !== 'paragraph') return part;
  const children = part.children.map((child): PhrasingContent => {
    const isRule = child.type === 'inlineCode' && child.value !== own && ruleNamed(child.value);
    return isRule ? { type: 'link', url: ruleUrl(child.value, site), children: [child] } : child;
  });
  return { ...part, children };
}
