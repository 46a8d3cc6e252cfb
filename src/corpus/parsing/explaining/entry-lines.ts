/** A line of an entry’s YAML, taken apart as far as its indentation asks. */
export interface EntryLine {
  /** Of the first sign that is no space, from the beginning of the YAML, in UTF-16 code units. */
  offset: number;
  indent: string;
  hyphen: boolean;
  /** Another sign that stands where a hyphen belongs. */
  bullet: string | undefined;
  /** How far the field’s name, or the words after the hyphen, stand from the margin. */
  column: number;
  name: string | undefined;
  value: string;
}

const LINE =
  /^([ \t]*)(-(?:[ \t]+|(?=[\w-]+:\s)|$)|[–—•·●▪‣*][ \t]+)?(?:([\w-]+)[ \t]*:(?=\s|$))?[ \t]*(.*)$/;

/** Every line that is neither empty nor a comment; words folded after >- or | are passed over. */
export function* linesOf(source: string): Generator<EntryLine> {
  let offset = 0;
  let folded: number | undefined;
  for (const text of source.split('\n')) {
    const [, indent = '', hyphen = '', name, value = ''] = LINE.exec(text.trimEnd()) ?? [];
    const isBlank = text.trim() === '' || text.trim().startsWith('#');
    if (!isBlank && (folded === undefined || indent.length <= folded)) {
      folded = /^[>|][-+\d]*$/.test(value) ? indent.length : undefined;
      const column = indent.length + hyphen.length;
      const bullet = /^[^-\s]/.exec(hyphen)?.[0];
      const line = { offset: offset + indent.length, indent, hyphen: hyphen !== '', bullet };
      yield { ...line, column, name, value };
    }
    offset += text.length + 1;
  }
}
