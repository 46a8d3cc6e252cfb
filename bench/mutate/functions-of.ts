import ts from 'typescript';

/** A function of a file by its place in the file’s order, and the offsets of its text, default values included. */
interface FunctionPlace {
  index: number;
  start: number;
  end: number;
}

type WithBody = ts.FunctionLikeDeclaration & { body: ts.Block | ts.Expression };

const parsed = (path: string, text: string) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

function functionsIn(file: ts.SourceFile): WithBody[] {
  const found: WithBody[] = [];
  const visit = (node: ts.Node): void => {
    if (isWithBody(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isWithBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/**
 * A file’s text in which each function first says that it runs, `__ran("path#index")`, and the file when it begins and
 * ends to be read: `__reading(1)`, `__reading(-1)`. Lines stay where they are.
 */
export function withTracks(path: string, text: string): string {
  const inserted: [at: number, code: string][] = [];
  functionsIn(parsed(path, text)).forEach(({ body }, index) => {
    const track = `globalThis.__ran?.(${JSON.stringify(`${path}#${index}`)})`;
    if (ts.isBlock(body)) inserted.push([body.getStart() + 1, `${track};`]);
    else inserted.push([body.getStart(), `(${track},(`], [body.getEnd(), '))']);
  });
  const [first] = parsed(path, text).statements;
  if (first)
    inserted.push(
      [first.getStart(), 'globalThis.__reading?.(1);'],
      [text.length, '\n;globalThis.__reading?.(-1);'],
    );
  // From the end, so that no offset moves; of two at one place the later written stands outside.
  return inserted
    .map((one, order) => ({ at: one[0], code: one[1], order }))
    .sort((a, b) => b.at - a.at || (b.code === '))' ? 1 : -1) * (b.order - a.order))
    .reduce((done, { at, code }) => done.slice(0, at) + code + done.slice(at), text);
}

/**
 * The functions, as {@link withTracks} numbers them, through which a test can notice a change from `start` to `end`: the one that
 * holds it, or, for a constant of the file’s own, those that name it. Undefined where all that import the file can.
 */
export function functionsReaching(
  path: string,
  text: string,
  start: number,
  end: number,
): string[] | undefined {
  const file = parsed(path, text);
  const functions = functionsIn(file);
  const places = functions.map(
    (one, index): FunctionPlace => ({ index, start: one.getStart(), end: one.getEnd() }),
  );
  const holding = innermost(places, start, end);
  if (holding) return [`${path}#${holding.index}`];
  const statement = file.statements.find((one) => one.getStart() <= start && end <= one.getEnd());
  if (!statement || !ts.isVariableStatement(statement) || isExported(statement)) return undefined;
  return functionsNaming(statement, file, places, new Set())?.map((index) => `${path}#${index}`);
}

function innermost(
  places: readonly FunctionPlace[],
  start: number,
  end: number,
): FunctionPlace | undefined {
  return places
    .filter((one) => one.start <= start && end <= one.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

const isExported = (statement: ts.VariableStatement) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The functions that name a constant, or one that is made of it; undefined where one of these leaves the file. */
function functionsNaming(
  statement: ts.VariableStatement,
  file: ts.SourceFile,
  places: readonly FunctionPlace[],
  seen: Set<ts.Statement>,
): number[] | undefined {
  if (seen.has(statement)) return [];
  seen.add(statement);
  const names = new Set(namesIn(statement.declarationList));
  const found: number[] = [];
  for (const { text, at } of identifiersIn(file)) {
    if (!names.has(text) || (statement.getStart() <= at && at < statement.getEnd())) continue;
    const within = innermost(places, at, at);
    const user = file.statements.find((one) => one.getStart() <= at && at < one.getEnd());
    if (within) found.push(within.index);
    else if (!user || !ts.isVariableStatement(user) || isExported(user)) return undefined;
    else {
      const further = functionsNaming(user, file, places, seen);
      if (!further) return undefined;
      found.push(...further);
    }
  }
  return found;
}

function namesIn(list: ts.VariableDeclarationList): string[] {
  return list.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((element) =>
          ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
        ),
  );
}

function identifiersIn(file: ts.SourceFile): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) found.push({ text: node.text, at: node.getStart() });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
