import {
  articleOf,
  escapeHtml,
  framed,
  heading,
  inTwo,
  type Kind,
  nested,
  paragraphs,
  plainName,
} from './parts.ts';

const LABEL: Readonly<Record<string, string>> = {
  en: 'More on this',
  de: 'Mehr zum Thema',
  fr: 'Sur le même sujet',
  ru: 'По теме',
  ar: 'في الموضوع نفسه',
};
const AWAY = '/2024/03/another';

/** What stands around a text or amid it and is none of it. */
export const aroundTheText: readonly Kind[] = [
  {
    name: 'a consent dialog longer than the article',
    page: (draw) => {
      const { text, chance } = draw;
      const body = text.paragraphs.slice(0, chance.whole(3, 6));
      const [title = '', ...rest] = text.consent;
      const said = [
        ...rest,
        ...(chance.in100(50)
          ? rest
              .slice(1)
              .reverse()
              .map((each) => `${each} `)
          : []),
      ];
      const tag = chance.one(['p', 'div']);
      const inner = `<h2>${escapeHtml(title)}</h2>${said.map((each) => `<${tag}>${escapeHtml(each)}</${tag}>`).join('')}<button>OK</button>`;
      const opening = chance.one([
        '<div id="onetrust-consent-sdk" class="otFlat"',
        '<div id="didomi-host"',
        '<div class="cmp-container" role="dialog" aria-modal="true"',
        '<section class="privacy-center"',
        `<div class="${plainName(draw)}"`,
        '<div class="main-content"',
        '<article class="popup-text"',
      ]);
      const dialog = `${opening}>${nested(draw, `<div class="${plainName(draw)}">${inner}</div>`)}</${/^<(\w+)/.exec(opening)?.[1]}>`;
      const article = articleOf(draw, paragraphs(body));
      return {
        html: framed(draw, chance.in100(50) ? dialog + article : article + dialog),
        want: { body },
      };
    },
  },
  {
    name: 'teasers of another story between paragraphs',
    page: (draw) => {
      const { text, chance } = draw;
      const [first, second] = inTwo(draw, text.paragraphs);
      const { title, paragraphs: summary } = text.other;
      const [sentence = ''] = summary;
      const link = `<a href="${AWAY}">${escapeHtml(title)}</a>`;
      const teaser = chance.one([
        `<div class="${plainName(draw)}"><h3>${link}</h3><p>${escapeHtml(sentence)}</p></div>`,
        `<a class="${plainName(draw)}" href="${AWAY}"><h4>${escapeHtml(title)}</h4><p>${escapeHtml(sentence)}</p></a>`,
        `<div class="${plainName(draw)}"><a href="${AWAY}"><img src="t.jpg" alt=""></a><div><a href="${AWAY}"><span>${escapeHtml(title)}</span></a></div><p>${escapeHtml(sentence)}</p></div>`,
        `<aside class="${plainName(draw)}"><strong>${link}</strong><p>${escapeHtml(sentence)}</p></aside>`,
        `<div class="video-teaser"><div class="title">${link}</div><div class="text">${escapeHtml(sentence)}</div></div>`,
        `<p><strong>${link}</strong></p>`,
        `<div class="video-player"><h3>${escapeHtml(title)}</h3><p>${escapeHtml(sentence)}</p></div>`,
        `<div class="${plainName(draw)}"><a href="${AWAY}"><img src="t.jpg" alt=""><div>${escapeHtml(title)}</div><div>${escapeHtml(sentence)}</div></a></div>`,
        `<ul class="${plainName(draw)}"><li><h4>${link}</h4><p>${escapeHtml(sentence)}</p></li></ul>`,
        `<div class="${plainName(draw)}"><div>${link}</div><div>${escapeHtml(sentence)}</div></div>`,
        `<div class="${plainName(draw)}"><div class="label">${escapeHtml(LABEL[text.language] ?? '')}</div><div class="${plainName(draw)}"><h3>${link}</h3><p>${escapeHtml(sentence)}</p><time>4.3.</time></div></div>`,
        `<div role="link" data-href="${AWAY}" class="${plainName(draw)}"><h3>${escapeHtml(title)}</h3><p>${escapeHtml(sentence)}</p></div>`,
        `<section class="${plainName(draw)}"><h4>${escapeHtml(LABEL[text.language] ?? '')}</h4><ul><li><a href="${AWAY}">${escapeHtml(title)}</a></li><li><a href="/x">${escapeHtml(summary[1]?.replace(/[.]$/, '') ?? '')}</a></li></ul></section>`,
      ]);
      const kicker = chance.in100(30)
        ? `<div><a href="/topic">${escapeHtml(text.subheadings.join(' '))}</a></div>`
        : '';
      return {
        html: framed(
          draw,
          articleOf(draw, kicker + paragraphs(first) + teaser + paragraphs(second)),
        ),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'the next story under the first, as in endless scroll',
    page: (draw) => {
      const { text, chance } = draw;
      const { title, paragraphs: other } = text.other;
      const sort = chance.one(['article', 'div', 'section']);
      const level = chance.one(['h1', 'h2']);
      const own = `class="${plainName(draw)} story"`;
      const next = chance.in100(50) ? own : own.replace('story"', 'story next"');
      const words = escapeHtml(title);
      const head = chance.in100(50)
        ? `<${level}>${words}</${level}>`
        : `<${level}><a href="${AWAY}">${words}</a></${level}>`;
      const depth = chance.whole(0, 2);
      const wrap = (inner: string) => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
      const html = `<main><${sort} ${own}>${wrap(heading(draw) + paragraphs(text.paragraphs))}</${sort}>
<${sort} ${next}>${wrap(head + paragraphs(other))}</${sort}></main>`;
      return { html: framed(draw, html), want: { body: text.paragraphs } };
    },
  },
  {
    name: 'the next story with a name and a day of its own',
    page: (draw) => {
      const { text, chance } = draw;
      const { title, paragraphs: other } = text.other;
      const level = chance.one(['h1', 'h2']);
      const own = `class="${plainName(draw)}"`;
      const signed = '<p>By Per Olm</p><p><time datetime="2024-02-01">1 February 2024</time></p>';
      const next = `<${level}>${escapeHtml(title)}</${level}>${signed}${paragraphs(other)}`;
      const first = paragraphs(text.paragraphs);
      const html = chance.one([
        () =>
          `<main><header>${heading(draw)}</header><div ${own}>${first}</div><div ${own}>${next}</div></main>`,
        () =>
          `<main><div class="feed">${heading(draw)}${first}${next.replaceAll('h2>', 'h1>')}</div></main>`,
      ])();
      const head = `<meta property="og:title" content="${escapeHtml(text.title)}">`;
      return {
        html: framed(draw, html, head),
        want: { body: text.paragraphs, date: undefined, byline: undefined },
      };
    },
  },
  {
    name: 'an offer of a subscription amid the text',
    page: (draw) => {
      const { text, chance } = draw;
      const [first, second] = inTwo(draw, text.paragraphs);
      const [title = '', ...lines] = text.offer;
      const isList = chance.in100(50);
      const items = isList
        ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
        : paragraphs(lines);
      const offer = `<h3>${escapeHtml(title)}</h3>${items}`;
      const placed = chance.one([
        `<section class="${plainName(draw)}">${offer}</section>`,
        `<div><div class="${plainName(draw)}">${offer}</div></div>`,
        offer,
      ]);
      return {
        html: framed(draw, articleOf(draw, paragraphs(first) + placed + paragraphs(second))),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'a note on corrections below the text',
    page: (draw) => {
      const note: Readonly<Record<string, string>> = {
        en: 'Correction, March 8: An earlier version of this article gave the loss as ninety thousand tonnes.',
        de: 'Korrektur: In einer früheren Fassung dieses Artikels war von neunzigtausend Tonnen die Rede.',
        fr: 'Rectificatif : une version antérieure de cet article parlait de quatre-vingt-dix mille tonnes.',
        ru: 'Исправление: в первой версии этой статьи говорилось о девяноста тысячах тонн.',
        ar: 'تصحيح: ذكرت نسخة سابقة من هذا المقال أن الخسارة تسعون ألف طن.',
      };
      const { text, chance } = draw;
      const words = note[text.language] ?? '';
      const tag = chance.one(['em', 'strong', 'i', 'small']);
      const line = `<p class="${plainName(draw)}"><${tag}>${words}</${tag}></p>`;
      return {
        html: framed(draw, articleOf(draw, paragraphs(text.paragraphs) + line)),
        want: { body: [...text.paragraphs, words], asked: /corrections/ },
      };
    },
  },
  {
    name: 'longer words of readers below the text, in parts that are called nothing',
    page: (draw) => {
      const { text, chance } = draw;
      const heading = {
        en: 'Comments',
        de: 'Kommentare',
        fr: 'Commentaires',
        ru: 'Комментарии',
        ar: 'التعليقات',
      }[text.language];
      const count = chance.whole(3, 9);
      const voices = Array.from({ length: count }, (_, index) => {
        const [one = '', two = ''] = text.other.paragraphs;
        return `<div class="${plainName(draw)}"><b>reader ${index}</b><p>${escapeHtml(`${one} ${two} ${index}.`)}</p></div>`;
      });
      const below = `<div class="${plainName(draw)}"><h2>${chance.in100(50) ? `${count} ` : ''}${heading}</h2>${voices.join('')}</div>`;
      return {
        html: framed(draw, articleOf(draw, paragraphs(text.paragraphs)) + below),
        want: { body: text.paragraphs },
      };
    },
  },
];
