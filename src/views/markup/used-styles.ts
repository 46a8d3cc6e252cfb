import { type CssNode, parse, type Selector, type SelectorList } from 'css-tree';
import { keepingLastUsed } from '../../model/last-used.ts';

/**
 * A page with no rule in its style elements that can match nothing on it: each page carries the styles of its kind, and
 * uses a part of them. Rules are told by the elements, classes and ids they ask for; attributes and states may come and
 * go, and so no rule goes for the sake of one. For pages to which a script adds no element, class or id. What is left stands as it stood.
 */
export function withUsedStyles(html: string): string {
  const has = namesIn(html);
  return html.replace(
    /<style>(.*?)<\/style>/gs,
    (_, css: string) => `<style>${used(sheetOf(css), has)}</style>`,
  );
}

/** Everything that could be the name of an element, a class or an id on a page, and perhaps more: `q`, `.said`, `#words`. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z\d-]*)/gi)) names.add(name.toLowerCase());
  for (const [, sort, value = ''] of html.matchAll(/\b(class|id)="([^"]*)"/g))
    for (const name of value.split(/\s+/)) names.add(`${sort === 'id' ? '#' : '.'}${name}`);
  return names;
}

/** A sheet, or what is in a block of one, as pieces of its text. */
type Sheet = readonly Piece[];

type Piece =
  /** As it is, whatever is on the page. */
  | { kind: 'kept'; text: string }
  | { kind: 'rule'; selectors: readonly Asking[]; block: string }
  /** What holds rules: of a media query, say. */
  | { kind: 'holder'; before: string; within: Sheet };

/** A selector, and the names that an element and those around it have to have: of each lot one at least. */
interface Asking {
  text: string;
  lots: readonly Lot[];
}
type Lot = readonly (readonly string[])[];

/** Pages of a kind have the same styles; there are not many kinds. */
const MOST_SHEETS = 60;
const sheetOf = keepingLastUsed(MOST_SHEETS, (css: string): Sheet => {
  const tree = parse(css, { positions: true, parseValue: false, parseCustomProperty: false });
  return tree.type === 'StyleSheet'
    ? tree.children.toArray().map((node) => pieceOf(node, css))
    : [];
});

function pieceOf(node: CssNode, css: string): Piece {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
    return {
      kind: 'rule',
      selectors: node.prelude.children
        .toArray()
        .flatMap((selector) =>
          selector.type === 'Selector'
            ? { text: textOf(selector, css), lots: lotsOf(selector) }
            : [],
        ),
      block: textOf(node.block, css),
    };
  const isHolder =
    node.type === 'Atrule' && node.block && /^(?:media|supports|container|layer)$/.test(node.name);
  if (!isHolder || !node.block) return { kind: 'kept', text: textOf(node, css) };
  const start = node.loc?.start.offset ?? 0;
  return {
    kind: 'holder',
    before: css.slice(start, node.block.loc?.start.offset),
    within: node.block.children.toArray().map((each) => pieceOf(each, css)),
  };
}

const textOf = ({ loc }: CssNode, css: string): string =>
  loc ? css.slice(loc.start.offset, loc.end.offset) : '';

/** The names a selector asks for. What is in `:not()` must not be there; of what is in other lists one is enough. */
function lotsOf(selector: Selector): Lot[] {
  return selector.children.toArray().flatMap((node): Lot[] => {
    if (node.type === 'TypeSelector') {
      const name = node.name.toLowerCase();
      return /^[a-z][a-z\d-]*$/.test(name) ? [[[name]]] : [];
    }
    if (node.type === 'ClassSelector') return [[[`.${node.name}`]]];
    if (node.type === 'IdSelector') return [[[`#${node.name}`]]];
    if (node.type !== 'PseudoClassSelector' || !/^(?:is|where|has)$/.test(node.name)) return [];
    const lists = node.children?.toArray().filter(isList) ?? [];
    const ways = lists.flatMap(({ children }) => children.toArray().filter(isSelector));
    // A way that itself has several ways is taken as possible.
    const asked = ways.map((way) =>
      lotsOf(way).flatMap((lot) => (lot.length === 1 ? (lot[0] ?? []) : [])),
    );
    return asked.length > 0 ? [asked] : [];
  });
}

const isList = (node: CssNode): node is SelectorList => node.type === 'SelectorList';
const isSelector = (node: CssNode): node is Selector => node.type === 'Selector';

/** The text of a sheet without what asks for a name that is not there. */
function used(sheet: Sheet, has: ReadonlySet<string>): string {
  return sheet
    .map((piece) => {
      if (piece.kind === 'kept') return piece.text;
      if (piece.kind === 'holder') {
        const within = used(piece.within, has);
        return within === '' ? '' : `${piece.before}{${within}}`;
      }
      const asking = piece.selectors.filter(({ lots }) =>
        lots.every((lot) => lot.some((names) => names.every((name) => has.has(name)))),
      );
      return asking.length === 0 ? '' : `${asking.map(({ text }) => text).join(',')}${piece.block}`;
    })
    .join('');
}
