import ts from 'typescript';

/** What a file says to readers in words of its own, in order. */
export type OwnWords = readonly string[];

/** Letters as readers see them: a word beside a space, or one that begins as a label does. */
const isText = (text: string) => READ.test(text.replace(MARKUP, ''));

const MARKUP = /<[^>]*>|[\w-]+="[^"]*"/g;

const READ = /\p{L}{2,}[’,.:;]?\s|\s[“(]?\p{L}{2,}|^\s*\p{Lu}\p{Ll}/u;

/** The types of strings that the compiler knows every value of: such a string is a sign, not a text. */
function isSign(type: ts.Type | undefined): boolean {
  if (!type) return false;
  if (type.isUnion()) return type.types.every((one) => isSign(one) || !isStringy(one));
  return type.isStringLiteral();
}

const isStringy = ({ flags }: ts.Type) => (flags & ts.TypeFlags.StringLike) !== 0;

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Whether a string stands where no text can: imports, types, keys, what something is compared with. */
function isInCode(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isSatisfiesExpression(parent) && ts.isTypeReferenceNode(parent.type)) ||
    (ts.isAsExpression(parent) && ts.isConstTypeReference(parent.type)) ||
    (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))
  );
}

/** The nodes below a node; not its signs, which `getChildren` scans anew. */
function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** The strings of a tree, and the fixed parts of those that are put together. */
function* stringsOf(node: ts.Node): Generator<ts.StringLiteralLike | ts.TemplateExpression> {
  if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !isInCode(node))
    yield node;
  for (const child of childrenOf(node)) yield* stringsOf(child);
}

function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

/** Properties that readers never see, though they may be put together from words: keys, and GeoJSON’s types. */
const unseen: ReadonlySet<string> = new Set(['key', 'type', "'@type'"]);

function isUnseen({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return unseen.has(parent.name.getText());
  return !ts.isSourceFile(parent) && !ts.isBlock(parent) && isUnseen(parent);
}

/** The words of modules, by path; types tell texts from signs. */
export function wordsInCode(paths: readonly string[]): ReadonlyMap<string, OwnWords> {
  const program = ts.createProgram(paths, {
    allowImportingTsExtensions: true,
    // Views know nothing of a browser, whose types are the largest part of the library.
    lib: ['lib.esnext.d.ts'],
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    paths.map((path) => {
      const found = [...stringsOf(program.getSourceFile(path) ?? emptyTree)]
        .filter((node) => !isUnseen(node) && !isSign(checker.getContextualType(node)))
        .map(textOf);
      return [path, found.filter(isText)];
    }),
  );
}

const emptyTree = ts.createSourceFile('', '', ts.ScriptTarget.ESNext, true);

/** Attributes that readers are told. Any other one may not hold several words but for a list of signs. */
const told: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'description',
  'intro',
  'label',
  'placeholder',
  'title',
]);

/** Attributes whose values are signs or code, whatever they look like. */
const untold: ReadonlySet<string> = new Set([
  'class',
  'class:list',
  'content',
  'd',
  'kind',
  'list',
  'style',
  'told',
  'viewBox',
]);

/** The words in an Astro component: text between tags, attributes, and strings that expressions may show. */
export function wordsInTemplate(astro: string): OwnWords {
  const [, frontmatter = '', template = astro] = /^---\n(.*?)^---\n(.*)$/ms.exec(astro) ?? [];
  const code = ts.createSourceFile('a.ts', frontmatter, ts.ScriptTarget.ESNext, true);
  const markup = ts.createSourceFile(
    'a.tsx',
    `<>${asJsx(template)}</>`,
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TSX,
  );
  return [...[...stringsOf(code)].map(textOf).filter(isText), ...wordsInMarkup(markup)];
}

/** Astro’s markup as JSX: elements that are never closed are closed, what is no markup is left out. */
function asJsx(template: string): string {
  return template
    .replace(/<!doctype[^>]*>|<!--.*?-->|<(style|script)\b.*?<\/\1>/gis, '')
    .replace(/<(br|hr|img|input|link|meta|wbr)\b((?:\{[^}]*\}|[^>{])*?)\/?>/g, '<$1$2/>');
}

function* wordsInMarkup(node: ts.Node): Generator<string> {
  if (ts.isJsxText(node)) {
    if (/\p{L}/u.test(node.text)) yield node.text.trim();
  } else if (ts.isJsxAttribute(node)) yield* wordsInAttribute(node);
  else {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && isShown(node))
      yield textOf(node);
    for (const child of childrenOf(node)) yield* wordsInMarkup(child);
  }
}

/** Whether a string in an expression between tags has letters and is not only compared with. */
function isShown(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  return !isInCode(node) && /\p{L}/u.test(textOf(node));
}

function wordsInAttribute(attribute: ts.JsxAttribute): OwnWords {
  const name = attribute.name.getText();
  if (untold.has(name)) return [];
  const strings = [...stringsOf(attribute)].map(textOf);
  return strings.filter(told.has(name) ? (text) => /\p{L}{2}/u.test(text) : isText);
}
