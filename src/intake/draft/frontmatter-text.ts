import { Document, type Node, Pair, Scalar, stringify, YAMLMap, YAMLSeq } from 'yaml';

/** A field and what it says; `comment` is for the editor, on lines of its own above it. */
export interface Field {
  name: string;
  value: FieldValue;
  comment?: string;
}

/** Words, a list, or fields of its own; `undefined`, and what holds nothing but that, is left out. */
export type FieldValue = string | undefined | readonly FieldValue[] | Fields;

export interface Fields {
  fields: readonly Field[];
  comment?: string;
}

// In characters, as the code and the entries of the record are wrapped.
const WIDTH = 100;

/**
 * Writes fields as YAML, each value so that it is read back as the same words: bare where that is safe,
 * folded (`>-`) where a colon, a hash or a quotation mark would break or cut it.
 */
export function frontmatterText(
  fields: readonly (readonly [name: string, value: FieldValue])[],
): string {
  const document = new Document({}, { schema: 'failsafe' });
  const named = fields.map(([name, value]): Field => ({ name, value }));
  document.contents = map({ fields: named }, 0);
  return named.some(({ value }) => !isEmpty(value)) ? document.toString({ lineWidth: WIDTH }) : '';
}

function isEmpty(value: FieldValue): boolean {
  if (value === undefined || typeof value === 'string') return value === undefined;
  return isFields(value) ? value.fields.every((each) => isEmpty(each.value)) : value.every(isEmpty);
}

const isFields = (value: FieldValue): value is Fields =>
  typeof value === 'object' && 'fields' in value;

function node(value: FieldValue, indent: number, room: number): Node {
  if (value === undefined || typeof value === 'string') return scalar(value ?? '', room);
  return isFields(value) ? map(value, indent) : list(value, indent);
}

function map({ fields, comment }: Fields, indent: number): YAMLMap {
  const items = new YAMLMap();
  for (const each of fields) if (!isEmpty(each.value)) items.items.push(pair(each, indent));
  if (comment !== undefined) items.commentBefore = commented(comment, indent);
  return items;
}

function pair({ name, value, comment }: Field, indent: number): Pair<Scalar, Node> {
  const key = new Scalar(name);
  if (comment !== undefined) key.commentBefore = commented(comment, indent);
  return new Pair(key, node(value, indent + 2, indent + name.length + 2));
}

function list(values: readonly FieldValue[], indent: number): YAMLSeq {
  const items = new YAMLSeq();
  for (const value of values) if (!isEmpty(value)) items.add(node(value, indent + 2, indent + 2));
  return items;
}

function scalar(text: string, room: number): Scalar {
  const node = new Scalar(text);
  const isBare = stringify(text, { schema: 'failsafe', lineWidth: 0 }) === `${text}\n`;
  node.type = isBare && room + text.length <= WIDTH ? 'PLAIN' : 'BLOCK_FOLDED';
  return node;
}

/** A comment in lines that fit the page: words of a text in it cannot end it. */
function commented(comment: string, indent: number): string {
  const words = comment
    .replace(/[\p{Cc}\p{White_Space}\u2028\u2029]+/gu, ' ')
    .trim()
    .split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + indent + 3 > WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
