import type { Claim, Evidence } from '../../../corpus/linking/graph.ts';
import { type TranslationView, translationViews } from '../../phrases/translation.ts';
import { originalUrl } from '../../shared/original-url.ts';
import { directionOf } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl } from '../../shared/urls.ts';

/** A passage within the paragraph, headline or caption it stands in. */
export interface PassageView {
  before: string;
  quote: string;
  after: string;
  part: string;
  language: string | undefined;
  direction: 'rtl' | 'ltr';
  translations: readonly TranslationView[];
  /** Our article page at the sentence, and the published article at the same words. */
  here: string;
  original: string | undefined;
}

/** A claim’s passage, the one of its evidence at `index`, within the text it stands in. */
export function passageView(
  evidence: Evidence,
  claim: Claim,
  index: number,
  site: Site,
): PassageView {
  const { article } = claim;
  const { part, start, end } = evidence.at;
  const text = textAt(evidence, claim);
  return {
    before: text.slice(0, start),
    quote: text.slice(start, end),
    after: text.slice(end),
    part: site.words.claim.inPart(part),
    language: article.language,
    direction: directionOf(article.language),
    translations: translationViews(evidence, site),
    here: passageUrl(claim, index, site),
    original: originalUrl(article, evidence),
  };
}

function textAt({ at: { part, index } }: Evidence, { article }: Claim): string {
  if (part === 'title') return article.title ?? '';
  if (part === 'subtitle') return article.subtitle ?? '';
  return (part === 'caption' ? article.captions[index] : article.body.blocks[index]?.text) ?? '';
}
