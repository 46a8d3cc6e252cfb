import type { Draft } from './draft.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { markdownParagraph } from './markdown-paragraph.ts';

/** Writes a draft as an entry: frontmatter, then one line a paragraph. Fields the text leaves open are left out. */
export function formatEntry({ fields, body }: Draft): string {
  const frontmatter = frontmatterText([
    ['title', fields.title],
    ['subtitle', fields.subtitle],
    ['source', fields.source],
    ['date', fields.date],
    ['byline', fields.byline],
    ['credit', fields.credit],
    ['captions', fields.captions],
    ['draft', 'true'],
  ]);
  const paragraphs = body.map(({ text }) => markdownParagraph(text));
  return `---\n${frontmatter}---\n\n${paragraphs.join('\n\n')}\n`;
}
