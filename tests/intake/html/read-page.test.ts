import { describe, expect, it } from 'vitest';
import { type ReadPage, readPage } from '../../../src/intake/html/read-page.ts';

const sentences = [
  'Two people were killed on Friday when an explosion tore through a depot at the port of Varra, officials said.',
  'The cause of the blast, which was heard as far as Norland, remained unclear on Saturday morning, they said.',
  'The depot had belonged to the harbour board until 2015, when it was given to a company of the state.',
  'A fire there ten years ago was put down to faulty wiring, and nobody was held to account for it, ever.',
];
const paragraphs = sentences.map((text) => `<p>${text}</p>`);

function read(html: string): ReadPage {
  const page = readPage(html);
  if (page.kind === 'refused') throw new Error(page.reason);
  return page;
}

const textOf = (html: string) => read(html).article.map(({ text }) => text);

describe('what a page states of its article', () => {
  const jsonLd = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
  const body = paragraphs.join('');

  it('is read from JSON-LD before meta tags, and from those before its text', () => {
    const { facts } = read(`<html lang="en-US"><head>
<meta property="og:title" content="Blast kills two, says Norland Today"><meta name="author" content="Newsroom">
<meta property="article:published_time" content="2019-08-24T01:00:00Z"><meta property="og:locale" content="fr_FR">
${jsonLd({ '@type': ['NewsArticle'], headline: 'Blast at port kills two', datePublished: '2019-08-23T22:00:00-04:00', author: { name: 'Ana Lind' }, publisher: { '@id': '#p' } })}
</head><body><time datetime="2019-01-01">1 January</time><article>${body}</article></body></html>`);
    const stated = [facts.title, facts.byline, facts.days[0], facts.language, facts.site];
    expect(stated.map((fact) => fact && [fact.value, fact.where, fact.line])).toEqual([
      ['Blast at port kills two', 'JSON-LD NewsArticle, headline', 4],
      ['Ana Lind', 'JSON-LD NewsArticle, author', 4],
      ['2019-08-23', 'JSON-LD NewsArticle, datePublished', 4],
      ['en', 'html lang', 1],
      undefined,
    ]);
    expect(facts.otherDates.map(({ value }) => value)).toEqual(['2019-08-24']);
  });

  it.each([
    ['Blast kills two | Norland Today', 'Blast kills two'],
    ['Norland Today - Blast kills two', 'Blast kills two'],
    ['Blast kills two - and wounds ten', 'Blast kills two - and wounds ten'],
  ])('takes the site’s name off the title “%s”', (title, expected) => {
    const page = `<title>${title}</title><meta property="og:site_name" content="Norland Today">${body}`;
    expect(read(page).facts.title?.value).toBe(expected);
  });

  it('passes over what is no JSON, no day and no address', () => {
    const { facts } = read(
      `<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2019-02-30"><meta name="author" content="https://a.example/ana"><link rel="canonical" href="/blast">${body}`,
    );
    expect([facts.days[0], facts.byline, facts.address.url]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads JSON with line breaks in its strings, and references written twice', () => {
    const { facts } = read(
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Blast &amp;\nfire &#8220;kill&#8221; two"}</script>${body}`,
    );
    expect(facts.title?.value).toBe('Blast & fire “kill” two');
  });
});

describe('the text of an article', () => {
  it('has paragraphs that line breaks or divs make', () => {
    const [a, b, c, d] = sentences;
    expect(textOf(`<table><tr><td>${a}<br><br>${b}<br>\n<br/>${c}</td></tr></table>`)).toEqual([
      a,
      b,
      c,
    ]);
    expect(
      textOf(
        `<div><div>${a}</div><div><span>${b}</span></div><div>${c}</div><div>${d}</div></div>`,
      ),
    ).toEqual(sentences);
    expect(textOf(`<div>${a}<br>${b}<br>${c}</div>`)).toEqual([a, b, c]);
  });

  it('keeps headings, lists and quotations where they stand', () => {
    const [a, b, c, d] = paragraphs;
    const html = `<article>${a}<h2>What is known</h2>${b}<ul><li>Two were killed</li><li>Four were hurt</li></ul><blockquote>${c}</blockquote>${d}</article>`;
    expect(textOf(html)).toEqual([
      sentences[0],
      'What is known',
      sentences[1],
      'Two were killed',
      'Four were hurt',
      sentences[2],
      sentences[3],
    ]);
  });

  it.each([
    [
      'a card of another story',
      '<div><h3><a href="/x">Minister resigns after talks</a></h3><p>The minister of works resigned on Monday, after talks that went on all night.</p></div>',
    ],
    [
      'a share bar',
      '<div class="article-share-bar">Share this with everyone who was at the port on Friday.</div>',
    ],
    ['a link to another text', '<p><a href="/x">Ten years of fires at the port</a></p>'],
    [
      'a hidden paragraph',
      '<p style="display: none">This is not shown to anybody who reads the page.</p>',
    ],
    ['a form', '<form><p>Enter your address, and you will hear from us every morning.</p></form>'],
  ])('leaves out %s amid it', (_reason, html) => {
    const [a, b, c, d] = paragraphs;
    expect(textOf(`<article>${a}${b}${html}${c}${d}</article>`)).toEqual(sentences);
  });

  it('has its captions apart, with the credit behind each', () => {
    const [a, ...rest] = paragraphs;
    const page = read(
      `<article>${a}<figure><img src=x><figcaption>Smoke over the port</figcaption><span>Ana Lind</span></figure>${rest.join('')}<div class="wp-caption"><p class="wp-caption-text">A crane</p></div></article>`,
    );
    expect(page.captions.map(({ text }) => text)).toEqual([
      'Smoke over the port Ana Lind',
      'A crane',
    ]);
    expect(page.article.map(({ text }) => text)).toEqual(sentences);
  });

  it('is found where a part of the page that holds it is called by an unlucky name', () => {
    expect(
      textOf(`<div class="content-sidebar related-wrap">${paragraphs.join('')}</div>`),
    ).toEqual(sentences);
  });

  it('is found in a page that hides itself until a script has run', () => {
    const html = `<body style="visibility: hidden"><article style="display:none">${paragraphs.join('')}</article>`;
    expect(textOf(html)).toEqual(sentences);
  });

  it('is found above ten thousand elements of comments', () => {
    const comment = '<div class="comment-row"><span>reader</span><p>So it was.</p></div>';
    const html = `<article>${paragraphs.join('')}</article><div id="comments">${comment.repeat(3_500)}</div>`;
    expect(textOf(html)).toEqual(sentences);
  });

  it('is taken from the page’s data where the page shows little of it', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: sentences.join('\n\n') });
    const page = `<script type="application/ld+json">${data}</script><p>${sentences[0]}</p><p>To read on, subscribe.</p>`;
    expect(textOf(page)).toEqual(sentences);
  });

  it('loses short lines that the page’s data does not have, and wins back paragraphs that it has', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: sentences.join(' ') });
    const page = `<script type="application/ld+json">${data}</script><article>${paragraphs.slice(0, 3).join('')}<p>Write to the desk at any time of the day.</p></article><div class="widget-tail"><p>${sentences[3]}</p></div>`;
    expect(textOf(page)).toEqual(sentences);
  });
});
