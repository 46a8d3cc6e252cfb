import { quoted } from '../violations/violation.ts';
import { cutShort } from './support/cut-short.ts';
import type { Rule } from './support/rule.ts';
import { verbatimsOf } from './support/verbatims.ts';

export const quotationCutShort = {
  name: 'quotation-cut-short',
  severity: 'error',
  demand: 'YAML keeps the whole of a quotation.',
  *check(corpus) {
    for (const verbatim of verbatimsOf(corpus)) {
      const lost = cutShort(verbatim, corpus);
      if (lost === undefined) continue;
      yield {
        entry: verbatim.article,
        location: { path: verbatim.path },
        message: `YAML took ${quoted(lost)} for a comment, and kept only ${quoted(verbatim.text)}`,
        expected: 'the whole of the words; after a space, # begins a comment',
        fix: `write >- after the field’s name and the words, indented, on the next line; if it is a comment, ${/^#\S/.test(lost) ? 'put a space after the #' : 'put it on a line of its own'}`,
      };
    }
  },
} as const satisfies Rule;
