import ts from 'typescript';
import { patternChanges } from './pattern-changes.ts';

/** A place of the code that can be changed in one or several ways, its offsets in UTF-16 code units of the file. */
export interface MutablePlace {
  /** What is done to it: “comparison”, “statement dropped” … */
  kind: string;
  start: number;
  end: number;
  /** What may be written there instead, at least one. */
  instead: readonly string[];
}

const otherOperator: ReadonlyMap<ts.SyntaxKind, readonly [kind: string, operator: string]> =
  new Map([
    [ts.SyntaxKind.LessThanToken, ['comparison', '<=']],
    [ts.SyntaxKind.LessThanEqualsToken, ['comparison', '<']],
    [ts.SyntaxKind.GreaterThanToken, ['comparison', '>=']],
    [ts.SyntaxKind.GreaterThanEqualsToken, ['comparison', '>']],
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ['comparison', '!==']],
    [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['comparison', '===']],
    [ts.SyntaxKind.AmpersandAmpersandToken, ['logic', '||']],
    [ts.SyntaxKind.BarBarToken, ['logic', '&&']],
    [ts.SyntaxKind.QuestionQuestionToken, ['logic', '&&']],
    [ts.SyntaxKind.PlusToken, ['arithmetic', '-']],
    [ts.SyntaxKind.MinusToken, ['arithmetic', '+']],
    [ts.SyntaxKind.AsteriskToken, ['arithmetic', '/']],
    [ts.SyntaxKind.SlashToken, ['arithmetic', '*']],
    [ts.SyntaxKind.PercentToken, ['arithmetic', '*']],
  ]);

/** Functions of the code that make a list of the words of a string. */
const wordLists = /^(?:words|wordSet|list|split)$/u;

/**
 * The places of a file of TypeScript that can be changed so that it still parses, in the order of the text. Types,
 * imports, comments and the texts of thrown errors are left as they are.
 */
export function mutablePlaces(path: string, text: string): MutablePlace[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const places: MutablePlace[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfNoConsequence(node)) return;
    for (const place of placesOf(node, file)) if (place.instead.length > 0) places.push(place);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}

/** The text with a place written in another way. */
export function withChange(text: string, { start, end }: MutablePlace, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}

function isOfNoConsequence(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

function placesOf(node: ts.Node, file: ts.SourceFile): MutablePlace[] {
  if (ts.isBinaryExpression(node)) return operatorPlaces(node, file);
  if (ts.isIfStatement(node)) return conditionPlaces(node, file);
  if (ts.isConditionalExpression(node)) return [negated(node.condition, file)];
  if (ts.isWhileStatement(node)) return [negated(node.expression, file)];
  if (ts.isPrefixUnaryExpression(node)) return negationPlaces(node, file);
  if (ts.isExpressionStatement(node)) return [dropped('statement dropped', node, file)];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node))
    return ts.isBlock(node.parent) || ts.isIfStatement(node.parent)
      ? [dropped('statement dropped', node, file)]
      : [];
  if (ts.isReturnStatement(node) && node.expression) return returnPlaces(node, file);
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) return bodyPlaces(node, file);
  if (ts.isArrayLiteralExpression(node)) return [membersPlace(node.elements, '[', ']', node, file)];
  if (ts.isObjectLiteralExpression(node) && isTable(node))
    return [membersPlace(node.properties, '{', '}', node, file)];
  if (ts.isNumericLiteral(node)) return numberPlaces(node, file);
  if (ts.isRegularExpressionLiteral(node)) return [patternPlace(node, file)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return stringPlaces(node, file);
  if (ts.isTemplateExpression(node)) return [place('text emptied', node, file, '``')];
  if (ts.isPropertyAccessExpression(node)) return methodPlaces(node, file);
  return [];
}

function place(
  kind: string,
  node: ts.Node,
  file: ts.SourceFile,
  ...instead: string[]
): MutablePlace {
  return { kind, start: node.getStart(file), end: node.getEnd(), instead };
}

