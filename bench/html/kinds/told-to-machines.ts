import {
  ADDRESS,
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
import type { Text } from './texts.ts';

const described = ({ title, author }: Text) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: `${DAY}T09:00:00+02:00`,
  author: { '@type': 'Person', name: author },
  url: ADDRESS,
});

const another = ({ other }: Text) => ({
  '@type': 'NewsArticle',
  headline: other.title,
  datePublished: '2023-11-02T08:00:00Z',
  author: { '@type': 'Person', name: 'Per Olm' },
  url: 'https://ostrelpost.example/2023/11/tram',
});

const bareHead = ({ title }: Text) =>
  `<meta property="og:title" content="${escapeHtml(title)}"><link rel="canonical" href="${ADDRESS}">`;

/** What a page tells machines of its article, damaged or of another article. */
export const toldToMachines: readonly Kind[] = [
  {
    name: 'text for machines that is damaged',
    page: (draw) => {
      const { text, chance } = draw;
      const whole = text.paragraphs.join(chance.one([' ', '\n', '']));
      const articleBody = chance.one([
        () =>
          whole
            .replace(/e/g, '&amp;eacute;')
            .replace(/о/g, '&amp;#1086;')
            .replace(/ا/g, '&amp;#1575;'),
        () =>
          whole
            .replace(/['’]/g, ' ')
            .replace(/\p{L}{9,}/gu, (word) => `${word.slice(0, 4)} ${word.slice(4)}`),
        () => `+++dropcap ${whole}{: legacyType="x"}`,
        () => text.paragraphs.map((each) => `&lt;p&gt;${each}&lt;/p&gt;`).join(''),
        () => text.other.paragraphs.concat(text.consent).join('\n'),
      ])();
      return {
        html: framed(
          draw,
          articleOf(draw, paragraphs(text.paragraphs)),
          usualHead(text) + jsonLd({ ...described(text), articleBody }),
        ),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'data of other articles before those of the article',
    page: (draw) => {
      const { text, chance } = draw;
      const [own, other] = [described(text), another(text)];
      const data = chance.one([
        () => jsonLd({ '@type': 'ItemList', itemListElement: [other] }) + jsonLd(own),
        () =>
          jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] }) +
          jsonLd(own),
        () => jsonLd([other, own]),
        () => jsonLd({ '@graph': [other, { '@type': 'WebSite', name: SITE }, own] }),
        () => jsonLd(other) + jsonLd({ ...own, url: undefined }),
        () => jsonLd({ ...other, url: undefined }) + jsonLd(own),
        () =>
          jsonLd(other) +
          jsonLd({
            ...own,
            headline: `${text.title} – ${SITE}`,
            url: undefined,
            mainEntityOfPage: { '@type': 'WebPage', '@id': ADDRESS },
          }),
      ])();
      return {
        html: framed(draw, articleOf(draw, paragraphs(text.paragraphs)), bareHead(text) + data),
        want: {
          body: text.paragraphs,
          byline: text.author,
          date: DAY,
          url: ADDRESS,
          asked: /this article as well/,
        },
      };
    },
  },
  {
    name: 'an address that is a home page, a template’s or another host’s',
    page: (draw) => {
      const { text, chance } = draw;
      const wrong = chance.one([
        'https://google.com/article',
        'https://ostrelpost.example',
        'https://ostrelpost.example/',
        'https://www.ostrelpost.example/en/',
        'https://example.com/your-article',
        'https://cms.publisher.example/preview/9',
      ]);
      const where = chance.one([
        { url: wrong },
        { mainEntityOfPage: wrong, url: undefined },
        { mainEntityOfPage: { '@type': 'WebPage', '@id': wrong }, url: undefined },
      ]);
      const links = chance.one([
        `<link rel="canonical" href="${ADDRESS}">`,
        `<meta property="og:url" content="${ADDRESS}">`,
        `<link rel="canonical" href="${ADDRESS}"><meta property="og:url" content="${ADDRESS}?utm_source=x">`,
        `<link rel="canonical" href="https://ostrelpost.example/"><meta property="og:url" content="${ADDRESS}"><link rel="amphtml" href="${ADDRESS}/amp">`,
      ]);
      return {
        html: framed(
          draw,
          articleOf(draw, paragraphs(text.paragraphs)),
          `<meta property="og:title" content="${escapeHtml(text.title)}">${links}${jsonLd({ ...described(text), ...where })}`,
        ),
        want: { body: text.paragraphs, url: links.includes('utm') ? ADDRESS : ADDRESS },
      };
    },
  },
  {
    name: 'JSON that is almost none',
    page: (draw) => {
      const { text, chance } = draw;
      const json = JSON.stringify(
        { ...described(text), description: 'first\nsecond' },
        undefined,
        1,
      );
      const damaged = chance.one([
        () => json.replace(/\n}$/, ',\n}'),
        () => json.replace('\\n', '\n').replace(/"name": ("[^"]*")/, '"name": $1,'),
        () => `// <![CDATA[\n${json}\n// ]]>`,
        () => `<!--\n${json.replace(/\n}$/, ',}')}\n-->`,
        () => `${json};`,
        () => `/* <![CDATA[ */ ${json.replace('\\n', '\n\t')} /* ]]> */`,
      ])();
      const head = `<meta property="og:title" content="${escapeHtml(text.title)}"><script type="application/ld+json">${damaged}</script>`;
      return {
        html: framed(draw, articleOf(draw, paragraphs(text.paragraphs)), head),
        want: { body: text.paragraphs, byline: text.author, date: DAY, url: ADDRESS },
      };
    },
  },
  {
    name: 'a text that stands only in what machines are told',
    page: (draw) => {
      const { text, chance } = draw;
      const [first = ''] = text.paragraphs;
      const shown = chance.one([
        () => '<div id="app"></div>',
        () =>
          '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div>',
        () => `<div id="app"><h1>${escapeHtml(text.title)}</h1><p>${escapeHtml(first)}</p></div>`,
        () =>
          `<div class="${plainName(draw)}"><div role="dialog"><h2>${escapeHtml(text.consent[0] ?? '')}</h2>${paragraphs(text.consent.slice(1))}</div></div>`,
      ])();
      const articleBody = chance.one([
        text.paragraphs.join('\n\n'),
        text.paragraphs.join('\r\n'),
        paragraphs(text.paragraphs),
      ]);
      return {
        html: framed(draw, shown, usualHead(text) + jsonLd({ ...described(text), articleBody })),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'the site’s name where the headline should be',
    page: (draw) => {
      const { text, chance } = draw;
      const share = chance.one([
        `${SITE} - Latest News &amp; Headlines`,
        `${SITE}`,
        'Latest news from Ostrel and the world',
      ]);
      const isName = chance.in100(50);
      const title = escapeHtml(text.title);
      const head = isName
        ? `<meta property="og:title" content="${title}"><meta name="twitter:title" content="${title}"><meta property="og:site_name" content="${SITE}"><meta name="apple-mobile-web-app-title" content="${title}">`
        : `<meta property="og:title" content="${share}"><meta property="og:site_name" content="${SITE}">`;
      const logo =
        isName && chance.in100(60) ? `<header><h1 class="logo">Morning Hour</h1></header>` : '';
      return {
        html: framed(draw, logo + articleOf(draw, paragraphs(text.paragraphs)), head),
        want: { body: text.paragraphs, title: text.title },
      };
    },
  },
];
