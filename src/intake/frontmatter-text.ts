import { Document, Scalar, stringify, YAMLSeq } from 'yaml';

/** What a field is written as: words, or a list of them; an empty list and `undefined` are left out. */
export type FieldValue = string | readonly string[] | undefined;

const WIDTH = 100;

/**
 * Writes fields as YAML, each value so that it is read back as the same words: bare where that is safe,
 * folded (`>-`) where a colon, a hash or a quotation mark would break or cut it.
 */
export function frontmatterText(fields: readonly (readonly [string, FieldValue])[]): string {
  const document = new Document({}, { schema: 'failsafe' });
  for (const [name, value] of fields) {
    if (typeof value === 'string') document.set(name, scalar(value, name.length + 2));
    else if (value !== undefined && value.length > 0) document.set(name, list(value));
  }
  return document.toString({ lineWidth: WIDTH });
}

function list(values: readonly string[]): YAMLSeq {
  const items = new YAMLSeq();
  for (const value of values) items.add(scalar(value, 4));
  return items;
}

function scalar(text: string, indent: number): Scalar {
  const node = new Scalar(text);
  const isBare = stringify(text, { schema: 'failsafe', lineWidth: 0 }) === `${text}\n`;
  node.type = isBare && indent + text.length <= WIDTH ? 'PLAIN' : 'BLOCK_FOLDED';
  return node;
}
