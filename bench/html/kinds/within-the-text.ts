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

/** How the parts of a text itself are put into a page. */
export const withinTheText: readonly Kind[] = [
  {
    name: 'a body cut into containers by advertisements',
    page: (draw) => {
      const { text, chance } = draw;
      const [first, second] = inTwo(draw, text.paragraphs);
      const [subheading = ''] = text.subheadings;
      const name = chance.one([
        'class="body articleBody"',
        'class="story-text"',
        `class="${plainName(draw)}"`,
        'class="text-block-1"',
        '',
      ]);
      const isHeaded = chance.in100(50);
      const parts = [
        paragraphs(first),
        (isHeaded ? `<h2>${escapeHtml(subheading)}</h2>` : '') + paragraphs(second),
      ];
      const outer = chance.whole(0, 3);
      const rows = parts.map((part, index) => {
        const box = `<div ${name.replace(/-1"/, `-${index + 1}"`)}>${part}</div>`;
        return '<div class="row">'.repeat(outer) + box + '</div>'.repeat(outer);
      });
      const ad = '<div class="advert--outer"><div class="advert--title">Advertisement</div></div>';
      return {
        html: framed(draw, `<main><div class="page">${heading(draw)}${rows.join(ad)}</div></main>`),
        want: { body: [...first, ...(isHeaded ? [subheading] : []), ...second] },
      };
    },
  },
  {
    name: 'paragraphs hidden from assistive technology by a paywall',
    page: (draw) => {
      const { text, chance } = draw;
      const [first, second] = inTwo(draw, text.paragraphs);
      const rest = chance.one([
        () => paragraphs(second, ' aria-hidden="true"'),
        () => `<div aria-hidden="true" class="${plainName(draw)}">${paragraphs(second)}</div>`,
        () => `<div class="paywall-content" aria-hidden="true">${paragraphs(second)}</div>`,
      ])();
      return {
        html: framed(draw, articleOf(draw, paragraphs(first) + rest)),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'a sentence that is wholly a link',
    page: (draw) => {
      const { text, chance } = draw;
      const at = chance.whole(1, text.paragraphs.length - 1);
      const html = text.paragraphs
        .map((each, index) =>
          index === at
            ? `<p class="${plainName(draw)}"><a href="/2024/03/before">${chance.in100(50) ? escapeHtml(each) : `<b>${escapeHtml(each)}</b>`}</a></p>`
            : paragraphs([each]),
        )
        .join('\n');
      return {
        html: framed(draw, articleOf(draw, html)),
        want: { body: text.paragraphs, asked: /wholly a link/ },
      };
    },
  },
  {
    name: 'subheadings and questions, each in a block of its own',
    page: (draw) => {
      const { text, chance } = draw;
      const heads = [text.subheadings[0] ?? '', text.question, text.subheadings[1] ?? ''];
      const tag = chance.one(['h2', 'h3', 'h4']);
      const isStrong = chance.in100(50);
      const name = plainName(draw);
      const isLarge = chance.in100(50);
      const box = (inner: string) =>
        `<section class="${name}"><div class="${name}-in">${inner}</div></section>`;
      const body: string[] = [];
      const blocks = text.paragraphs.flatMap((each, index) => {
        const head = index > 0 && index % 2 === 0 ? heads[index / 2 - 1] : undefined;
        body.push(...(head === undefined ? [] : [head]), each);
        const words = escapeHtml(head ?? '');
        return [
          ...(head === undefined
            ? []
            : [box(`<${tag}>${isStrong ? `<strong>${words}</strong>` : words}</${tag}>`)]),
          box(paragraphs([each])),
        ];
      });
      const many = isLarge ? `<div class="map">${'<i class="dot"></i>'.repeat(6_100)}</div>` : '';
      return {
        html: framed(
          draw,
          `<main><article>${heading(draw)}${blocks.join('')}</article></main>${many}`,
        ),
        want: { body },
      };
    },
  },
  {
    name: 'words that nobody sees within a link',
    page: (draw) => {
      const { text, chance } = draw;
      const [style, attribute] = chance.one([
        [
          '',
          'style="border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px"',
        ],
        ['', 'style="clip-path:inset(50%);position:absolute;overflow:hidden"'],
        ['', 'style="position:absolute;left:-9999px"'],
        ['', 'class="sr-only"'],
        ['', 'class="Link_visuallyHidden__k2x"'],
        ['', 'class="u-screen-reader-text"'],
        ['', 'hidden'],
        [
          '<style>.q1{color:red}.vh{position:absolute!important;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}</style>',
          'class="vh"',
        ],
      ]);
      const at = chance.whole(0, text.paragraphs.length - 1);
      const html = text.paragraphs
        .map((each, index) => {
          if (index !== at) return paragraphs([each]);
          const [one = '', two = '', ...rest] = each.split(' ');
          return `<p><a href="https://elsewhere.example/">${escapeHtml(`${one} ${two}`)}<span ${attribute}>, opens a new window</span></a> ${escapeHtml(rest.join(' '))}</p>`;
        })
        .join('\n');
      return {
        html: framed(draw, articleOf(draw, html)).replace('</head>', `${style}</head>`),
        want: { body: text.paragraphs },
      };
    },
  },
  {
    name: 'an article in a hidden part, until a script moves it',
    page: (draw) => {
      const { text, chance } = draw;
      const number = chance.whole(0, 3);
      const inner = nested(
        draw,
        `${heading(draw)}<div class="${plainName(draw)}">${paragraphs(text.paragraphs)}</div>`,
      );
      const html = chance.one([
        `<div id="root"><template id="B:${number}"></template><p>Loading</p></div><div hidden id="S:${number}">${inner}</div>`,
        `<div id="root">Loading</div><div style="display:none" class="${plainName(draw)}">${inner}</div>`,
        `<div id="root"></div><section hidden>${inner}</section>`,
      ]);
      return { html: framed(draw, html), want: { body: text.paragraphs } };
    },
  },
  {
    name: 'containers whose names look like what stands beside a text',
    page: (draw) => {
      const { text, chance } = draw;
      const name = chance.one([
        'sidebar-grid sidebar-grid--narrow',
        'has-sidebar sidebar-right',
        'layout-with-sidebar',
        'related-wrap',
        'sidebar-layout__main',
        'no-comments page',
        'subscription-content',
        'social-story',
      ]);
      const body = `<div class="${name}"><div class="${name.split(' ')[0]}__content">${paragraphs(text.paragraphs)}</div></div>`;
      const isInArticle = chance.in100(60);
      const html = isInArticle
        ? `<main><article>${heading(draw)}${body}</article></main>`
        : `<div class="page">${heading(draw)}${body}</div>`;
      return { html: framed(draw, html), want: { body: text.paragraphs } };
    },
  },
  {
    name: 'captions and agencies in plain containers',
    page: (draw) => {
      const { text, chance } = draw;
      const agency = chance.one([
        'REUTERS',
        'Getty Images',
        'AFP',
        'Ana Lind/AP',
        'Reuters',
        'dpa',
        'EPA',
      ]);
      const tag = chance.one(['div', 'span', 'p']);
      const end = chance.in100(50) ? '.' : '';
      const name = chance.one(['img-wrap', 'c-media', 'photo-box', plainName(draw)]);
      const lines =
        tag === 'span'
          ? `<div><span>${escapeHtml(text.caption)}${end}</span></div><div><span>${agency}</span></div>`
          : `<${tag}>${escapeHtml(text.caption)}${end}</${tag}><${tag}>${agency}</${tag}>`;
      const picture = `<div class="${name}"><img src="a.jpg" alt="">${lines}</div>`;
      const [first, second] = inTwo(draw, text.paragraphs);
      const isFirst = chance.in100(50);
      const html = isFirst
        ? picture + paragraphs(text.paragraphs)
        : paragraphs(first) + picture + paragraphs(second);
      return {
        html: framed(draw, articleOf(draw, html)),
        want: { body: text.paragraphs, captions: [`${text.caption}${end} ${agency}`] },
      };
    },
  },
  {
    name: 'entries of a live report, with their times',
    page: (draw) => {
      const { text, chance } = draw;
      const tag = chance.one(['div', 'section', 'article']);
      const entry = chance.one(['post', 'live-entry', plainName(draw)]);
      const level = chance.one(['h2', 'h3']);
      const isLinked = chance.in100(40);
      const heads = ['Guard shows fragments', 'Dockers in hospital', 'Grain store burns'];
      const body = heads.flatMap((head, index) => [head, text.paragraphs[index] ?? '']);
      const html = heads
        .map(
          (head, index) =>
            `<${tag} class="${entry}"><div class="meta"><time datetime="${DAYS[index]}">1${index}:4${index}</time> <span>Mira Falk</span></div><${level}>${isLinked ? `<a href="/live/post-${index}">${head}</a>` : head}</${level}>${paragraphs([text.paragraphs[index] ?? ''])}</${tag}>`,
        )
        .join('\n');
      return {
        html: framed(
          draw,
          `<main><article>${heading(draw)}<div class="${plainName(draw)}">${html}</div></article></main>`,
        ),
        want: { body },
      };
    },
  },
];

const DAYS = [
  '2024-03-06T12:42:00+02:00',
  '2024-03-06T11:41:00+02:00',
  '2024-03-06T10:40:00+02:00',
];
