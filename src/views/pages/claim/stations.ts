import type { Claim } from '../../../corpus/linking/graph.ts';
import { linkView, speakerViews } from '../../phrases/speaker.ts';
import { type Inline, linkTo, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl } from '../../shared/urls.ts';

/** One station on the way from the speaker to the article. */
export interface Station {
  role: 'speaker' | 'unnamed speaker' | 'relay' | 'article' | 'not told';
  label: string;
  name: RichText;
}

/** From the speaker, through every outlet and document the article names, to the article. */
export function stationsOf(claim: Claim, site: Site): Station[] {
  const { station } = site.words.claim;
  const { article, chain } = claim;
  const isOwnVoice = claim.speakers.every(({ kind }) => kind === 'author');
  const speakers = speakerViews(claim, site);
  const labels = new Set(speakers.map(({ label }) => label));
  const speaker: Station = {
    role: speakers.every(({ kind }) => kind === 'unnamed') ? 'unnamed speaker' : 'speaker',
    label: [...labels].join(site.words.punctuation.comma),
    name: site.words.grammar.and(speakers.map(({ name }) => name)),
  };
  const relays = [...(chain ?? [])].reverse().map(
    (link): Station => ({
      role: 'relay',
      label: station[link.kind],
      name: [linkView(link, site)],
    }),
  );
  const untold: Station[] =
    chain || isOwnVoice
      ? []
      : [{ role: 'not told', label: station.notTold, name: [site.words.chains.untold] }];
  const outlet: Inline[] = article.source ? [linkTo(article.source, site), ': '] : [];
  return [
    speaker,
    ...relays,
    ...untold,
    {
      role: 'article',
      label: station.article,
      name: [...outlet, { ...linkTo(article, site), href: passageUrl(claim, 0, site) }],
    },
  ];
}
