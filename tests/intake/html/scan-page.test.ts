import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../src/intake/html/scan-page.ts';

function scan(html: string) {
  const found = scanPage(html);
  if (found.kind === 'refused') throw new Error(found.reason);
  return found.page;
}

describe('scanPage', () => {
  it('gives each tag its line, whatever ends the lines', () => {
    expect(
      scan('<html lang=en>\n<body>\r\n<p>one\r<p class="a">two</p>\n</body>\n</html>').markup,
    ).toBe(
      '<html data-line="1" lang=en><head></head><body data-line="2">\n\r\n<p data-line="3">one\r<p data-line="4" class="a">two</p>\n\n</body></html>',
    );
  });

  it('leaves out scripts, styles and comments, but for the data that describes the page', () => {
    const page = scan(
      '<title>T &lt; <b></title><style>p{}</style><!-- <p>no</p> --><script>"</p>"</script><script type="application/ld+json">{"a":1}</script><p>yes',
    );
    expect(page.data).toEqual([{ text: '{"a":1}', line: 1 }]);
    expect(page.markup).toBe(
      '<html><head><title data-line="1">T &lt; &lt;b></title></head><body><p data-line="1">yes</body></html>',
    );
  });

  it('puts html, head and body where they belong, wherever they are written', () => {
    expect(scan('<p>a<head></head><body id=b><p>c</html><p>d').markup).toBe(
      '<html><head></head><body data-line="1" id=b><p data-line="1">a<p data-line="1">c<p data-line="1">d</body></html>',
    );
  });

  it.each([
    ['a sign that begins no tag', 'a < b <3', 'a &lt; b &lt;3'],
    ['a comment that is never closed', 'a<!-- b <p>c', 'a'],
    ['a script that is never closed', 'a<script>b<p>c', 'a'],
    ['a > in quotation marks', '<p title="a>b">c', '<p data-line="1" title="a>b">c'],
    ['a tag that closes itself', '<br/>a', '<br data-line="1">a'],
    ['a tag as long as a picture', `<img src="${'x'.repeat(9_000)}">a`, '<img data-line="1">a'],
  ])('reads %s', (_reason, html, body) => {
    expect(scan(html).markup).toBe(`<html><head></head><body>${body}</body></html>`);
  });
});
