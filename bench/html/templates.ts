/** An article to be put into a page: what a reading of the page must give back. */
export interface Story {
  url: string;
  date: string;
  title: string;
  /** Paragraphs in their order; those that begin with `## ` are headings. */
  paragraphs: readonly string[];
}

/** Puts a story into a page as sites of one sort do, with what such sites put around it. */
export interface Template {
  name: string;
  page: (story: Story, others: readonly Story[]) => string;
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const isHeading = (text: string) => text.startsWith('## ');
const words = (text: string) => escapeHtml(text.replace(/^## /, ''));

/** Each paragraph in a tag of its own, headings in another. */
const tagged = (story: Story, paragraph: string, heading = 'h2', attributes = '') =>
  story.paragraphs
    .map((text) => {
      const tag = isHeading(text) ? heading : paragraph;
      return `<${tag}${isHeading(text) ? '' : attributes}>${words(text)}</${tag}>`;
    })
    .map((html, index) => [html, index] as const);

const html = (tags: readonly (readonly [string, number])[]) => tags.map(([tag]) => tag).join('\n');

const nav = `<header class="site-header"><a href="/"><img src="/logo.png" alt="The Varra Courier"></a>
<nav><ul>${['Home', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Opinion']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')}</ul></nav></header>`;

const footer = `<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li>
<li><a href="/privacy">Privacy policy</a></li></ul><p>© 2019 The Varra Courier. All rights reserved. No part of this
site may be reproduced without the written permission of its publisher.</p></footer>`;

const share = `<div class="share-bar"><a href="https://facebook.com/sharer">Share on Facebook</a>
<a href="https://twitter.com/intent">Tweet</a> <a href="mailto:?">Email</a> <button>Print</button></div>`;

const cookies = `<div id="cookie-consent" class="modal"><p>We and our partners store and access information on a device,
such as cookies, and process personal data to serve content, to measure it, and to learn about those who read it.
You may change your choices at any time by returning to this site. Some of our partners process your data on the basis
of legitimate interest, which you may object to here.</p><button>Accept all</button></div>`;

const related = (others: readonly Story[]) =>
  `<div class="related-articles"><h3>Related articles</h3><ul>${others
    .slice(0, 4)
    .map(({ title, url }) => `<li><a href="${url}">${escapeHtml(title)}</a></li>`)
    .join('')}</ul></div>`;

const teasers = (others: readonly Story[]) =>
  `<section class="more-news"><h2>Latest news</h2>${others
    .slice(0, 5)
    .map(
      ({ title, url, paragraphs }) =>
        `<div class="card"><h3><a href="${url}">${escapeHtml(title)}</a></h3><p>${words(paragraphs[0] ?? '')}</p></div>`,
    )
    .join('')}</section>`;

const comments = (others: readonly Story[]) =>
  `<section id="comments"><h2>${others.length} comments</h2><ol class="comment-list">${others
    .slice(0, 6)
    .map(
      ({ paragraphs }, index) =>
        `<li class="comment"><div class="comment-author">reader${index}</div><div class="comment-body"><p>I remember that it was quite
different, and I was there, at least for a while. ${words(paragraphs[1] ?? paragraphs[0] ?? '')}</p><a href="#reply">Reply</a></div></li>`,
    )
    .join('')}</ol></section>`;

const newsletter = `<div class="newsletter-signup"><h4>Get the Daily Courier</h4><p>Our best stories of the day, in your inbox
every morning. Enter your address below.</p><form><input type="email"><button>Signal up</button></form></div>`;

const author = `<div class="author-bio"><img src="a.jpg"><p>Ana Lind is the Courier’s correspondent for defence and has covered the
region since 2009. Before that she worked for a wire agency in three countries.</p></div>`;

const figure = `<figure><img src="p.jpg" alt=""><figcaption>Smoke over the port of Varra on Friday, seen from the old town.
<span class="credit">Photo: Ana Lind/The Courier</span></figcaption></figure>`;

const jsonLd = ({ title, date, url, paragraphs }: Story, body: 'with body' | 'without') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${date}T08:00:00Z`,
    author: [{ '@type': 'Person', name: 'Ana Lind' }],
    publisher: { '@type': 'Organization', name: 'The Varra Courier' },
    mainEntityOfPage: url,
    ...(body === 'with body'
      ? { articleBody: paragraphs.map((t) => t.replace(/^## /, '')).join('\n\n') }
      : {}),
  }).replace(/</g, '\\u003c')}</script>`;

const head = ({
  title,
  date,
  url,
}: Story) => `<head><meta charset="utf-8"><title>${escapeHtml(title)} | The Varra Courier</title>
<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:site_name" content="The Varra Courier">
<meta property="article:published_time" content="${date}T08:00:00+00:00"><link rel="canonical" href="${url}"></head>`;

const between = (parts: readonly string[], every: number, what: string) =>
  parts
    .flatMap((part, index) => (index > 0 && index % every === 0 ? [what, part] : [part]))
    .join('\n');

const meta = ({ title, date }: Story) =>
  `<h1>${escapeHtml(title)}</h1><div class="byline">By <a href="/ana-lind" rel="author">Ana Lind</a></div><time datetime="${date}">${date}</time>`;

export const templates: readonly Template[] = [
  {
    name: 'semantic elements, JSON-LD, a figure and a newsletter amid the text',
    page: (story, others) =>
      `<!doctype html><html lang="en">${head(story)}<body>${cookies}${nav}<main><article>${meta(story)}${share}${figure}
${between(
  tagged(story, 'p').map(([tag]) => tag),
  4,
  newsletter,
)}${share}${related(others)}${author}</article>${comments(others)}
<aside>${teasers(others)}</aside></main>${jsonLd(story, 'without')}${footer}</body></html>`,
  },
  {
    name: 'layout tables, line breaks for paragraphs, font tags',
    page: (story, others) =>
      `<html><head><title>Varra Courier - ${escapeHtml(story.title)}</title></head><body bgcolor=white><table width=100%><tr><td colspan=3>
<a href=/>Home</a> | <a href=/world>World</a> | <a href=/sport>Sport</a></td></tr><tr><td width=150 valign=top><font size=1>${others
        .slice(0, 8)
        .map(({ title, url }) => `<a href="${url}">${escapeHtml(title)}</a><br>`)
        .join(
          '',
        )}</font></td><td valign=top><font size=5><b>${escapeHtml(story.title)}</b></font><br><font size=1>By Ana Lind<br>${story.date}</font><br><br>
<font face=Arial size=2>${story.paragraphs.map((text) => (isHeading(text) ? `<b>${words(text)}</b>` : words(text))).join('<br><br>\n')}</font>
</td><td width=150><font size=1>Advertisement</font></td></tr><tr><td colspan=3><font size=1>Copyright 2004 Varra Courier</font></td></tr></table></body></html>`,
  },
  {
    name: 'generated class names, divs for paragraphs',
    page: (story, others) =>
      `<!doctype html><html lang="en">${head(story)}<body><div id="root"><div class="css-1x0">${nav}</div><div class="css-9f2"><div class="css-h1"><h1>${escapeHtml(story.title)}</h1></div>
<div class="css-b7"><div class="css-meta">${story.date} · 4 min read</div>${tagged(
        story,
        'div',
        'div',
        ' class="css-p3"',
      )
        .map(([tag]) => `<div class="css-row">${tag}</div>`)
        .join('')}</div><div class="css-k1">${others
        .slice(0, 6)
        .map(
          ({ title, url }) => `<a class="css-a" href="${url}"><div>${escapeHtml(title)}</div></a>`,
        )
        .join('')}</div></div>${footer}</div></body></html>`,
  },
  {
    name: 'the text in several parts with advertisements and teasers between them',
    page: (story, others) => {
      const parts = tagged(story, 'p').map(([tag]) => tag);
      const groups = Array.from({ length: Math.ceil(parts.length / 2) }, (_, index) =>
        parts.slice(index * 2, index * 2 + 2).join(''),
      );
      return `<!doctype html><html lang="en">${head(story)}<body>${nav}<main id="site-content"><div><article id="story"><header>${meta(story)}</header><section name="articleBody">
${groups.map((group, index) => `<div class="StoryBodyCompanionColumn"><div>${group}</div></div><div class="ad"><div class="ad-label">Advertisement</div><a href="#skip">Continue reading the main story</a></div>${index === 1 ? `<p><strong>Read more: <a href="${others[0]?.url}">${escapeHtml(others[0]?.title ?? '')}</a></strong></p>` : ''}`).join('\n')}
</section><footer><p>Follow The Varra Courier on <a href="https://twitter.com/x">Twitter</a> and <a href="https://facebook.com/x">Facebook</a>.</p></footer></article></div></main>${footer}</body></html>`;
    },
  },
  {
    name: 'a weblog with share links, related posts, author box, long comments and a sidebar',
    page: (story, others) =>
      `<!doctype html><html>${head(story)}<body class="post-template single has-sidebar comments-open"><div id="page">${nav}<div id="content" class="content-sidebar-wrap"><div id="primary"><main>
<article class="post hentry category-world tag-varra"><header class="entry-header"><h1 class="entry-title">${escapeHtml(story.title)}</h1><div class="entry-meta">Posted on <time class="entry-date" datetime="${story.date}T09:00:00+00:00">${story.date}</time> by <span class="author vcard"><a href="/a">Ana Lind</a></span></div></header>
<div class="entry-content"><div class="wp-caption alignright"><img src="x.jpg"><p class="wp-caption-text">The port of Varra, as it was two years ago, in a photograph by the harbour board</p></div>${html(tagged(story, 'p', 'h3'))}
<div class="sharedaddy sd-sharing"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3>${others
        .slice(0, 3)
        .map(
          ({ title, url, paragraphs }) =>
            `<div><h4><a href="${url}">${escapeHtml(title)}</a></h4><p>${words((paragraphs[0] ?? '').slice(0, 120))}…</p></div>`,
        )
        .join(
          '',
        )}</div></div><footer class="entry-footer">Tagged <a href="/t">varra</a>, <a href="/u">port</a></footer>${author}</article>
<nav class="post-navigation"><a href="/p">Previous: ${escapeHtml(others[1]?.title ?? '')}</a></nav>${comments(others)}</main></div><div id="secondary" class="widget-area"><section class="widget">${related(others)}</section></div></div>${footer}</div></body></html>`,
  },
  {
    name: 'the first paragraph and the last outside of the container',
    page: (story, others) => {
      const [first = '', ...rest] = tagged(story, 'p').map(([tag]) => tag);
      const last = rest.pop() ?? '';
      return `<!doctype html><html lang="en">${head(story)}<body>${nav}<div class="page"><div class="headline-block">${meta(story)}</div><div class="article"><div class="intro">${first}</div><div class="article-text">${rest.join('\n')}</div><div class="article-end">${last}</div></div><div class="rail">${teasers(others)}</div></div>${footer}</body></html>`;
    },
  },
  {
    name: 'lists, quotations and links in the text',
    page: (story, others) => {
      const body = tagged(story, 'p', 'h2').map(([tag], index) => {
        if (index % 5 === 2)
          return tag.replace(/^<p>(.*)<\/p>$/s, '<blockquote><p>$1</p></blockquote>');
        if (index % 5 === 3)
          return tag.replace(
            /^<p>(.*)<\/p>$/s,
            (_, text: string) =>
              `<ul>${text
                .split(/(?<=\.) /)
                .map((each) => `<li>${each}</li>`)
                .join('')}</ul>`,
          );
        return tag.replace(/\b(\w{7,}) (\w{5,})\b/, '<a href="/topic/x">$1 $2</a>');
      });
      return `<!doctype html><html lang="en">${head(story)}<body>${nav}<div class="container"><div class="row"><div class="col-8"><h1>${escapeHtml(story.title)}</h1>${share}<div class="body-copy">${body.join('\n')}</div>${newsletter}</div><div class="col-4">${related(others)}</div></div></div>${footer}</body></html>`;
    },
  },
  {
    name: 'a page that a script fills, its text in JSON-LD alone',
    page: (story) =>
      `<!doctype html><html lang="en">${head(story)}<body><div id="app"><p>Please turn on JavaScript to read this page. Our site needs it to show you its articles.</p></div>${jsonLd(story, 'with body')}</body></html>`,
  },
  {
    name: 'paragraphs that are not closed, under a long notice',
    page: (story, others) =>
      `<html>${head(story)}<body><div class=top><p>You are reading the archive of The Varra Courier, which is kept by the library of the town. Texts may be incomplete, and the words of their time are not always ours. We ask those who read them to tell us of mistakes, and we thank them for doing so.</p></div><div class=story><h1>${escapeHtml(story.title)}</h1><p class=date>${story.date}${story.paragraphs.map((text) => `<p>${words(text)}`).join('\n')}<p><a href="/archive">Back to the archive</a></div><hr><div class=list>${others.map(({ title, url }) => `<p><a href="${url}">${escapeHtml(title)}</a>`).join('')}</div>`,
  },
  {
    name: 'a pull quote, cards of other stories and a timeline amid the text',
    page: (story, others) => {
      const parts = tagged(story, 'p').map(([tag]) => tag);
      const quote = words((story.paragraphs[2] ?? '').split('. ')[0] ?? '');
      parts.splice(3, 0, `<aside class="pullquote"><blockquote>“${quote}”</blockquote></aside>`);
      parts.splice(
        5,
        0,
        `<div class="card-teaser"><a href="${others[0]?.url}"><span class="kicker">More on this</span><span>${escapeHtml(others[0]?.title ?? '')}</span></a></div>`,
      );
      return `<!doctype html><html lang="en">${head(story)}<body>${nav}<div class="wrapper"><article class="article">${meta(story)}<p class="caption">A crane in the port of Varra. Photo: Harbour board</p>${parts.join('\n')}<p class="tags">Topics: <a href="/1">Varra</a> <a href="/2">Ports</a> <a href="/3">Fires</a></p></article><div class="below">${teasers(others)}</div></div>${cookies}${footer}</body></html>`;
    },
  },
];
