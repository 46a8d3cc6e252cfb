import { claimFields, speakerField } from './claim-fields.ts';
import { claimPattern } from './claim-pattern.ts';
import type { Draft } from './draft.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { markdownParagraph } from './markdown-paragraph.ts';

/**
 * Writes a draft as an entry: frontmatter, then one line a paragraph. Fields the text leaves open are left
 * out; what a claim or speaker says that is not certain has a comment above it. Where no claim was found, a pattern of one
 * stands in comments.
 */
export function formatEntry({ fields, rawSha256, speakers, claims, body }: Draft): string {
  const frontmatter = frontmatterText([
    ['title', fields.title],
    ['subtitle', fields.subtitle],
    ['source', fields.source],
    ['date', fields.date],
    ['byline', fields.byline],
    ['credit', fields.credit],
    ['url', fields.url],
    ['language', fields.language],
    ['captions', fields.captions],
    ['raw-sha256', rawSha256],
    ['draft', 'true'],
    ['speakers', { fields: speakers.map(speakerField) }],
    ['claims', claims.map(claimFields)],
  ]);
  const paragraphs = body.map(({ text }) => markdownParagraph(text));
  const pattern = claims.length === 0 ? claimPattern : '';
  return `---\n${frontmatter}${pattern}---\n\n${paragraphs.join('\n\n')}\n`;
}
