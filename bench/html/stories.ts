import { z } from 'zod';
import type { Story } from './templates.ts';

const articles = z.array(
  z.object({ url: z.string(), date: z.string(), title: z.string(), text: z.string() }),
);

const FEWEST_PARAGRAPHS = 4;

/** Wikinews articles (CC BY 2.5, wikinews.org) as stories: each with a heading put in before its fourth paragraph. */
export function readStories(json: unknown, count: number): Story[] {
  return articles
    .parse(json)
    .map(({ text, ...rest }): Story => ({ ...rest, paragraphs: paragraphsOf(text) }))
    .filter(({ paragraphs }) => paragraphs.length >= FEWEST_PARAGRAPHS)
    .slice(0, count)
    .map(withHeading);
}

/** Without the line that dates the article, and the labels and captions that the collection left in its texts. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .slice(1)
    .filter((paragraph) => paragraph.length > 60 || /[.!?”"]$/.test(paragraph))
    .filter((paragraph) => !/\bImage: /.test(paragraph));
}

const withHeading = ({ paragraphs, ...rest }: Story): Story => ({
  ...rest,
  paragraphs: [...paragraphs.slice(0, 3), '## What happened next', ...paragraphs.slice(3)],
});
