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
      ]);
      const dialog = `${opening}>${nested(draw, `<div class="${plainName(draw)}">${inner}</div>`)}</${opening.startsWith('<section') ? 'section' : 'div'}>`;
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
        `<div class="${plainName(draw)}"><a href="${AWAY}"><img src="t.jpg" alt=""><div>${escapeHtml(title)}</div><div>${escapeHtml(sentence)}</div></a></div>`,
        `<ul class="${plainName(draw)}"><li><h4>${link}</h4><p>${escapeHtml(sentence)}</p></li></ul>`,
      ]);
      return {
        html: framed(draw, articleOf(draw, paragraphs(first) + teaser + paragraphs(second))),
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
];
