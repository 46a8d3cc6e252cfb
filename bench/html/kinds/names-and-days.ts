import {
  articleOf,
  DAY,
  escapeHtml,
  framed,
  jsonLd,
  type Kind,
  paragraphs,
  plainName,
  SITE,
  usualHead,
} from './parts.ts';

const BY: Readonly<Record<string, string>> = {
  en: 'By ',
  de: 'Von ',
  fr: 'Par ',
  ru: 'Автор: ',
  ar: 'بقلم ',
};

/** Who wrote a text and when, stated in other ways than it is printed. */
export const namesAndDays: readonly Kind[] = [
  {
    name: 'bylines that are markup, an address, a number or the site',
    page: (draw) => {
      const { text, chance } = draw;
      const printed = `${BY[text.language] ?? ''}${text.author}`;
      const meta = (content: string) => `<meta name="author" content="${escapeHtml(content)}">`;
      const author = (name: unknown) =>
        jsonLd({ '@type': 'NewsArticle', headline: text.title, author: name });
      const stated = chance.one([
        () =>
          author({
            '@type': 'Person',
            name: `<a href="/people/1" rel="author">${text.author}</a>`,
          }),
        () => meta('m.falk@ostrelpost.example'),
        () => meta('105092'),
        () => meta(SITE),
        () => author({ '@type': 'Organization', name: SITE }),
        () => author('No Author'),
        () =>
          author([
            { '@type': 'Person', name: SITE },
            { '@type': 'Person', name: text.author },
          ]),
        () => author({ '@type': 'Person', name: `${text.author} | ${SITE}` }),
        () => author({ '@type': 'Person', name: `${printed}, m.falk@ostrelpost.example` }),
        () => '',
      ])();
      const line = chance.one([
        `<p class="byline">${printed}</p>`,
        `<div class="${plainName(draw)}">${printed}</div>`,
        `<div class="author-line">${printed.replace(text.author, `<a href="/people/falk">${text.author}</a>`)}</div>`,
      ]);
      const [lead = '', ...rest] = text.paragraphs;
      const inner = chance.in100(30)
        ? `<div class="lead">${paragraphs([lead])}</div>${line}${paragraphs(rest)}`
        : line + paragraphs(text.paragraphs);
      return {
        html: framed(draw, articleOf(draw, inner), usualHead(text) + stated),
        want: { body: text.paragraphs, byline: text.author },
      };
    },
  },
  {
    name: 'a day in UTC that is not the paper’s',
    page: (draw) => {
      const { text, chance } = draw;
      const isLater = chance.in100(50);
      const [utc, own, offset] = isLater
        ? (['2024-03-04T15:40:00Z', '2024-03-05', '+11:00'] as const)
        : (['2024-03-05T03:10:00+00:00', '2024-03-04', '-08:00'] as const);
      const day = isLater ? '5 March 2024' : '4 March 2024';
      const label = chance.one(['', 'Published ', 'Updated ', 'First published ']);
      const clock = chance.one(['', ', 2:40 am AEDT', ' 02:40']);
      const local = `${own}T${isLater ? '02:40' : '19:10'}:00${offset}`;
      const [head, line] = chance.one([
        () => [
          `<meta property="article:published_time" content="${utc}">`,
          `<p class="date">${label}${day}${clock}</p>`,
        ],
        () => [
          jsonLd({ '@type': 'NewsArticle', headline: text.title, datePublished: utc }),
          `<div class="${plainName(draw)}">${label}${day}</div>`,
        ],
        () => [
          `<meta property="article:published_time" content="${utc}">`,
          `<time datetime="${local}">${day}</time>`,
        ],
        () => [
          `<meta property="article:published_time" content="${utc}">${jsonLd({ '@type': 'NewsArticle', headline: text.title, datePublished: local })}`,
          '',
        ],
      ])();
      return {
        html: framed(
          draw,
          articleOf(draw, (line ?? '') + paragraphs(text.paragraphs)),
          `<meta property="og:title" content="${escapeHtml(text.title)}">${head ?? ''}`,
        ),
        want: { body: text.paragraphs, dayOrAsked: own },
      };
    },
  },
  {
    name: 'a name and a day above the text, in no language but the page’s',
    page: (draw) => {
      const { text, chance } = draw;
      const line = `<div class="${plainName(draw)}">${BY[text.language] ?? ''}${text.author}</div>`;
      const time = `<time datetime="${DAY}">${DAY}</time>`;
      return {
        html: framed(
          draw,
          articleOf(
            draw,
            (chance.in100(50) ? line + time : time + line) + paragraphs(text.paragraphs),
          ),
          `<meta property="og:title" content="${escapeHtml(text.title)}">`,
        ),
        want: { body: text.paragraphs, byline: text.author, date: DAY },
      };
    },
  },
];