function operatorPlaces(node: ts.BinaryExpression, file: ts.SourceFile): MutablePlace[] {
  const other = otherOperator.get(node.operatorToken.kind);
  if (!other) return [];
  const [kind, operator] = other;
  // Texts are joined by the same sign as numbers are added.
  if (kind === 'arithmetic' && /['"`]/u.test(node.getText(file))) return [];
  return [place(kind, node.operatorToken, file, operator)];
}

function conditionPlaces(node: ts.IfStatement, file: ts.SourceFile): MutablePlace[] {
  const places = [negated(node.expression, file)];
  if (!node.elseStatement && !ts.isIfStatement(node.parent))
    places.push(dropped('statement dropped', node, file));
  return places;
}

function negated(condition: ts.Expression, file: ts.SourceFile): MutablePlace {
  return place('condition negated', condition, file, `!(${condition.getText(file)})`);
}

function negationPlaces(node: ts.PrefixUnaryExpression, file: ts.SourceFile): MutablePlace[] {
  if (node.operator !== ts.SyntaxKind.ExclamationToken) return [];
  return [place('condition negated', node, file, `!!(${node.operand.getText(file)})`)];
}

function dropped(kind: string, node: ts.Node, file: ts.SourceFile): MutablePlace {
  return place(kind, node, file, ts.isBlock(node.parent) ? '' : '{}');
}

function returnPlaces(node: ts.ReturnStatement, file: ts.SourceFile): MutablePlace[] {
  const written = node.expression?.getText(file);
  if (written === 'undefined') return [];
  if (written === 'true') return [place('other result', node, file, 'return false;')];
  if (written === 'false') return [place('other result', node, file, 'return true;')];
  return [place('early return', node, file, 'return undefined;')];
}

/** A function that does nothing, in place of one that does several things. */
function bodyPlaces(
  { body }: ts.FunctionDeclaration | ts.ArrowFunction,
  file: ts.SourceFile,
): MutablePlace[] {
  if (!body || !ts.isBlock(body) || body.statements.length < 2) return [];
  return [place('early return', body, file, '{ return undefined; }')];
}

/** The members of an array or an object, one left out. */
function membersPlace(
  members: ts.NodeArray<ts.Node>,
  open: string,
  close: string,
  node: ts.Node,
  file: ts.SourceFile,
): MutablePlace {
  const texts = members.map((member) => member.getText(file));
  const instead = texts.map(
    (_, left) => `${open}${texts.filter((_text, index) => index !== left).join(', ')}${close}`,
  );
  return place('member left out', node, file, ...instead);
}

/** An object that is a list of things by name: one at the top of its file, not the argument of a call in a function. */
function isTable(node: ts.ObjectLiteralExpression): boolean {
  for (let up: ts.Node = node.parent; up; up = up.parent) {
    if (ts.isFunctionLike(up) || ts.isBlock(up)) return false;
    if (ts.isSourceFile(up)) return node.properties.length > 1;
  }
  return false;
}

function numberPlaces(node: ts.NumericLiteral, file: ts.SourceFile): MutablePlace[] {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  const value = Number(node.text);
  // A bound of one or two has its neighbour for another; a bigger one is doubled, as a bound that is hardly reached.
  return [place('number', node, file, String(value < 10 ? value + 1 : value * 2))];
}

function patternPlace(node: ts.RegularExpressionLiteral, file: ts.SourceFile): MutablePlace {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
  const instead = patternChanges(source, flags).map((changed) => `/${changed || '(?:)'}/${flags}`);
  if (flags.includes('i')) instead.push(`/${source}/${flags.replace('i', '')}`);
  return place('pattern', node, file, ...instead);
}

function stringPlaces(node: ts.StringLiteralLike, file: ts.SourceFile): MutablePlace[] {
  if (isName(node)) return [];
  const quoted = (text: string) => JSON.stringify(text);
  if (isWordList(node)) {
    const words = node.text.split(' ').filter((word) => word !== '');
    const instead = words.map((_, left) =>
      node.text.replace(/\S+/gu, (word) => (words.indexOf(word) === left ? '' : word)),
    );
    return [
      place(
        'word left out',
        node,
        file,
        ...instead.map((text) => quoted(text.replace(/ {2}/u, ' '))),
      ),
    ];
  }
  if (/\|/u.test(node.text) && isPatternText(node.text))
    return [place('pattern', node, file, ...patternChanges(node.text, 'u').map(quoted))];
  return [place('text emptied', node, file, node.text === '' ? quoted('?') : quoted(''))];
}

function isPatternText(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Whether a string names a module, a property or a kind in an object’s type, which a compiler holds. */
function isName(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
    return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  return ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent);
}

/** Whether a string is one that a function of the code splits at its spaces. */
function isWordList(node: ts.StringLiteralLike): boolean {
  let up: ts.Node = node.parent;
  while (ts.isBinaryExpression(up) || ts.isParenthesizedExpression(up)) up = up.parent;
  if (ts.isPropertyAccessExpression(up)) return up.name.text === 'split';
  return (
    ts.isCallExpression(up) && ts.isIdentifier(up.expression) && wordLists.test(up.expression.text)
  );
}

const otherMethod: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);

function methodPlaces(node: ts.PropertyAccessExpression, file: ts.SourceFile): MutablePlace[] {
  const other = otherMethod.get(node.name.text);
  if (other === undefined || !ts.isCallExpression(node.parent)) return [];
  return [place('other method', node.name, file, other)];
}
