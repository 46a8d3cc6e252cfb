import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { remark } from 'remark';

/** A Markdown file; its path is relative to the root of the repository. */
export interface Page {
  path: string;
  text: string;
}

/** What pages may lead to besides one another. */
export interface Surroundings {
  /** Whether there is a file or folder at a path relative to the root of the repository. */
  isThere: (path: string) => boolean;
  /** The names of the scripts of package.json. */
  scripts: readonly string[];
}

/** What npm does by itself, without a script of package.json, and a page may name. */
const NPM_COMMANDS: readonly string[] = ['ci', 'install'];

// `npm test`, `npm run check`, `npm run -s attributions`: the name behind `run` and its options, or behind `npm`.
// A code span keeps its line ends in the tree: findings/remark-keeps-line-ends-in-code.sh.
const COMMAND = /\bnpm\s+(?:run\s+(?:-\S+\s+)*([\w:-]+)|([a-z][\w-]*))/g;

// A path from the root of the repository, up to what cannot stand in one.
const PATH = /(?<![\w./-])(?:src|tests|bench|docs|findings)\/[^\s`'"“”(),;:|#]*/g;

/** A part of a path that stands for any name: `<rule>.md`, `**`, `…`, `NAME.ts`. */
const PLACEHOLDER = /[*<>{}…]|^[A-Z]+(?:\.|$)/;

/**
 * What pages name and nobody finds, each as `file: what`: relative links and images without a file, anchors without a
 * heading (by the rules GitHub makes anchors by), and, in code, npm scripts and paths that do not exist. Addresses
 * with a scheme are not looked at.
 */
export function deadEnds(pages: readonly Page[], surroundings: Surroundings): string[] {
  const read = pages.map((page) => ({ ...page, nodes: nodesOf(remark().parse(page.text)) }));
  const anchors = new Map(read.map(({ path, nodes }) => [path, anchorsOf(nodes)]));
  return read.flatMap(({ path, nodes }) => {
    const links = nodes
      .flatMap(linksOf)
      .filter((link) => isDead(link, path, anchors, surroundings));
    const code = nodes.flatMap((node) =>
      node.type === 'inlineCode' || node.type === 'code' ? [node.value] : [],
    );
    const dead = [
      ...links,
      ...code.flatMap((text) => missingScripts(text, surroundings)),
      ...code.flatMap((text) => missingPaths(text, surroundings)),
    ];
    return dead.map((what) => `${path}: ${what}`);
  });
}

const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

/** The anchors of a page, in the order of its headings: one that stands twice gets a number. */
function anchorsOf(nodes: readonly Nodes[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = nodes.filter((node) => node.type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(textOf(heading))));
}

function textOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function linksOf(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    return [node.url];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)].map(([, url = '']) => url);
}

function isDead(
  url: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  { isThere }: Surroundings,
): boolean {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(url)) return false;
  const [written = '', anchor] = url.split('#').map(decodeURIComponent);
  const target = written === '' ? from : posix.join(posix.dirname(from), written);
  if (written.startsWith('/') || target.startsWith('..') || !isThere(target)) return true;
  return anchor !== undefined && !anchors.get(target)?.has(anchor);
}

const missingScripts = (code: string, { scripts }: Surroundings): string[] =>
  [...code.matchAll(COMMAND)].flatMap(([written, script, command = '']) => {
    const known = script === undefined ? [...NPM_COMMANDS, ...scripts] : scripts;
    return known.includes(script ?? command) ? [] : [written];
  });

const missingPaths = (code: string, { isThere }: Surroundings): string[] =>
  [...code.matchAll(PATH)].flatMap(([written]) => {
    const parts = written.replace(/[.?!]+$/, '').split('/');
    const open = parts.findIndex((part) => PLACEHOLDER.test(part));
    const path = (open < 0 ? parts : parts.slice(0, open)).join('/');
    return isThere(path) ? [] : [written];
  });
